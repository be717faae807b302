import { cpuMs } from "../go/cpu.js";

/** What a template may have before it is parsed. */
export interface ScanLimits {
  /** Levels of blocks, branches and calls. */
  readonly levels: number;
  readonly tags: number;
  /** Milliseconds of processor time to read its words. Handlebars reads all comments again at each of them. */
  readonly cpuMs: number;
}

/** Where a template exceeds a limit; lines begin at 1, columns at 0. */
export interface Excess {
  readonly limit: keyof ScanLimits;
  readonly start: { readonly line: number; readonly column: number };
}

/** The parser that jison made for Handlebars, as far as it is used here. Its types do not have it. */
interface Parser {
  readonly terminals_: Readonly<Record<number, string>>;
  readonly lexer: {
    readonly yylloc: { readonly first_line: number; readonly first_column: number };
    setInput(text: string): void;
    /** Returns the number of a name, or a name. */
    lex(): number | string;
  };
}

/** A block with a branch has three: its beginning, `{{else}}` and its end. */
const BRACES_PER_TAG = 3;

/**
 * Returns where a template exceeds a limit. Handlebars' parser takes time with the cube of the levels, so they are counted with
 * its lexer alone. A text that the lexer refuses is left to the parser, which has the message.
 */
export function findExcess(handlebars: object, text: string, limits: ScanLimits): Excess | undefined {
  const { lexer, terminals_: names } = (handlebars as { readonly Parser: Parser }).Parser;
  const endsAt = cpuMs() + limits.cpuMs;
  // Of each open block: one, and its branches with a condition, which are blocks in it.
  const open: number[] = [];
  let levels = 0;
  let calls = 0;
  let braces = 0;
  try {
    lexer.setInput(text);
    for (;;) {
      const word = lexer.lex();
      const name = typeof word === "string" ? word : names[word];
      // The parser stops where a word is invalid.
      if (name === undefined || name === "EOF" || name === "INVALID") return undefined;
      if (name.startsWith("OPEN") && name !== "OPEN_SEXPR" && ++braces > BRACES_PER_TAG * limits.tags) break;
      switch (name) {
        case "OPEN_BLOCK":
        case "OPEN_PARTIAL_BLOCK":
        case "OPEN_INVERSE":
          open.push(1);
          levels++;
          break;
        case "OPEN_INVERSE_CHAIN":
          open.push((open.pop() ?? 0) + 1);
          levels++;
          break;
        case "OPEN_ENDBLOCK":
          levels -= open.pop() ?? 0;
          break;
        case "OPEN_SEXPR":
          calls++;
          break;
        case "CLOSE_SEXPR":
          calls--;
      }
      if (levels + calls > limits.levels) return excess("levels");
      if (cpuMs() > endsAt) return excess("cpuMs");
    }
    return excess("tags");
  } catch {
    return undefined;
  }

  function excess(limit: keyof ScanLimits): Excess {
    return { limit, start: { line: lexer.yylloc.first_line, column: lexer.yylloc.first_column } };
  }
}
