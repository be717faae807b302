/** Where one of the strings is in a text: UTF-16 code units, the end excluded. */
export interface Found {
  readonly string: string;
  readonly start: number;
  readonly end: number;
}

export interface FinderOptions {
  /** Whether a string is found in any case of its letters; otherwise only as it is. */
  readonly isCaseless?: boolean;
  /** A string of so many code units is found anywhere, also within a word; by default none is. */
  readonly anywhereFrom?: number;
}

/**
 * Returns a function that finds every one of some strings in a text, where no letter or digit of ASCII continues it, nor a dot,
 * hyphen or underscore with one behind it. Strings that overlap are one stretch, found as the first.
 *
 * Aho and Corasick, "Efficient string matching", 1975: all strings are looked for in one pass.
 */
export function finderOf(
  strings: Iterable<string>,
  { isCaseless = true, anywhereFrom = Number.POSITIVE_INFINITY }: FinderOptions = {},
): (text: string) => readonly Found[] {
  const named = [...strings].filter((string) => string !== "");
  if (named.length === 0) return () => [];
  const tree = treeOf(named, isCaseless ? folded : asItIs);
  link(tree);
  const rule: Rule = { anywhereFrom, failures: 0 };
  return (text) => merged(matchesIn(text, tree, rule));
}

/**
 * The nodes of the tree by number; the root is 0. Arrays, because a host may have a million characters and each is a node: an
 * object with a map takes some 300 bytes, this takes 18.
 */
interface Tree {
  readonly strings: readonly string[];
  /** The code unit that stands for one, in the strings and in a text. */
  readonly unitFor: (unit: number) => number;
  /** How many nodes there are. */
  count: number;
  /** The code unit that leads from a node to its first child. */
  readonly unit: Uint16Array;
  /** The first child of a node, or 0. */
  readonly child: Int32Array;
  /** The other children of the few nodes that have any, by code unit. */
  readonly others: Map<number, Map<number, number>>;
  /** The node of the longest other beginning that a node ends with. */
  readonly back: Int32Array;
  /** The number of the string that ends at a node, from 1 on, or 0. */
  readonly ending: Int32Array;
  /** The nearest node on the way back where a string ends, or 0. */
  readonly shorter: Int32Array;
}

function treeOf(strings: readonly string[], unitFor: Tree["unitFor"]): Tree {
  const most = strings.reduce((sum, string) => sum + string.length, 1);
  const tree: Tree = {
    strings,
    unitFor,
    count: 1,
    unit: new Uint16Array(most),
    child: new Int32Array(most),
    others: new Map(),
    back: new Int32Array(most),
    ending: new Int32Array(most),
    shorter: new Int32Array(most),
  };
  insert(tree);
  return tree;
}

/**
 * Inserts all strings side by side, so that the nodes of shorter beginnings have the lower numbers, and those that are linked one
 * after the other are neighbors in memory.
 */
function insert(tree: Tree): void {
  const { strings, unitFor, ending } = tree;
  const nodes = new Int32Array(strings.length);
  const unfinished = Int32Array.from(strings.keys());
  let left = strings.length;
  for (let length = 1; left > 0; length++) {
    const count = left;
    left = 0;
    for (let at = 0; at < count; at++) {
      const index = unfinished[at] as number;
      const string = strings[index] as string;
      const from = nodes[index] as number;
      const unit = unitFor(string.charCodeAt(length - 1));
      const node = childOf(tree, from, unit) || addChild(tree, from, unit);
      nodes[index] = node;
      if (length === string.length) ending[node] ||= index + 1;
      else unfinished[left++] = index;
    }
  }
}

/** The child to which a code unit leads, or 0. */
function childOf({ unit: units, child, others }: Tree, node: number, unit: number): number {
  const first = child[node] as number;
  if (first === 0 || units[node] === unit) return first;
  return others.get(node)?.get(unit) ?? 0;
}

function addChild(tree: Tree, node: number, unit: number): number {
  const added = tree.count++;
  if (tree.child[node] === 0) {
    tree.child[node] = added;
    tree.unit[node] = unit;
    return added;
  }
  const others = tree.others.get(node) ?? new Map<number, number>();
  tree.others.set(node, others.set(unit, added));
  return added;
}

/** Links each node, in the order of their numbers: those of shorter beginnings first. */
function link(tree: Tree): void {
  const { count, unit, child, others, back, ending, shorter } = tree;
  const linkChild = (node: number, byUnit: number, next: number) => {
    const behind = node === 0 ? 0 : step(tree, back[node] as number, byUnit);
    back[next] = behind;
    shorter[next] = ending[behind] === 0 ? (shorter[behind] as number) : behind;
  };
  for (let node = 0; node < count; node++) {
    if (child[node] !== 0) linkChild(node, unit[node] as number, child[node] as number);
    for (const [byUnit, next] of others.get(node) ?? []) linkChild(node, byUnit, next);
  }
}

