import { useState } from "react";
import { Heading } from "react-aria-components";
import type { Course, Estimate, Line, TimeRange } from "../../api/generated";
import { hundredthsText, minutesText, thousandthsText } from "../../model/figures";
import { lessonOfPlace } from "../../model/findings";
import { Segmented } from "../../shared/controls";
import { useLanguage, useSay } from "../../shared/messages/text";

type Scope = "lesson" | "course";

/** The sum behind the hours, line by line: what was counted, how, and what came out for a fast, a typical and a slow learner. */
export function SumTable({ course, estimate, lesson }: { course: Course; estimate: Estimate; lesson: string | null }) {
  const say = useSay();
  const language = useLanguage();
  const [scope, setScope] = useState<Scope>(lesson === null ? "course" : "lesson");
  const shown = lesson !== null && scope === "lesson" ? estimate.lessons.filter((it) => it.lesson === lesson) : estimate.lessons;
  const { hours, rate } = estimate;

  return (
    <>
      <header className="sum-head">
        <Heading slot="title" className="sum-title">
          {say("inspector.sum.title")}
        </Heading>
        {lesson !== null && (
          <Segmented
            label={say("inspector.sum.scope")}
            value={scope}
            onChange={setScope}
            options={[
              { id: "lesson", name: say("inspector.scope.lesson") },
              { id: "course", name: say("inspector.scope.course") },
            ]}
          />
        )}
      </header>
      <p className="sum-note">
        {say(`inspector.sum.rate.${rate.unit}`, { perMinute: rate.perMinute, language: course.language })}{" "}
        {say(`inspector.sum.class.${rate.class}`)} {say("inspector.sum.grade", { grade: estimate.grade })}
      </p>
      <table className="sum-table selectable">
        <thead>
          <tr>
            <th scope="col">{say("inspector.sum.what")}</th>
            <th scope="col">{say("inspector.sum.low")}</th>
            <th scope="col">{say("inspector.sum.typical")}</th>
            <th scope="col">{say("inspector.sum.high")}</th>
          </tr>
        </thead>
        {shown.map((time) => (
          <tbody key={time.lesson}>
            <tr className="sum-lesson">
              <th scope="rowgroup" dir="auto">
                {time.title || say("common.untitled")}
                {!time.counted && <span className="sum-remark"> {say("inspector.hours.notCounted")}</span>}
              </th>
              <Times time={time.time} language={language} />
            </tr>
            {estimate.lines
              .filter((line) => lessonOfPlace(line.place) === time.lesson)
              .map((line, at) => (
                <SumLine key={at} line={line} language={language} />
              ))}
          </tbody>
        ))}
        {shown.length === estimate.lessons.length && (
          <tfoot>
            <tr className="sum-lesson">
              <th scope="row">{say("inspector.sum.total")}</th>
              <Times time={estimate.total} language={language} />
            </tr>
          </tfoot>
        )}
      </table>
      {hours && (
        <p className="sum-result">
          {say("inspector.sum.result", {
            policy: estimate.policyTitle ?? estimate.policy,
            exact: hundredthsText(hours.exactHundredths, language),
            hours: thousandthsText(hours.typical, language),
          })}
        </p>
      )}
      <p className="sum-note">{say("inspector.sum.version", { version: estimate.ratesVersion })}</p>
    </>
  );
}

function SumLine({ line, language }: { line: Line; language: string }) {
  const say = useSay();
  return (
    <tr className={line.counted ? "" : "sum-uncounted"}>
      <td>
        <span>{say(`inspector.sum.line.${line.what}`)}</span>
        {!line.counted && <span className="sum-remark"> {say("inspector.hours.notCounted")}</span>}
        <span className="sum-inputs" lang="en" dir="ltr">
          {line.inputs}
        </span>
      </td>
      <Times time={line.time} language={language} />
    </tr>
  );
}

function Times({ time, language }: { time: TimeRange; language: string }) {
  return (
    <>
      <td className="sum-number">{minutesText(time.low, language)}</td>
      <td className="sum-number sum-typical">{minutesText(time.typical, language)}</td>
      <td className="sum-number">{minutesText(time.high, language)}</td>
    </>
  );
}
