// Written from the command table by `cargo xtask codegen`. Edit the Rust types instead.

export interface Commands {
  /** Opens the library, or makes it where there is none. */
  library_open: [LibraryOpen, LibraryOpened];
  /** The courses of the library. */
  library_courses: [Nothing, Courses];
  /** The courses in the bin. */
  library_bin: [CourseBin, Courses];
  /** Looks for text in all courses. */
  library_search: [LibrarySearch, Hits];
  /** Makes a verified copy of the library's database. */
  library_backup: [LibraryBackup, LibraryBackedUp];
  /** The templates that ship with the studio. */
  template_list: [Nothing, Templates];
  /** The frameworks that ship with the studio. */
  framework_list: [Nothing, FrameworkList];
  /** The policies that turn time into hours and credits. */
  policy_list: [Nothing, Policies];
  /** Makes a course and opens it. */
  course_new: [CourseNew, CourseOpened];
  /** Opens a course. */
  course_open: [CourseOpen, CourseOpened];
  /** Copies a course. */
  course_duplicate: [CourseDuplicate, Courses];
  /** Puts a course into the bin. */
  course_delete: [CourseDelete, Courses];
  /** Takes a course out of the bin. */
  course_restore: [CourseRestore, Courses];
  /** Changes a course; the answer comes after the change is on the disk. */
  course_edit: [CourseEdit, Changed];
  /** Takes the last change back. */
  course_undo: [CourseUndo, Changed];
  /** Makes the change again that was taken back last. */
  course_redo: [CourseRedo, Changed];
  /** Hours, findings and coverage of a course as it is now. */
  course_review: [CourseReview, Review];
  /** Ids that no course has yet. */
  ids_new: [IdsNew, NewIds];
  /** Brings a file into a course. */
  media_add: [MediaAdd, JobState];
  /** Where a media file is served. */
  media_locate: [MediaLocate, MediaAddress];
  /** The LMSs that a package can be made for. */
  lms_list: [Nothing, LmsList];
  /** What an export would be. */
  export_plan: [ExportPlan, ExportPlanned];
  /** Writes a package. */
  export_start: [ExportStart, JobState];
  /** Who signed a package, and whether it was changed. */
  package_verify: [PackageVerify, Verdict];
  /** Writes quizzes for the question bank of an LMS. */
  quiz_export: [QuizExport, QuizExported];
  /** Looks into a question file without taking anything from it. */
  quiz_look: [QuizLook, QuizLooked];
  /** Takes the questions of a file into a course. */
  quiz_import: [QuizImport, QuizImported];
  /** Plays the very files that the package would hold. */
  preview_open: [PreviewOpen, PreviewAddress];
  /** Stops serving the preview. */
  preview_close: [PreviewClose, Nothing];
  /** How a job stands. */
  job_status: [JobStatus, JobState];
  /** Asks a job to stop. */
  job_cancel: [JobCancel, JobState];
  /** The user's signers. */
  signer_list: [Nothing, Signers];
  /** Makes a signer. */
  signer_new: [SignerNew, Signers];
  /** Puts a certificate on the trust list. */
  trust_pin: [TrustPin, Nothing];
  /** The studio's settings. */
  settings_get: [Nothing, Settings];
  /** Changes the studio's settings. */
  settings_set: [SettingsSet, Settings];
}

export type AlignmentState = { "state": "known" } | { "state": "unknown" } | { "state": "retired", 
/**
 * Since when.
 */
on: Date, 
/**
 * What took its place; may be empty.
 */
replacedBy: Array<CompetencyCode>, } | { "state": "foreignEdition", 
/**
 * The other framework, or the same one.
 */
framework: string, 
/**
 * Its edition.
 */
edition: string, } | { "state": "notAssignable" };

export type Appearance = "system" | "light" | "dark";

export type Blank = { 
/**
 * Unique within the question.
 */
id: PartId, 
/**
 * The forms that are right.
 */
accepted: Array<string>, };

export type Body = { "kind": "video" } & Video | { "kind": "reading" } & Reading | { "kind": "quiz" } & Quiz | { "kind": "rolePlay" } & RolePlay;

export type Captions = { 
/**
 * The language that they are in.
 */
language: Language, 
/**
 * A WebVTT file.
 */
file: MediaName, };

export type Changed = { 
/**
 * What is to be shown anew.
 */
parts: Parts, 
/**
 * Where the course stands now.
 */
history: History, };

export type Chapter = { 
/**
 * Unique within the video.
 */
id: PartId, 
/**
 * From the beginning of the film.
 */
at: Millis, 
/**
 * One line of plain text.
 */
title: string, };

export type CheckState = "passed" | "noted" | "failed";

export type ChecklistLine = { 
/**
 * Unique within the course.
 */
id: ChecklistLineId, 
/**
 * What can be seen or heard; plain text.
 */
text: string, 
/**
 * The competencies that it shows.
 */
alignments: Array<CompetencyCode>, };

export type ChecklistLineId = string;

export type Choice = { 
/**
 * Unique within the question.
 */
id: PartId, 
/**
 * What it says; Markdown of one paragraph.
 */
text: string, 
/**
 * Whether it is right.
 */
isKey: boolean, 
/**
 * What the learner is told after choosing it; Markdown, may be empty.
 */
feedback: string, };

export type CompetencyCode = string;

export type Contributor = { 
/**
 * Unique within the course.
 */
id: ContributorId, 
/**
 * The name as it is printed.
 */
name: string, 
/**
 * What the contributor did.
 */
role: ContributorRole, 
/**
 * The office or school; may be empty.
 */
affiliation: string, };

export type ContributorId = string;

export type ContributorRole = "author" | "reviewer";

export type Course = { 
/**
 * Unique in the world.
 */
id: CourseId, 
/**
 * One line of plain text.
 */
title: string, 
/**
 * What the course is about and for whom; plain text.
 */
summary: string, 
/**
 * The one language that the course is written in.
 */
language: Language, 
/**
 * The day that signatures and metadata speak of.
 */
releasedOn: Date, 
/**
 * Words that a learner would search for.
 */
keywords: Array<string>, 
/**
 * Who owns the course and what others may do with it; plain text.
 */
rights: string, 
/**
 * A picture for the course card, one of `media`.
 */
cover: MediaName | null, 
/**
 * Who reads: it sets the pace of reading.
 */
reader: ReaderProfile, 
/**
 * How time becomes hours and credits.
 */
hoursPolicy: HoursPolicyId, 
/**
 * The dated list of competencies that the course has adopted.
 */
framework: FrameworkRef | null, 
/**
 * What a learner can do afterwards.
 */
outcomes: Array<Outcome>, 
/**
 * Who teaches, academics and practitioners.
 */
instructors: Array<Instructor>, 
/**
 * Who wrote the course, and who reviewed it.
 */
contributors: Array<Contributor>, 
/**
 * Works that the course rests on.
 */
references: Array<Reference>, 
/**
 * Terms explained.
 */
glossary: Array<GlossaryEntry>, 
/**
 * The files that the author brought in.
 */
media: Array<Media>, 
/**
 * The modules, in the order in which they are taken.
 */
modules: Array<Module>, 
/**
 * The quiz that gates the credits.
 */
finalTest: LessonId | null, 
/**
 * The timed run of the facilitated lessons.
 */
sessionPlan: SessionPlan, };

