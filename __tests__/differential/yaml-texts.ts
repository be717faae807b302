import type { Random } from "./random.js";

/** Words that readers of YAML take for different things. */
const WORDS = [
  "a",
  "b",
  "key",
  "value",
  "two words",
  "yes",
  "No",
  "on",
  "y",
  "true",
  "~",
  "null",
  "",
  "12",
  "-1",
  "010",
  "0x1F",
  "0b11",
  "0o17",
  "1_000",
  "+5",
  "089",
  "1.5",
  "1e3",
  ".5",
  "1.",
  ".inf",
  "-.INF",
  ".nan",
  "9223372036854775808",
  "18446744073709551616",
  "1e400",
  "12:30",
  "2026-11-22",
  "2026-02-30",
  "2026-1-2T3:4:5Z",
  "2026-01-02 03:04:05.5",
  "192.0.2.1:6443",
  "[::1]:80",
  "http://example.com/a?b#c",
  "a#b",
  "a: b",
  "a #b",
  "-",
  "- a",
  "-a",
  "?",
  "? a",
  "?a",
  ":",
  ":a",
  "a:",
  "a,b",
  "[a",
  "a]",
  "{a",
  "a}",
  "{{ .Values.a }}",
  "'",
  '"',
  "''",
  '""',
  "it's",
  "%a",
  "@a",
  "`a",
  "!a",
  "&a",
  "*a",
  "|",
  ">",
  "<<",
  "=",
  "é",
  "日本",
  "💥",
  "a\tb",
  "\ta",
  "a\\b",
  "...",
  "---",
  "x".repeat(40),
];

const TAGS = [
  "!",
  "!!str",
  "!!int",
  "!!float",
  "!!bool",
  "!!null",
  "!!map",
  "!!seq",
  "!!binary",
  "!!timestamp",
  "!!merge",
  "!mine",
  "!<x>",
  "!!str,",
  "!e!a",
];

const ESCAPES = [
  "\\n",
  "\\t",
  "\\\\",
  '\\"',
  "\\'",
  "\\/",
  "\\x41",
  "\\u00e9",
  "\\ud83d",
  "\\U0001F4A5",
  "\\0",
  "\\e",
  "\\ ",
  "\\L",
  "\\P",
  "\\_",
  "\\N",
  "\\a",
  "\\z",
  "\\x4",
  "\\\n",
];

/** Characters with a meaning, and what surrounds them. */
const MARKS = [
  ":",
  ": ",
  "- ",
  "-",
  "? ",
  "?",
  ",",
  ", ",
  "[",
  "]",
  "{",
  "}",
  "#",
  " #",
  "&a ",
  "*a",
  "*a ",
  "!",
  "!!str ",
  "|",
  "|-\n",
  ">\n",
  "'",
  '"',
  "''",
  "%",
  "@",
  "`",
  " ",
  "  ",
  "\t",
  "\n",
  "\n\n",
  "\n ",
  "\n  ",
  "\r\n",
  "\n---\n",
  "\n--- ",
  "\n...\n",
  "%YAML 1.1\n",
  "%TAG !e! tag:example.com,2000:\n",
  "\\",
  "\\\n",
  "\u2028",
  "\u0085",
  "\ufeff",
  "<<: ",
  "<<: *a\n",
  "a",
  "b",
  "1",
  "~",
  "yes",
  ".inf",
  "💥",
];

/** A YAML text: well-formed, spoilt, or a heap of marks. */
export function yamlText(random: Random): string {
  const kind = random.below(10);
  if (kind === 0) return random.several(1, 14, () => random.pick(random.chance(70) ? MARKS : WORDS)).join("");
  const text = documents(random);
  return (kind < 4 ? text : spoilt(text, random)).toWellFormed();
}

function documents(random: Random): string {
  if (random.chance(85)) return node(random, { indent: 0, depth: 0 });
  return random
    .several(
      1,
      3,
      () =>
        random.pick(["---\n", "--- # comment\n", "---\r\n", "...\n---\n", "%YAML 1.1\n---\n", "--- "]) +
        node(random, { indent: 0, depth: 1 }),
    )
    .join("");
}

interface Place {
  readonly indent: number;
  readonly depth: number;
}

/** Ends with a line break. Stands at the beginning of a line, without its indentation. */
function node(random: Random, place: Place): string {
  const kind = random.below(10);
  if (place.depth > 3 || kind > 7) return `${value(random, place)}\n`;
  return kind < 5 ? mapping(random, place) : sequence(random, place);
}

function mapping(random: Random, { indent, depth }: Place): string {
  const pad = " ".repeat(indent);
  const entries = random.several(1, 4, () => {
    const comment = random.chance(5) ? `${random.pick(["# c\n", "  # c\n", "\n"])}${pad}` : "";
    if (random.chance(4)) return `${comment}? ${scalar(random)}\n${pad}: ${below(random, { indent, depth })}`;
    if (random.chance(5)) return `${comment}<<: ${random.pick(["*a", "{x: 1}", "[*a, {y: 2}]", "[*a]", "a"])}\n`;
    return `${comment}${key(random)}:${below(random, { indent, depth })}`;
  });
  return entries.join(pad);
}

function key(random: Random): string {
  if (random.chance(85))
    return random.pick(["a", "b", "c", "key", "when", "yes", "1", "0x1", "~", ".5", '"a"', "'b'", "two words", "💥"]);
  return properties(random) + scalar(random);
}

