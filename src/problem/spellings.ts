/** Writes a text that has no lone surrogates in one way. */
export type Spell = (text: string) => string;

/**
 * Ways in which formats, URLs, and functions of templates write a text that has no lone surrogates: quotes and JSON, also as Go
 * writes it, `urlquery`, `urlParse` and other encodings of URLs, `html`, `js`.
 */
export const SPELLINGS: readonly Spell[] = [
  (text) => text,
  inQuotes,
  (text) => inQuotes(text).replace(/[<>&]/g, escaped),
  (text) => inQuotes(text).replace(/[^\0-\x7f]/g, escaped),
  encodeURI,
  encodeURIComponent,
  urlQuery,
  (text) => urlQuery(text).replaceAll("%20", "+"),
  userinfo,
  (text) => lowered(encodeURIComponent(text)),
  (text) => lowered(urlQuery(text)),
  (text) =>
    text.replace(/["'&<>]/g, (character) => `&#${character.charCodeAt(0)};`).replace(/&#(?:38|60|62);/g, entity),
  (text) => text.replace(/[\\'"]/g, "\\$&").replace(/[<>&=]/g, (character) => `\\u${hex(character, 4).toUpperCase()}`),
];

/** Characters of a string that is sought in Base64. A shorter one is a part of many words, and a longer one is no password. */
const SHORTEST_ENCODED = 8;
const LONGEST_ENCODED = 1_000;

/**
 * Returns a string in Base64, once in each alphabet and without padding, so that it is found in the padded form as well; nothing
 * of a string that is too short or too long.
 */
export function base64Of(text: string): readonly string[] {
  if (text.length < SHORTEST_ENCODED || text.length > LONGEST_ENCODED) return [];
  const inUrls = Buffer.from(text).toString("base64url");
  return [...new Set([inUrls, inUrls.replaceAll("-", "+").replaceAll("_", "/")])];
}

/** How many UTF-16 code units each spelling of a character has, and which of the spellings before it are the same (bits). */
interface Spelled {
  readonly units: readonly number[];
  readonly alike: readonly number[];
}

function spelledOf(character: string): Spelled {
  const written = SPELLINGS.map((spell) => spell(character));
  const alike = written.map((one, index) =>
    written.slice(0, index).reduce((bits, other, before) => (other === one ? bits | (1 << before) : bits), 0),
  );
  return { units: written.map(({ length }) => length), alike };
}

/** The characters of ASCII by code, then those that a URL writes in two bytes, and in three; each half of four takes less. */
const CHARACTERS = [...Array.from({ length: 0x80 }, (_, code) => String.fromCharCode(code)), "\u00e9", "\u20ac"];
const IN_TWO_BYTES = 0x80;
const IN_THREE_BYTES = 0x81;

/** Made when it is first needed: most runs have no string that is spelled. */
let spelledByCharacter: readonly Spelled[] | undefined;

/**
 * Returns how many UTF-16 code units the first spellings of a string have together, each of those that are the same once. It is
 * known before they are made, because a spelling writes each character in the same way wherever it stands.
 */
export function spelledUnits(text: string, spellings = SPELLINGS.length): number {
  spelledByCharacter ??= CHARACTERS.map(spelledOf);
  const counts = new Uint32Array(CHARACTERS.length);
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    const character = unit < IN_TWO_BYTES ? unit : unit < 0x800 ? IN_TWO_BYTES : IN_THREE_BYTES;
    counts[character] = (counts[character] as number) + 1;
  }
  const units = Array.from({ length: spellings }, () => 0);
  const alike = Array.from(units, (_, index) => (1 << index) - 1);
  for (const [character, spelled] of spelledByCharacter.entries()) {
    const count = counts[character] as number;
    if (count === 0) continue;
    for (let index = 0; index < spellings; index++) {
      units[index] = (units[index] as number) + count * (spelled.units[index] as number);
      alike[index] = (alike[index] as number) & (spelled.alike[index] as number);
    }
  }
  return units.reduce((sum, one, index) => (alike[index] === 0 ? sum + one : sum), 0);
}

function inQuotes(text: string): string {
  return JSON.stringify(text).slice(1, -1);
}

/** Everything that is reserved, as Go's url.QueryEscape. */
function urlQuery(text: string): string {
  return encodeURIComponent(text).replace(/[!'()*]/g, (character) => `%${hex(character, 2).toUpperCase()}`);
}

/** As Go's url.Userinfo writes a password, which `urlParse` returns. */
function userinfo(text: string): string {
  return urlQuery(text).replace(/%(?:24|26|2B|2C|3B|3D)/g, decodeURIComponent);
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