export type CourseBin = Record<symbol, never>;

export type CourseCard = { 
/**
 * Which course.
 */
id: CourseId, 
/**
 * Its title.
 */
title: string, 
/**
 * Its summary.
 */
summary: string, 
/**
 * Its language.
 */
language: Language, 
/**
 * Where the cover picture is served; `None` draws one.
 */
cover: string | null, 
/**
 * How many modules.
 */
modules: number, 
/**
 * How many lessons.
 */
lessons: number, 
/**
 * When it was last changed, in milliseconds since 1970-01-01 UTC.
 */
changedAt: number, 
/**
 * The day that signatures speak of.
 */
releasedOn: Date, };

export type CourseDelete = { 
/**
 * Which.
 */
course: CourseId, };

export type CourseDuplicate = { 
/**
 * Which.
 */
course: CourseId, 
/**
 * The copy's title.
 */
title: string, };

export type CourseEdit = { 
/**
 * Which.
 */
course: CourseId, 
/**
 * How.
 */
edit: Edit, };

export type CourseField = { "field": "title", "value": string } | { "field": "summary", "value": string } | { "field": "language", "value": Language } | { "field": "releasedOn", "value": Date } | { "field": "keywords", "value": Array<string> } | { "field": "rights", "value": string } | { "field": "cover", "value": MediaName | null } | { "field": "reader", "value": ReaderProfile } | { "field": "hoursPolicy", "value": HoursPolicyId } | { "field": "framework", "value": FrameworkRef | null } | { "field": "outcomes", "value": Array<Outcome> } | { "field": "instructors", "value": Array<Instructor> } | { "field": "contributors", "value": Array<Contributor> } | { "field": "references", "value": Array<Reference> } | { "field": "glossary", "value": Array<GlossaryEntry> } | { "field": "finalTest", "value": LessonId | null } | { "field": "sessionPlan", "value": SessionPlan };

export type CourseId = string;

export type CourseNew = { 
/**
 * The template; `None` for a course with one module and one reading in it.
 */
template: string | null, 
/**
 * The title; empty takes the template's.
 */
title: string, 
/**
 * The language of a course without a template.
 */
language: Language | null, };

export type CourseOpen = { 
/**
 * Which.
 */
course: CourseId, };

export type CourseOpened = { 
/**
 * The whole course.
 */
course: Course, 
/**
 * Where it stands in its history.
 */
history: History, 
/**
 * The address that a media name is appended to, percent-encoded, to show the file.
 */
mediaBase: string, };

export type CourseRedo = { 
/**
 * Which course.
 */
course: CourseId, };

export type CourseRestore = { 
/**
 * Which.
 */
course: CourseId, };

export type CourseReview = { 
/**
 * Which.
 */
course: CourseId, };

export type CourseUndo = { 
/**
 * Which course.
 */
course: CourseId, };

export type Courses = { 
/**
 * The courses.
 */
courses: Array<CourseCard>, };

export type Coverage = { 
/**
 * The framework.
 */
framework: FrameworkRef, 
/**
 * What it is called.
 */
frameworkTitle: string, 
/**
 * What a reader of the table has to know about the framework; may be empty.
 */
frameworkNotice: string, 
/**
 * The courses, in order.
 */
courses: Array<CoveredCourse>, 
/**
 * Every competency of the edition, in its order, and what is retired from it but still in use.
 */
rows: Array<CoverageRow>, 
/**
 * Competencies of the edition that no lesson teaches.
 */
untaught: Array<CompetencyCode>, 
/**
 * Competencies of the edition that nothing assesses.
 */
unassessed: Array<CompetencyCode>, 
/**
 * Codes in use that are no competencies of this edition, in the order of first use.
 */
strays: Array<Stray>, 
/**
 * The outcomes of the courses, in order.
 */
outcomes: Array<OutcomeCoverage>, };

export type CoverageRow = { 
/**
 * The competency.
 */
competency: FrameworkEntry, 
/**
 * The outcomes that claim to serve it. A claim is not evidence.
 */
claimed: Array<Evidence>, 
/**
 * The readings, videos and role-plays that teach it.
 */
taught: Array<Evidence>, 
/**
 * The role-plays, checklist lines, quizzes and questions outside the final test in which it is practised.
 */
practised: Array<Evidence>, 
/**
 * The questions of the final test and the lines of observer checklists that assess it.
 */
assessed: Array<Evidence>, 
/**
 * How many questions are aligned to it, those of the final test included.
 */
questions: number, 
/**
 * How many of them are in the final test.
 */
finalTestQuestions: number, 
/**
 * The learning time spent on it. The time of a lesson is shared evenly among all codes that the lesson, its
 * questions and its checklist carry, so that no minute counts twice; the final test is not learning time.
 */
time: Millis, };

export type CoveredCourse = { 
/**
 * Which.
 */
id: CourseId, 
/**
 * Its title.
 */
title: string, 
/**
 * The framework that it has adopted, which may be another than that of the table.
 */
adopted: FrameworkRef | null, };

export type CreditCondition = "taken" | "passedFinalTest" | "noFinalTest";

export type Date = string;

export type DebriefQuestion = { 
/**
 * Unique within the role-play.
 */
id: PartId, 
/**
 * The question; plain text.
 */
text: string, };

export type Decimal = string;

export type Declared = { 
/**
 * The typical time of all planned minutes that count.
 */
time: Millis, 
/**
 * Its share of the counted time, in percent rounded half up.
 */
percent: number, 
/**
 * More than a quarter: the estimate is of a lower grade.
 */
exceedsQuarter: boolean, 
/**
 * More than half: a reviewer will ask, and the author is warned.
 */
exceedsHalf: boolean, };

export type Delivery = "selfPaced" | "facilitated";

export type Difficulty = "review" | "standard" | "hard" | "veryHard";

