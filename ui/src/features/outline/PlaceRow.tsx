import { Button } from "react-aria-components";
import type { Icon } from "../../shared/controls";

/** A row of the outline that is neither a module nor a lesson. */
export function PlaceRow({ icon: Icon, name, isShown, isQuiet, onPress }: { icon: Icon; name: string; isShown: boolean; isQuiet?: boolean; onPress: () => void }) {
  return (
    <Button className={`outline-place${isQuiet ? " outline-quiet" : ""}`} aria-current={isShown ? "page" : undefined} onPress={onPress}>
      <Icon size={16} aria-hidden strokeWidth={1.8} />
      <span>{name}</span>
    </Button>
  );
}
