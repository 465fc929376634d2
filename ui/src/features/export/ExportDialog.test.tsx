import { act, cleanup, fireEvent, render, screen, waitFor, within } from "@testing-library/react";
import { afterEach, expect, test } from "vitest";
import type { Commands, ExportForm, ExportPlanned, Finding, JobOutcome, JobState, SignerSummary } from "../../api/generated";
import { newQuestion } from "../../model/newQuestion";
import type { Selection } from "../../model/selection";
import { CourseScene } from "../../test/CourseScene";
import { sampleCourse, sampleReview } from "../../test/sampleCourse";
import { sampleExported, sampleLmsList, samplePlan } from "../../test/sampleExport";
import { standInHost } from "../../test/standInHost";
import { ExportDialog } from "./ExportDialog";

afterEach(cleanup);

const SIGNER: SignerSummary = { id: "s1", name: "Wang Fang", organisation: "", fingerprint: "ab".repeat(32), expiresAt: 4_000_000_000, needsPassphrase: false };
const BLOCKER: Finding = {
  rule: "no-such-rule",
  severity: "blocker",
  place: { kind: "lesson", lesson: "l2" },
  values: {},
  message: "The film is missing.",
  hint: "Choose one.",
  fix: null,
};

interface Scene {
  signers?: SignerSummary[];
  plan?: Partial<ExportPlanned>;
}

async function dialog({ signers = [SIGNER], plan = {} }: Scene = {}) {
  const course = sampleCourse();
  const test = course.modules[1]?.lessons[1]?.body;
  if (test?.kind !== "quiz") throw new Error("the last lesson is the final test");
  test.questions = [newQuestion("singleChoice", "q1")];
  const started: Commands["export_start"][0][] = [];
  const cancelled: number[] = [];
  const selections: Selection[] = [];
  const planned: ExportForm[] = [];
  const questionsOf: string[] = [];
  const shown: string[] = [];
  const running: JobState = { job: 7, step: "packing", thousandths: 400, outcome: null };
  let hear: (state: unknown) => void = () => {};
  const standIn = standInHost({
    course,
    review: sampleReview(course),
    others: {
      signer_list: () => ({ signers, hasKeyring: false }),
      signer_new: ({ name, organisation }) => {
        signers = [...signers, { ...SIGNER, id: "made", name, organisation, needsPassphrase: true }];
        return { signers, hasKeyring: false };
      },
      lms_list: sampleLmsList,
      export_plan: ({ form }) => {
        planned.push(form);
        return samplePlan({ fileName: `valuation-${form.format}.${form.format === "htmlSingle" ? "html" : "zip"}`, ...plan });
      },
      export_start: (request) => {
        started.push(request);
        return running;
      },
      job_status: () => running,
      job_cancel: ({ job }) => {
        cancelled.push(job);
        return running;
      },
    },
  });
  standIn.host.chooseTarget = async (_title, name) => `/out/${name}`;
  standIn.host.revealFile = async (path) => void shown.push(path);
  standIn.host.onJob = (listener) => {
    hear = listener;
    return () => {};
  };
  render(
    <CourseScene course={course.id}>
      <ExportDialog isOpen onClose={() => {}} onSelect={(selection) => selections.push(selection)} onExportQuestions={(lesson) => questionsOf.push(lesson)} />
    </CourseScene>,
  );
  await screen.findByText("valuation-scorm12.zip");
  const end = (outcome: JobOutcome) => act(() => hear({ ...running, thousandths: 1000, step: "done", outcome }));
  return { standIn, started, cancelled, selections, planned, questionsOf, shown, end, course };
}

const write = () => fireEvent.click(screen.getByRole("button", { name: "Write the package…" }));

test("a signed package is written where it was asked for, and verification has the last word", async () => {
  const { started, end, course } = await dialog();
  await screen.findAllByText("Wang Fang");
  write();
  await screen.findByText("Packing and signing");
  const form = { format: "scorm12", division: "course", lms: "generic" };
  expect(started).toEqual([{ course: course.id, form, seal: { kind: "signed", signer: "s1", passphrase: null }, path: "/out/valuation-scorm12.zip" }]);
  end({ kind: "exported", exported: sampleExported() });
  await screen.findByText("Signed and unchanged");
  expect(screen.getByText("/out/valuation-scorm12.zip")).toBeTruthy();
});

