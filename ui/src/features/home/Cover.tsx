import { useMemo } from "react";
import { coverPattern, FRAME } from "../../model/coverPattern";
import "./cover.css";

export interface CoverProps {
  /** Where the picture is served; `null` draws one. */
  picture: string | null;
  /** What makes a drawn cover this course's own. */
  seed: string;
  title: string;
  language: string;
}

/** The cover of a course. What it says is said again beside it, so it is not read aloud. */
export function Cover({ picture, seed, title, language }: CoverProps) {
  return (
    <span className="course-cover" aria-hidden>
      {picture === null ? <Drawn seed={`${title} ${seed}`} title={title} language={language} /> : <img className="course-cover-picture" src={picture} alt="" draggable={false} />}
    </span>
  );
}

function Drawn({ seed, title, language }: { seed: string; title: string; language: string }) {
  const { tone, turn, shapes, lines } = useMemo(() => coverPattern(seed), [seed]);
  return (
    <span className={`drawn-cover drawn-cover-${tone}`}>
      <svg viewBox={`0 0 ${FRAME.width} ${FRAME.height}`} preserveAspectRatio="xMidYMid slice" style={{ filter: `hue-rotate(${turn}deg)` }}>
        <rect width={FRAME.width} height={FRAME.height} className="drawn-cover-ground" />
        {shapes.map(({ path, opacity }) => (
          <path key={path} d={path} opacity={opacity} className="drawn-cover-shape" />
        ))}
        {lines.map(({ path, opacity }) => (
          <path key={path} d={path} opacity={opacity} className="drawn-cover-line" />
        ))}
      </svg>
      <span className="drawn-cover-title" dir="auto" lang={language}>
        {title}
      </span>
    </span>
  );
}
