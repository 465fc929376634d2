import { cleanup, fireEvent, render, screen } from "@testing-library/react";
import { useState } from "react";
import { afterEach, expect, test } from "vitest";
import { moved } from "../../model/lists";
import { SortableList } from "./SortableList";

afterEach(cleanup);

function Steps({ look = "lines" }: { look?: "lines" | "blocks" }) {
  const [items, setItems] = useState(["ask", "state", "decide"].map((id) => ({ id })));
  return (
    <SortableList
      label="Steps"
      look={look}
      items={items}
      nameOf={({ id }) => id}
      onMove={(from, to) => setItems(moved(items, from, to))}
      onRemove={({ id }) => setItems(items.filter((item) => item.id !== id))}
    >
      {({ id }) => <textarea aria-label={id} />}
    </SortableList>
  );
}

const order = () => screen.getAllByRole("textbox").map((field) => field.getAttribute("aria-label"));

test("an arrow on a handle moves the row, says so, and keeps the focus on the handle", () => {
  render(<Steps />);
  const handle = screen.getByRole("button", { name: /Move ask/ });
  handle.focus();
  fireEvent.keyDown(handle, { key: "ArrowDown" });
  expect(order()).toEqual(["state", "ask", "decide"]);
  expect(document.activeElement?.getAttribute("aria-label")).toContain("Move ask");
  expect(screen.getByRole("status").textContent).toContain("ask is now 2 of 3");
});

test("control and an arrow move a row of one line from within its text, and leave a block alone", () => {
  render(<Steps />);
  fireEvent.keyDown(screen.getByRole("textbox", { name: "decide" }), { key: "ArrowUp", ctrlKey: true });
  expect(order()).toEqual(["ask", "decide", "state"]);
  cleanup();
  render(<Steps look="blocks" />);
  fireEvent.keyDown(screen.getByRole("textbox", { name: "decide" }), { key: "ArrowUp", ctrlKey: true });
  expect(order()).toEqual(["ask", "state", "decide"]);
});

test("a row that is removed hands the focus to its neighbour", () => {
  render(<Steps />);
  fireEvent.click(screen.getAllByRole("button", { name: "Remove" })[2] as HTMLElement);
  expect(order()).toEqual(["ask", "state"]);
  expect(document.activeElement?.getAttribute("aria-label")).toContain("Move state");
});
