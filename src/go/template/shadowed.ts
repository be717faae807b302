import type { ArgNode, ListNode, PipeNode } from "./node.js";
import type { Tree } from "./parse.js";

/** A variable that an action declares within a block although there is one of its name outside, and that nothing reads. */
export interface ShadowedVariable {
  /** With its dollar sign. */
  readonly name: string;
  /** Of the action. */
  readonly offset: number;
}

/** The variables that one list of nodes has declared. */
interface Scope {
  readonly declared: Map<string, { readonly offset: number; isShadow: boolean; isRead: boolean }>;
  readonly outer: Scope | undefined;
}

/**
 * Returns the variables of templates that shadow another one and are never read: `{{ $x := 2 }}` in an `if` is meant as `{{ $x = 2 }}`,
 * and what is outside keeps its value. Those that a `range` or `with` declares are usual, as is `$_`.
 */
export function shadowedVariables(trees: Iterable<Tree>): readonly ShadowedVariable[] {
  const found: ShadowedVariable[] = [];
  for (const { root } of trees) readList(root, undefined, found);
  return found.sort((one, other) => one.offset - other.offset);
}

function readList(list: ListNode, outer: Scope | undefined, found: ShadowedVariable[], given?: PipeNode): void {
  const scope: Scope = { declared: new Map(), outer };
  for (const { path } of given?.declarations ?? []) declare(path[0] as string, { scope, offset: 0, isShadow: false });
  for (const node of list.nodes) {
    switch (node.kind) {
      case "action":
        readPipe(node.pipe, scope);
        if (!node.pipe.isAssign)
          for (const { path } of node.pipe.declarations)
            declare(path[0] as string, { scope, offset: node.offset, isShadow: isDeclared(path[0] as string, outer) });
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
  for (const [name, { offset, isShadow, isRead }] of scope.declared)
    if (isShadow && !isRead && name !== "$_") found.push({ name, offset });
}

interface Declaration {
  readonly scope: Scope;
  readonly offset: number;
  readonly isShadow: boolean;
}

/** One that is declared again in its own list was read if either was. */
function declare(name: string, { scope, offset, isShadow }: Declaration): void {
  const isRead = scope.declared.get(name)?.isRead ?? false;
  scope.declared.set(name, { offset, isShadow, isRead });
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
