import type { Random } from "./random.js";

/** A value as it is written: a scalar as it stands, or a mapping or list of values. */
export type Written = string | readonly Written[] | WrittenMap;

export interface WrittenMap {
  readonly fields: readonly (readonly [string, Written])[];
}

/** Writes a value in lines that begin with a key or a hyphen; the first line has its indentation already. */
export function block(value: Written, indent: number, random: Random): string {
  if (typeof value === "string") return `${indented(value, indent)}\n`;
  const pad = " ".repeat(indent);
  if (isMap(value)) {
    if (value.fields.length === 0) return "{}\n";
    return value.fields.map(([key, each]) => `${comment(random, pad)}${key}:${below(each, indent, random)}`).join(pad);
  }
  if (value.length === 0) return "[]\n";
  const items = value.map((item) => {
    if (typeof item !== "string" && random.chance(94)) return `- ${block(item, indent + 2, random)}`;
    return `-${spaced(inLine(item, indent + 1, random))}\n`;
  });
  return items.join(pad);
}

/** Writes a value in brackets and braces. A scalar that would end there too early is put in quotes. */
export function flow(value: Written, random: Random): string {
  if (typeof value === "string") return needsQuotes(value) ? JSON.stringify(value) : value;
  const gap = random.pick(["", "", " "]);
  if (!isMap(value)) return `[${gap}${value.map((item) => flow(item, random)).join(", ")}${gap}]`;
  const fields = value.fields.map(([key, each]) => `${key}: ${flow(each, random)}`);
  return `{${gap}${fields.join(", ")}${gap}}`;
}

function isMap(value: readonly Written[] | WrittenMap): value is WrittenMap {
  return "fields" in value;
}

function needsQuotes(text: string): boolean {
  return /^[|>:]|[?,#]|\n/.test(text) && !/^["'[{&*]/.test(text);
}

/** What comes behind a key and its colon. */
function below(value: Written, indent: number, random: Random): string {
  if (typeof value === "string" || random.chance(8)) return `${spaced(inLine(value, indent + 1, random))}\n`;
  const isList = !isMap(value);
  if (isList && value.length === 0) return " []\n";
  const deeper = isList && random.chance(40) ? indent : indent + random.pick([2, 2, 2, 4]);
  return `\n${" ".repeat(deeper)}${block(value, deeper, random)}`;
}

function inLine(value: Written, indent: number, random: Random): string {
  return typeof value === "string" ? indented(value, indent) : flow(value, random);
}

function spaced(text: string): string {
  return text === "" ? "" : ` ${text}`;
}

/** Gives the lines behind the first one the indentation of their place, unless they begin at the left margin in quotes. */
function indented(text: string, indent: number): string {
  return /^["']x /.test(text) ? text : text.replaceAll(/\n(?=[^\n])/g, `\n${" ".repeat(indent)}`);
}

function comment(random: Random, pad: string): string {
  return random.chance(2) ? `# note\n${pad}` : "";
}
