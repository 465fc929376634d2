import { cleanup, fireEvent, render, screen, waitFor } from "@testing-library/react";
import { afterEach, expect, test, vi } from "vitest";
import type { PreviewOpen } from "../../api/generated";
import { CourseScene } from "../../test/CourseScene";
import { sampleCourse, sampleReview } from "../../test/sampleCourse";
import { standInHost } from "../../test/standInHost";
import { Preview } from "./Preview";

afterEach(cleanup);

function scene(fails = false) {
  const course = sampleCourse();
  const opened: PreviewOpen[] = [];
  let closed = 0;
  standInHost({
    course,
    review: sampleReview(course),
    others: {
      preview_open: (request) => {
        opened.push(request);
        if (fails) throw { code: "fault", message: "Nothing is served here.", hint: "Export it instead.", logId: null };
        return { url: `about:blank#${opened.length}` };
      },
      preview_close: () => {
        closed += 1;
        return {};
      },
    },
  });
  const onClose = vi.fn();
  const { unmount } = render(
    <CourseScene course={course.id}>
      <Preview lesson="l2" onClose={onClose} />
    </CourseScene>,
  );
  return { course, opened, onClose, unmount, closed: () => closed };
}

const frame = () => screen.findByTitle<HTMLIFrameElement>(/^Preview of/);

test("the preview begins at the lesson, and another play asks for the files anew", async () => {
  const { course, opened } = scene();
  expect((await frame()).src).toBe("about:blank#1");
  fireEvent.click(screen.getByRole("button", { name: "Play again from the beginning" }));
  await waitFor(async () => expect((await frame()).src).toBe("about:blank#2"));
  expect(opened).toEqual([
    { course: course.id, lesson: "l2" },
    { course: course.id, lesson: "l2" },
  ]);
});

test("the frame is as wide as a telephone when that is asked for", async () => {
  scene();
  expect((await frame()).style.maxInlineSize).toBe("");
  fireEvent.click(screen.getByRole("button", { name: "Phone" }));
  expect((await frame()).className).toContain("preview-frame-narrow");
});

test("Escape leaves the preview, and nothing is served when it is gone", async () => {
  const { onClose, unmount, closed } = scene();
  await frame();
  fireEvent.keyDown(screen.getByRole("dialog"), { key: "Escape" });
  expect(onClose).toHaveBeenCalledOnce();
  expect(closed()).toBe(0);
  unmount();
  await waitFor(() => expect(closed()).toBe(1));
});

test("Escape inside the course leaves the preview too, but nobody else can say so", async () => {
  const { onClose } = scene();
  const source = (await frame()).contentWindow;
  const data = { kind: "leave-preview" };
  fireEvent(window, new MessageEvent("message", { data, source: window }));
  expect(onClose).not.toHaveBeenCalled();
  fireEvent(window, new MessageEvent("message", { data, source }));
  expect(onClose).toHaveBeenCalledOnce();
});

test("a preview that cannot be opened says why, and what to do", async () => {
  scene(true);
  expect((await screen.findByRole("alert")).textContent).toContain("Nothing is served here. Export it instead.");
});
