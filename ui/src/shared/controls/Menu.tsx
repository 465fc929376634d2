import type { ReactElement } from "react";
import { Keyboard, Menu as AriaMenu, MenuItem, MenuTrigger, Popover, Separator } from "react-aria-components";
import type { Icon } from "./Button";

export interface MenuEntry {
  id: string;
  name: string;
  icon?: Icon;
  keys?: string;
  /** A second, quieter line. */
  note?: string;
  isDanger?: boolean;
  isDisabled?: boolean;
  /** A line above it. */
  begins?: boolean;
  onAction: () => void;
}

/** What stands in a menu. */
export function MenuList({ label, entries, onClose }: { label: string; entries: readonly MenuEntry[]; onClose?: () => void }) {
  return (
    <AriaMenu aria-label={label} className="list-box" {...(onClose ? { onClose, autoFocus: "first" as const } : {})}>
      {entries.flatMap(({ id, name, icon: Icon, keys, note, isDanger, isDisabled, begins, onAction }) => [
        ...(begins ? [<Separator key={`${id}-line`} className="menu-line" />] : []),
        <MenuItem
          key={id}
          id={id}
          textValue={name}
          onAction={onAction}
          className={`list-box-item menu-item${isDanger ? " menu-item-danger" : ""}`}
          {...(isDisabled ? { isDisabled } : {})}
        >
          {Icon && <Icon size={16} aria-hidden strokeWidth={1.8} />}
          {note ? (
            <span className="menu-words">
              <span>{name}</span>
              <span className="list-box-note">{note}</span>
            </span>
          ) : (
            <span>{name}</span>
          )}
          {keys && <Keyboard className="menu-keys">{keys}</Keyboard>}
        </MenuItem>,
      ])}
    </AriaMenu>
  );
}

export interface MenuProps {
  label: string;
  entries: readonly MenuEntry[];
  children: ReactElement;
  /** Whether it is open, where keys can open it too. */
  isOpen?: boolean;
  onOpenChange?: (isOpen: boolean) => void;
}

/** A button that opens a menu. */
export function Menu({ label, entries, children, isOpen, onOpenChange }: MenuProps) {
  return (
    <MenuTrigger {...(isOpen === undefined ? {} : { isOpen })} {...(onOpenChange ? { onOpenChange } : {})}>
      {children}
      <Popover className="popover">
        <MenuList label={label} entries={entries} />
      </Popover>
    </MenuTrigger>
  );
}
