import { useCallback, useEffect, useRef, type RefObject } from "react";

/** Puts the cursor into a part, by the id that its row carries as `data-part`, as soon as it is on the screen. */
export function useFocusPart(place: RefObject<HTMLElement | null>): (id: string) => void {
  const wish = useRef<string | null>(null);
  useEffect(() => {
    if (wish.current === null) return;
    const field = place.current?.querySelector<HTMLElement>(`[data-part="${wish.current}"] :is([role="textbox"], textarea, input[type="text"])`);
    if (!field) return;
    wish.current = null;
    field.focus();
  });
  return useCallback((id: string) => {
    wish.current = id;
  }, []);
}
