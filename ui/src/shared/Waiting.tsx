import { useSay } from "./messages/text";

/** Shown where something is on its way. Most things come at once, so it shows itself only after a moment. */
export function Waiting() {
  const say = useSay();
  return (
    <div className="waiting" role="status">
      {say("common.loading")}
    </div>
  );
}