export type Edit = { "edit": "courseSet", 
/**
 * What, and to which value.
 */
set: CourseField, } | { "edit": "moduleAdd", 
/**
 * The module, with its lessons.
 */
module: Module, 
/**
 * Where.
 */
at: number, } | { "edit": "moduleRemove", 
/**
 * Which.
 */
id: ModuleId, } | { "edit": "moduleMove", 
/**
 * Which.
 */
id: ModuleId, 
/**
 * Where to.
 */
at: number, } | { "edit": "moduleSet", 
/**
 * Which.
 */
id: ModuleId, 
/**
 * What, and to which value.
 */
set: ModuleField, } | { "edit": "lessonAdd", 
/**
 * Into which module.
 */
module: ModuleId, 
/**
 * The lesson.
 */
lesson: Lesson, 
/**
 * Where.
 */
at: number, } | { "edit": "lessonRemove", 
/**
 * Which.
 */
id: LessonId, } | { "edit": "lessonMove", 
/**
 * Which.
 */
id: LessonId, 
/**
 * Into which module.
 */
module: ModuleId, 
/**
 * Where to.
 */
at: number, } | { "edit": "lessonSet", 
/**
 * Which.
 */
id: LessonId, 
/**
 * What, and to which value.
 */
set: LessonField, } | { "edit": "readingSet", 
/**
 * The lesson.
 */
id: LessonId, 
/**
 * What, and to which value.
 */
set: ReadingField, } | { "edit": "videoSet", 
/**
 * The lesson.
 */
id: LessonId, 
/**
 * What, and to which value.
 */
set: VideoField, } | { "edit": "quizSet", 
/**
 * The lesson.
 */
id: LessonId, 
/**
 * What, and to which value.
 */
set: QuizField, } | { "edit": "questionAdd", 
/**
 * The quiz's lesson.
 */
lesson: LessonId, 
/**
 * The question.
 */
question: Question, 
/**
 * Where.
 */
at: number, } | { "edit": "questionRemove", 
/**
 * The quiz's lesson.
 */
lesson: LessonId, 
/**
 * Which.
 */
id: QuestionId, } | { "edit": "questionMove", 
/**
 * The quiz's lesson.
 */
lesson: LessonId, 
/**
 * Which.
 */
id: QuestionId, 
/**
 * Where to.
 */
at: number, } | { "edit": "questionSet", 
/**
 * The lesson that asks it.
 */
lesson: LessonId, 
/**
 * The question as it shall be.
 */
question: Question, } | { "edit": "rolePlaySet", 
/**
 * The lesson.
 */
id: LessonId, 
/**
 * What, and to which value.
 */
set: RolePlayField, } | { "edit": "mediaAdd", 
/**
 * The file.
 */
media: Media, 
/**
 * Where in the list.
 */
at: number, } | { "edit": "mediaRemove", 
/**
 * Which.
 */
name: MediaName, } | { "edit": "mediaCredit", 
/**
 * Which.
 */
name: MediaName, 
/**
 * The credit.
 */
credit: string, } | { "edit": "batch", 
/**
 * In order.
 */
edits: Array<Edit>, };

export type Element = { 
/**
 * Unique within the question.
 */
id: PartId, 
/**
 * What it says; plain text.
 */
text: string, };

export type EntryKind = "framework" | "level" | "category" | "group" | "competency" | "theme" | "driver" | "demo";

export type Estimate = { 
/**
 * The policy that was asked for.
 */
policy: HoursPolicyId, 
/**
 * Its name for people; `None` where it is not known.
 */
policyTitle: string | null, 
/**
 * The version of all rates and factors.
 */
ratesVersion: string, 
/**
 * The language of the course.
 */
language: Language, 
/**
 * The reading rate of that language.
 */
rate: Rate, 
/**
 * How far the figures can be trusted.
 */
grade: Grade, 
/**
 * Why there is no number; empty where there is one.
 */
missing: Array<Missing>, 
/**
 * Hours and credits; `None` while something is missing, since no number is better than a wrong one.
 */
hours: Hours | null, 
/**
 * The counted time of the self-paced lessons, as far as it is known.
 */
online: TimeRange, 
/**
 * The counted time of the facilitated lessons, as far as it is known.
 */
live: TimeRange, 
/**
 * Both together.
 */
total: TimeRange, 
/**
 * The time of the final test; `None` where the course has none.
 */
finalTest: FinalTestTime | null, 
/**
 * How much of the total the author has declared.
 */
declared: Declared, 
/**
 * Each lesson, in order.
 */
lessons: Array<LessonTime>, 
/**
 * The sum, line by line, in the order of the lessons.
 */
lines: Array<Line>, };

export type Evidence = { 
/**
 * The course.
 */
course: CourseId, 
/**
 * Where in it.
 */
place: Place, };

export type ExportDivision = "course" | "modules";

export type ExportForm = { 
/**
 * As what it is written.
 */
format: ExportFormat, 
/**
 * Into how many launch units it is cut.
 */
division: ExportDivision, 
/**
 * What it has to fit.
 */
lms: LmsId, };

export type ExportFormat = "scorm12" | "scorm2004" | "cmi5" | "html" | "htmlSingle";

export type ExportPlan = { 
/**
 * Which course.
 */
course: CourseId, 
/**
 * In which form.
 */
form: ExportForm, };

export type ExportPlanned = { 
/**
 * A file name that every system can hold.
 */
fileName: string, 
/**
 * How many files.
 */
files: number, 
/**
 * How many bytes before compression.
 */
bytes: number, 
/**
 * How many things an LMS will launch.
 */
units: number, 
/**
 * What refuses a signed package, in the course or in this form of it.
 */
blockers: Array<Finding>, 
/**
 * What else is to be known of this form: what will not fit, and what the LMS does with it.
 */
remarks: Array<Finding>, 
/**
 * How much the LMS has to keep for a learner, in the launch unit that keeps most; `None` without an LMS.
 */
suspendData: SuspendData | null, 
/**
 * The learning hours that it will state, such as `2.5`; `None` where they cannot be given.
 */
hours: string | null, };

export type ExportStart = { 
/**
 * Which course.
 */
course: CourseId, 
/**
 * In which form.
 */
form: ExportForm, 
/**
 * Who signs.
 */
seal: Seal, 
/**
 * The file to write.
 */
path: string, };

export type Exported = { 
/**
 * The file.
 */
path: string, 
/**
 * How many bytes it has.
 */
bytes: number, 
/**
 * How many files are in it.
 */
files: number, 
/**
 * What verification says of it.
 */
verdict: Verdict, 
/**
 * What opening it again has shown.
 */
preflight: PreflightReport, 
/**
 * The file beside the package in which that is kept.
 */
receipt: string, };

export type Failure = { 
/**
 * What happened, for programs.
 */
code: FailureCode, 
/**
 * What happened, as a sentence.
 */
message: string, 
/**
 * What to do next, as a sentence.
 */
hint: string | null, 
/**
 * The line of the log that says more.
 */
logId: string | null, };

export type FailureCode = "bad-request" | "not-found" | "refused" | "no-library" | "library-in-use" | "library-unusable" | "disk" | "bad-media" | "blocked" | "signer-unclear" | "wrong-passphrase" | "cannot-pack" | "cancelled" | "fault";

