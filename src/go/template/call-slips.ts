import { isIndexed, isOperand } from "./absent.js";
import { type ArgNode, type PipeNode, pipesIn } from "./node.js";
import type { Tree } from "./parse.js";
import type { Slip } from "./slips.js";

type CallSlip = Extract<Slip, { func: Defaulting }>;

/** Functions that take one value in the place of an empty one. */
export type Defaulting = "coalesce" | "default" | "or" | "required";

/** Which of their arguments may be empty: that of `default` is often given by a pipe. */
const MAY_BE_EMPTY: Readonly<Record<Defaulting, "all but the last" | "the last">> = {
  coalesce: "all but the last",
  default: "the last",
  or: "all but the last",
  required: "the last",
};

/**
 * Returns the calls of `default` and its like that always return a literal, as their arguments are in the wrong order, and those
 * that return `true` for a value that is false.
 */
export function callSlips(trees: Iterable<Tree>): readonly CallSlip[] {
  const found: CallSlip[] = [];
  for (const { root } of trees) for (const pipe of pipesIn(root)) readPipe(pipe, found);
  return found;
}

function readPipe({ commands }: PipeNode, found: CallSlip[]): void {
  commands.forEach(({ args: [first, ...written] }, index) => {
    const before = commands[index - 1]?.args;
    const args = before ? [...written, before.length === 1 ? before[0] : undefined] : written;
    if (first?.kind === "identifier" && isDefaulting(first.name)) {
      const literal = literalOf(first.name, args);
      if (literal) found.push({ kind: "arguments-swapped", func: first.name, offset: literal.offset });
      const standIn = defaultOf(first.name, args);
      if (standIn) found.push({ kind: "default-true", func: first.name, offset: standIn.offset });
    }
    for (const arg of [first, ...written]) if (arg) readArg(arg, found);
  });
}

function readArg(arg: ArgNode, found: CallSlip[]): void {
  if (arg.kind === "pipe") readPipe(arg, found);
  if (arg.kind === "chain") readArg(arg.term, found);
}

/** @param args one that a pipe gives is undefined where it is the result of a call */
function literalOf(name: Defaulting, args: readonly (ArgNode | undefined)[]): ArgNode | undefined {
  if (args.length < 2) return undefined;
  const read = MAY_BE_EMPTY[name] === "the last" ? args.slice(-1) : args.slice(0, -1);
  return read.find(isFilled);
}

/** The `true` that stands in for a path. Behind it, as in `or true .Values.on`, nothing is read: that is how one switches it on. */
function defaultOf(name: Defaulting, args: readonly (ArgNode | undefined)[]): ArgNode | undefined {
  const isFirst = MAY_BE_EMPTY[name] === "the last";
  const [literal, values] = isFirst ? [args[0], args.slice(1)] : [args.at(-1), args.slice(0, -1)];
  const isTrue = literal?.kind === "bool" && literal.value;
  return isTrue && values.some((arg) => arg && (arg.kind === "chain" || isOperand(arg) || isIndexed(arg)))
    ? literal
    : undefined;
}

function isDefaulting(name: string): name is Defaulting {
  return Object.hasOwn(MAY_BE_EMPTY, name);
}

/** Whether it is a text or a number that is not empty. A `true` is how a condition is switched on. */
function isFilled(arg: ArgNode | undefined): boolean {
  if (arg?.kind === "string") return arg.text !== "";
  return arg?.kind === "number" && arg.float !== 0;
}
