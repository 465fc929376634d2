import { useState } from "react";
import { useNewCourse } from "../../api/library";
import type { Template } from "../../api/generated";
import { languageOptions } from "../../model/languages";
import { FailureNotice } from "../../shared/FailureScreen";
import { Button, Select, TextField } from "../../shared/controls";
import { useLanguage, useSay } from "../../shared/messages/text";
import { CardFacts } from "./CardFacts";
import { SidePanel } from "./SidePanel";

export interface NewCoursePanelProps {
  /** What the course begins from; `null` begins with an empty one. */
  template: Template | null;
  onMade: (course: string) => void;
  onClose: () => void;
}

/** The last things to say of a new course before it is made. */
export function NewCoursePanel({ template, onMade, onClose }: NewCoursePanelProps) {
  const say = useSay();
  const shownIn = useLanguage();
  const [title, setTitle] = useState("");
  const [language, setLanguage] = useState<string>(shownIn);
  const making = useNewCourse();
  const make = () => {
    if (making.isPending) return;
    making.mutate(
      { template: template?.id ?? null, title: title.trim(), language: template ? null : language },
      { onSuccess: ({ course }) => onMade(course.id) },
    );
  };

  return (
    <SidePanel
      title={say("home.new.title")}
      onClose={onClose}
      footer={
        <>
          <Button onPress={onClose}>{say("common.cancel")}</Button>
          <Button look="primary" isDisabled={making.isPending} onPress={make}>
            {say("home.new.make")}
          </Button>
        </>
      }
    >
      <div>
        <p className="chosen-title" dir="auto" lang={template?.language}>
          {template?.title ?? say("home.new.blank")}
        </p>
        {template && <CardFacts course={template} />}
      </div>
      <p className="chosen-summary" dir="auto" lang={template?.language}>
        {template?.summary ?? say("home.new.blankSummary")}
      </p>
      <TextField
        label={say("home.new.courseTitle")}
        note={say(template ? "home.new.titleNoteTemplate" : "home.new.titleNote")}
        placeholder={template?.title ?? say("common.untitled")}
        value={title}
        onChange={setTitle}
        onSubmit={make}
      />
      {!template && (
        <Select label={say("home.new.language")} options={languageOptions(language, shownIn)} value={language} onChange={setLanguage} />
      )}
      {making.isError && <FailureNotice reason={making.error} />}
    </SidePanel>
  );
}
