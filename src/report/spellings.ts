/**
 * Ways in which formats, URLs, and functions of templates write a text that has no lone surrogates: quotes and JSON, also as Go
 * writes it, `urlquery` and other encodings of URLs, `html`, `js`.
 */
export const SPELLINGS: readonly ((text: string) => string)[] = [
  (text) => text,
  inQuotes,
  (text) => inQuotes(text).replace(/[<>&]/g, escaped),
  (text) => inQuotes(text).replace(/[^\0-\x7f]/g, escaped),
  encodeURI,
  encodeURIComponent,
  urlQuery,
  (text) => urlQuery(text).replaceAll("%20", "+"),
  (text) => lowered(encodeURIComponent(text)),
  (text) => lowered(urlQuery(text)),
  (text) =>
    text.replace(/["'&<>]/g, (character) => `&#${character.charCodeAt(0)};`).replace(/&#(?:38|60|62);/g, entity),
  (text) => text.replace(/[\\'"]/g, "\\$&").replace(/[<>&=]/g, (character) => `\\u${hex(character, 4).toUpperCase()}`),
];

function inQuotes(text: string): string {
  return JSON.stringify(text).slice(1, -1);
}

/** Everything that is reserved, as Go's url.QueryEscape. */
function urlQuery(text: string): string {
  return encodeURIComponent(text).replace(/[!'()*]/g, (character) => `%${hex(character, 2).toUpperCase()}`);
}

function escaped(character: string): string {
  return `\\u${hex(character, 4)}`;
}

function lowered(encoded: string): string {
  return encoded.replace(/%[\dA-F]{2}/g, (byte) => byte.toLowerCase());
}

function hex(character: string, digits: number): string {
  return character.charCodeAt(0).toString(16).padStart(digits, "0");
}

function entity(reference: string): string {
  return { "&#38;": "&amp;", "&#60;": "&lt;", "&#62;": "&gt;" }[reference] ?? reference;
}
