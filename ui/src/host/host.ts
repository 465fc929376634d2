/** What the screens ask of the program that shows them: the desktop shell, or a stand-in in tests. */
export interface Host {
  /** Sends one request to the core. Rejects with a `Failure`. */
  rpc(command: string, request: unknown): Promise<unknown>;
  /** Hears of every step of every job, until the returned function is called. */
  onJob(listener: (state: unknown) => void): () => void;
  /** Hears of files dropped on the window, with the place where they fell, until the returned function is called. */
  onFilesDropped(listener: (paths: string[], x: number, y: number) => void): () => void;
  /** Lets the person choose a file; `null` when they do not. */
  chooseFile(title: string, extensions: string[]): Promise<string | null>;
  /** Lets the person choose where to write; `null` when they do not. */
  chooseTarget(title: string, name: string, extension: string): Promise<string | null>;
  /** Opens an address in the person's browser. */
  openLink(address: string): Promise<void>;
  /** Shows a file in its folder. */
  revealFile(path: string): Promise<void>;
  /** Names the window. */
  setTitle(title: string): Promise<void>;
}