test("what blocks a signed package is shown with the way there, and a draft is possible all the same", async () => {
  const { selections, started } = await dialog({ plan: { blockers: [BLOCKER] } });
  expect(screen.getByRole("button", { name: "Write the package…" }).hasAttribute("disabled")).toBe(true);
  fireEvent.click(screen.getByRole("button", { name: "Show" }));
  expect(selections).toEqual([{ kind: "lesson", lesson: "l2" }]);
  fireEvent.click(screen.getByRole("radio", { name: /Draft/ }));
  expect(screen.getByText(/A draft can be written all the same/)).toBeTruthy();
  write();
  await waitFor(() => expect(started.map(({ seal }) => seal)).toEqual([{ kind: "draft" }]));
});

test("a wrong passphrase is said at its field, which is empty again", async () => {
  const { started, end } = await dialog({ signers: [{ ...SIGNER, needsPassphrase: true }] });
  const field = () => screen.getByLabelText<HTMLInputElement>("Passphrase of this signer");
  await screen.findByLabelText("Passphrase of this signer");
  write();
  await screen.findByText("Type the passphrase that keeps this signer’s key.");
  expect(started).toEqual([]);
  fireEvent.change(field(), { target: { value: "open sesame" } });
  write();
  await screen.findByText("Packing and signing");
  end({ kind: "failed", failure: { code: "wrong-passphrase", message: "That is not it.", hint: null, logId: null } });
  await screen.findByText("That is not it.");
  expect(field().value).toBe("");
});

test("an export can be stopped, and says that nothing was written", async () => {
  const { cancelled, end } = await dialog();
  await screen.findAllByText("Wang Fang");
  write();
  fireEvent.click(await screen.findByRole("button", { name: "Stop" }));
  await waitFor(() => expect(cancelled).toEqual([7]));
  end({ kind: "cancelled" });
  await screen.findByText("Stopped. Nothing was written.");
});

test("where there is no signer, one is made on the spot under a passphrase typed twice", async () => {
  const { started } = await dialog({ signers: [] });
  const type = (label: string, value: string) => fireEvent.change(screen.getByLabelText(label), { target: { value } });
  await screen.findByLabelText("Name");
  type("Name", "Wang Fang");
  type("Passphrase", "one sentence");
  type("Passphrase once more", "another sentence");
  fireEvent.click(screen.getByRole("button", { name: "Create signer" }));
  await screen.findByText("The two passphrases are not the same. Type them again.");
  type("Passphrase once more", "one sentence");
  fireEvent.click(screen.getByRole("button", { name: "Create signer" }));
  fireEvent.change(await screen.findByLabelText("Passphrase of this signer"), { target: { value: "one sentence" } });
  write();
  await waitFor(() => expect(started.map(({ seal }) => seal)).toEqual([{ kind: "signed", signer: "made", passphrase: "one sentence" }]));
});

test("the day of release can be set to today", async () => {
  const { standIn } = await dialog();
  fireEvent.click(screen.getByRole("button", { name: "Set to today" }));
  await waitFor(() => expect(standIn.edits).toMatchObject([{ edit: "courseSet", set: { field: "releasedOn" } }]));
  await waitFor(() => expect(screen.queryByRole("button", { name: "Set to today" })).toBeNull());
});

test("choosing an LMS takes the format that it imports best, and names in words those that it does not import", async () => {
  const { planned } = await dialog();
  const choose = async (lms: string) => {
    fireEvent.click(screen.getByRole("button", { name: /Where will it be uploaded/ }));
    fireEvent.click(await screen.findByRole("option", { name: lms }));
  };
  await choose("SCORM Cloud");
  expect(screen.getByRole<HTMLInputElement>("radio", { name: /SCORM 2004.*Recommended for SCORM Cloud/ }).checked).toBe(true);
  await choose("Moodle");
  expect(screen.getByRole("radio", { name: /cmi5.*Moodle does not import it/ })).toBeTruthy();
  await waitFor(() => expect(planned.at(-1)).toEqual({ format: "scorm12", division: "course", lms: "moodle" }));
});

test("a format that was picked by hand stays for an LMS that imports it", async () => {
  const { planned } = await dialog();
  fireEvent.click(screen.getByRole("radio", { name: /SCORM 2004/ }));
  fireEvent.click(screen.getByRole("button", { name: /Where will it be uploaded/ }));
  fireEvent.click(await screen.findByRole("option", { name: "Moodle" }));
  await waitFor(() => expect(planned.at(-1)).toEqual({ format: "scorm2004", division: "course", lms: "moodle" }));
});

