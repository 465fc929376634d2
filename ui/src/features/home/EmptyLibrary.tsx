import { BookOpenCheck, LayoutTemplate, PackageCheck, Plus } from "lucide-react";
import { Button } from "../../shared/controls";
import { useSay } from "../../shared/messages/text";
import "./empty.css";

const STEPS = [
  { key: "begin", icon: LayoutTemplate },
  { key: "write", icon: BookOpenCheck },
  { key: "export", icon: PackageCheck },
] as const;

/** What to do first, where there is no course yet. */
export function EmptyLibrary({ onNew }: { onNew: () => void }) {
  const say = useSay();
  return (
    <section className="empty-library">
      <h2 className="empty-title">{say("home.empty.title")}</h2>
      <ol className="empty-steps">
        {STEPS.map(({ key, icon: Icon }) => (
          <li key={key} className="empty-step">
            <Icon size={22} aria-hidden strokeWidth={1.6} />
            <span>{say(`home.empty.${key}`)}</span>
          </li>
        ))}
      </ol>
      <div>
        <Button icon={Plus} look="primary" onPress={onNew}>
          {say("home.new.button")}
        </Button>
      </div>
    </section>
  );
}
