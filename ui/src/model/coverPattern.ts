/** What is drawn on a cover that has no picture. All lengths are in a frame of 320 by 180. */
export interface CoverPattern {
  /** How dark the ground is. */
  tone: "deep" | "middle" | "pale";
  /** How far the colour is turned away from the studio's sea green, in degrees. */
  turn: number;
  /** Filled shapes, the farthest first. */
  shapes: { path: string; opacity: number }[];
  /** Lines only. */
  lines: { path: string; opacity: number }[];
}

export const FRAME = { width: 320, height: 180 } as const;

const TONES = ["deep", "middle", "pale"] as const;
const DRAWINGS = [swell, soundings, stowage];

/** Draws a calm pattern: the same for the same words, and another for others. */
export function coverPattern(words: string): CoverPattern {
  const chance = chanceFrom(words);
  const tone = pick(TONES, chance);
  const turn = Math.round(between(-16, 22, chance));
  return { tone, turn, shapes: [], lines: [], ...pick(DRAWINGS, chance)(chance) };
}

type Chance = () => number;
type Drawing = Partial<Pick<CoverPattern, "shapes" | "lines">>;

/** A row of numbers from 0 to 1 that depends on the words alone (FNV-1a for the beginning, then mulberry32). */
function chanceFrom(words: string): Chance {
  let state = 0x811c9dc5;
  for (const letter of words) state = Math.imul(state ^ (letter.codePointAt(0) ?? 0), 0x01000193);
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

const between = (low: number, high: number, chance: Chance) => low + (high - low) * chance();
const round = (length: number) => Math.round(length * 10) / 10;

function pick<T>(choices: readonly [T, ...T[]] | readonly T[], chance: Chance): T {
  return choices[Math.floor(chance() * choices.length)] as T;
}

/** Waves one behind the other. */
function swell(chance: Chance): Drawing {
  const count = 5;
  const shapes = Array.from({ length: count }, (_, row) => {
    const base = 92 + row * 19 + between(-4, 4, chance);
    const height = between(7, 15, chance);
    const length = between(120, 230, chance);
    const begin = between(0, Math.PI * 2, chance);
    const points = Array.from({ length: 33 }, (_, step) => {
      const x = step * 10;
      return `${x} ${round(base + Math.sin((x / length) * Math.PI * 2 + begin) * height)}`;
    });
    return { path: `M${points.join("L")}V${FRAME.height}H0Z`, opacity: round(0.1 + row * 0.05) };
  });
  return { shapes };
}

/** Lines of equal depth around a shoal, as on a chart. */
function soundings(chance: Chance): Drawing {
  const [x, y] = [between(210, 290, chance), between(105, 165, chance)];
  const begins = [between(0, 6, chance), between(0, 6, chance)] as const;
  const lines = Array.from({ length: 9 }, (_, ring) => {
    const radius = 16 + ring * 17;
    const points = Array.from({ length: 60 }, (_, step) => {
      const angle = (step / 60) * Math.PI * 2;
      const wobble = 1 + 0.13 * Math.sin(angle * 3 + begins[0] + ring * 0.16) + 0.07 * Math.sin(angle * 5 + begins[1] - ring * 0.22);
      return `${round(x + Math.cos(angle) * radius * wobble * 1.25)} ${round(y + Math.sin(angle) * radius * wobble)}`;
    });
    return { path: `M${points.join("L")}Z`, opacity: Math.max(0.12, round(0.55 - ring * 0.05)) };
  });
  return { lines };
}

/** Containers as they are stowed. */
function stowage(chance: Chance): Drawing {
  const shapes: { path: string; opacity: number }[] = [];
  for (let tier = 0; tier < 4; tier += 1) {
    const y = 160 - tier * 22;
    for (let x = -between(0, 40, chance); x < FRAME.width; ) {
      const width = pick([36, 36, 74], chance);
      if (chance() > tier * 0.24) shapes.push({ path: `M${round(x)} ${y}h${width}v19h-${width}z`, opacity: round(between(0.1, 0.42, chance)) });
      x += width + 3;
    }
  }
  return { shapes };
}
