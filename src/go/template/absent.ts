import type { Reflected } from "../value.js";
import { type ArgNode, type BranchNode, type CommandNode, describeNode, type PipeNode } from "./node.js";

/** A `range` that has no turn since the data have no value where it reads a list, or an `if` that compares no value with another. */
export interface AbsentValue {
  readonly readBy: "range" | "if";
  /** Of the action, or of the one that reads the text in which it is. */
  readonly offset: number;
  /** What has no value, as it is written: `.Values.hosts`. */
  readonly what: string;
}

/** Functions that are there to handle what is absent. */
const HANDLES_ABSENCE = new Set(["and", "coalesce", "default", "dig", "empty", "hasKey", "not", "or", "ternary"]);

/** Functions that name a field in a string. */
const NAMES_FIELD = new Set(["get", "hasKey", "index"]);

/**
 * Whether an `if` does nothing where a value is not equal to another one. That something is absent is what an `if` of the value
 * alone asks for; one that asks for `"prod"` was written for a value that is there.
 */
export function compares({ kind, pipe, elseList }: BranchNode): boolean {
  return kind === "if" && !elseList && partsOf(pipe).functions.includes("eq");
}

/**
 * Returns what has no value in a `range` without turns, or in such an `if`; `undefined` where its author handles that: with an
 * `else`, a function such as `default`, or an `if` or `with` around it that tests the same field.
 *
 * @param value what the `range` goes over, or the `if` found; `undefined` where it is nil
 * @param tests the pipelines of each `if` and `with` around it
 * @param read returns the value of a field or a variable
 */
export function absentIn(
  { pipe, elseList }: BranchNode,
  value: Reflected,
  { tests, read }: { readonly tests: readonly PipeNode[]; readonly read: (operand: ArgNode) => Reflected },
): string | undefined {
  if (elseList) return undefined;
  const { operands, functions } = partsOf(pipe);
  if (functions.some((name) => HANDLES_ABSENCE.has(name))) return undefined;
  // Of several, another one may be the empty list.
  if (value !== undefined && operands.length !== 1) return undefined;
  const absent = operands.find((operand) => read(operand) === undefined);
  if (!absent && value !== undefined) return undefined;
  const what = absent ? describeNode(absent) : pipe.commands.map(describeNode).join(" | ");
  const field = fieldOf(what);
  const isTested = tests.some((test) => {
    const { tested, named } = partsOf(test);
    return tested.has(field) || named.has(field.slice(field.lastIndexOf(".") + 1));
  });
  return isTested ? undefined : what;
}

interface Parts {
  /** Fields and variables whose value is read. */
  readonly operands: readonly ArgNode[];
  /** The names of the functions. */
  readonly functions: readonly string[];
  /** The operands as they are written. */
  readonly tested: ReadonlySet<string>;
  /** Fields whose names are strings. */
  readonly named: ReadonlySet<string>;
}

/** A loop asks for one pipeline many times. */
const known = new WeakMap<PipeNode, Parts>();

function partsOf(pipe: PipeNode): Parts {
  const before = known.get(pipe);
  if (before) return before;
  const commands = [...commandsOf(pipe)];
  const operands = commands.flatMap(operandsOf);
  const parts: Parts = {
    operands,
    functions: commands.flatMap(({ args: [first] }) => (first?.kind === "identifier" ? first.name : [])),
    tested: new Set(operands.map((operand) => fieldOf(describeNode(operand)))),
    named: new Set(commands.flatMap(namesIn)),
  };
  known.set(pipe, parts);
  return parts;
}

/** The commands of a pipeline, and those in its parentheses. */
function* commandsOf(pipe: PipeNode): Generator<CommandNode> {
  for (const command of pipe.commands) {
    yield command;
    for (const arg of command.args) {
      const inner = arg.kind === "chain" ? arg.term : arg;
      if (inner.kind === "pipe") yield* commandsOf(inner);
    }
  }
}

/** A field with arguments is a method, which is not called again. */
function operandsOf({ args }: CommandNode): readonly ArgNode[] {
  const [first] = args;
  const isCall = args.length > 1 && (first?.kind === "field" || first?.kind === "variable");
  return args.slice(isCall ? 1 : 0).filter(({ kind }) => kind === "field" || kind === "variable" || kind === "dot");
}

function namesIn({ args: [first, ...others] }: CommandNode): readonly string[] {
  if (first?.kind !== "identifier" || !NAMES_FIELD.has(first.name)) return [];
  return others.flatMap((arg) => (arg.kind === "string" ? arg.text : []));
}

/** `$.Values.hosts` is `.Values.hosts`. */
function fieldOf(operand: string): string {
  return operand.replace(/^\$\./, ".");
}
