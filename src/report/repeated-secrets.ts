import { splitHostPort } from "../go/net/net.js";
import { includes, replaceAll } from "../go/search.js";
import { lastAt, maskAddress, maskPart, secretParts, secretsOf } from "../problem/address-mask.js";
import { finderOf } from "./exact-strings.js";
import type { Hide } from "./rewrite.js";
import { SPELLINGS } from "./spellings.js";

/**
 * Returns a function that replaces the secrets of some addresses wherever a string repeats them, in all spellings.
 * `undefined` where no address has one.
 */
export function secretHider(addresses: Iterable<string>): Hide | undefined {
  const masks = new Map<string, string>();
  for (const address of new Set(addresses)) {
    for (const { written, shown } of repeatedOf(address)) {
      for (const spell of written.length > LONGEST_SPELLED ? SPELLINGS.slice(0, SPELLINGS_OF_LONG) : SPELLINGS) {
        const spelling = spell(written);
        if (!masks.has(spelling)) masks.set(spelling, shown.split("***").map(spell).join("***"));
      }
    }
  }
  if (masks.size === 0) return undefined;
  const find = finderOf(masks.keys(), { isCaseless: false, anywhereFrom: SHORTEST_WITHIN_WORDS });
  return (text) => {
    const parts: string[] = [];
    let from = 0;
    for (const { string, start, end } of find(text)) {
      parts.push(text.slice(from, start), masks.get(text.slice(start, end)) ?? masks.get(string) ?? "***");
      from = end;
    }
    return from === 0 ? text : [...parts, text.slice(from)].join("");
  };
}

/** A URL has no room for a longer string: it is sought as it is, and in quotes, because each character takes memory. */
const LONGEST_SPELLED = 1_000;
const SPELLINGS_OF_LONG = 2;

interface Repeated {
  readonly written: string;
  readonly shown: string;
}

/** What is replaced in any string. */
function repeatedOf(address: string): readonly Repeated[] {
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
    .map((secret) => ({ written: secret, shown: "***" }));
  return [...inContext, ...alone].map(({ written, shown }) => ({
    written: written.toWellFormed(),
    shown: shown.toWellFormed(),
  }));
}

const SHORTEST_SECRET = 3;

/** A shorter string may be a part of a common word. */
const SHORTEST_WITHIN_WORDS = 8;

function unescaped(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** Returns a string of a check, all of whose address may be in it, with the address masked. */
export function maskOwnAddress(text: string, address: string): string {
  return secretParts(address).length === 0 ? text : replaceAll(text, address, maskAddress(address));
}

/**
 * Returns Go's message of a check with its address masked. Go writes the address, its host or its port, each behind the same
 * words; nothing else is replaced, so that a password such as `refused` does not hide why the check failed.
 */
export function maskNetworkMessage(message: string, address: string): string {
  if (secretParts(address).length === 0) return message;
  const masked = maskOwnAddress(message, address);
  const split = splitHostPort(address);
  if (split.kind === "invalid") return masked;
  const hostStart = address.startsWith("[") ? 1 : 0;
  const host = { start: hostStart, end: hostStart + split.host.length };
  const port = { start: address.length - split.port.length, end: address.length };
  return [host, port]
    .filter(({ start, end }) => start < end)
    .reduce(
      (text, part) =>
        ["lookup ", "lookup tcp/", "address "].reduce(
          (each, before) =>
            replaceAll(each, before + address.slice(part.start, part.end), before + maskPart(address, part)),
          text,
        ),
      masked,
    );
}
