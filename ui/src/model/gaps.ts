import type { Blank } from "../api/generated";
import { freshId } from "./lists";

const GAP = /\[\[([a-z0-9][a-z0-9-]{0,63})\]\]/g;

/** A piece of a prompt: words, or the gap with an id. */
export type PromptPiece = { kind: "words"; words: string } | { kind: "gap"; id: string };

/** A prompt cut at its gaps. */
export function promptPieces(prompt: string): PromptPiece[] {
  const pieces: PromptPiece[] = [];
  let at = 0;
  for (const match of prompt.matchAll(GAP)) {
    if (match.index > at) pieces.push({ kind: "words", words: prompt.slice(at, match.index) });
    pieces.push({ kind: "gap", id: match[1] ?? "" });
    at = match.index + match[0].length;
  }
  if (at < prompt.length) pieces.push({ kind: "words", words: prompt.slice(at) });
  return pieces;
}

/** The ids of the gaps in a prompt, each once, in order. */
export function gapIds(prompt: string): string[] {
  return [...new Set(promptPieces(prompt).flatMap((piece) => (piece.kind === "gap" ? [piece.id] : [])))];
}

export interface GapText {
  prompt: string;
  blanks: Blank[];
}

/** Makes a gap of what is selected, which becomes its first accepted form. Blanks around the words stay in the prompt. */
export function makeGap({ prompt, blanks }: GapText, from: number, to: number): GapText & { id: string } {
  const chosen = prompt.slice(from, to);
  const words = chosen.trim();
  const start = from + (words ? chosen.indexOf(words) : chosen.length);
  const taken = [...blanks, ...gapIds(prompt).map((id) => ({ id }))];
  const id = freshId("b", taken);
  const next = `${prompt.slice(0, start)}[[${id}]]${prompt.slice(start + words.length)}`;
  return { id, prompt: next, blanks: inOrder(next, [...blanks, { id, accepted: words ? [words] : [] }]) };
}

/** Takes a gap away; its first accepted form stands in the prompt again. */
export function closeGap({ prompt, blanks }: GapText, id: string): GapText {
  const words = blanks.find((blank) => blank.id === id)?.accepted[0] ?? "";
  return { prompt: prompt.replaceAll(`[[${id}]]`, words), blanks: blanks.filter((blank) => blank.id !== id) };
}

/** The blanks in the order of the prompt; those that are not in it come last. */
export function inOrder(prompt: string, blanks: readonly Blank[]): Blank[] {
  const order = gapIds(prompt);
  const place = ({ id }: Blank) => (order.includes(id) ? order.indexOf(id) : order.length);
  return [...blanks].sort((a, b) => place(a) - place(b));
}
