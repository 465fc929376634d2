import type { Hit } from "../../api/generated";
import { FailureNotice } from "../../shared/FailureScreen";
import { useSay } from "../../shared/messages/text";
import { HitList } from "./HitList";

export interface FoundProps {
  /** `undefined` while the library is looked through for the first time. */
  hits: readonly Hit[] | undefined;
  failure: unknown;
  onOpen: (course: string, lesson: string | null) => void;
}

/** What the search has found, and how much. */
export function Found({ hits, failure, onOpen }: FoundProps) {
  const say = useSay();
  if (failure) return <FailureNotice reason={failure} />;
  return (
    <>
      <div role="status">{hits && <h2 className="home-heading">{say("home.search.hits", { count: hits.length })}</h2>}</div>
      {hits?.length === 0 && <p className="home-nothing">{say("home.search.nothing")}</p>}
      {hits && hits.length > 0 && <HitList hits={hits} onOpen={onOpen} />}
    </>
  );
}
