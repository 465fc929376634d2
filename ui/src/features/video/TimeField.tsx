import { useState } from "react";
import { filmMillis, filmTime } from "../../model/filmTime";
import { TextField } from "../../shared/controls";
import { useSay } from "../../shared/messages/text";

export interface TimeFieldProps {
  label: string;
  /** Milliseconds from the beginning of the film. */
  value: number;
  /** How long the film is, where that is known. */
  duration: number | null;
  onChange: (value: number) => void;
}

/** A time in the film, written as the film shows it. What is no such time stays in the field, with a sentence. */
export function TimeField({ label, value, duration, onChange }: TimeFieldProps) {
  const say = useSay();
  const [typed, setTyped] = useState<string | null>(null);
  const [error, setError] = useState<string | undefined>(undefined);
  const commit = () => {
    if (typed === null) return;
    const millis = filmMillis(typed);
    if (millis === null) return setError(say("video.notATime"));
    if (duration !== null && millis > duration) return setError(say("video.behindTheEnd", { time: filmTime(duration) }));
    setTyped(null);
    setError(undefined);
    if (millis !== value) onChange(millis);
  };
  return (
    <div className="time-field">
      <TextField
        label={label}
        hidesLabel
        dir="ltr"
        value={typed ?? filmTime(value)}
        onChange={(text) => {
          setTyped(text);
          setError(undefined);
        }}
        onBlur={commit}
        onSubmit={commit}
        error={error}
      />
    </div>
  );
}
