import { act, cleanup, renderHook } from "@testing-library/react";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { useTyping } from "./useTyping";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

test("what is typed is sent a quarter of a second after the last key", () => {
  const send = vi.fn();
  const { result } = renderHook(() => useTyping<string>("", send));
  act(() => result.current.type("a"));
  act(() => void vi.advanceTimersByTime(200));
  act(() => result.current.type("ab"));
  act(() => void vi.advanceTimersByTime(249));
  expect(send).not.toHaveBeenCalled();
  act(() => void vi.advanceTimersByTime(1));
  expect(send.mock.calls).toEqual([["ab"]]);
});

test("somebody who never pauses has their text sent every second", () => {
  const send = vi.fn();
  const { result } = renderHook(() => useTyping<string>("", send));
  for (let key = 1; key <= 30; key += 1) {
    act(() => result.current.type("x".repeat(key)));
    act(() => void vi.advanceTimersByTime(100));
  }
  expect(send.mock.calls.length).toBeGreaterThanOrEqual(2);
});

test("what is unsent is sent when the field goes away", () => {
  const send = vi.fn();
  const { result, unmount } = renderHook(() => useTyping<string>("", send));
  act(() => result.current.type("last words"));
  unmount();
  expect(send.mock.calls).toEqual([["last words"]]);
});

test("an undo replaces what the field shows, but not what is being typed", () => {
  const { result, rerender } = renderHook(({ value }) => useTyping(value, () => undefined), { initialProps: { value: "one" } });
  rerender({ value: "two" });
  expect(result.current.value).toBe("two");
  act(() => result.current.type("typing"));
  rerender({ value: "three" });
  expect(result.current.value).toBe("typing");
});

test("the answer to what was sent earlier does not take the field back", () => {
  const { result, rerender } = renderHook(({ value }) => useTyping(value, () => undefined), { initialProps: { value: "" } });
  act(() => result.current.type("a"));
  act(() => result.current.flush());
  act(() => result.current.type("ab"));
  act(() => result.current.flush());
  rerender({ value: "a" });
  expect(result.current.value).toBe("ab");
  rerender({ value: "ab" });
  expect(result.current.value).toBe("ab");
  rerender({ value: "" });
  expect(result.current.value).toBe("");
});
