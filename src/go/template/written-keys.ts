import { type ArgNode, type PipeNode, pipesIn } from "./node.js";
import type { Tree } from "./parse.js";

interface Keys {
  readonly written: Set<string>;
  readonly read: Set<string>;
}

/**
 * Returns the keys that templates write into mappings, with `dict` or `set`, and name nowhere else: neither as a field nor in a
 * text, which may be one of a function such as `index`.
 */
export function onlyWrittenKeys(trees: Iterable<Tree>): ReadonlySet<string> {
  const keys: Keys = { written: new Set(), read: new Set() };
  for (const { root } of trees) for (const pipe of pipesIn(root)) readPipe(pipe, keys);
  return new Set([...keys.written].filter((key) => !keys.read.has(key)));
}

function readPipe({ commands }: PipeNode, keys: Keys): void {
  for (const { args } of commands) {
    const [first] = args;
    const isKey = first?.kind === "identifier" ? KEY_PLACES.get(first.name) : undefined;
    for (const [index, arg] of args.entries()) {
      if (arg.kind === "string" && isKey?.(index)) keys.written.add(arg.text);
      else readArg(arg, keys);
    }
  }
}

/** Where the functions have their keys; their own name is at 0. */
const KEY_PLACES = new Map<string, (index: number) => boolean>([
  ["dict", (index) => index % 2 === 1],
  ["set", (index) => index === 2],
]);

function readArg(arg: ArgNode, keys: Keys): void {
  switch (arg.kind) {
    case "string":
      keys.read.add(arg.text);
      for (const [word] of arg.text.matchAll(WORD)) keys.read.add(word);
      return;
    case "pipe":
      readPipe(arg, keys);
      return;
    case "chain":
      readArg(arg.term, keys);
      for (const name of arg.path) keys.read.add(name);
      return;
    case "field":
    case "variable":
      for (const name of arg.path) keys.read.add(name);
      return;
    default:
  }
}

/** A text may be a template, or a path that is split. */
const WORD = /[\p{L}\p{N}_-]+/gu;
