import type { Extension as FromMarkdown } from "mdast-util-from-markdown";
import type { Options as ToMarkdown } from "mdast-util-to-markdown";
import type { Literal } from "mdast";
import type { Code, Construct, Extension, State, Tokenizer } from "micromark-util-types";

/** A formula in LaTeX, in the line or on a line of its own. */
export interface Maths extends Literal {
  type: "maths";
  display: boolean;
}

declare module "mdast" {
  interface PhrasingContentMap {
    maths: Maths;
  }
  interface RootContentMap {
    maths: Maths;
  }
}

declare module "micromark-util-types" {
  interface TokenTypeMap {
    maths: "maths";
    mathsFence: "mathsFence";
    mathsText: "mathsText";
  }
}

declare module "mdast-util-to-markdown" {
  interface ConstructNameMap {
    maths: "maths";
  }
}

const DOLLAR = 36;
const BACKSLASH = 92;
const OPEN = 123;
const CLOSE = 125;

const isLineEnding = (code: Code): boolean => code !== null && code < -2;
const isSpace = (code: Code): boolean => code === null || code < 0 || code === 32;

// The rules are those of pulldown-cmark, which the core reads the text with: `$` opens before and closes behind
// something that is no space, `$$` anywhere, and braces balance in between. So “$800 to $900” is money.
const tokenize: Tokenizer = function (effects, ok, nok) {
  let isDisplay = false;
  let isEmpty = true;
  let depth = 0;
  let previous: Code = null;
  return open;

  function open(code: Code): State | undefined {
    effects.enter("maths");
    effects.enter("mathsFence");
    effects.consume(code);
    return opened;
  }

  function opened(code: Code): State | undefined {
    if (code === DOLLAR) {
      isDisplay = true;
      effects.consume(code);
      return begin;
    }
    return isSpace(code) ? nok(code) : begin(code);
  }

  function begin(code: Code): State | undefined {
    effects.exit("mathsFence");
    return between(code);
  }

  function between(code: Code): State | undefined {
    if (code === null) return nok(code);
    if (isLineEnding(code)) {
      effects.enter("lineEnding");
      effects.consume(code);
      effects.exit("lineEnding");
      previous = code;
      return between;
    }
    if (code === DOLLAR && depth === 0) return close(code);
    effects.enter("mathsText");
    return text(code);
  }

  function text(code: Code): State | undefined {
    if (code === null || isLineEnding(code) || (code === DOLLAR && depth === 0)) {
      effects.exit("mathsText");
      return between(code);
    }
    if (code === OPEN) depth += 1;
    if (code === CLOSE) depth -= 1;
    if (depth < 0) return nok(code);
    isEmpty = false;
    previous = code;
    effects.consume(code);
    return code === BACKSLASH ? escaped : text;
  }

  function escaped(code: Code): State | undefined {
    if (code === BACKSLASH || code === DOLLAR || code === OPEN || code === CLOSE) {
      previous = code;
      effects.consume(code);
      return text;
    }
    return text(code);
  }

  function close(code: Code): State | undefined {
    if (isEmpty || (!isDisplay && isSpace(previous))) return nok(code);
    effects.enter("mathsFence");
    effects.consume(code);
    return isDisplay ? closeDisplay : closed;
  }

  function closeDisplay(code: Code): State | undefined {
    if (code !== DOLLAR) return nok(code);
    effects.consume(code);
    return closed;
  }

  function closed(code: Code): State | undefined {
    effects.exit("mathsFence");
    effects.exit("maths");
    return ok(code);
  }
};

const construct: Construct = { name: "maths", tokenize };

/** Reads `$…$` and `$$…$$`. */
export const mathsSyntax: Extension = { text: { [DOLLAR]: construct } };

/** Makes nodes of them. */
export const mathsFromMarkdown: FromMarkdown = {
  enter: {
    maths(token) {
      const display = this.sliceSerialize(token).startsWith("$$");
      this.enter({ type: "maths", value: "", display }, token);
      this.buffer();
    },
    mathsText(token) {
      this.config.enter.data?.call(this, token);
    },
  },
  exit: {
    mathsText(token) {
      this.config.exit.data?.call(this, token);
    },
    maths(token) {
      const latex = this.resume();
      const node = this.stack[this.stack.length - 1] as unknown as Maths;
      node.value = latex;
      this.exit(token);
    },
  },
};

/** The formula as LaTeX that can stand between dollars, on one line. */
export const tidyLatex = (latex: string): string => latex.replace(/\s*\n\s*/g, " ").trim();

/** Whether a formula comes back as itself when it is written between dollars. */
export function isWritableLatex(latex: string): boolean {
  let depth = 0;
  for (let at = 0; at < latex.length; at += 1) {
    const character = latex[at];
    if (character === "\\") {
      // A backslash at the end would take the closing dollar with it.
      if (at + 1 === latex.length) return false;
      if ("\\${}".includes(latex[at + 1] ?? "")) at += 1;
    } else if (character === "{") depth += 1;
    else if (character === "}") depth -= 1;
    else if (character === "$" && depth === 0) return false;
    if (depth < 0) return false;
  }
  return depth === 0 && latex.trim() !== "";
}

/** Writes formulas. Dollars in text are escaped only where a pair of them could be taken for a formula. */
export function mathsToMarkdown(escapesDollars: boolean): ToMarkdown {
  return {
    handlers: {
      maths(node: Maths, _parent: unknown, state: { stack: string[] }) {
        const latex = state.stack.includes("tableCell") ? node.value.replace(/\|/g, "\\vert ") : node.value;
        return node.display ? `$$${tidyLatex(latex)}$$` : `$${tidyLatex(latex)}$`;
      },
    } as NonNullable<ToMarkdown["handlers"]>,
    unsafe: escapesDollars
      ? [{ character: "$", inConstruct: "phrasing", notInConstruct: ["autolink", "destinationLiteral", "destinationRaw"] }]
      : [],
  };
}
