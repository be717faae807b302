import { includes } from "../go/search.js";
import { GoInterface, GoMap, GoNumber, GoPointer, GoSlice, GoStruct, type Reflected } from "../go/value.js";
import { base64Of } from "../problem/spellings.js";
import { isSecretName } from "./secret-actions.js";

/** A shorter value is a word of any message. */
const SHORTEST_SECRET = 3;

/** Returns the strings and numbers of a template's data that have the name of a secret, or are below such a name, also in Base64. */
export function secretValuesOf(root: Reflected): ReadonlySet<string> {
  const found = new Set<string>();
  const seen = { true: new Set<unknown>(), false: new Set<unknown>() };
  const left: { readonly value: Reflected; readonly isSecret: boolean }[] = [{ value: root, isSecret: false }];
  for (let next = left.pop(); next !== undefined; next = left.pop()) {
    const { value, isSecret } = next;
    const leaf = isSecret ? leafOf(value) : undefined;
    if (leaf !== undefined && leaf.length >= SHORTEST_SECRET)
      for (const written of [leaf, ...base64Of(leaf)]) found.add(written);
    if (typeof value !== "object" || value === null) continue;
    // A template's data may contain itself.
    const ofKind = seen[`${isSecret}`];
    if (ofKind.has(value)) continue;
    ofKind.add(value);
    for (const { name, value: inner } of partsOf(value)) {
      left.push({ value: inner, isSecret: isSecret || (name !== undefined && isSecretName(name)) });
    }
  }
  return found;
}

function leafOf(value: Reflected): string | undefined {
  if (typeof value === "string") return value;
  if (typeof value === "bigint" || typeof value === "number") return String(value);
  return value instanceof GoNumber ? String(value.value) : undefined;
}

interface Part {
  readonly name?: string;
  readonly value: Reflected;
}

function* partsOf(value: object): Generator<Part> {
  if (value instanceof GoMap) for (const [key, inner] of value.entries) yield { name: String(key), value: inner };
  if (value instanceof GoSlice) for (const inner of value.items) yield { value: inner };
  if (value instanceof GoPointer) yield { value: value.target };
  if (value instanceof GoInterface) yield { value: value.elem ?? undefined };
  if (value instanceof GoStruct)
    for (const [index, inner] of value.values.entries()) {
      const { name = "" } = value.type.fields?.[index] ?? {};
      yield { name, value: inner };
    }
}

/**
 * Whether a string is a secret value, or quotes one: whole, in quotes, behind a colon, or as a word. A value that is no short word
 * is found wherever it is, as in a mapping that is printed whole.
 */
export function quotesSecret(text: string, secrets: ReadonlySet<string>): boolean {
  if (secrets.size === 0) return false;
  const isSecret = (part: string) => secrets.has(part) || secrets.has(part.trim());
  if (isSecret(text) || text.split(": ").some(isSecret) || text.split(/\s+/).some(isSecret)) return true;
  if (quotedIn(text).some((quoted) => isSecret(unquoted(quoted)))) return true;
  return [...secrets].some(
    (secret) => secret.length >= SHORTEST_WITHIN && includes(text.slice(0, MAX_SEARCHED), secret),
  );
}

/** Characters of a secret. */
const SHORTEST_WITHIN = 8;

/** Characters that are searched, since there may be thousands of values; no sentence of people is longer. */
const MAX_SEARCHED = 1_000;

function quotedIn(text: string): readonly string[] {
  const raw = text.includes('"') ? text.match(RAW) : undefined;
  return [...(text.match(QUOTED) ?? []), ...(raw ?? [])];
}

/** The last one may have no end; that it matches keeps the time linear. */
const QUOTED = /"(?:\\.|[^"\\])*"?|`[^`]*`?/gs;

/** Behind a `"` that nothing ends. */
const RAW = /`[^`]*`/g;

function unquoted(quoted: string): string {
  try {
    return JSON.parse(quoted) as string;
  } catch {
    // Go writes \x07 and the like as well, and patterns in other quotes.
    return quoted.slice(1, -1).replace(quoted.startsWith('"') ? /\\(.)/gs : /(?!)/, "$1");
  }
}