export type Feedback = { 
/**
 * After a right answer.
 */
right: string, 
/**
 * After a wrong or partly right answer.
 */
wrong: string, };

export type FeedbackTime = "eachQuestion" | "submission" | "never";

export type FinalTestTime = { 
/**
 * Which lesson it is.
 */
lesson: LessonId, 
/**
 * How long it takes.
 */
time: TimeRange, 
/**
 * Whether the policy counts it.
 */
counted: boolean, };

export type Finding = { 
/**
 * The rule's name, a fact in kebab case such as `video-without-captions`. The studio's screens translate by it.
 */
rule: string, 
/**
 * How much it matters.
 */
severity: Severity, 
/**
 * Where it is.
 */
place: Place, 
/**
 * What the sentences speak of, by name: the values that a translation of them needs.
 */
values: { [key in string]: string }, 
/**
 * The fact as an English sentence.
 */
message: string, 
/**
 * What to do, as an English sentence.
 */
hint: string, 
/**
 * An edit that mends it, where there is one.
 */
fix: Fix | null, };

export type Fix = { 
/**
 * What the button says, in English; the screens translate it by the rule.
 */
label: string, 
/**
 * What it does.
 */
edit: Edit, };

export type Framework = { 
/**
 * The framework, the same in all its editions, such as `wco-professional-standards`.
 */
id: string, 
/**
 * The edition, such as `2019`.
 */
edition: string, 
/**
 * What it is called, without the edition.
 */
title: string, 
/**
 * Whether it is in force.
 */
status: FrameworkStatus, 
/**
 * The edition that took its place, if one did.
 */
supersededBy: string | null, 
/**
 * The day on which this list was drawn up.
 */
asOf: Date, 
/**
 * What whoever uses the list has to know about it, such as that it is incomplete; may be empty.
 */
notice: string, 
/**
 * Whose it is, and what may be done with it.
 */
rights: string, 
/**
 * Where the edition was found.
 */
source: string, 
/**
 * Its entries, in order.
 */
entries: Array<FrameworkEntry>, };

export type FrameworkEntry = { 
/**
 * Unique within the edition.
 */
code: CompetencyCode, 
/**
 * Who made the code, such as `ours`; empty where that is not said.
 */
codeOrigin: string, 
/**
 * What it is called.
 */
label: string, 
/**
 * What it is.
 */
kind: EntryKind, 
/**
 * The entry that it stands under.
 */
parent: CompetencyCode | null, 
/**
 * The framework's own level, such as `OM`.
 */
level: string | null, 
/**
 * The framework's own category, such as `K` for knowledge.
 */
category: string | null, 
/**
 * Where the entry was found: an address, or `ours`.
 */
source: string, 
/**
 * How sure it is that the framework says so, in words.
 */
confidence: string, 
/**
 * The running number in the source, where it has one.
 */
sourceOrdinal: number | null, 
/**
 * Entries of other frameworks that mean nearly the same.
 */
related: Array<CompetencyCode>, 
/**
 * What else is to be known of it; may be empty.
 */
note: string, 
/**
 * When it was withdrawn, if it was.
 */
retired: Retirement | null, };

export type FrameworkList = { 
/**
 * The frameworks, each in each of its editions.
 */
frameworks: Array<Framework>, };

export type FrameworkRef = { 
/**
 * The framework's id, such as `wco-professional-standards`.
 */
id: string, 
/**
 * The edition, such as `2019`.
 */
edition: string, };

export type FrameworkStatus = "draft" | "current" | "superseded";

export type GlossaryEntry = { 
/**
 * Unique among the course's glossary entries.
 */
id: PartId, 
/**
 * The term.
 */
term: string, 
/**
 * Its meaning; plain text.
 */
meaning: string, };

export type Grade = "A" | "B" | "C" | "D";

export type History = { 
/**
 * Counts every change, undo and redo among them.
 */
revision: number, 
/**
 * Whether there is something to take back.
 */
canUndo: boolean, 
/**
 * Whether there is something to make again.
 */
canRedo: boolean, 
/**
 * When the last change was written, in milliseconds since 1970-01-01 UTC; `None` before the first.
 */
writtenAt: number | null, };

export type Hit = { 
/**
 * The course.
 */
course: CourseId, 
/**
 * Its title.
 */
courseTitle: string, 
/**
 * The lesson; `None` where the course's own title or summary was found.
 */
lesson: LessonId | null, 
/**
 * The lesson's title; empty without a lesson.
 */
lessonTitle: string, 
/**
 * The words around it, in pieces, those that were looked for marked.
 */
snippet: Array<[string, boolean]>, };

export type Hits = { 
/**
 * The places.
 */
hits: Array<Hit>, };

export type Hours = { 
/**
 * For a fast learner, rounded by the policy.
 */
low: Thousandths, 
/**
 * The hours of the course, rounded by the policy.
 */
typical: Thousandths, 
/**
 * For a slow learner, rounded by the policy.
 */
high: Thousandths, 
/**
 * The typical hours before that rounding, in hundredths.
 */
exactHundredths: number, 
/**
 * The credits of whoever fulfils the condition; 0 where nobody can.
 */
credits: Thousandths, 
/**
 * What has to be fulfilled.
 */
creditCondition: CreditCondition, };

export type HoursPolicyId = string;

export type IdsNew = { 
/**
 * How many, at most 1,000.
 */
count: number, };

export type Instructor = { 
/**
 * Unique within the course.
 */
id: InstructorId, 
/**
 * The name as it is printed.
 */
name: string, 
/**
 * Academic or practice: a course of the Shanghai pattern pairs one of each.
 */
kind: InstructorKind, 
/**
 * The office or school; may be empty.
 */
affiliation: string, 
/**
 * A few sentences for the learner; plain text, may be empty.
 */
about: string, };

export type InstructorId = string;

export type InstructorKind = "academic" | "practice";

export type JobCancel = { 
/**
 * Which.
 */
job: JobId, };

export type JobId = number;

export type JobOutcome = { "kind": "mediaAdded", 
/**
 * What came of it.
 */
added: MediaAdded, } | { "kind": "exported", 
/**
 * What came of it.
 */
exported: Exported, } | { "kind": "cancelled" } | { "kind": "failed", 
/**
 * Why.
 */
failure: Failure, };

export type JobState = { 
/**
 * Which.
 */
job: JobId, 
/**
 * What it is doing.
 */
step: JobStep, 
/**
 * How much is done, 0 to 1000 thousandths.
 */
thousandths: number, 
/**
 * How it ended; `None` while it runs.
 */
outcome: JobOutcome | null, };

export type JobStatus = { 
/**
 * Which.
 */
job: JobId, };

