/** Patterns that the braces of one pattern may stand for. An input may name as many files. */
export const MAX_ALTERNATIVES = 1_000;

/**
 * Returns the patterns that the braces of a pattern stand for, as in bash: `{a,b}.yaml` names two files and `{08..10}.yaml`
 * three, and each must exist. Braces with neither a comma nor a range stay as they are, and so does what follows a backslash.
 * Undefined where there are more than the limit.
 */
export function alternatives(pattern: string): readonly string[] | undefined {
  // What is before each of the braces that are open.
  const before: Product[] = [];
  let product: Product | undefined = literal("");
  for (const [token] of pattern.matchAll(TOKEN)) {
    if (token === "{") {
      before.push(product);
      product = literal("");
      continue;
    }
    const outer = token === "}" ? before.pop() : undefined;
    product = outer ? joined(outer, braces(product)) : joined(product, literal(token));
    if (!product) return undefined;
  }
  // Braces that are not closed are characters.
  const open = (outer: Product | undefined, inner: Product) => joined(joined(outer, literal("{")), inner);
  const [first = product, ...inner] = [...before, product];
  const whole = inner.reduce<Product | undefined>(open, first);
  return whole && [...new Set(all(whole).map(({ text }) => text))];
}

/** Matches a brace, or what is up to the next one. */
const TOKEN = /[{}]|(?:\\.|[^{}\\])+|\\$/gs;

interface Alternative {
  readonly text: string;
  /** It has braces that stand for nothing else, so that those around them do not either. */
  readonly hasBraces: boolean;
}

/** Each of the alternatives between two texts. What all have in common is kept once, so that it is not copied again and again. */
interface Product {
  readonly start: Alternative;
  readonly alternatives: readonly Alternative[];
  readonly end: Alternative;
}

const EMPTY: Alternative = { text: "", hasBraces: false };

function literal(text: string): Product {
  return { start: { text, hasBraces: false }, alternatives: [EMPTY], end: EMPTY };
}

function all({ start, alternatives, end }: Product): readonly Alternative[] {
  return alternatives.map((one) => concatenated(start, one, end));
}

function concatenated(...parts: readonly Alternative[]): Alternative {
  return { text: parts.map(({ text }) => text).join(""), hasBraces: parts.some(({ hasBraces }) => hasBraces) };
}

/** Returns each alternative of one product followed by each of another; undefined where there are more than the limit. */
function joined(one: Product | undefined, other: Product | undefined): Product | undefined {
  if (!one || !other || one.alternatives.length * other.alternatives.length > MAX_ALTERNATIVES) return undefined;
  if (one.alternatives.length === 1) return { ...other, start: concatenated(...all(one), other.start) };
  if (other.alternatives.length === 1) return { ...one, end: concatenated(one.end, ...all(other)) };
  return {
    start: one.start,
    alternatives: one.alternatives.flatMap((first) => {
      const before = concatenated(first, one.end, other.start);
      return other.alternatives.map((second) => concatenated(before, second));
    }),
    end: other.end,
  };
}

/** Returns what braces around a product stand for; undefined where that is more than the limit. */
function braces(inside: Product): Product | undefined {
  const isKept = inside.start.hasBraces || inside.end.hasBraces;
  const found = isKept ? [] : all(inside).map((one) => ({ one, braces: bracesOf(one) }));
  if (found.every(({ braces }) => !braces)) return enclosed(inside);
  if (found.reduce((sum, { braces }) => sum + (braces?.count ?? 1), 0) > MAX_ALTERNATIVES) return undefined;
  const alternatives = found.flatMap(
    ({ one, braces }) =>
      braces?.expand().map((text) => ({ text, hasBraces: false })) ?? [concatenated(OPEN, one, CLOSE)],
  );
  return { start: EMPTY, alternatives: withoutRepeated(alternatives), end: EMPTY };
}

const [OPEN, CLOSE] = ["{", "}"].map((text) => ({ text, hasBraces: true })) as [Alternative, Alternative];

function enclosed({ start, alternatives, end }: Product): Product {
  return { start: concatenated(OPEN, start), alternatives, end: concatenated(end, CLOSE) };
}

function withoutRepeated(alternatives: readonly Alternative[]): readonly Alternative[] {
  return [...new Map(alternatives.map((one) => [one.text, one])).values()];
}

interface Braces {
  readonly count: number;
  readonly expand: () => readonly string[];
}

function bracesOf({ text, hasBraces }: Alternative): Braces | undefined {
  return hasBraces ? undefined : (listOf(text) ?? rangeOf(text));
}

function listOf(inside: string): Braces | undefined {
  if (!inside.includes(",")) return undefined;
  const items = [""];
  for (const [part] of inside.matchAll(/,|(?:\\.|[^,\\])+|\\$/gs)) {
    if (part === ",") items.push("");
    else items[items.length - 1] += part;
  }
  return items.length > 1 ? { count: items.length, expand: () => items } : undefined;
}

/** A range of numbers, or of letters of one case: `first..last`, or `first..last..step`. */
const RANGE = /^(?:(-?\d{1,15})\.\.(-?\d{1,15})|([a-z])\.\.([a-z])|([A-Z])\.\.([A-Z]))(?:\.\.-?(\d{1,15}))?$/;

function rangeOf(inside: string): Braces | undefined {
  const found = RANGE.exec(inside);
  if (!found) return undefined;
  const [first = "", last = ""] = found.slice(1, -1).filter((end) => end !== undefined);
  const isNumbers = found[1] !== undefined;
  const positionOf = (end: string) => (isNumbers ? Number(end) : end.charCodeAt(0));
  // As in bash, the sign of a step has no meaning, and a step of 0 is one of 1.
  const step = Number(found.at(-1) ?? 1) || 1;
  const from = positionOf(first);
  const distance = positionOf(last) - from;
  const count = Math.floor(Math.abs(distance) / step) + 1;
  const isPadded = [first, last].some((end) => /^-?0\d/.test(end));
  const width = isPadded ? Math.max(first.length, last.length) : 0;
  const shown = (at: number) => (isNumbers ? padded(at, width) : String.fromCharCode(at));
  const expand = () => Array.from({ length: count }, (_, index) => shown(from + Math.sign(distance) * step * index));
  return { count, expand };
}

/** The sign belongs to the width. */
function padded(number: number, width: number): string {
  return number < 0 ? `-${String(-number).padStart(width - 1, "0")}` : String(number).padStart(width, "0");
}
