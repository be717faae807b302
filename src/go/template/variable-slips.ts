import type { ActionNode, ArgNode, ListNode, PipeNode } from "./node.js";
import type { Tree } from "./parse.js";
import type { Slip } from "./slips.js";

type VariableSlip = Extract<Slip, { kind: "variable-shadowed" | "result-unread" }>;

/** Functions that return another list or map than the one that they are given, which keeps its entries. */
const COPYING: ReadonlySet<string> = new Set([
  "append",
  "compact",
  "concat",
  "initial",
  "mustAppend",
  "mustCompact",
  "mustInitial",
  "mustPrepend",
  "mustPush",
  "mustRest",
  "mustReverse",
  "mustSlice",
  "mustUniq",
  "mustWithout",
  "omit",
  "pick",
  "prepend",
  "push",
  "rest",
  "reverse",
  "slice",
  "sortAlpha",
  "uniq",
  "without",
]);

/** The variables that one list of nodes has declared. */
interface Scope {
  readonly declared: Map<string, Variable>;
  readonly outer: Scope | undefined;
}

interface Variable {
  readonly offset: number;
  readonly isShadow: boolean;
  /** The function whose result it has, where that one copies. */
  readonly copying: string | undefined;
  isRead: boolean;
}

/**
 * Returns the variables of templates that nothing reads and that shadow another one or have the copy of a list: `{{ $x := 2 }}` in
 * an `if` is meant as `{{ $x = 2 }}`, `{{ $_ := append $hosts 1 }}` as `{{ $hosts = append $hosts 1 }}`, and what is there keeps
 * its value. Those that a `range` or `with` declares are usual, as is `$_` for what has another effect.
 */
export function variableSlips(trees: Iterable<Tree>): readonly VariableSlip[] {
  const found: VariableSlip[] = [];
  for (const { root } of trees) readList(root, undefined, found);
  return found;
}

function readList(list: ListNode, outer: Scope | undefined, found: VariableSlip[], given?: PipeNode): void {
  const scope: Scope = { declared: new Map(), outer };
  for (const { path } of given?.declarations ?? [])
    declare(path[0] as string, scope, { offset: 0, isShadow: false, copying: undefined });
  for (const node of list.nodes) {
    switch (node.kind) {
      case "action":
        readPipe(node.pipe, scope);
        if (!node.pipe.isAssign) declareAll(node, scope);
        break;
      case "if":
      case "with":
      case "range":
        readPipe(node.pipe, scope);
        readList(node.list, scope, found, node.pipe);
        if (node.elseList) readList(node.elseList, scope, found, node.pipe);
        break;
      case "template":
        if (node.pipe) readPipe(node.pipe, scope);
        break;
      default:
    }
  }
  for (const [name, { offset, isShadow, copying, isRead }] of scope.declared) {
    if (isRead) continue;
    if (isShadow && name !== "$_") found.push({ kind: "variable-shadowed", name, offset });
    else if (copying) found.push({ kind: "result-unread", name, func: copying, offset });
  }
}

function declareAll({ pipe, offset }: ActionNode, scope: Scope): void {
  const copying = copyingIn(pipe);
  for (const { path } of pipe.declarations) {
    const name = path[0] as string;
    declare(name, scope, { offset, isShadow: isDeclared(name, scope.outer), copying });
  }
}

function copyingIn({ commands }: PipeNode): string | undefined {
  const called = commands.at(-1)?.args[0];
  return called?.kind === "identifier" && COPYING.has(called.name) ? called.name : undefined;
}

/** One that is declared again in its own list was read if either was. */
function declare(name: string, { declared }: Scope, variable: Omit<Variable, "isRead">): void {
  declared.set(name, { ...variable, isRead: declared.get(name)?.isRead ?? false });
}

function isDeclared(name: string, scope: Scope | undefined): boolean {
  return scope !== undefined && (scope.declared.has(name) || isDeclared(name, scope.outer));
}

function readPipe({ commands }: PipeNode, scope: Scope): void {
  for (const { args } of commands) for (const arg of args) readArg(arg, scope);
}

function readArg(arg: ArgNode, scope: Scope): void {
  if (arg.kind === "variable") read(arg.path[0] as string, scope);
  if (arg.kind === "chain") readArg(arg.term, scope);
  if (arg.kind === "pipe") readPipe(arg, scope);
}

function read(name: string, scope: Scope | undefined): void {
  const known = scope?.declared.get(name);
  if (known) known.isRead = true;
  else if (scope) read(name, scope.outer);
}
