import { SHORTEST_WITHIN_WORDS, soughtSecrets, spellingsFor } from "../decode/sought-secrets.js";
import { splitHostPort } from "../go/net/net.js";
import { replaceAll } from "../go/search.js";
import { maskAddress, maskPart, secretParts } from "../problem/address-mask.js";
import { finderOf } from "./exact-strings.js";
import type { Hide } from "./rewrite.js";

/**
 * Returns a function that replaces the secrets of some addresses wherever a string repeats them, in all spellings.
 * `undefined` where no address has one.
 */
export function secretHider(addresses: Iterable<string>): Hide | undefined {
  const masks = new Map<string, string>();
  for (const address of new Set(addresses)) {
    for (const { written, shown } of soughtSecrets(address)) {
      for (const spell of spellingsFor(written)) {
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