export type JobStep = "waiting" | "probing" | "copying" | "rendering" | "packing" | "verifying" | "done";

export type Language = string;

export type Lesson = { 
/**
 * Unique within the course, so that a move to another module keeps it.
 */
id: LessonId, 
/**
 * One line of plain text.
 */
title: string, 
/**
 * Alone or together with a facilitator.
 */
delivery: Delivery, 
/**
 * The outcomes of the course that the lesson teaches or assesses.
 */
outcomes: Array<OutcomeId>, 
/**
 * The competencies that it teaches.
 */
alignments: Array<CompetencyCode>, 
/**
 * Time declared by the author beside what the content itself takes, such as a discussion in the room.
 */
planned: PlannedTime | null, 
/**
 * What the lesson is.
 */
body: Body, };

export type LessonField = { "field": "title", "value": string } | { "field": "delivery", "value": Delivery } | { "field": "outcomes", "value": Array<OutcomeId> } | { "field": "alignments", "value": Array<CompetencyCode> } | { "field": "planned", "value": PlannedTime | null };

export type LessonId = string;

export type LessonTime = { 
/**
 * Which.
 */
lesson: LessonId, 
/**
 * Its title.
 */
title: string, 
/**
 * Alone or together.
 */
delivery: Delivery, 
/**
 * How long it takes, as far as it is known. What only reads a page aloud is left out, the final test is not.
 */
time: TimeRange, 
/**
 * Whether its time is part of the hours.
 */
counted: boolean, 
/**
 * Whether all of its time is known.
 */
isComplete: boolean, };

export type LibraryBackedUp = { 
/**
 * The copy's file.
 */
path: string, };

export type LibraryBackup = Record<symbol, never>;

export type LibraryOpen = { 
/**
 * The folder; `None` opens the one of the settings, which is `Trainer Studio` in the user's documents at first.
 */
folder: string | null, };

export type LibraryOpened = { 
/**
 * Its folder.
 */
folder: string, 
/**
 * Whether it was made just now.
 */
isNew: boolean, 
/**
 * The version of the studio.
 */
version: string, };

export type LibrarySearch = { 
/**
 * What to look for.
 */
query: string, };

export type Line = { 
/**
 * Where in the course.
 */
place: Place, 
/**
 * What was counted.
 */
what: LineKind, 
/**
 * The sum of the typical value as plain text, such as `1 800 words × 60 000 ms ÷ 180`, and how far low and high
 * are from it.
 */
inputs: string, 
/**
 * What came out, rounded once to a millisecond.
 */
time: TimeRange, 
/**
 * Whether it is part of the hours. A line that is not is shown all the same.
 */
counted: boolean, };

export type LineKind = "text" | "pictures" | "codeLines" | "formulas" | "film" | "narration" | "questions" | "longPrompts" | "feedback" | "rolePlay" | "planned";

export type LmsFacts = { 
/**
 * Which.
 */
id: LmsId, 
/**
 * Its name; empty for any LMS.
 */
title: string, 
/**
 * The bytes that it takes in one upload, unless its administrator has set another limit; `None` where nothing is known.
 */
uploadCap: number | null, 
/**
 * What it imports.
 */
formats: Array<ExportFormat>, 
/**
 * What it imports best.
 */
recommended: ExportFormat, };

export type LmsId = "generic" | "moodle" | "canvas" | "open-edx" | "scorm-cloud" | "ilias";

export type LmsList = { 
/**
 * One preset each, the one for any LMS first.
 */
lms: Array<LmsFacts>, };

export type Media = { 
/**
 * The name within the course, unique in it without regard to case.
 */
name: MediaName, 
/**
 * The digest of the bytes.
 */
sha256: Sha256, 
/**
 * How many bytes.
 */
bytes: number, 
/**
 * Who made it and under which licence, as shown to the learner; may be empty.
 */
credit: string, };

export type MediaAdd = { 
/**
 * Into which course.
 */
course: CourseId, 
/**
 * The file.
 */
path: string, 
/**
 * What for.
 */
purpose: MediaPurpose, };

export type MediaAdded = { 
/**
 * Its name in the course.
 */
name: MediaName, 
/**
 * What is to be shown anew.
 */
parts: Parts, 
/**
 * Where the course stands now.
 */
history: History, 
/**
 * What the author should know of the file, such as that browsers do not play it; empty where all is well.
 */
remarks: Array<string>, };

export type MediaAddress = { 
/**
 * An address on this machine, good until the studio is closed.
 */
url: string, };

export type MediaLocate = { 
/**
 * The course.
 */
course: CourseId, 
/**
 * The file.
 */
name: MediaName, };

export type MediaName = string;

export type MediaPurpose = { "kind": "listed" } | { "kind": "cover" } | { "kind": "film", 
/**
 * The lesson.
 */
lesson: LessonId, } | { "kind": "captions", 
/**
 * The lesson.
 */
lesson: LessonId, 
/**
 * The language that they are in.
 */
language: string, };

export type Millis = number;

export type Minutes = number;

export type Missing = { 
/**
 * What is missing. The studio's screens translate by it.
 */
kind: MissingKind, 
/**
 * Where.
 */
place: Place, 
/**
 * An English sentence with the next step.
 */
message: string, };

export type MissingKind = "videoDuration" | "enactmentMinutes" | "knownPolicy";

export type Module = { 
/**
 * Unique within the course.
 */
id: ModuleId, 
/**
 * One line of plain text.
 */
title: string, 
/**
 * What the module adds; plain text, may be empty.
 */
summary: string, 
/**
 * The lessons, in order.
 */
lessons: Array<Lesson>, };

export type ModuleField = { "field": "title", "value": string } | { "field": "summary", "value": string };

export type ModuleId = string;

export type NewIds = { 
/**
 * The ids.
 */
ids: Array<string>, };

export type Nothing = Record<symbol, never>;

export type Outcome = { 
/**
 * Unique within the course.
 */
id: OutcomeId, 
/**
 * One sentence that begins with a verb; plain text.
 */
text: string, 
/**
 * The competencies that it serves.
 */
alignments: Array<CompetencyCode>, };

export type OutcomeCoverage = { 
/**
 * Which, and of which course.
 */
outcome: Evidence, 
/**
 * What learners can do, as the course says it.
 */
text: string, 
/**
 * The readings, videos and role-plays that teach it.
 */
taught: Array<Evidence>, 
/**
 * The role-plays, quizzes and questions outside the final test in which it is practised.
 */
practised: Array<Evidence>, 
/**
 * The final test, its questions, and the role-plays that are observed by a checklist.
 */
assessed: Array<Evidence>, };

export type OutcomeId = string;

export type PackageVerify = { 
/**
 * The package.
 */
path: string, };

