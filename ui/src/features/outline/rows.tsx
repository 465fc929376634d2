import { ChevronRight, GraduationCap, GripVertical, Users } from "lucide-react";
import type { ReactNode } from "react";
import { Button, TreeItem, TreeItemContent } from "react-aria-components";
import type { Finding, Lesson, LessonTime, Module } from "../../api/generated";
import { wholeMinutes } from "../../model/figures";
import { countFindings, worst } from "../../model/findings";
import { SeverityMark } from "../../shared/findings/SeverityMark";
import { useSay } from "../../shared/messages/text";
import { KIND_ICONS } from "./kinds";

/** What the rows say beside their titles. */
export interface RowFacts {
  times: ReadonlyMap<string, LessonTime>;
  findings: ReadonlyMap<string, Finding[]>;
  finalTest: string | null;
}

/** A module with its lessons and the sum of their minutes. */
export function ModuleRow({ module, number, facts, children }: { module: Module; number: number; facts: RowFacts; children: ReactNode }) {
  const say = useSay();
  const name = module.title || say("course.outline.untitledModule", { number });
  const times = module.lessons.map(({ id }) => facts.times.get(id));
  const sum = times.reduce((sum, time) => sum + (time?.time.typical ?? 0), 0);
  return (
    <TreeItem id={`module:${module.id}`} textValue={name} className="outline-row outline-module">
      <TreeItemContent>
        <Grip name={name} />
        <Button slot="chevron" className="outline-chevron">
          <ChevronRight size={14} aria-hidden />
        </Button>
        <span className="outline-name" dir="auto">
          {name}
        </span>
        <Mark findings={facts.findings.get(module.id)} />
        {times.some(Boolean) && <Minutes millis={sum} isComplete={times.every((time) => time?.isComplete !== false)} />}
      </TreeItemContent>
      {children}
    </TreeItem>
  );
}

/** A lesson with its kind, marks and minutes. */
export function LessonRow({ lesson, facts }: { lesson: Lesson; facts: RowFacts }) {
  const say = useSay();
  const kind = lesson.body.kind;
  const Icon = KIND_ICONS[kind];
  const name = lesson.title || say("course.outline.untitledLesson", { kind: say(`common.kind.${kind}`) });
  const time = facts.times.get(lesson.id);
  return (
    <TreeItem id={`lesson:${lesson.id}`} textValue={name} className="outline-row outline-lesson">
      <TreeItemContent>
        <Grip name={name} />
        <span className="outline-icon">
          <Icon size={16} aria-hidden strokeWidth={1.8} />
          <span className="visually-hidden">{say(`common.kind.${kind}`)}</span>
        </span>
        <span className={lesson.title ? "outline-name" : "outline-name outline-untitled"} dir="auto">
          {name}
        </span>
        {lesson.delivery === "facilitated" && (
          <Sign name={say("common.delivery.facilitated")}>
            <Users size={14} aria-hidden strokeWidth={1.9} />
          </Sign>
        )}
        {facts.finalTest === lesson.id && (
          <Sign name={say("course.outline.finalTest")}>
            <GraduationCap size={16} aria-hidden strokeWidth={1.9} />
          </Sign>
        )}
        <Mark findings={facts.findings.get(lesson.id)} />
        {time && <Minutes millis={time.time.typical} isComplete={time.isComplete} />}
      </TreeItemContent>
    </TreeItem>
  );
}

function Grip({ name }: { name: string }) {
  const say = useSay();
  return (
    <Button slot="drag" className="outline-grip" aria-label={say("course.outline.drag", { name })}>
      <GripVertical size={14} aria-hidden />
    </Button>
  );
}

function Sign({ name, children }: { name: string; children: ReactNode }) {
  return (
    <span className="outline-sign" title={name}>
      {children}
      <span className="visually-hidden">{name}</span>
    </span>
  );
}

function Mark({ findings }: { findings: readonly Finding[] | undefined }) {
  const counts = countFindings(findings ?? []);
  const severity = worst(counts);
  // Advice is in the inspector; here it would be on nearly every row and say nothing.
  return severity && severity !== "advice" ? <SeverityMark severity={severity} count={counts[severity]} size={14} /> : null;
}

function Minutes({ millis, isComplete }: { millis: number; isComplete: boolean }) {
  const say = useSay();
  const minutes = wholeMinutes(millis);
  const text = millis > 0 && minutes === 0 ? say("course.outline.underAMinute") : say("common.minutes", { minutes });
  if (isComplete) return <span className="outline-minutes">{text}</span>;
  return (
    <span className="outline-minutes" title={say("course.outline.timeUnknown")}>
      <span aria-hidden>{millis > 0 ? `${text} +` : "?"}</span>
      <span className="visually-hidden">{say("course.outline.timeUnknown")}</span>
    </span>
  );
}
