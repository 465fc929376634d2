import { useId, type ReactNode } from "react";

/** A part of the page under its heading. */
export function Section({ title, note, children }: { title: string; note?: string; children: ReactNode }) {
  const id = useId();
  return (
    <section className="course-section" aria-labelledby={id}>
      <h2 id={id} className="course-heading">
        {title}
      </h2>
      {note && <p className="course-note">{note}</p>}
      {children}
    </section>
  );
}
