import { invoke } from "@tauri-apps/api/core";
import { listen } from "@tauri-apps/api/event";
import { getCurrentWebview } from "@tauri-apps/api/webview";
import { getCurrentWindow } from "@tauri-apps/api/window";
import { open, save } from "@tauri-apps/plugin-dialog";
import type { Host } from "./host";

/** Turns a promise of an end into an end that can be asked for at once. */
function ending(stop: Promise<() => void>): () => void {
  return () => void stop.then((end) => end());
}

/** The desktop shell. */
export const desktop: Host = {
  rpc: (command, request) => invoke("rpc", { command, request }),
  onJob: (listener) => ending(listen("job", (event) => listener(event.payload))),
  onFilesDropped: (listener) =>
    ending(
      getCurrentWebview().onDragDropEvent(({ payload }) => {
        if (payload.type === "drop") {
          const scale = window.devicePixelRatio || 1;
          listener(payload.paths, payload.position.x / scale, payload.position.y / scale);
        }
      }),
    ),
  chooseFile: (title, extensions) =>
    open({ title, multiple: false, directory: false, filters: extensions.length ? [{ name: title, extensions }] : [] }),
  chooseTarget: (title, name, extension) =>
    save({ title, defaultPath: name, filters: [{ name: extension.toUpperCase(), extensions: [extension] }] }),
  openLink: (address) => invoke("open_link", { address }),
  revealFile: (path) => invoke("reveal_file", { path }),
  setTitle: (title) => getCurrentWindow().setTitle(title),
};
