import type { ReactElement } from "react";
import { Tooltip, TooltipTrigger } from "react-aria-components";

/** Says what a control does to somebody who waits on it. The control needs a label of its own all the same. */
export function Hint({ text, children }: { text: string; children: ReactElement }) {
  return (
    <TooltipTrigger delay={600} closeDelay={100}>
      {children}
      <Tooltip className="hint" offset={6}>
        {text}
      </Tooltip>
    </TooltipTrigger>
  );
}