/** What comes behind a colon. */
function below(random: Random, { indent, depth }: Place): string {
  const kind = random.below(10);
  if (depth > 3 || kind < 5) return ` ${properties(random)}${value(random, { indent: indent + 1, depth })}\n`;
  const deeper = indent + random.pick([1, 2, 2, 2, 4]);
  const head = random.chance(10) ? ` ${properties(random)}\n` : random.chance(5) ? " # comment\n" : "\n";
  if (kind < 8) return head + " ".repeat(deeper) + mapping(random, { indent: deeper, depth: depth + 1 });
  const at = random.chance(40) ? indent : deeper;
  return head + " ".repeat(at) + sequence(random, { indent: at, depth: depth + 1 });
}

function sequence(random: Random, { indent, depth }: Place): string {
  const items = random.several(1, 4, () => {
    if (random.chance(50)) return `- ${properties(random)}${value(random, { indent: indent + 1, depth })}\n`;
    const gap = random.pick([" ", " ", "  "]);
    return `-${gap}${node(random, { indent: indent + 1 + gap.length, depth: depth + 1 })}`;
  });
  return items.join(" ".repeat(indent));
}

function properties(random: Random): string {
  if (random.chance(80)) return "";
  const anchor = random.chance(60) ? `&${random.pick(["a", "b"])} ` : "";
  const tag = random.chance(50) ? `${random.pick(TAGS)} ` : "";
  return random.chance(50) ? anchor + tag : tag + anchor;
}

function value(random: Random, place: Place): string {
  const kind = random.below(20);
  if (kind === 0) return `*${random.pick(["a", "a", "b", "c"])}`;
  if (kind < 4) return flow(random, 0);
  if (kind < 7) return block(random, place);
  return scalar(random);
}

function scalar(random: Random): string {
  const kind = random.below(10);
  if (kind < 5) return random.pick(WORDS);
  if (kind === 5)
    return random.several(1, 3, () => random.pick(WORDS)).join(random.pick([" ", "\n  ", "\n\n  ", "  ", "\t"]));
  if (kind < 8) return `"${inside(random, [...ESCAPES, '"'])}"`;
  return `'${inside(random, ["''", "'"])}'`;
}

const INSIDE = [
  ...WORDS,
  " ",
  "  ",
  "\n",
  "\n  ",
  "\n\n",
  " \n ",
  "\t",
  "\u2028",
  " \u2028 ",
  "\n---\n",
  "\n# ",
  "\r\n",
];

function inside(random: Random, special: readonly string[]): string {
  return random.several(0, 4, () => random.pick(random.chance(25) ? special : INSIDE)).join("");
}

function flow(random: Random, depth: number): string {
  const item = (): string => {
    if (depth < 3 && random.chance(25)) return flow(random, depth + 1);
    return random.chance(10)
      ? properties(random) + scalar(random)
      : random.pick(["a", "b c", "1", "yes", "~", '"x"', "'y'", "a?b", "a:b", "*a", "", ".inf"]);
  };
  const pair = () => `${item()}${random.pick([": ", ": ", ":", " : ", ""])}${item()}`;
  const gap = () => random.pick(["", " ", " ", "\n  ", " # c\n "]);
  if (random.chance(50))
    return `[${gap()}${random.several(0, 3, () => (random.chance(20) ? pair() : item())).join(`,${gap()}`)}${random.pick(["", "", ","])}${gap()}]`;
  return `{${gap()}${random.several(0, 3, pair).join(`,${gap()}`)}${random.pick(["", "", ","])}${gap()}}`;
}

function block(random: Random, { indent }: Place): string {
  const header = random.pick(["|", ">"]) + random.pick(["", "", "-", "+", "2", "1-", "+3", " # c", " "]);
  const pad = " ".repeat(indent + random.below(3));
  const lines = random.several(0, 5, () => {
    const kind = random.below(10);
    if (kind === 0) return "";
    if (kind === 1) return " ".repeat(random.below(indent + 4));
    if (kind === 2) return `${pad}  ${random.pick(WORDS)}`;
    if (kind === 3) return `${pad}\t${random.pick(WORDS)}`;
    return pad + random.pick(WORDS);
  });
  return [header, ...lines].join("\n");
}

/** A text with a few slips: characters too many, too few or elsewhere, lines moved. */
export function spoilt(text: string, random: Random): string {
  let result = text;
  for (let left = 1 + random.below(3); left > 0; left--) {
    const at = random.below(result.length + 1);
    const to = Math.min(result.length, at + 1 + random.below(4));
    switch (random.below(8)) {
      case 0:
        result = result.slice(0, at) + result.slice(to);
        break;
      case 1:
        result = result.slice(0, at);
        break;
      case 2:
        result = moveLine(result, random);
        break;
      case 3:
        result = indentLine(result, random);
        break;
      case 4:
        result = result.slice(0, at) + random.pick(WORDS) + result.slice(at);
        break;
      default:
        result = result.slice(0, at) + random.pick(MARKS) + result.slice(at);
    }
  }
  return result;
}

function moveLine(text: string, random: Random): string {
  const lines = text.split("\n");
  const [line = ""] = lines.splice(random.below(lines.length), 1);
  lines.splice(random.below(lines.length + 1), 0, line);
  return lines.join("\n");
}

function indentLine(text: string, random: Random): string {
  const lines = text.split("\n");
  const at = random.below(lines.length);
  const line = lines[at] ?? "";
  lines[at] = random.chance(50) ? random.pick([" ", "  ", "\t"]) + line : line.slice(random.below(3));
  return lines.join("\n");
}
