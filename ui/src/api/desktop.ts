import { useEffect } from "react";
import { host } from "../host";

/** Lets the person choose a file; `null` when they do not. */
export const chooseFile = (title: string, extensions: string[]) => host().chooseFile(title, extensions);

/** Lets the person choose where to write; `null` when they do not. */
export const chooseTarget = (title: string, name: string, extension: string) => host().chooseTarget(title, name, extension);

/** Opens an address in the person's browser. */
export const openLink = (address: string) => host().openLink(address);

/** Shows a file in its folder. */
export const revealFile = (path: string) => host().revealFile(path);

/** A point of the window. */
export interface DropPoint {
  x: number;
  y: number;
}

/** Hears of files that are dropped on an element, and of the point where they fell. */
export function useFilesDropped(element: React.RefObject<HTMLElement | null>, onDrop: (paths: string[], point: DropPoint) => void) {
  useEffect(
    () =>
      host().onFilesDropped((paths, x, y) => {
        const box = element.current?.getBoundingClientRect();
        if (box && x >= box.left && x <= box.right && y >= box.top && y <= box.bottom) onDrop(paths, { x, y });
      }),
    [element, onDrop],
  );
}

/** Names the window. */
export function useWindowTitle(title: string) {
  useEffect(() => {
    document.title = title;
    void host().setTitle(title);
  }, [title]);
}
