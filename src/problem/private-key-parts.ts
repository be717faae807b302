import type { Part } from "./address-mask.js";

const BEGIN = /-----BEGIN [A-Z0-9 ]{0,40}PRIVATE KEY-----/g;
const END = /-----END [A-Z0-9 ]{0,40}PRIVATE KEY-----/g;

/** What is between the two where the end was cut off: headers, and Base64 in lines, whose breaks may be escaped. */
const CONTENT = /(?:[A-Za-z0-9+/=,:\s-]|\\{1,9}[nr])*/y;

/** Whether a string may have a private key. */
export function holdsPrivateKey(text: string): boolean {
  return text.includes(" PRIVATE KEY-----");
}

/** Returns the private keys of a string in the form of PEM, each whole, with the lines around it. */
export function privateKeyParts(text: string): readonly Part[] {
  if (!holdsPrivateKey(text)) return [];
  const parts: Part[] = [];
  BEGIN.lastIndex = 0;
  for (let found = BEGIN.exec(text); found !== null; found = BEGIN.exec(text)) {
    END.lastIndex = CONTENT.lastIndex = BEGIN.lastIndex;
    const end = END.test(text) ? END.lastIndex : CONTENT.test(text) ? CONTENT.lastIndex : BEGIN.lastIndex;
    parts.push({ start: found.index, end });
    BEGIN.lastIndex = end;
  }
  return parts;
}
