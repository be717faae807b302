import { quoteInError } from "../strconv/strconv.js";
import { byteLength } from "../utf8.js";

/** The words with a meaning of their own inside an action. */
export const KEYWORDS: ReadonlyMap<string, Keyword> = new Map<string, Keyword>([
  [".", "dot"],
  ["block", "block"],
  ["break", "break"],
  ["continue", "continue"],
  ["define", "define"],
  ["else", "else"],
  ["end", "end"],
  ["if", "if"],
  ["range", "range"],
  ["nil", "nil"],
  ["template", "template"],
  ["with", "with"],
]);

type Keyword =
  | "dot"
  | "block"
  | "break"
  | "continue"
  | "define"
  | "else"
  | "end"
  | "if"
  | "range"
  | "nil"
  | "template"
  | "with";

export type ItemType =
  | "error"
  | "bool"
  /** A printable ASCII character with no other meaning, such as a comma. */
  | "char"
  | "charConstant"
  | "complex"
  | "assign"
  | "declare"
  | "eof"
  | "field"
  | "identifier"
  | "leftDelim"
  | "leftParen"
  | "number"
  | "pipe"
  | "rawString"
  | "rightDelim"
  | "rightParen"
  | "space"
  | "string"
  | "text"
  | "variable"
  | Keyword;

export interface Item {
  readonly type: ItemType;
  /** The start in UTF-16 units. */
  readonly offset: number;
  /** The source of the item; for an error, the message. */
  readonly value: string;
  readonly line: number;
}

/** Returns an item as the message "unexpected ..." shows it. */
export function describeItem(item: Item): string {
  if (KEYWORDS.get(item.value) === item.type) return `<${item.value}>`;
  if (byteLength(item.value) > 10) return `${quoteInError([...item.value].slice(0, 10).join(""))}...`;
  return quoteInError(item.value);
}