/** The node of the longest beginning that the text ends with, one code unit on. */
function step(tree: Tree, from: number, unit: number): number {
  for (let node = from; ; node = tree.back[node] as number) {
    const next = childOf(tree, node, unit);
    if (next !== 0 || node === 0) return next;
  }
}

/** Where a string is found, and what a finder has tried in all strings given to it. */
interface Rule {
  readonly anywhereFrom: number;
  /** Strings that continued a word, beside the first few at each end. */
  failures: number;
}

/**
 * Strings with the same end are tried from the longest on; those that continue a word do not count. Beyond these limits, the next
 * one counts anyway: that hides too much of a string that only an attacker writes, and never too little. Hosts have a few such
 * endings.
 */
const MAX_FAILURES_AT_END = 50;
const USUAL_FAILURES_AT_END = 4;
const MAX_FAILURES = 100_000;

/** The longest string at each end, in the order of the ends. */
function matchesIn(text: string, tree: Tree, rule: Rule): readonly Found[] {
  const found: Found[] = [];
  let node = 0;
  for (let at = 0; at < text.length; at++) {
    node = step(tree, node, tree.unitFor(text.charCodeAt(at)));
    const last = tree.ending[node] === 0 ? (tree.shorter[node] as number) : node;
    const match = last === 0 ? undefined : longestAt(text, at + 1, { tree, last, rule });
    if (match !== undefined) found.push(match);
  }
  return found;
}

interface Ending {
  readonly tree: Tree;
  /** The node of the longest string with this end. */
  readonly last: number;
  readonly rule: Rule;
}

function longestAt(text: string, end: number, { tree, last, rule }: Ending): Found | undefined {
  let failed = 0;
  for (let node = last; node !== 0; node = tree.shorter[node] as number) {
    const string = tree.strings[(tree.ending[node] as number) - 1] as string;
    const start = end - string.length;
    if (string.length < rule.anywhereFrom) {
      // The others are shorter, and have the same end.
      if (failed === 0 && !isEnd(text, end)) return undefined;
      if (!isBeginning(text, start) && !isBeyondLimit(++failed, rule)) continue;
    }
    return { string, start, end };
  }
  return undefined;
}

function isBeyondLimit(failed: number, rule: Rule): boolean {
  if (failed <= USUAL_FAILURES_AT_END) return false;
  return failed > MAX_FAILURES_AT_END || ++rule.failures > MAX_FAILURES;
}

function merged(found: readonly Found[]): readonly Found[] {
  const stretches: Found[] = [];
  for (const one of found) {
    let stretch = one;
    for (let last = stretches.at(-1); last && last.end > stretch.start; last = stretches.at(-1)) {
      stretches.pop();
      const first = last.start < stretch.start ? last : stretch;
      stretch = { string: first.string, start: first.start, end: stretch.end };
    }
    stretches.push(stretch);
  }
  return stretches;
}

/** Whether what begins at an offset is not the rest of a word. These two look at single code units, because they are asked often. */
function isBeginning(text: string, start: number): boolean {
  return !isLetter(text, start) || !continues(text, start - 1, -1) || isEncoded(text, start);
}

/** Whether no word goes on at an offset. */
function isEnd(text: string, end: number): boolean {
  return !isLetter(text, end - 1) || !continues(text, end, 1);
}

function continues(text: string, at: number, by: -1 | 1): boolean {
  return isLetter(text, at) || (isJoint(text, at) && isLetter(text, at + by));
}

/** The last digit of a character that a URL encodes continues nothing. */
function isEncoded(text: string, start: number): boolean {
  return text.charAt(start - 3) === "%" && /^[\da-f]{2}$/i.test(text.slice(start - 2, start));
}

/** A letter or digit of ASCII. */
function isLetter(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  const lower = unit | 0x20;
  return (unit >= 0x30 && unit <= 0x39) || (lower >= 0x61 && lower <= 0x7a);
}

function isJoint(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return unit === 0x2d || unit === 0x2e || unit === 0x5f;
}

function asItIs(unit: number): number {
  return unit;
}

/** A code unit in lower case, where that is one code unit. */
function folded(unit: number): number {
  if (unit < 128) return unit >= 65 && unit <= 90 ? unit + 32 : unit;
  const lower = String.fromCharCode(unit).toLowerCase();
  return lower.length === 1 ? lower.charCodeAt(0) : unit;
}
