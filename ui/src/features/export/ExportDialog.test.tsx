import { act, cleanup, fireEvent, render, screen, waitFor } from "@testing-library/react";
import { afterEach, expect, test } from "vitest";
import type { Commands, Finding, JobOutcome, JobState, SignerSummary, Verdict } from "../../api/generated";
import type { Selection } from "../../model/selection";
import { CourseScene } from "../../test/CourseScene";
import { sampleCourse, sampleReview } from "../../test/sampleCourse";
import { standInHost } from "../../test/standInHost";
import { ExportDialog } from "./ExportDialog";

afterEach(cleanup);

const SIGNER: SignerSummary = { id: "s1", name: "Wang Fang", organisation: "", fingerprint: "ab".repeat(32), expiresAt: 4_000_000_000, needsPassphrase: false };
const TRUSTED: Verdict = { trust: "intact-trusted", reasons: [], signatures: [], files: 9, contentFingerprint: "cd".repeat(32) };
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
  blockers?: Finding[];
}

async function dialog({ signers = [SIGNER], blockers = [] }: Scene = {}) {
  const course = sampleCourse();
  const started: Commands["export_start"][0][] = [];
  const cancelled: number[] = [];
  const selections: Selection[] = [];
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
      export_plan: () => ({ fileName: "valuation-scorm12.zip", files: 9, bytes: 1_200_000, blockers, hours: "2.5" }),
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
  standIn.host.onJob = (listener) => {
    hear = listener;
    return () => {};
  };
  render(
    <CourseScene course={course.id}>
      <ExportDialog isOpen onClose={() => {}} onSelect={(selection) => selections.push(selection)} />
    </CourseScene>,
  );
  await screen.findByText("valuation-scorm12.zip");
  const end = (outcome: JobOutcome) => act(() => hear({ ...running, thousandths: 1000, step: "done", outcome }));
  return { standIn, started, cancelled, selections, end, course };
}

const write = () => fireEvent.click(screen.getByRole("button", { name: "Write the package…" }));

test("a signed package is written where it was asked for, and verification has the last word", async () => {
  const { started, end, course } = await dialog();
  await screen.findAllByText("Wang Fang");
  write();
  await screen.findByText("Packing and signing");
  expect(started).toEqual([{ course: course.id, format: "scorm12", seal: { kind: "signed", signer: "s1", passphrase: null }, path: "/out/valuation-scorm12.zip" }]);
  end({ kind: "exported", exported: { path: "/out/valuation-scorm12.zip", bytes: 990_000, files: 9, verdict: TRUSTED } });
  await screen.findByText("Signed and unchanged");
  expect(screen.getByText("/out/valuation-scorm12.zip")).toBeTruthy();
});

test("what blocks a signed package is shown with the way there, and a draft is possible all the same", async () => {
  const { selections, started } = await dialog({ blockers: [BLOCKER] });
  expect(screen.getByRole("button", { name: "Write the package…" }).hasAttribute("disabled")).toBe(true);
  fireEvent.click(screen.getByRole("button", { name: "Show" }));
  expect(selections).toEqual([{ kind: "lesson", lesson: "l2" }]);
  fireEvent.click(screen.getByRole("radio", { name: /Draft/ }));
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