export type Pair = { 
/**
 * Unique within the question.
 */
id: PartId, 
/**
 * The side that is given; empty for a right side that belongs to nothing.
 */
left: string, 
/**
 * The side that is chosen.
 */
right: string, };

export type PartId = string;

export type Parts = { "kind": "whole", 
/**
 * The course as it is now.
 */
course: Course, } | { "kind": "lesson", 
/**
 * The lesson as it is now.
 */
lesson: Lesson, };

export type Percent = number;

export type Phase = { 
/**
 * Unique within the role-play.
 */
id: PartId, 
/**
 * Briefing, enactment or debrief.
 */
kind: PhaseKind, 
/**
 * One line of plain text.
 */
title: string, 
/**
 * How long it takes; for an enactment, one round.
 */
minutes: Minutes, 
/**
 * How often it is played with roles exchanged; 1 for a briefing or a debrief.
 */
rounds: number, 
/**
 * What the facilitator says and does; plain text lines.
 */
prompts: Array<string>, };

export type PhaseKind = "briefing" | "enactment" | "debrief";

export type Place = { "kind": "course" } | { "kind": "module", 
/**
 * Which.
 */
module: ModuleId, } | { "kind": "lesson", 
/**
 * Which.
 */
lesson: LessonId, } | { "kind": "question", 
/**
 * The lesson that asks it.
 */
lesson: LessonId, 
/**
 * Which.
 */
question: QuestionId, } | { "kind": "checklistLine", 
/**
 * The role-play lesson.
 */
lesson: LessonId, 
/**
 * Which.
 */
line: ChecklistLineId, } | { "kind": "outcome", 
/**
 * Which.
 */
outcome: OutcomeId, } | { "kind": "media", 
/**
 * Which.
 */
media: MediaName, } | { "kind": "file", 
/**
 * The path in the folder, with `/`.
 */
path: string, 
/**
 * The line, from 1; 0 for the whole file.
 */
line: number, };

export type PlanItem = { 
/**
 * Unique within the plan.
 */
id: PartId, 
/**
 * What it is.
 */
what: PlanItemKind, 
/**
 * How long it takes.
 */
minutes: Minutes, };

export type PlanItemKind = { "kind": "lesson", 
/**
 * Which.
 */
lesson: LessonId, } | { "kind": "break" } | { "kind": "other", 
/**
 * One line of plain text.
 */
title: string, };

export type PlannedTime = { 
/**
 * How long.
 */
minutes: Minutes, 
/**
 * Why it takes that long; plain text.
 */
reason: string, };

export type Policies = { 
/**
 * The policies, the usual one first.
 */
policies: Array<PolicySummary>, };

export type PolicySummary = { 
/**
 * What a course names it by.
 */
id: string, 
/**
 * Its name, in English.
 */
title: string, 
/**
 * What one hour of it is, in minutes.
 */
minutesPerHour: number, 
/**
 * Where the rule was found, and what in it is assumed.
 */
source: string, };

export type PreflightCheck = { 
/**
 * A word of a closed list, such as `every-href-is-there`.
 */
code: string, 
/**
 * How it ended.
 */
state: CheckState, 
/**
 * The same as an English sentence.
 */
sentence: string, 
/**
 * What was found, an English sentence for each thing.
 */
details: Array<string>, };

export type PreflightReport = { 
/**
 * Whether no check failed.
 */
isGood: boolean, 
/**
 * The SHA-256 of the whole file, in hexadecimal.
 */
sha256: string, 
/**
 * What was checked.
 */
checks: Array<PreflightCheck>, };

export type PreviewAddress = { 
/**
 * An address on this machine, good until the preview is closed.
 */
url: string, };

export type PreviewClose = Record<symbol, never>;

export type PreviewOpen = { 
/**
 * Which course.
 */
course: CourseId, 
/**
 * The lesson to begin at; `None` begins at the cover.
 */
lesson: LessonId | null, };

export type Prop = { 
/**
 * Unique within the role-play.
 */
id: PartId, 
/**
 * One line of plain text.
 */
title: string, 
/**
 * What it says; Markdown, may be empty where a file says it.
 */
text: string, 
/**
 * A file to be printed; may be none.
 */
file: MediaName | null, };

export type ProtectionChoice = { "kind": "keyring" } | { "kind": "passphrase", 
/**
 * The passphrase.
 */
passphrase: string, };

export type Purpose = "skim" | "understand" | "closeStudy";

export type Question = { 
/**
 * Unique within the course.
 */
id: QuestionId, 
/**
 * What is asked; Markdown. In a fill-the-blank question `[[id]]` stands where the blank with that id is.
 */
prompt: string, 
/**
 * How it is answered, and the key.
 */
answer: QuestionKind, 
/**
 * What it is worth; at least 1 in a question that counts.
 */
points: number, 
/**
 * What the learner is told.
 */
feedback: Feedback, 
/**
 * How hard it is.
 */
difficulty: QuestionDifficulty, 
/**
 * The outcomes that it assesses.
 */
outcomes: Array<OutcomeId>, 
/**
 * The competencies that it assesses.
 */
alignments: Array<CompetencyCode>, };

export type QuestionDifficulty = "easy" | "medium" | "hard";

export type QuestionId = string;

export type QuestionKind = { "kind": "singleChoice", 
/**
 * The options; exactly one is key.
 */
options: Array<Choice>, } | { "kind": "multipleResponse", 
/**
 * The options; any number is key.
 */
options: Array<Choice>, } | { "kind": "trueFalse", 
/**
 * Whether the statement is true.
 */
isTrue: boolean, } | { "kind": "matching", 
/**
 * What belongs together.
 */
pairs: Array<Pair>, } | { "kind": "ordering", 
/**
 * The elements in the right order.
 */
elements: Array<Element>, } | { "kind": "numeric", 
/**
 * The right number.
 */
key: Decimal, 
/**
 * How far an answer may be from it, in the same unit; not negative.
 */
tolerance: Decimal, 
/**
 * Shown behind the field; may be empty.
 */
unit: string, 
/**
 * Whether the learner has to calculate, which takes longer than to recall.
 */
isCalculation: boolean, } | { "kind": "shortAnswer", 
/**
 * The forms that are right.
 */
accepted: Array<string>, 
/**
 * Whether upper and lower case differ; if not, both sides are folded (Unicode default case folding).
 */
isCaseSensitive: boolean, } | { "kind": "fillBlank", 
/**
 * The blanks, each standing in the prompt as `[[id]]`.
 */
blanks: Array<Blank>, 
/**
 * Whether upper and lower case differ.
 */
isCaseSensitive: boolean, } | { "kind": "hotspot", 
/**
 * The picture, one of the course's media.
 */
picture: MediaName | null, 
/**
 * What the picture shows, for those who cannot see it.
 */
alt: string, 
/**
 * The places that can be chosen; at least one is key.
 */
regions: Array<Region>, };

