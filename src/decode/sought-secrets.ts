import { includes } from "../go/search.js";
import { lastAt, maskAddress, maskPart, secretParts, secretsOf } from "../problem/address-mask.js";
import { base64Of, SPELLINGS, type Spell } from "../problem/spellings.js";

/** A secret of an address, alone or with what stands around it, and what is shown in its place. */
export interface SoughtSecret {
  readonly written: string;
  readonly shown: string;
}

/** Returns what of an address is replaced in every string of a run, in the spellings of `spellingsFor`, and in Base64. */
export function soughtSecrets(address: string): readonly SoughtSecret[] {
  const parts = secretParts(address);
  if (parts.length === 0) return [];
  const shown = maskAddress(address);
  const at = lastAt(address);
  // `pw@` and `db:5432/path` are no common words, but `/path` may be one.
  const contexts = parts.map(({ start, end }) =>
    end === at ? { start, end: end + 1 } : { start: Math.min(start, at + 1), end },
  );
  const inContext = contexts
    .map((part) => ({ written: address.slice(part.start, part.end), shown: maskPart(address, part) }))
    .filter(({ written }) => /^[^/?#;=]/.test(written) || written.length >= SHORTEST_WITHIN_WORDS);
  const alone = secretsOf(address)
    .flatMap((secret) => [secret, unescaped(secret)])
    // What the masked address shows is no secret, and a number may be a port.
    .filter((secret) => secret.length >= SHORTEST_SECRET && !/^\d{1,5}$/.test(secret) && !includes(shown, secret))
    .flatMap((secret) => [secret, ...base64Of(secret.toWellFormed())])
    .map((secret) => ({ written: secret, shown: "***" }));
  return [...inContext, ...alone].map(({ written, shown }) => ({
    written: written.toWellFormed(),
    shown: shown.toWellFormed(),
  }));
}

const SHORTEST_SECRET = 3;

/** A shorter string may be a part of a common word. */
export const SHORTEST_WITHIN_WORDS = 8;

function unescaped(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** A URL has no room for a longer string: it is sought as it is, and in quotes, because each character takes memory. */
const LONGEST_SPELLED = 1_000;
const SPELLINGS_OF_LONG = 2;

/** Returns the spellings in which a secret is sought: all of them, or the first. */
export function spellingsFor(written: string): readonly Spell[] {
  return written.length > LONGEST_SPELLED ? SPELLINGS.slice(0, SPELLINGS_OF_LONG) : SPELLINGS;
}
