import { Braces, FileCode2, FileText } from "lucide-react";
import type { QuizFormat } from "../../api/generated";
import type { Icon } from "../../shared/controls";

/** A format that questions are written in; Aiken is only read. */
export type WrittenFormat = Exclude<QuizFormat, "aiken">;

/** The formats that questions are written in, the one that carries most first, each with the ending of its file. */
export const WRITTEN_FORMATS: readonly { id: WrittenFormat; icon: Icon }[] = [
  { id: "moodleXml", icon: FileCode2 },
  { id: "gift", icon: FileText },
  { id: "qti22", icon: Braces },
];