export type Quiz = { 
/**
 * What stands before the first question; Markdown, may be empty.
 */
introduction: string, 
/**
 * The questions, or the pool that they are drawn from.
 */
questions: Array<Question>, 
/**
 * Percent of the points to pass.
 */
passMark: Percent, 
/**
 * How often it may be submitted; `None` without limit.
 */
attempts: number | null, 
/**
 * Whether the questions come in another order each time.
 */
shufflesQuestions: boolean, 
/**
 * Whether the options of a question come in another order each time.
 */
shufflesOptions: boolean, 
/**
 * How many questions are drawn from the pool; `None` asks all.
 */
draw: number | null, 
/**
 * The time for one attempt; `None` without limit.
 */
timeLimit: Minutes | null, 
/**
 * When the learner sees what was right.
 */
feedbackTime: FeedbackTime, };

export type QuizExport = { 
/**
 * Which course.
 */
course: CourseId, 
/**
 * Which quizzes; none means every quiz of the course.
 */
lessons: Array<LessonId>, 
/**
 * As what.
 */
format: QuizFormat, 
/**
 * The file to write; empty only asks what would be lost.
 */
path: string, };

export type QuizExported = { 
/**
 * A file name that every system can hold.
 */
fileName: string, 
/**
 * How many questions are in it.
 */
questions: number, 
/**
 * How many bytes it has.
 */
bytes: number, 
/**
 * What the format could not carry.
 */
findings: Array<Finding>, };

export type QuizField = { "field": "introduction", "value": string } | { "field": "passMark", "value": Percent } | { "field": "attempts", "value": number | null } | { "field": "shufflesQuestions", "value": boolean } | { "field": "shufflesOptions", "value": boolean } | { "field": "draw", "value": number | null } | { "field": "timeLimit", "value": Minutes | null } | { "field": "feedbackTime", "value": FeedbackTime };

export type QuizFormat = "moodleXml" | "gift" | "aiken" | "qti22";

export type QuizImport = { 
/**
 * Which course.
 */
course: CourseId, 
/**
 * The file.
 */
path: string, 
/**
 * Where the questions go.
 */
target: QuizTarget, };

export type QuizImported = { 
/**
 * What of the course is to be shown anew.
 */
changed: Changed, 
/**
 * The quiz that they stand in, the first of them.
 */
lesson: LessonId, 
/**
 * How many questions were taken over.
 */
questions: number, 
/**
 * What could not be.
 */
findings: Array<Finding>, };

export type QuizInFile = { 
/**
 * Its title; may be empty.
 */
title: string, 
/**
 * How many questions can be taken over.
 */
questions: number, };

export type QuizLook = { 
/**
 * The file.
 */
path: string, };

export type QuizLooked = { 
/**
 * Its format.
 */
format: QuizFormat, 
/**
 * The quizzes or categories in it.
 */
quizzes: Array<QuizInFile>, 
/**
 * How many pictures come with it.
 */
media: number, 
/**
 * What cannot be taken over.
 */
findings: Array<Finding>, };

export type QuizTarget = { "kind": "quiz", 
/**
 * Which.
 */
lesson: LessonId, } | { "kind": "newQuizzes", 
/**
 * Which.
 */
module: ModuleId, };

export type Rate = { 
/**
 * What is counted.
 */
unit: TextUnit, 
/**
 * How many in a minute.
 */
perMinute: number, 
/**
 * How well it is known.
 */
class: RateClass, };

export type RateClass = "measured" | "conflicting" | "assumed";

export type ReaderProfile = "native" | "fluentSecondLanguage" | "limited";

export type Reading = { 
/**
 * The text. It ends with a line feed unless it is empty, and holds no carriage returns
 * ([`crate::Lesson::in_normal_form`]).
 */
markdown: string, 
/**
 * How hard it is (learning-hours model, part A, factor D).
 */
difficulty: Difficulty, 
/**
 * What it is read for (part A, factor P).
 */
purpose: Purpose, };

export type ReadingField = { "field": "markdown", "value": string } | { "field": "difficulty", "value": Difficulty } | { "field": "purpose", "value": Purpose };

export type Reference = { 
/**
 * Unique among the course's references.
 */
id: PartId, 
/**
 * The citation as it is printed; plain text.
 */
citation: string, 
/**
 * Where it can be read, an `https:` or `http:` address; may be empty.
 */
link: string, };

export type Region = { 
/**
 * Unique within the question.
 */
id: PartId, 
/**
 * What is there, read to those who cannot see it.
 */
label: string, 
/**
 * Where it is.
 */
shape: Shape, 
/**
 * Whether it is right to choose it.
 */
isKey: boolean, };

export type Retirement = { 
/**
 * Since when.
 */
on: Date, 
/**
 * What took its place; may be empty.
 */
replacedBy: Array<CompetencyCode>, };

export type Review = { 
/**
 * Of which revision.
 */
revision: number, 
/**
 * Learning hours and credits.
 */
estimate: Estimate, 
/**
 * What is wrong with it, the gravest first.
 */
findings: Array<Finding>, 
/**
 * What it covers of the framework that it has adopted; `None` without one.
 */
coverage: Coverage | null, 
/**
 * How much an LMS has to keep for a learner, at worst.
 */
suspendData: SuspendData, };

export type Role = { 
/**
 * Unique within the role-play.
 */
id: RoleId, 
/**
 * Such as “Importer's manager”.
 */
name: string, 
/**
 * What everybody knows of the role; Markdown.
 */
publicBrief: string, 
/**
 * What only the one who plays it knows; Markdown. Never in a learner's package.
 */
privateBrief: string, };

export type RoleId = string;

export type RolePlay = { 
/**
 * The situation, known to all; Markdown.
 */
scenario: string, 
/**
 * Who takes part.
 */
roles: Array<Role>, 
/**
 * Documents that are handed round, such as a declaration or an invoice.
 */
props: Array<Prop>, 
/**
 * The run: briefing, enactment, debrief.
 */
phases: Array<Phase>, 
/**
 * What observers look for.
 */
checklist: Array<ChecklistLine>, 
/**
 * What is talked over afterwards.
 */
debriefQuestions: Array<DebriefQuestion>, 
/**
 * How it can be done well; Markdown, for the facilitator.
 */
modelAnswer: string, 
/**
 * What keeps people safe, in body and in mind; Markdown.
 */
safetyNotes: string, };

export type RolePlayField = { "field": "scenario", "value": string } | { "field": "roles", "value": Array<Role> } | { "field": "props", "value": Array<Prop> } | { "field": "phases", "value": Array<Phase> } | { "field": "checklist", "value": Array<ChecklistLine> } | { "field": "debriefQuestions", "value": Array<DebriefQuestion> } | { "field": "modelAnswer", "value": string } | { "field": "safetyNotes", "value": string };

