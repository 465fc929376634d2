import { agoText } from "../../model/ago";
import { languageName } from "../../model/languages";
import { useLanguage, useSay } from "../../shared/messages/text";
import { useNow } from "../../shared/useNow";

/** What a card says of a course: its language, how much is in it, and when it was last changed. */
export function CardFacts({ course, changedAt }: { course: { language: string; modules: number; lessons: number }; changedAt?: number }) {
  const say = useSay();
  const shownIn = useLanguage();
  const now = useNow();
  return (
    <span className="card-facts">
      <span>
        {languageName(course.language, shownIn)} · {say("home.card.modules", { count: course.modules })} · {say("home.card.lessons", { count: course.lessons })}
      </span>
      {changedAt !== undefined && <span>{say("home.card.changed", { ago: agoText(changedAt, now, shownIn) })}</span>}
    </span>
  );
}
