import type { ReactNode } from "react";
import { FacilitatorOnly } from "./FacilitatorOnly";

export interface GuideSectionProps {
  title: string;
  /** One line that says what it is for. */
  note?: string;
  /** Whether all of it stays out of the learner's package. */
  isForFacilitator?: boolean;
  children: ReactNode;
}

/** A part of the guide under its heading. */
export function GuideSection({ title, note, isForFacilitator, children }: GuideSectionProps) {
  return (
    <section className="guide-section" aria-label={title}>
      <header className="guide-head">
        <h2 className="guide-heading">{title}</h2>
        {isForFacilitator && <FacilitatorOnly />}
        {note && <p className="field-note">{note}</p>}
      </header>
      {children}
    </section>
  );
}
