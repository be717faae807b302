import { Scanner, YamlFault } from "../go/yaml/yaml.js";

/** A character that some readers of YAML take for a line break, or skip, and others for a character like any other. */
export interface AmbiguousCharacter {
  readonly offset: number;
  readonly message: string;
  readonly remedy: string;
}

/**
 * The first character that Go's decoder takes for a line break while YAML 1.2 and editors do not: the text behind it would be
 * a comment to one reader and a check to the other. Within quotes the separators U+2028 and U+2029 are only folded. A byte
 * order mark at the beginning of a line is one too: where Go's decoder meets it at the beginning of its buffer, it skips the
 * first character of the lines that follow.
 *
 * Source: go.yaml.in/yaml/v2, yamlprivateh.go, is_break and is_bom.
 *
 * @param onToken is called for each token that is read to find the quotes; it may throw
 */
export function ambiguousCharacter(text: string, onToken?: () => void): AmbiguousCharacter | undefined {
  let isQuoted: ((offset: number) => boolean) | undefined;
  for (const { 0: character, index } of text.matchAll(/\r(?!\n)|[\x85\u2028\u2029]|(?<=\n|^)\ufeff/g)) {
    if (/[\u2028\u2029]/.test(character)) {
      isQuoted ??= quotesOf(text, onToken);
      if (isQuoted(index)) continue;
    }
    return ambiguous(character, index);
  }
  return undefined;
}

/** Answers for offsets, asked in their order, whether they are within quotes. */
function quotesOf(text: string, onToken?: () => void): (offset: number) => boolean {
  const quoted = quotedScalars(text, onToken);
  let next = quoted.next();
  return (offset) => {
    while (!next.done && next.value.end <= offset) next = quoted.next();
    return !next.done && next.value.start <= offset;
  };
}

/** Up to the first fault of the text. */
function* quotedScalars(
  text: string,
  onToken?: () => void,
): Generator<{ readonly start: number; readonly end: number }> {
  const scanner = new Scanner(text, onToken);
  try {
    for (let token = scanner.take(); token.kind !== "stream-end"; token = scanner.take()) {
      if (token.kind === "scalar" && /["']/.test(text.charAt(token.start))) yield token;
    }
  } catch (error) {
    if (!(error instanceof YamlFault)) throw error;
  }
}

function ambiguous(character: string, offset: number): AmbiguousCharacter {
  if (character === "\r") {
    return { offset, message: "a carriage return is without a line feed", remedy: "end lines with LF or CRLF" };
  }
  if (character === "\ufeff") {
    return { offset, message: "a byte order mark is within the text", remedy: "leave it out" };
  }
  const code = character.charCodeAt(0).toString(16).padStart(4, "0");
  const message = `U+${code.toUpperCase()} is a line break to some readers and none to others`;
  return { offset, message, remedy: `leave it out, or write \\u${code} in double quotes` };
}
