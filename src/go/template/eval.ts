import { type Budget, type FunctionTable, GoError, type GoFunction } from "../func.js";
import { flat } from "../pieces.js";
import { quoteInError } from "../strconv/strconv.js";
import { GoInterface, type Reflected } from "../value.js";
import { canBeNil, checkArgCount, constantOf, idealConstant, nilOf, paramType, toParam, validateType } from "./call.js";
import { positionAt, TemplateError } from "./error.js";
import { type MissingKey, selectField } from "./field.js";
import { BUILTINS, call, calleeName } from "./funcs.js";
import type { Inclusions } from "./inclusions.js";
import { isTrue } from "./indirect.js";
import type { Nesting } from "./limits.js";
import {
  type ArgNode,
  type ChainNode,
  type CommandNode,
  describeNode,
  type IdentifierNode,
  type Node,
  type PipeNode,
  type VariableNode,
} from "./node.js";
import type { Tree } from "./parse.js";
import type { Reads } from "./reads.js";
import { Variables } from "./variables.js";

/** Stands for the piped value of a command that has none. */
const MISSING = Symbol("missing");
type Final = Reflected | typeof MISSING;

/** The data that all templates of one execution share. */
export interface Environment {
  readonly functions: FunctionTable;
  readonly budget: Budget;
  readonly nesting: Nesting;
  readonly missingKey: MissingKey;
  /** Present when functions can execute templates. */
  readonly inclusions: Inclusions | undefined;
  /** Present when somebody asks for them. */
  readonly reads: Reads | undefined;
}

/** Evaluates the pipelines of one template. This is Go's `state` without its `walk` methods. */
export class Evaluator {
  /** The current node, for errors. */
  private node: Node | undefined;
  readonly variables: Variables;

  constructor(
    readonly environment: Environment,
    private readonly tree: Tree,
    dot: Reflected,
  ) {
    this.variables = new Variables(dot);
  }

  /** The position of the current node. */
  get offset(): number {
    return this.node?.offset ?? 0;
  }

  at(node: Node): void {
    this.node = node;
    this.environment.budget.steps(1);
  }

  readonly fail = (text: string, cause?: unknown): never => {
    const { name, source } = this.tree;
    const { offset } = this;
    const { line, column } = positionAt(source.text, offset);
    const context = this.node ? describeNode(this.node) : "";
    throw new TemplateError(
      `template: ${source.name}:${line}:${column}: executing ${quoteInError(name)} at <${context}>: ${text}`,
      { stage: "exec", line, column, offset, reason: text },
      { cause },
    );
  };

  /** Calls `run` one level deeper. */
  nested<Result>(run: () => Result): Result {
    return this.environment.nesting.within(run);
  }

  setVariable(name: string, value: Reflected): void {
    this.variable(name).value = value;
  }

  private variable(name: string) {
    return this.variables.find(name) ?? this.fail(`undefined variable: ${name}`);
  }

  pipeline(dot: Reflected, pipe: PipeNode): Reflected {
    this.at(pipe);
    let value: Final = MISSING;
    for (const command of pipe.commands) {
      value = this.command(dot, command, value);
      if (value instanceof GoInterface) value = value.elem ?? undefined;
    }
    const result = value === MISSING ? undefined : value;
    for (const { path } of pipe.declarations) {
      const name = path[0] as string;
      if (pipe.isAssign) this.setVariable(name, result);
      else this.variables.declare(name, result);
    }
    return result;
  }

  /** Returns the value of a field, a variable or the dot; `undefined` where there is none, or it is nil. */
  operand(dot: Reflected, node: ArgNode): Reflected {
    const { offset } = node;
    const commands: CommandNode[] = [{ kind: "command", offset, args: [node] }];
    return this.pipeline(dot, { kind: "pipe", offset, isAssign: false, declarations: [], commands });
  }

  private command(dot: Reflected, command: CommandNode, final: Final): Reflected {
    const { args } = command;
    const first = args[0] as ArgNode;
    switch (first.kind) {
      case "field":
        this.at(first);
        return this.fieldChain(dot, dot, first, first.path, args, final);
      case "chain":
        return this.chain(dot, first, args, final);
      case "identifier":
        return this.functionCall(dot, first, command, args, final);
      case "pipe":
        this.refuseArgs(args, final);
        return this.nested(() => this.pipeline(dot, first));
      case "variable":
        return this.variableChain(dot, first, args, final);
      default:
        this.at(first);
        this.refuseArgs(args, final);
        if (first.kind === "dot") return dot;
        if (first.kind === "nil") return this.fail("nil is not a command");
        return idealConstant(first, this.fail);
    }
  }

  private refuseArgs(args: readonly ArgNode[], final: Final): void {
    if (args.length > 1 || final !== MISSING) {
      this.fail(`can't give argument to non-function ${describeNode(args[0] as ArgNode)}`);
    }
  }

  private chain(dot: Reflected, chain: ChainNode, args: readonly ArgNode[], final: Final): Reflected {
    this.at(chain);
    if (chain.term.kind === "nil") this.fail(`indirection through explicit nil in ${describeNode(chain)}`);
    const receiver = this.arg(dot, undefined, chain.term);
    return this.fieldChain(dot, receiver, chain, chain.path, args, final);
  }

