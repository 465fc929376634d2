import { User, Users } from "lucide-react";
import { Button as AriaButton } from "react-aria-components";
import { useCourse, useReview } from "../../api/course";
import type { Delivery, Lesson } from "../../api/generated";
import { wholeMinutes } from "../../model/figures";
import { Menu } from "../../shared/controls";
import { useSay } from "../../shared/messages/text";

const DELIVERIES: readonly Delivery[] = ["selfPaced", "facilitated"];

/** The quiet line above a lesson's title: its kind, how it is taken, and how long. */
export function KindLine({ lesson, onDelivery }: { lesson: Lesson; onDelivery: (delivery: Delivery) => void }) {
  const say = useSay();
  const course = useCourse();
  const time = useReview().data?.estimate.lessons.find((line) => line.lesson === lesson.id);
  const icons = { selfPaced: User, facilitated: Users };
  const Icon = icons[lesson.delivery];
  return (
    <p className="kind-line">
      <span>{say(`common.kind.${lesson.body.kind}`)}</span>
      <Dot />
      <Menu
        label={say("course.lesson.delivery")}
        entries={DELIVERIES.map((delivery) => ({
          id: delivery,
          name: say(`common.delivery.${delivery}`),
          icon: icons[delivery],
          onAction: () => delivery !== lesson.delivery && onDelivery(delivery),
        }))}
      >
        <AriaButton className="kind-button" aria-label={`${say("course.lesson.delivery")}: ${say(`common.delivery.${lesson.delivery}`)}`}>
          <Icon size={14} aria-hidden />
          {say(`common.delivery.${lesson.delivery}`)}
        </AriaButton>
      </Menu>
      {course.finalTest === lesson.id && (
        <>
          <Dot />
          <span>{say("course.outline.finalTest")}</span>
        </>
      )}
      {time && time.time.typical > 0 && (
        <>
          <Dot />
          <span title={say("course.lesson.timeHint")}>{say("common.minutes", { minutes: wholeMinutes(time.time.typical) })}</span>
        </>
      )}
    </p>
  );
}

function Dot() {
  return <span aria-hidden>·</span>;
}
