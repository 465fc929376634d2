import "./disclosed.css";
import { ChevronRight } from "lucide-react";
import type { ReactNode } from "react";
import { Button, Disclosure, DisclosurePanel } from "react-aria-components";

/** A line that opens to show more. */
export function Disclosed({ summary, children }: { summary: ReactNode; children: ReactNode }) {
  return (
    <Disclosure className="disclosed">
      <Button slot="trigger" className="disclosed-button">
        <ChevronRight size={14} aria-hidden className="disclosed-chevron" />
        {summary}
      </Button>
      <DisclosurePanel className="disclosed-panel">{children}</DisclosurePanel>
    </Disclosure>
  );
}