  private variableChain(dot: Reflected, node: VariableNode, args: readonly ArgNode[], final: Final): Reflected {
    this.at(node);
    const { value } = this.variable(node.path[0] as string);
    if (node.path.length > 1) return this.fieldChain(dot, value, node, node.path.slice(1), args, final);
    this.refuseArgs(args, final);
    if (typeof value === "string") this.environment.inclusions?.notice(value);
    return value;
  }

  /** Evaluates `.X.Y.Z`, and calls the last of them with the arguments. */
  private fieldChain(
    dot: Reflected,
    start: Reflected,
    node: Node,
    path: readonly string[],
    args: readonly ArgNode[],
    final: Final,
  ): Reflected {
    let receiver = start;
    for (const [index, name] of path.entries()) {
      const isLast = index === path.length - 1;
      const value = this.field(dot, name, node, isLast ? args : [], isLast ? final : MISSING, receiver);
      this.environment.reads?.ofField(value, name, { start, receiver });
      receiver = value;
    }
    return receiver;
  }

  private field(
    dot: Reflected,
    name: string,
    node: Node,
    args: readonly ArgNode[],
    final: Final,
    receiver: Reflected,
  ): Reflected {
    const selected = selectField(receiver, name, {
      hasArgs: args.length > 1 || final !== MISSING,
      missingKey: this.environment.missingKey,
    });
    switch (selected.kind) {
      case "value":
        return selected.value;
      case "method":
        return this.call(dot, selected.method, node, name, args, final);
      case "error":
        return this.fail(selected.text);
    }
  }

  private functionCall(
    dot: Reflected,
    node: IdentifierNode,
    command: Node,
    args: readonly ArgNode[],
    final: Final,
  ): Reflected {
    this.at(node);
    const { name } = node;
    const custom = this.environment.functions.get(name);
    if (custom) return this.call(dot, custom, command, name, args, final);
    const builtin = BUILTINS.get(name);
    if (!builtin) return this.fail(`${quoteInError(name)} is not a defined function`);
    if (name === "and" || name === "or") return this.shortCircuit(dot, builtin, name, args, final);
    if (name !== "call") return this.call(dot, builtin, command, name, args, final);
    const callee = args.length > 1 ? describeNode(args[1] as ArgNode) : calleeName(final as Reflected);
    return this.call(dot, call(callee), command, name, args, final);
  }

  /** Evaluates `and` and `or`, which stop at the first argument that decides and return it. */
  private shortCircuit(
    dot: Reflected,
    builtin: GoFunction,
    name: "and" | "or",
    args: readonly ArgNode[],
    final: Final,
  ): Reflected {
    const given = args.slice(1);
    const withFinal = given.length + (final === MISSING ? 0 : 1);
    checkArgCount(name, builtin, { given: given.length, withFinal }, this.fail);
    const type = builtin.rest;
    let value: Reflected;
    for (const arg of given) {
      value = this.arg(dot, type, arg);
      if (isTrue(value) === (name === "or")) return value;
    }
    return final === MISSING ? value : final;
  }

  /** Calls a function or method with its evaluated arguments. `args[0]` is its own name. */
  private call(
    dot: Reflected,
    callee: GoFunction,
    node: Node,
    name: string,
    args: readonly ArgNode[],
    final: Final,
  ): Reflected {
    const given = args.slice(1);
    const withFinal = given.length + (final === MISSING ? 0 : 1);
    checkArgCount(name, callee, { given: given.length, withFinal }, this.fail);
    const values = given.map((arg, index) => {
      const type = paramType(callee, index);
      return toParam(this.arg(dot, type, arg), type);
    });
    if (final !== MISSING) {
      const type = paramType(callee, given.length);
      values.push(toParam(validateType(final, type, this.fail), type));
    }
    this.environment.reads?.ofCall(name, values);
    try {
      const result = callee.call(values, this.environment.budget);
      this.environment.reads?.ofResult(name, values, result, given);
      if (typeof result === "string") return flat(result);
      return result === null ? new GoInterface(null) : result;
    } catch (thrown) {
      if (!(thrown instanceof GoError)) throw thrown;
      this.at(node);
      return this.fail(`error calling ${name}: ${thrown.message}`, thrown);
    }
  }

  private arg(dot: Reflected, type: GoFunction["rest"], node: ArgNode): Reflected {
    this.at(node);
    switch (node.kind) {
      case "dot":
        return validateType(dot, type, this.fail);
      case "nil":
        return type && canBeNil(type) ? nilOf(type) : this.fail(`cannot assign nil to ${type?.name}`);
      case "field":
        return validateType(this.fieldChain(dot, dot, node, node.path, [node], MISSING), type, this.fail);
      case "variable":
        return validateType(this.variableChain(dot, node, [], MISSING), type, this.fail);
      case "pipe":
        return validateType(
          this.nested(() => this.pipeline(dot, node)),
          type,
          this.fail,
        );
      case "identifier":
        return validateType(this.functionCall(dot, node, node, [], MISSING), type, this.fail);
      case "chain":
        return validateType(this.chain(dot, node, [], MISSING), type, this.fail);
      default:
        return constantOf(node, type as NonNullable<typeof type>, this.fail);
    }
  }
}
