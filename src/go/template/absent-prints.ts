import type { Reflected } from "../value.js";
import { type AbsentValue, isIndexed, isNil, isOperand, isTested } from "./absent.js";
import {
  type ActionNode,
  type ArgNode,
  type CommandNode,
  describeNode,
  type PipeNode,
  type TemplateNode,
} from "./node.js";

/** Functions that are there for what is absent. */
const HANDLES = new Set([
  ...["all", "and", "any", "coalesce", "compact", "default", "dig", "empty", "get", "hasKey", "not", "or", "required"],
  ...["kindIs", "kindOf", "ternary", "typeIs", "typeIsLike", "typeOf"],
]);

/** Functions that make something of nil, such as 1 or `%!s(<nil>)`: no `default` behind them takes the place of that. */
const FILLS = new Set(["add", "add1", "add1f", "addf", "cat", "print", "printf", "println", "sub", "subf", "toString"]);

/** Functions that hand a value on as it is, or that only compare it. A call in their arguments may use it otherwise. */
const HANDS_ON = new Set([
  ...[
    "append",
    "concat",
    "deepCopy",
    "dict",
    "include",
    "list",
    "merge",
    "mergeOverwrite",
    "mustAppend",
    "mustDeepCopy",
  ],
  ...["mustMerge", "mustMergeOverwrite", "mustPrepend", "prepend", "set", "tpl", "tuple"],
  ...["deepEqual", "eq", "has", "mustHas", "ne"],
  ...["mustToJson", "mustToPrettyJson", "mustToRawJson", "toJson", "toPrettyJson", "toRawJson", "toToml", "toYaml"],
  "toYamlPretty",
]);

/** An action, or one that executes a template. */
export type PrintingNode = ActionNode | TemplateNode;

/**
 * Returns what an action prints, or gives to a function, although it has no value: nothing, 0 or `%!s(<nil>)` is in its place. What an
 * `if` or `with` around it tests may be absent.
 *
 * @param result of its pipeline
 * @param tests the pipelines of each `if` and `with` around it
 * @param read returns the value of an argument
 */
export function absentPrinted(
  { kind, pipe }: PrintingNode,
  result: Reflected,
  { tests, read }: { readonly tests: readonly PipeNode[]; readonly read: (operand: ArgNode) => Reflected },
): Pick<AbsentValue, "readBy" | "what"> | undefined {
  if (!pipe) return undefined;
  const { printed, given } = usesOf(pipe);
  const isPrinted = kind === "action" && pipe.declarations.length === 0 && printed !== undefined && isNil(result);
  const absent = isPrinted ? printed : given.find((each) => isNil(read(each)));
  if (!absent) return undefined;
  const what = describeNode(absent);
  return isTested(what, tests) ? undefined : { readBy: isPrinted ? "print" : "call", what };
}

interface Uses {
  /** The path that is the whole pipeline. */
  readonly printed: ArgNode | undefined;
  /** Paths that functions are given which are not there for what is absent. */
  readonly given: readonly ArgNode[];
}

/** A loop asks for one pipeline many times. */
const known = new WeakMap<PipeNode, Uses>();

function usesOf(pipe: PipeNode): Uses {
  const before = known.get(pipe);
  if (before) return before;
  const given: ArgNode[] = [];
  readPipe(pipe, given);
  const uses: Uses = { printed: pathOf(pipe.commands), given };
  known.set(pipe, uses);
  return uses;
}

/** @param by the functions whose arguments are looked for; default: all that are not there for what is absent, and do not hand it on */
function readPipe({ commands }: PipeNode, given: ArgNode[], by?: ReadonlySet<string>): void {
  const handler = commands.findLastIndex((command) => HANDLES.has(nameOf(command)));
  const hasDefault = nameOf(commands[handler]) === "default";
  commands.forEach((command, index) => {
    const piped = index > 0 ? pathOf(commands.slice(index - 1, index)) : undefined;
    if (index > handler) readCommand(command, { given, by, piped });
    else if (hasDefault && index < handler) readCommand(command, { given, by: FILLS, piped });
    else if (hasDefault && command.args.length > 2) readArg(command.args.at(-1), given, FILLS);
  });
}

function readCommand(
  command: CommandNode,
  { given, by, piped }: { given: ArgNode[]; by: ReadonlySet<string> | undefined; piped: ArgNode | undefined },
): void {
  const [first, ...written] = command.args;
  const name = nameOf(command);
  if (HANDLES.has(name)) return;
  readArg(first, given, by);
  const isLookedFor = by ? by.has(name) : !HANDS_ON.has(name);
  for (const arg of piped ? [...written, piped] : written) {
    if (!isPath(arg)) readArg(arg, given, by);
    else if (isLookedFor) given.push(arg);
  }
}

function readArg(arg: ArgNode | undefined, given: ArgNode[], by: ReadonlySet<string> | undefined): void {
  const inner = arg?.kind === "chain" ? arg.term : arg;
  if (inner?.kind === "pipe") readPipe(inner, given, by);
}

function nameOf(command: CommandNode | undefined): string {
  const [first] = command?.args ?? [];
  return first?.kind === "identifier" ? first.name : "";
}

/** The path that a single command is. */
function pathOf(commands: readonly CommandNode[]): ArgNode | undefined {
  const [first] = commands;
  if (!first || commands.length > 1) return undefined;
  const { args, offset } = first;
  const path: ArgNode | undefined =
    args.length === 1 ? args[0] : { kind: "pipe", offset, isAssign: false, declarations: [], commands: [first] };
  return path && isPath(path) ? path : undefined;
}

function isPath(arg: ArgNode): boolean {
  return isOperand(arg) || isIndexed(arg);
}
