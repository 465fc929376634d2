import { useRef } from "react";
import { Popover } from "react-aria-components";
import { MenuList, type MenuEntry } from "./Menu";

/** Where on the screen a menu was asked for, in CSS pixels. */
export interface MenuPoint {
  x: number;
  y: number;
}

/** Where a `contextmenu` event asks for its menu: under the pointer, or under the element when keys asked. */
export function menuPoint(event: { clientX: number; clientY: number; button: number }, element: Element): MenuPoint {
  const box = element.getBoundingClientRect();
  const isInside = event.clientX >= box.left && event.clientX <= box.right && event.clientY >= box.top && event.clientY <= box.bottom;
  return event.button === 2 && isInside ? { x: event.clientX, y: event.clientY } : { x: box.left + 24, y: box.bottom };
}

/** A menu at a point of the screen, for the right button and the menu key. */
export function ContextMenu({ label, at, entries, onClose }: { label: string; at: MenuPoint | null; entries: readonly MenuEntry[]; onClose: () => void }) {
  const anchor = useRef<HTMLSpanElement>(null);
  if (!at) return null;
  return (
    <>
      <span ref={anchor} aria-hidden style={{ position: "fixed", left: at.x, top: at.y, inlineSize: 1, blockSize: 1 }} />
      <Popover
        className="popover"
        triggerRef={anchor}
        isOpen
        onOpenChange={(isOpen) => !isOpen && onClose()}
        placement="bottom start"
        offset={2}
        aria-label={label}
      >
        <MenuList label={label} entries={entries} onClose={onClose} />
      </Popover>
    </>
  );
}
