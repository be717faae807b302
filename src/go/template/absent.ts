import { GoInterface, type Reflected } from "../value.js";
import {
  type ActionNode,
  type ArgNode,
  type BranchNode,
  type CommandNode,
  describeNode,
  type PipeNode,
} from "./node.js";

/**
 * A `range` that has no turn since the data have no value where it reads a list; an `if`, or an action that prints a boolean, which
 * compares no value with another; or an action that prints no value, or gives it to a function.
 */
export interface AbsentValue {
  readonly readBy: "range" | "if" | "action" | "print" | "call";
  /** Of the action, or of the one that reads the text in which it is. */
  readonly offset: number;
  /** What has no value, as it is written: `.Values.hosts`. */
  readonly what: string;
}

/** Functions that are there to handle what is absent. */
const HANDLES_ABSENCE = new Set(["and", "coalesce", "default", "dig", "empty", "hasKey", "not", "or", "ternary"]);

/** Functions that name a field in a string. */
const NAMES_FIELD = new Set(["get", "hasKey", "index"]);

/** Functions that are true where a value is equal to another one, or one of several. */
const EQUATES = new Set(["eq", "has"]);

/** With the opposite, which an action may print. An `if` does nothing only where the values are not equal. */
const COMPARES = new Set([...EQUATES, "ne"]);

/** Whether an `if` without an `else`, or an action, compares fields or variables. */
export function compares(node: BranchNode | ActionNode): boolean {
  if (node.kind === "action") return partsOf(node.pipe).compared.length > 0;
  return node.kind === "if" && !node.elseList && partsOf(node.pipe).equated.length > 0;
}

/**
 * Returns what such a node compares although it has no value; `undefined` where its author handles that. That
 * something is absent is what an `if` of the value alone asks for; one that asks for `"prod"` was written for a value that is there.
 *
 * @param tests the pipelines of each `if` and `with` around it
 * @param read returns the value of an argument
 */
export function absentCompared(
  { kind, pipe }: BranchNode | ActionNode,
  { tests, read }: { readonly tests: readonly PipeNode[]; readonly read: (operand: ArgNode) => Reflected },
): string | undefined {
  const { equated, compared, handled } = partsOf(pipe);
  const absent = (kind === "action" ? compared : equated).find((each) => isNil(read(each)));
  const what = absent && describeNode(absent);
  if (what === undefined) return undefined;
  const isHandled = [...handled].some((field) => `${fieldOf(what)}.`.startsWith(`${field}.`));
  if (isHandled) return undefined;
  return isTested(what, tests) ? undefined : what;
}

export function isNil(value: Reflected): boolean {
  return value === undefined || (value instanceof GoInterface && value.elem === null);
}

/**
 * Returns what has no value in a `range` without turns; `undefined` where its author handles that: with an `else`, a function
 * such as `default`, or an `if` or `with` around it that tests the same field.
 *
 * @param value what the `range` goes over; `undefined` where it is nil
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
  return isTested(what, tests) ? undefined : what;
}

/** Whether an `if` or `with` around a place tests what is read there. */
export function isTested(what: string, tests: readonly PipeNode[]): boolean {
  const field = fieldOf(what);
  return tests.some((test) => {
    const { tested, named } = partsOf(test);
    return tested.has(field) || named.has(field.slice(field.lastIndexOf(".") + 1));
  });
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
  /** What `eq` and `has` compare. */
  readonly equated: readonly ArgNode[];
  /** The same, with what `ne` compares. */
  readonly compared: readonly ArgNode[];
  /** What is given to a function that handles absence, as it is written. */
  readonly handled: ReadonlySet<string>;
}

/** A loop asks for one pipeline many times. */
const known = new WeakMap<PipeNode, Parts>();

function partsOf(pipe: PipeNode): Parts {
  const before = known.get(pipe);
  if (before) return before;
  const commands = [...commandsOf(pipe)];
  const operands = commands.flatMap(operandsOf);
  const functions = commands.flatMap(({ args: [first] }) => (first?.kind === "identifier" ? first.name : []));
  // What is behind `and` and `or` may not have been read, and fail.
  const isShort = functions.some((name) => name === "and" || name === "or");
  const isRead = (arg: ArgNode) => isOperand(arg) || (!isShort && isIndexed(arg));
  const parts: Parts = {
    operands,
    functions,
    tested: new Set(operands.map((operand) => fieldOf(describeNode(operand)))),
    named: new Set(commands.flatMap(namesIn)),
    equated: argumentsOf(pipe, EQUATES).filter(isRead),
    compared: argumentsOf(pipe, COMPARES).filter(isRead),
    handled: new Set(argumentsOf(pipe, HANDLES_ABSENCE).map((arg) => fieldOf(describeNode(arg)))),
  };
  known.set(pipe, parts);
  return parts;
}

/** The arguments of functions in a pipeline and in its parentheses, also what is piped to them. */
function argumentsOf(pipe: PipeNode, functions: ReadonlySet<string>): readonly ArgNode[] {
  const found: ArgNode[] = [];
  for (const { commands } of pipesOf(pipe)) {
    for (const [index, { args }] of commands.entries()) {
      const [first, ...others] = args;
      if (first?.kind !== "identifier" || !functions.has(first.name)) continue;
      const piped = commands[index - 1]?.args ?? [];
      found.push(...others, ...(piped.length === 1 ? piped : []));
    }
  }
  return found;
}

export function isOperand({ kind }: ArgNode): boolean {
  return kind === "field" || kind === "variable" || kind === "dot";
}

/** Whether an argument is an element of a value, so that it may be read again. */
export function isIndexed(arg: ArgNode): boolean {
  const [command, ...others] = arg.kind === "pipe" ? arg.commands : [];
  const [first] = command?.args ?? [];
  return others.length === 0 && first?.kind === "identifier" && (first.name === "index" || first.name === "get");
}

/** A pipeline, and those in its parentheses. */
function* pipesOf(pipe: PipeNode): Generator<PipeNode> {
  yield pipe;
  for (const { args } of pipe.commands) {
    for (const arg of args) {
      const inner = arg.kind === "chain" ? arg.term : arg;
      if (inner.kind === "pipe") yield* pipesOf(inner);
    }
  }
}

/** The commands of a pipeline, and those in its parentheses. */
function* commandsOf(pipe: PipeNode): Generator<CommandNode> {
  for (const { commands } of pipesOf(pipe)) yield* commands;
}

/** A field with arguments is a method, which is not called again. */
function operandsOf({ args }: CommandNode): readonly ArgNode[] {
  const [first] = args;
  const isCall = args.length > 1 && (first?.kind === "field" || first?.kind === "variable");
  return args.slice(isCall ? 1 : 0).filter(isOperand);
}

function namesIn({ args: [first, ...others] }: CommandNode): readonly string[] {
  if (first?.kind !== "identifier" || !NAMES_FIELD.has(first.name)) return [];
  return others.flatMap((arg) => (arg.kind === "string" ? arg.text : []));
}

/** `$.Values.hosts` is `.Values.hosts`. */
function fieldOf(operand: string): string {
  return operand.replace(/^\$\./, ".");
}
