import { GridList, GridListItem } from "react-aria-components";
import type { Hit } from "../../api/generated";
import { useSay } from "../../shared/messages/text";
import "./hits.css";

export interface HitListProps {
  hits: readonly Hit[];
  /** Opens a course at the place that was found. */
  onOpen: (course: string, lesson: string | null) => void;
}

/** The places where the words were found, with the words around them. */
export function HitList({ hits, onOpen }: HitListProps) {
  const say = useSay();
  const rows = hits.map((hit, index) => ({ ...hit, id: String(index) }));
  return (
    <GridList
      aria-label={say("home.search.hits", { count: hits.length })}
      className="hits"
      items={rows}
      dependencies={[say]}
      onAction={(key) => {
        const hit = hits[Number(key)];
        if (hit) onOpen(hit.course, hit.lesson);
      }}
    >
      {({ id, courseTitle, lesson, lessonTitle, snippet }) => (
        <GridListItem id={id} textValue={`${courseTitle} ${lessonTitle}`} className="hit">
          <span className="hit-place">
            <span className="hit-course" dir="auto">
              {courseTitle || say("common.untitled")}
            </span>
            <span dir="auto">{lesson === null ? say("home.search.inCourse") : lessonTitle || say("common.untitled")}</span>
          </span>
          <span className="hit-snippet" dir="auto">
            {snippet.map(([words, isMarked], piece) => (isMarked ? <mark key={piece}>{words}</mark> : words))}
          </span>
        </GridListItem>
      )}
    </GridList>
  );
}
