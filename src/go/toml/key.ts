/** A key with all tables that it is in. */
export type Key = readonly string[];

/** The key as TOML writes it: `a."b c".d`. */
export function formatKey(key: Key): string {
  return key.map(formatPart).join(".");
}

/** One part of a key, in quotes where it needs some. */
export function formatPart(part: string): string {
  return /^[A-Za-z0-9_-]+$/.test(part) ? part : `"${escapeText(part)}"`;
}

const SHORT_ESCAPES: Readonly<Record<string, string>> = {
  '"': '\\"',
  "\\": "\\\\",
  "\b": "\\b",
  "\t": "\\t",
  "\n": "\\n",
  "\f": "\\f",
  "\r": "\\r",
};

/** The inside of a string in double quotes. */
export function escapeText(text: string): string {
  return Array.from(text, (character) => {
    const short = SHORT_ESCAPES[character];
    const code = character.charCodeAt(0);
    if (short !== undefined) return short;
    return code < 0x20 || code === 0x7f ? `\\u${code.toString(16).padStart(4, "0")}` : character;
  }).join("");
}
