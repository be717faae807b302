import { needsQuotes } from "./resolve.js";

/** In bytes. Longer keys are written after a question mark. */
const MAX_SIMPLE_KEY = 128;

type Style = "plain" | "single" | "double" | "literal";

/**
 * Chooses the style of a scalar. A string that would be read as another type is quoted; one with line breaks is a
 * block.
 */
export function styleOf(
  value: string,
  { isText, isKey, isVersion3 }: { isText: boolean; isKey: boolean; isVersion3: boolean },
): Style {
  if (!isText) return "plain";
  const traits = traitsOf(isVersion3 ? value.replaceAll("\t", "") : value);
  const hasTab = isVersion3 && value.includes("\t");
  if (value.includes("\n")) {
    return traits.isSpecial || traits.hasTrailingSpace || traits.hasSpaceBeforeBreak || isKey ? "double" : "literal";
  }
  if (hasTab || needsQuotes(value) || (isVersion3 && OCTAL.test(value.replaceAll("_", "")))) return "double";
  if (traits.canBePlain) return "plain";
  const fitsSingle = !traits.isSpecial && !traits.hasSpaceBeforeBreak && !traits.hasSpaceAfterBreak;
  return fitsSingle && !(isKey && traits.hasBreak) ? "single" : "double";
}

/** YAML 1.2's octal numbers, which v3 reads. */
const OCTAL = /^-?0o[0-7]+$/;

interface Traits {
  readonly canBePlain: boolean;
  readonly isSpecial: boolean;
  readonly hasBreak: boolean;
  readonly hasTrailingSpace: boolean;
  readonly hasSpaceBeforeBreak: boolean;
  readonly hasSpaceAfterBreak: boolean;
}

function traitsOf(value: string): Traits {
  const characters = [...value];
  let isSpecial = false;
  for (let at = 0; at < value.length; at += width(value, at)) isSpecial ||= !isPrintable(value, at);
  const hasBreak = /[\r\n\u0085\u2028\u2029]/.test(value);
  const hasEdge = /^[ \r\n\u0085\u2028\u2029]|[ \r\n\u0085\u2028\u2029]$/.test(value);
  return {
    canBePlain: !isSpecial && !hasBreak && !hasEdge && !hasIndicator(characters),
    isSpecial,
    hasBreak,
    hasTrailingSpace: value.endsWith(" "),
    hasSpaceBeforeBreak: / [\r\n\u0085\u2028\u2029]/.test(value),
    hasSpaceAfterBreak: /[\r\n\u0085\u2028\u2029] /.test(value),
  };
}

/** Whether a plain scalar with these characters would be read as something else. */
function hasIndicator(characters: readonly string[]): boolean {
  const start = characters.slice(0, 3).join("");
  if (start === "---" || start === "...") return true;
  return characters.some((character, at) => {
    const next = characters[at + 1];
    const beforeBlank = next === undefined || next === " " || next === "\t";
    if (at === 0 && "#,[]{}&*!|>'\"%@`".includes(character)) return true;
    if (at === 0 && "?-".includes(character)) return beforeBlank;
    if (character === ":") return beforeBlank;
    return at > 0 && character === "#" && /^[ \t\r\n\u0085\u2028\u2029\0]$/.test(characters[at - 1] as string);
  });
}

/** The mark after `|`: `-` for a string that does not end with a line break, `+` for one that ends with several. */
export function chompingOf(value: string): "" | "-" | "+" {
  if (!isBreak(value, value.length - 1)) return "-";
  return value.length === 1 || isBreak(value, value.length - 2) ? "+" : "";
}

export function isSimpleKey(key: string): boolean {
  return Buffer.byteLength(key) <= MAX_SIMPLE_KEY && !/[\r\n\u0085\u2028\u2029]/.test(key);
}

export function isBreak(value: string, at: number): boolean {
  return /^[\r\n\u0085\u2028\u2029]$/.test(value[at] ?? "");
}

/** Whether a character is printable. Characters beyond U+FFFF are not, as in the original. */
export function isPrintable(value: string, at: number): boolean {
  const rune = value.codePointAt(at) as number;
  if (rune === 0x0a || (rune >= 0x20 && rune <= 0x7e)) return true;
  return rune >= 0xa0 && rune <= 0xfffd && !(rune >= 0xd800 && rune <= 0xdfff) && rune !== 0xfeff;
}

/** The number of UTF-16 units of the character at `at`. */
export function width(value: string, at: number): 1 | 2 {
  return (value.codePointAt(at) as number) > 0xffff ? 2 : 1;
}

const SHORT_ESCAPES = new Map([
  [0x00, "0"],
  [0x07, "a"],
  [0x08, "b"],
  [0x09, "t"],
  [0x0a, "n"],
  [0x0b, "v"],
  [0x0c, "f"],
  [0x0d, "r"],
  [0x1b, "e"],
  [0x22, '"'],
  [0x5c, "\\"],
  [0x85, "N"],
  [0xa0, "_"],
  [0x2028, "L"],
  [0x2029, "P"],
]);

/** The escape of a character within double quotes. */
export function escaped(rune: number): string {
  const short = SHORT_ESCAPES.get(rune);
  if (short !== undefined) return `\\${short}`;
  const hex = rune.toString(16).toUpperCase();
  if (rune <= 0xff) return `\\x${hex.padStart(2, "0")}`;
  return rune <= 0xffff ? `\\u${hex.padStart(4, "0")}` : `\\U${hex.padStart(8, "0")}`;
}
