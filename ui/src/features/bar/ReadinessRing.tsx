import { Circle, CircleCheck } from "lucide-react";
import { Button, Dialog, DialogTrigger, Heading, Popover } from "react-aria-components";
import { useCourse, useReview } from "../../api/course";
import { needs, type Need } from "../../model/readiness";
import { Hint } from "../../shared/controls";
import { useSay } from "../../shared/messages/text";

/** How much of what a finished course has is there, as a ring, with what is open behind it. */
export function ReadinessRing() {
  const say = useSay();
  const course = useCourse();
  const review = useReview();
  if (!review.data) return null;
  const all = needs(course, review.data);
  const met = all.filter((need) => need.isMet).length;
  const isReady = all.every((need) => need.isMet || !need.isRequired);
  const summary = say("course.ready.summary", { met, all: all.length });

  return (
    <DialogTrigger>
      <Hint text={say("course.ready.title")}>
        <Button className="ready-button" aria-label={`${say("course.ready.title")}: ${summary}`}>
          <Ring share={met / all.length} isReady={isReady} />
          <span aria-hidden>{`${met}/${all.length}`}</span>
        </Button>
      </Hint>
      <Popover className="popover ready-popover" placement="bottom end">
        <Dialog className="ready-dialog">
          <Heading slot="title" className="ready-title">
            {say(isReady ? "course.ready.canSign" : "course.ready.cannotSign")}
          </Heading>
          <p className="ready-summary">{summary}</p>
          <NeedList title={say("course.ready.required")} needs={all.filter((need) => need.isRequired)} />
          <NeedList title={say("course.ready.expected")} needs={all.filter((need) => !need.isRequired)} />
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}

function NeedList({ title, needs }: { title: string; needs: readonly Need[] }) {
  const say = useSay();
  return (
    <section>
      <h3 className="eyebrow">{title}</h3>
      <ul className="ready-list">
        {needs.map(({ name, isMet, open }) => (
          <li key={name} className={isMet ? "ready-met" : "ready-open"}>
            {isMet ? <CircleCheck size={16} aria-hidden /> : <Circle size={16} aria-hidden />}
            <span>
              <span className="visually-hidden">{say(isMet ? "course.ready.met" : "course.ready.open")}: </span>
              {isMet ? say(`course.ready.${name}.met`) : say(`course.ready.${name}.open`, { open })}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

const RADIUS = 9;
const LENGTH = 2 * Math.PI * RADIUS;

function Ring({ share, isReady }: { share: number; isReady: boolean }) {
  return (
    <svg viewBox="0 0 24 24" width="22" height="22" aria-hidden className={isReady ? "ring ring-ready" : "ring"}>
      <circle cx="12" cy="12" r={RADIUS} className="ring-track" />
      <circle cx="12" cy="12" r={RADIUS} className="ring-share" strokeDasharray={`${share * LENGTH} ${LENGTH}`} transform="rotate(-90 12 12)" />
    </svg>
  );
}
