/** What the scanner finds; blocks have marks where their indentation begins and ends. */
export type TokenKind =
  | "stream-end"
  | "version-directive"
  | "tag-directive"
  | "document-start"
  | "document-end"
  | "block-sequence-start"
  | "block-mapping-start"
  | "block-end"
  | "flow-sequence-start"
  | "flow-sequence-end"
  | "flow-mapping-start"
  | "flow-mapping-end"
  | "block-entry"
  | "flow-entry"
  | "key"
  | "value"
  | "alias"
  | "anchor"
  | "tag"
  | "scalar";

export interface Token {
  readonly kind: TokenKind;
  readonly start: number;
  readonly end: number;
  /** Of a scalar its text, of an alias or anchor the name, of a tag or directive the handle or version. */
  readonly value: string;
  /** Of a scalar whether it is plain, of a tag the suffix, of a tag directive the prefix. */
  readonly detail: string;
}

export function token(kind: TokenKind, start: number, end: number, value = "", detail = ""): Token {
  return { kind, start, end, value, detail };
}
