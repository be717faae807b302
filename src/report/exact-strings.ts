/** Where one of the strings is in a text: UTF-16 code units, the end excluded. */
export interface Found {
  readonly string: string;
  readonly start: number;
  readonly end: number;
}

/**
 * Returns a function that finds every one of some strings in a text, in any case of its letters, where no letter or
 * digit of ASCII continues it, nor a dot, hyphen or underscore with one behind it. Strings that overlap are one stretch, found
 * as the first.
 *
 * Aho and Corasick, "Efficient string matching", 1975: all strings are looked for in one pass.
 *
 * @param isMatch another rule for where a string counts
 */
export function finderOf(
  strings: Iterable<string>,
  isMatch: (text: string, found: Found) => boolean = isWhole,
): (text: string) => readonly Found[] {
  const root = newNode();
  for (const string of strings) if (string !== "") insert(root, string);
  if (root.next.size === 0) return () => [];
  link(root);
  return (text) => merged(matchesIn(text, root, isMatch));
}

interface Node {
  readonly next: Map<number, Node>;
  /** The node of the longest other beginning that this one ends with. */
  back: Node | undefined;
  /** The string that ends here. */
  string: string | undefined;
  /** The nearest node on the way back where a string ends. */
  shorter: Node | undefined;
}

function newNode(): Node {
  return { next: new Map(), back: undefined, string: undefined, shorter: undefined };
}

function insert(root: Node, string: string): void {
  let node = root;
  for (let at = 0; at < string.length; at++) {
    const unit = folded(string.charCodeAt(at));
    let next = node.next.get(unit);
    if (!next) {
      next = newNode();
      node.next.set(unit, next);
    }
    node = next;
  }
  node.string ??= string;
}

/** Links each node, those of shorter beginnings first. */
function link(root: Node): void {
  const queue = [root];
  for (const node of queue) {
    for (const [unit, next] of node.next) {
      next.back = node === root ? root : step(node.back ?? root, unit);
      next.shorter = next.back.string === undefined ? next.back.shorter : next.back;
      queue.push(next);
    }
  }
}

function step(from: Node, unit: number): Node {
  let node: Node | undefined = from;
  while (node) {
    const next = node.next.get(unit);
    if (next) return next;
    if (!node.back) return node;
    node = node.back;
  }
  return from;
}

/** The longest string at each end, in the order of the ends. */
function matchesIn(text: string, root: Node, isMatch: (text: string, found: Found) => boolean): readonly Found[] {
  const found: Found[] = [];
  let node = root;
  for (let at = 0; at < text.length; at++) {
    node = step(node, folded(text.charCodeAt(at)));
    for (let ending: Node | undefined = node; ending; ending = ending.shorter) {
      if (ending.string === undefined) continue;
      const one = { string: ending.string, start: at + 1 - ending.string.length, end: at + 1 };
      if (!isMatch(text, one)) continue;
      found.push(one);
      break;
    }
  }
  return found;
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

const LETTER = /[a-z0-9]/i;
const JOINT = /[._-]/;

/** Whether nothing continues the letters and digits of what was found. */
export function isWhole(text: string, { start, end }: Pick<Found, "start" | "end">): boolean {
  const isLetter = (at: number) => LETTER.test(text.charAt(at));
  const isJoint = (at: number) => JOINT.test(text.charAt(at));
  const continues = (at: number, by: -1 | 1) => isLetter(at) || (isJoint(at) && isLetter(at + by));
  // The last digit of a character that a URL encodes continues nothing.
  const isEncoded = /^%[\da-f]{2}$/i.test(text.slice(Math.max(0, start - 3), start));
  const begins = isEncoded || !isLetter(start) || !continues(start - 1, -1);
  return begins && !(isLetter(end - 1) && continues(end, 1));
}

/** A code unit in lower case, where that is one code unit. */
function folded(unit: number): number {
  if (unit < 128) return unit >= 65 && unit <= 90 ? unit + 32 : unit;
  const lower = String.fromCharCode(unit).toLowerCase();
  return lower.length === 1 ? lower.charCodeAt(0) : unit;
}