export type Seal = { "kind": "signed", 
/**
 * The signer's name.
 */
signer: string, 
/**
 * The passphrase, where the signer is kept under one.
 */
passphrase: string | null, } | { "kind": "draft" };

export type SessionPlan = { 
/**
 * Minutes after midnight at which it starts, such as 540 for 09:00; `None` where it is left open.
 */
startsAt: Minutes | null, 
/**
 * The room and its layout; plain text.
 */
room: string, 
/**
 * How many take part; `None` where it is left open.
 */
headCount: number | null, 
/**
 * What has to be there, one line each.
 */
materials: Array<string>, 
/**
 * What happens, in order.
 */
items: Array<PlanItem>, };

export type Settings = { 
/**
 * The language of the screens, `en`, `fr` or `zh-Hans`; `None` follows the desktop.
 */
language: string | null, 
/**
 * Light or dark.
 */
appearance: Appearance, };

export type SettingsSet = { 
/**
 * All of them.
 */
settings: Settings, };

export type Severity = "blocker" | "warning" | "advice";

export type Sha256 = string;

export type Shape = { "kind": "rectangle", 
/**
 * From the left edge.
 */
x: number, 
/**
 * From the upper edge.
 */
y: number, 
/**
 * To the right.
 */
width: number, 
/**
 * Downwards.
 */
height: number, } | { "kind": "ellipse", 
/**
 * The middle, from the left edge.
 */
x: number, 
/**
 * The middle, from the upper edge.
 */
y: number, 
/**
 * Half its width.
 */
radiusX: number, 
/**
 * Half its height.
 */
radiusY: number, };

export type SignatureReport = { 
/**
 * `author` or `reviewer`.
 */
role: string, 
/**
 * The name in the certificate.
 */
name: string, 
/**
 * The organisation in the certificate; may be empty.
 */
organisation: string, 
/**
 * The SHA-256 of the certificate, in hexadecimal.
 */
fingerprint: string, 
/**
 * The time that the signer claims, in seconds since 1970-01-01 UTC.
 */
claimedAt: number, };

export type SignerNew = { 
/**
 * The name as it stands in the certificate.
 */
name: string, 
/**
 * The office or school; may be empty.
 */
organisation: string, 
/**
 * May be empty.
 */
email: string, 
/**
 * How the key is kept.
 */
protection: ProtectionChoice, };

export type SignerSummary = { 
/**
 * What it is asked for by.
 */
id: string, 
/**
 * The name in the certificate.
 */
name: string, 
/**
 * The organisation in the certificate; may be empty.
 */
organisation: string, 
/**
 * The SHA-256 of the certificate, in hexadecimal.
 */
fingerprint: string, 
/**
 * Until when the certificate holds, in seconds since 1970-01-01 UTC.
 */
expiresAt: number, 
/**
 * Whether the key is kept under a passphrase, which has to be asked for.
 */
needsPassphrase: boolean, };

export type Signers = { 
/**
 * The signers.
 */
signers: Array<SignerSummary>, 
/**
 * Whether this desktop has a keyring that keeps secrets.
 */
hasKeyring: boolean, };

export type Stray = { 
/**
 * The code.
 */
code: CompetencyCode, 
/**
 * What it is instead.
 */
state: AlignmentState, 
/**
 * Where it is used.
 */
places: Array<Evidence>, };

export type SuspendData = { 
/**
 * The worst case, in characters.
 */
worstCase: number, 
/**
 * What the standard allows, in characters.
 */
limit: number, };

export type Template = { 
/**
 * The folder's name.
 */
id: string, 
/**
 * Its title.
 */
title: string, 
/**
 * What it is for.
 */
summary: string, 
/**
 * The language that it is written in.
 */
language: Language, 
/**
 * How many modules.
 */
modules: number, 
/**
 * How many lessons.
 */
lessons: number, 
/**
 * The cover as a `data:` address; `None` draws one.
 */
cover: string | null, };

export type Templates = { 
/**
 * The templates.
 */
templates: Array<Template>, };

export type TextUnit = "word" | "character" | "segmentedWord" | "letter";

export type Thousandths = number;

export type TimeRange = { 
/**
 * For a fast learner.
 */
low: Millis, 
/**
 * For a typical learner. Hours and credits come from it.
 */
typical: Millis, 
/**
 * For a slow learner.
 */
high: Millis, };

export type Trust = "unsigned" | "broken" | "intact-unknown" | "intact-trusted" | "intact-expired";

export type TrustPin = { 
/**
 * The PEM file.
 */
path: string, };

export type Verdict = { 
/**
 * The answer.
 */
trust: Trust, 
/**
 * Why, each a word of the closed list with the entry that it speaks of and a sentence.
 */
reasons: Array<VerdictReason>, 
/**
 * Who signed.
 */
signatures: Array<SignatureReport>, 
/**
 * How many files are covered.
 */
files: number, 
/**
 * The fingerprint of the content: the same for every package of the same course, in hexadecimal.
 */
contentFingerprint: string | null, };

export type VerdictReason = { 
/**
 * A word of the closed list, such as `entry-changed`.
 */
code: string, 
/**
 * The entry that it speaks of; may be none.
 */
entry: string | null, 
/**
 * An English sentence.
 */
sentence: string, };

export type Video = { 
/**
 * The film; none until the author has chosen one.
 */
file: MediaName | null, 
/**
 * How long it plays, as it was probed when it was brought in. Without it no learning hours can be given.
 */
duration: Millis | null, 
/**
 * The picture that stands before it plays.
 */
poster: MediaName | null, 
/**
 * What it is about, above the film; Markdown, may be empty.
 */
introduction: string, 
/**
 * Named places in it, by time.
 */
chapters: Array<Chapter>, 
/**
 * Captions, one file for each language.
 */
captions: Array<Captions>, 
/**
 * What is said and shown; Markdown.
 */
transcript: string, 
/**
 * Whether it only reads a page of the course aloud, and so adds no time of its own.
 */
narratesPage: boolean, 
/**
 * Questions that stop the film at their second.
 */
questions: Array<VideoQuestion>, };

export type VideoField = { "field": "file", "value": MediaName | null } | { "field": "duration", "value": Millis | null } | { "field": "poster", "value": MediaName | null } | { "field": "introduction", "value": string } | { "field": "chapters", "value": Array<Chapter> } | { "field": "captions", "value": Array<Captions> } | { "field": "transcript", "value": string } | { "field": "narratesPage", "value": boolean } | { "field": "questions", "value": Array<VideoQuestion> };

export type VideoQuestion = { 
/**
 * From the beginning of the film.
 */
at: Millis, 
/**
 * What is asked.
 */
question: Question, };
