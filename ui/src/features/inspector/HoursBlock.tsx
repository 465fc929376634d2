import { Button, Dialog, DialogTrigger, Popover } from "react-aria-components";
import { useCourse } from "../../api/course";
import type { Estimate, Hours } from "../../api/generated";
import { hundredthsText, minutesText, thousandthsText } from "../../model/figures";
import type { Selection } from "../../model/selection";
import { useLanguage, useSay } from "../../shared/messages/text";
import { MissingList } from "./MissingList";
import { SumTable } from "./SumTable";

export interface HoursBlockProps {
  estimate: Estimate;
  /** The lesson that is shown; `null` for the whole course. */
  lesson: string | null;
  onSelect: (selection: Selection) => void;
}

/** Learning hours and credits, large and exact. Pressed, they show the sum. */
export function HoursBlock({ estimate, lesson, onSelect }: HoursBlockProps) {
  const say = useSay();
  const language = useLanguage();
  const course = useCourse();
  const line = estimate.lessons.find((it) => it.lesson === lesson);
  return (
    <section className="hours" aria-label={say("inspector.hours.title")}>
      <DialogTrigger>
        <Button className="hours-button" aria-label={`${say("inspector.hours.title")}. ${say("inspector.hours.showSum")}`}>
          {estimate.hours ? <HoursNumbers hours={estimate.hours} /> : <NoHours />}
        </Button>
        <Popover className="popover sum-popover" placement="left top">
          <Dialog className="sum-dialog" aria-label={say("inspector.sum.title")}>
            <SumTable course={course} estimate={estimate} lesson={lesson} />
          </Dialog>
        </Popover>
      </DialogTrigger>
      {estimate.hours && <CreditNote hours={estimate.hours} />}
      <p className="hours-note">
        {say("inspector.hours.split", {
          online: minutesText(estimate.online.typical, language),
          live: minutesText(estimate.live.typical, language),
        })}
      </p>
      {line && (
        <p className="hours-note">
          {say("inspector.hours.lesson", {
            minutes: minutesText(line.time.typical, language),
            low: minutesText(line.time.low, language),
            high: minutesText(line.time.high, language),
          })}
          {!line.counted && ` ${say("inspector.hours.notCounted")}`}
        </p>
      )}
      {estimate.declared.exceedsQuarter && (
        <p className="hours-note">{say("inspector.hours.declared", { percent: estimate.declared.percent })}</p>
      )}
      <MissingList course={course} missing={estimate.missing} onSelect={onSelect} />
    </section>
  );
}

function HoursNumbers({ hours }: { hours: Hours }) {
  const say = useSay();
  const language = useLanguage();
  const text = (thousandths: number) => thousandthsText(thousandths, language);
  return (
    <>
      <span className="hours-figure">
        <span className="number">{text(hours.typical)}</span>
        <span className="hours-unit">{say("inspector.hours.unit", { hours: hours.typical / 1000 })}</span>
        <span className="hours-range">
          {say("inspector.hours.range", {
            exact: hundredthsText(hours.exactHundredths, language),
            low: text(hours.low),
            high: text(hours.high),
          })}
        </span>
      </span>
      <span className="hours-figure">
        <span className="number">{text(hours.credits)}</span>
        <span className="hours-unit">{say("inspector.credits.unit", { credits: hours.credits / 1000 })}</span>
        <span className="hours-range">{say(`inspector.credits.short.${hours.creditCondition}`)}</span>
      </span>
    </>
  );
}

function NoHours() {
  const say = useSay();
  return (
    <span className="hours-figure">
      <span className="number" aria-hidden>
        –
      </span>
      <span className="hours-unit">{say("inspector.hours.none")}</span>
    </span>
  );
}

function CreditNote({ hours }: { hours: Hours }) {
  const say = useSay();
  if (hours.creditCondition !== "noFinalTest") return null;
  return <p className="hours-note hours-warning">{say("inspector.credits.noFinalTest")}</p>;
}
