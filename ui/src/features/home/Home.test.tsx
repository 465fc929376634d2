import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { act, cleanup, fireEvent, render, screen, waitFor, within } from "@testing-library/react";
import { afterEach, expect, test, vi } from "vitest";
import type { Commands, CourseCard, Verdict } from "../../api/generated";
import { sampleCourse, sampleReview } from "../../test/sampleCourse";
import { standInHost } from "../../test/standInHost";
import { Home } from "./Home";

afterEach(cleanup);

const card = (id: string, title: string): CourseCard => ({
  id,
  title,
  summary: "",
  language: "en",
  cover: null,
  modules: 1,
  lessons: 3,
  changedAt: 0,
  releasedOn: "2026-11-20",
});

const FROM_ELSEWHERE: Verdict = {
  trust: "intact-unknown",
  reasons: [{ code: "signer-unknown", entry: "Wang Fang", sentence: "The certificate of Wang Fang is not one you trust." }],
  signatures: [{ role: "author", name: "Wang Fang", organisation: "", fingerprint: "ab".repeat(32), claimedAt: 1_700_000_000 }],
  files: 12,
  contentFingerprint: "cd".repeat(32),
};

/** The home of a library in memory. */
async function home(titles: string[], others: { [K in keyof Commands]?: (request: Commands[K][0]) => Commands[K][1] } = {}) {
  let courses = titles.map((title, index) => card(`c${index}`, title));
  let bin: CourseCard[] = [];
  const made: Commands["course_new"][0][] = [];
  const course = sampleCourse();
  const { host } = standInHost({
    course,
    review: sampleReview(course),
    others: {
      library_courses: () => ({ courses }),
      library_bin: () => ({ courses: bin }),
      library_search: ({ query }) => ({
        hits: [{ course: "c1", courseTitle: "Origin", lesson: "l7", lessonTitle: "Proof", snippet: [["the ", false], [query, true], [" of origin", false]] }],
      }),
      template_list: () => ({
        templates: [{ id: "mail", title: "Express mail", summary: "Parcels.", language: "en", modules: 2, lessons: 6, cover: null }],
      }),
      course_delete: (request) => {
        bin = [...bin, ...courses.filter(({ id }) => id === request.course)];
        courses = courses.filter(({ id }) => id !== request.course);
        return { courses };
      },
      course_restore: (request) => {
        courses = [...courses, ...bin.filter(({ id }) => id === request.course)];
        bin = bin.filter(({ id }) => id !== request.course);
        return { courses };
      },
      course_new: (request) => {
        made.push(request);
        return { course, history: { revision: 0, canUndo: false, canRedo: false, writtenAt: null }, mediaBase: "" };
      },
      ...others,
    },
  });
  const onOpen = vi.fn();
  render(
    <QueryClientProvider client={new QueryClient({ defaultOptions: { queries: { retry: false } } })}>
      <Home onOpen={onOpen} onSettings={() => {}} />
    </QueryClientProvider>,
  );
  if (titles[0] !== undefined) await screen.findByRole("row", { name: titles[0] });
  return { onOpen, made, host, course };
}

test("Enter opens the course that has the focus", async () => {
  const { onOpen } = await home(["Valuation", "Origin"]);
  const row = screen.getByRole("row", { name: "Origin" });
  act(() => row.focus());
  fireEvent.keyDown(row, { key: "Enter" });
  fireEvent.keyUp(row, { key: "Enter" });
  expect(onOpen).toHaveBeenCalledWith("c1");
});

test("a deleted course goes into the bin without a question, and undo brings it back", async () => {
  await home(["Valuation", "Origin"]);
  const row = screen.getByRole("row", { name: "Origin" });
  act(() => row.focus());
  fireEvent.keyDown(row, { key: "Delete" });
  await screen.findByText("“Origin” is in the bin now.");
  await waitFor(() => expect(screen.queryByRole("row", { name: "Origin" })).toBeNull());
  fireEvent.click(screen.getByRole("button", { name: "Undo" }));
  await screen.findByRole("row", { name: "Origin" });
});

test("the search shows the words that were found, marked, and opens the lesson that they are in", async () => {
  const { onOpen } = await home(["Valuation", "Origin"]);
  const field = screen.getByRole("searchbox");
  fireEvent.change(field, { target: { value: "proof" } });
  const hit = await screen.findByRole("row", { name: "Origin Proof" });
  expect(within(hit).getByText("proof").tagName).toBe("MARK");
  fireEvent.keyDown(field, { key: "ArrowDown" });
  expect(document.activeElement).toBe(hit);
  fireEvent.keyDown(hit, { key: "Enter" });
  fireEvent.keyUp(hit, { key: "Enter" });
  expect(onOpen).toHaveBeenCalledWith("c1", "l7");
});

test("an empty library has one way on, and a template makes the course", async () => {
  const { onOpen, made, course } = await home([]);
  fireEvent.click(await screen.findByRole("button", { name: "New course" }));
  fireEvent.click(await screen.findByRole("option", { name: "Express mail" }));
  fireEvent.change(screen.getByRole("textbox", { name: "Title" }), { target: { value: " Parcels 2027 " } });
  fireEvent.click(screen.getByRole("button", { name: "Create course" }));
  await waitFor(() => expect(onOpen).toHaveBeenCalledWith(course.id));
  expect(made).toEqual([{ template: "mail", title: "Parcels 2027", language: null }]);
});

test("a blank course has the language that was chosen", async () => {
  const { made } = await home(["Valuation"]);
  fireEvent.click(screen.getByRole("button", { name: "New course" }));
  await screen.findByRole("option", { name: "Blank course" });
  fireEvent.click(screen.getByRole("button", { name: "Create course" }));
  await waitFor(() => expect(made).toEqual([{ template: null, title: "", language: "en" }]));
});

test("a package from elsewhere is explained, and its signer can be trusted", async () => {
  let isTrusted = false;
  const { host } = await home(["Valuation"], {
    package_verify: () => (isTrusted ? { ...FROM_ELSEWHERE, trust: "intact-trusted", reasons: [] } : FROM_ELSEWHERE),
    trust_pin: () => {
      isTrusted = true;
      return {};
    },
  });
  host.chooseFile = async (_title, extensions) => (extensions.includes("zip") ? "C:\\in\\origin.zip" : "C:\\in\\wang.pem");
  fireEvent.click(screen.getByRole("button", { name: "Check a package" }));
  fireEvent.click(screen.getByRole("button", { name: "Choose a package" }));
  await screen.findByText("Unchanged, but the signer is unknown");
  expect(screen.getByText("origin.zip")).toBeTruthy();
  fireEvent.click(screen.getByRole("button", { name: "Trust this signer…" }));
  await screen.findByText("Signed and unchanged");
});
