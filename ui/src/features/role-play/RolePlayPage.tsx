import { useMemo } from "react";
import { useCourse, useEditing, useMediaAddress } from "../../api/course";
import { openLink } from "../../api/desktop";
import type { Lesson, RolePlayField } from "../../api/generated";
import { useSay } from "../../shared/messages/text";
import { WritingProvider } from "../../shared/writing/Writing";
import { Checklist } from "./Checklist";
import { DebriefQuestions } from "./DebriefQuestions";
import { GuideSection } from "./GuideSection";
import { GuideText } from "./GuideText";
import { PhaseLine } from "./PhaseLine";
import { PropList } from "./PropList";
import "./role-play.css";
import { RoleList } from "./RoleList";

/** A role-play as a guide, edited in place. `part` is a checklist line to go to. */
export function RolePlayPage({ lesson, part }: { lesson: Lesson; part?: string | undefined }) {
  const say = useSay();
  const { language } = useCourse();
  const editing = useEditing();
  const mediaAddress = useMediaAddress();
  const guide = lesson.body.kind === "rolePlay" ? lesson.body : null;
  const set = (set: RolePlayField) => void editing.edit({ edit: "rolePlaySet", id: lesson.id, set });
  const writing = useMemo(() => ({ language, mediaAddress, openLink: (address: string) => void openLink(address) }), [language, mediaAddress]);
  if (!guide) return null;
  return (
    <WritingProvider value={writing}>
      <div className="guide">
        <GuideSection title={say("rolePlay.scenario")} note={say("rolePlay.scenarioNote")}>
          <GuideText label={say("rolePlay.scenario")} placeholder={say("rolePlay.scenarioPlaceholder")} value={guide.scenario} onSet={(value) => set({ field: "scenario", value })} />
        </GuideSection>
        <GuideSection title={say("rolePlay.roles")}>
          <RoleList roles={guide.roles} onSet={(value) => set({ field: "roles", value })} />
        </GuideSection>
        <GuideSection title={say("rolePlay.props")} note={say("rolePlay.propsNote")}>
          <PropList props={guide.props} onSet={(value) => set({ field: "props", value })} />
        </GuideSection>
        <GuideSection title={say("rolePlay.run")}>
          <PhaseLine phases={guide.phases} onSet={(value) => set({ field: "phases", value })} />
        </GuideSection>
        <GuideSection title={say("rolePlay.checklist")} note={say("rolePlay.checklistNote")}>
          <Checklist lesson={lesson.id} lines={guide.checklist} wanted={part} onSet={(value) => set({ field: "checklist", value })} />
        </GuideSection>
        <GuideSection title={say("rolePlay.debrief")} note={say("rolePlay.debriefNote")}>
          <DebriefQuestions questions={guide.debriefQuestions} onSet={(value) => set({ field: "debriefQuestions", value })} />
        </GuideSection>
        <GuideSection title={say("rolePlay.modelAnswer")} isForFacilitator>
          <GuideText
            label={say("rolePlay.modelAnswer")}
            placeholder={say("rolePlay.modelAnswerPlaceholder")}
            value={guide.modelAnswer}
            onSet={(value) => set({ field: "modelAnswer", value })}
          />
        </GuideSection>
        <GuideSection title={say("rolePlay.safety")} note={say("rolePlay.safetyNote")}>
          <GuideText label={say("rolePlay.safety")} placeholder={say("rolePlay.safetyPlaceholder")} value={guide.safetyNotes} onSet={(value) => set({ field: "safetyNotes", value })} />
        </GuideSection>
      </div>
    </WritingProvider>
  );
}