test("each module can be a launch unit where an LMS launches the package, and only there", async () => {
  const { planned } = await dialog();
  fireEvent.click(screen.getByRole("button", { name: /Launch units/ }));
  fireEvent.click(screen.getByRole("radio", { name: /Each module by itself/ }));
  await waitFor(() => expect(planned.at(-1)).toMatchObject({ format: "scorm12", division: "modules" }));
  fireEvent.click(screen.getByRole("radio", { name: /Single HTML file/ }));
  await waitFor(() => expect(planned.at(-1)).toMatchObject({ format: "htmlSingle", division: "course" }));
  expect(screen.queryByRole("button", { name: /Launch units/ })).toBeNull();
  expect(screen.getByText(/has no launch units/)).toBeTruthy();
});

test("meters say in figures how far the package is from its limits", async () => {
  await dialog({ plan: { bytes: 60_000_000, suspendData: { worstCase: 4000, limit: 4096 } } });
  const progress = screen.getByRole("meter", { name: "Progress that the LMS keeps for a learner" });
  expect(progress.getAttribute("aria-valuetext")).toContain("4,000 of 4,096 characters");
  fireEvent.click(screen.getByRole("button", { name: /Where will it be uploaded/ }));
  fireEvent.click(await screen.findByRole("option", { name: "Moodle" }));
  const size = await screen.findByRole("meter", { name: "Upload limit of Moodle" });
  expect(size.getAttribute("aria-valuetext")).toContain("60 MB of 50 MB. 10 MB too much");
});

test("what blames the form of the package has no place to be shown, and what blames the course has", async () => {
  const ofForm: Finding = { ...BLOCKER, rule: "no-such-form", severity: "warning", place: { kind: "course" }, message: "It is too large." };
  const ofCourse: Finding = { ...BLOCKER, rule: "sample-film", severity: "warning" };
  const { selections } = await dialog({ plan: { remarks: [ofForm, ofCourse] } });
  const rows = screen.getAllByRole("listitem");
  const row = (words: string) => within(rows.find((it) => it.textContent?.includes(words)) as HTMLElement);
  expect(row("It is too large.").queryByRole("button")).toBeNull();
  fireEvent.click(row("The film is missing.").getByRole("button", { name: "Show" }));
  expect(selections).toEqual([{ kind: "lesson", lesson: "l2" }]);
});

test("a course with a final test says why its questions are safer with the LMS, and leads to their export", async () => {
  const { questionsOf } = await dialog();
  fireEvent.click(screen.getByRole("button", { name: "Export the questions…" }));
  expect(questionsOf).toEqual(["l5"]);
});

test("the single file is saved as HTML, and its signature is said to stand beside it", async () => {
  const { started, end } = await dialog();
  await screen.findAllByText("Wang Fang");
  fireEvent.click(screen.getByRole("radio", { name: /Single HTML file/ }));
  expect(screen.getByText(/second file beside the first/)).toBeTruthy();
  await screen.findByText("valuation-htmlSingle.html");
  write();
  await waitFor(() => expect(started.map(({ path }) => path)).toEqual(["/out/valuation-htmlSingle.html"]));
  end({ kind: "exported", exported: sampleExported({ path: "/out/valuation-htmlSingle.html" }) });
  await screen.findByText(/valuation-htmlSingle.html.p7s/);
});

test("the receipt says of each check whether it passed, and where it is kept", async () => {
  const { shown, end } = await dialog();
  await screen.findAllByText("Wang Fang");
  write();
  await screen.findByText("Packing and signing");
  const exported = sampleExported();
  const [first, second] = exported.preflight.checks;
  if (!first || !second) throw new Error("the sample has two checks");
  end({ kind: "exported", exported: { ...exported, preflight: { ...exported.preflight, isGood: false, checks: [first, { ...second, state: "failed", sentence: "“Ä.png” is no name for every system." }] } } });
  await screen.findByText(/One check did not pass/);
  expect(screen.getByText("1 of 2 passed")).toBeTruthy();
  const bad = screen.getByText("“Ä.png” is no name for every system.").closest("li") as HTMLElement;
  expect(within(bad).getByText("not passed")).toBeTruthy();
  fireEvent.click(screen.getAllByRole("button", { name: "Show in its folder" }).at(-1) as HTMLElement);
  expect(shown).toEqual([exported.receipt]);
});

test("why the package cannot be written stands beside the button, with the way to where it is mended", async () => {
  await dialog({ plan: { blockers: [BLOCKER] } });
  Element.prototype.scrollIntoView ??= () => {};
  fireEvent.click(screen.getByRole("button", { name: "One finding blocks it" }));
  expect(document.activeElement?.textContent).toContain("The film is missing.");
  cleanup();
  await dialog({ signers: [] });
  fireEvent.click(await screen.findByRole("button", { name: "It needs a signer" }));
  expect(within(document.activeElement as HTMLElement).getByLabelText("Name")).toBeTruthy();
});
