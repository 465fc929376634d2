import { act, renderHook } from "@testing-library/react";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { useListTyping } from "./useListTyping";

interface Item {
  id: string;
  text: string;
}
const one = (text: string): Item[] => [{ id: "a", text }];

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function list(items: Item[]) {
  const sent: Item[][] = [];
  const hook = renderHook(({ items }) => useListTyping(items, (next) => sent.push(next)), { initialProps: { items } });
  return { sent, ...hook };
}

test("typing is sent at the pause, and everything else at once", () => {
  const { result, sent } = list(one("x"));
  act(() => result.current.text({ id: "a", text: "x" }, "text").type("xy"));
  expect(sent).toEqual([]);
  act(() => result.current.add({ id: "b", text: "" }));
  expect(sent).toEqual([[...one("xy"), { id: "b", text: "" }]]);
});

test("the answer to something sent earlier does not take the list back", () => {
  const { result, rerender } = list(one(""));
  const type = (text: string) => act(() => result.current.text({ id: "a", text: "" }, "text").type(text));
  type("a");
  act(() => void vi.advanceTimersByTime(300));
  type("ab");
  act(() => void vi.advanceTimersByTime(300));
  rerender({ items: one("a") });
  expect(result.current.items).toEqual(one("ab"));
  rerender({ items: one("ab") });
  expect(result.current.items).toEqual(one("ab"));
});

test("an undo from outside is shown, and a list that says the same changes nothing", () => {
  const { result, rerender } = list(one("ab"));
  const before = result.current.items;
  rerender({ items: one("ab") });
  expect(result.current.items).toBe(before);
  rerender({ items: one("") });
  expect(result.current.items).toEqual(one(""));
});

test("a row is moved to its place without itself", () => {
  const { result, sent } = list(["a", "b", "c"].map((id) => ({ id, text: "" })));
  act(() => result.current.move(0, 2));
  expect(sent.at(-1)?.map(({ id }) => id)).toEqual(["b", "c", "a"]);
});
