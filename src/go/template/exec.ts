import { sprint } from "../fmt/fmt.js";
import type { Budget, FunctionTable } from "../func.js";
import { quoteInError } from "../strconv/strconv.js";
import { type GoValue, type Reflected, typeOf } from "../value.js";
import { type AbsentValue, absentCompared, absentIn, compares, isNil } from "./absent.js";
import { absentPrinted, type PrintingNode } from "./absent-prints.js";
import { positionAt, TemplateError } from "./error.js";
import { Evaluator } from "./eval.js";
import type { MissingKey } from "./field.js";
import { type Inclusions, piecesThrough } from "./inclusions.js";
import { indirect, isTrue, printableValue } from "./indirect.js";
import type { LeftOutParts, Place } from "./left-out.js";
import { type Limits, limitOf, type Nesting } from "./limits.js";
import {
  type ActionNode,
  type ArgNode,
  type BranchNode,
  type ControlNode,
  describeNode,
  type ListNode,
  type PipeNode,
  type TemplateNode,
} from "./node.js";
import type { Output } from "./output.js";
import type { TemplateSource, Tree } from "./parse.js";
import type { Reads } from "./reads.js";
import { turnsOf } from "./turns.js";

/** Templates that can execute each other, and the functions they call. */
export interface Templates {
  readonly trees: ReadonlyMap<string, Tree>;
  readonly functions: FunctionTable;
}

/** What one execution has used, from the first template to those that functions execute. */
export interface Execution {
  readonly limits: Limits;
  readonly budget: Budget;
  readonly nesting: Nesting;
  /** Counts templates that call each other. */
  readonly calls: Nesting;
  readonly missingKey: MissingKey;
  /** Present when functions can execute templates. */
  readonly inclusions: Inclusions | undefined;
  /** Present when somebody asks for them. */
  readonly reads: Reads | undefined;
  /** Present when somebody asks for them. */
  readonly leftOut: LeftOutParts | undefined;
  /** Positions lead to this text. */
  readonly source: TemplateSource;
  /** What is read, compared, printed or given to a function that the data do not have. */
  readonly absent: AbsentValues;
}

/** Which values are absent, once for each place. */
export interface AbsentValues {
  /** Where the execution is in its own text, as functions read others. */
  offset: number;
  /** Each `range`, `if` and action that was asked. */
  readonly asked: WeakSet<BranchNode | ActionNode>;
  /** The offset of each that was noticed. */
  readonly noticed: Set<number>;
  readonly notice: (value: AbsentValue) => void;
}

/** The statement that left a list before its end. */
type Jump = "break" | "continue" | undefined;

/**
 * Executes a template and prints to `output`.
 *
 * @throws TemplateError
 */
export function exec(tree: Tree, dot: Reflected, templates: Templates, execution: Execution, output: Output): void {
  new State({ templates, execution, output }, tree, dot).run();
}

interface Context {
  readonly templates: Templates;
  readonly execution: Execution;
  readonly output: Output;
}

/** Walks the nodes of one template and prints: Go's `state`. */
class State {
  private readonly evaluator: Evaluator;
  /** Of each `if` and `with` that is open. */
  private readonly tests: PipeNode[] = [];

  constructor(
    private readonly context: Context,
    private readonly tree: Tree,
    private readonly dot: Reflected,
  ) {
    const { execution, templates } = context;
    this.evaluator = new Evaluator({ ...execution, functions: templates.functions }, tree, dot);
  }

  run(): void {
    try {
      this.walkList(this.dot, this.tree.root);
    } catch (thrown) {
      throw this.withPlace(thrown);
    }
  }

  /** Adds the position to an exceeded limit. Running out of stack is such a limit. A text of a function has no position. */
  private withPlace(thrown: unknown): unknown {
    const limit = limitOf(thrown);
    if (!limit || this.tree.source !== this.context.execution.source) return thrown;
    const { offset } = this.evaluator;
    const place = positionAt(this.tree.source.text, offset);
    return new TemplateError(limit.message, { stage: "limit", ...place, offset }, { cause: limit });
  }

  private walkList(dot: Reflected, list: ListNode): Jump {
    for (const node of list.nodes) {
      const jump = this.walk(dot, node);
      if (!jump) continue;
      this.context.execution.leftOut?.ofJump(jump, list, node, this.placeOf(node));
      return jump;
    }
    return undefined;
  }

  private walk(dot: Reflected, node: ControlNode): Jump {
    this.evaluator.at(node);
    const { absent, source } = this.context.execution;
    if (this.tree.source === source) absent.offset = node.offset;
    switch (node.kind) {
      case "action":
        this.printAction(dot, node);
        return undefined;
      case "text":
        this.context.output.write("text", node.text, node.offset);
        return undefined;
      case "break":
      case "continue":
        return node.kind;
      case "if":
      case "with":
        return this.evaluator.nested(() => this.walkIfOrWith(dot, node));
      case "range":
        return this.evaluator.nested(() => this.walkRange(dot, node));
      case "template":
        this.walkTemplate(dot, node);
        return undefined;
    }
  }

  /** Prints the value of an action, unless it declares or assigns variables. */
  private printAction(dot: Reflected, node: ActionNode): void {
    const { inclusions, budget, leftOut } = this.context.execution;
    const before = leftOut?.count;
    const evaluate = () => this.evaluator.pipeline(dot, node.pipe);
    const { result, seen } = inclusions?.during(evaluate) ?? { result: evaluate(), seen: undefined };
    this.noticeAbsentPrint(dot, node, result);
    if (node.pipe.declarations.length > 0) {
      leftOut?.ofVariables(node, this.placeOf(node));
      return;
    }
    if (typeof result === "boolean" && compares(node)) this.noticeAbsent(dot, node, result);
    this.evaluator.at(node);
    const text = this.print(node, result);
    if (leftOut?.count === before) leftOut?.ofAction(node, text, this.placeOf(node));
    if (!seen || seen.size === 0) {
      this.context.output.write("action", text, node.delimOffset);
      return;
    }
    const pieces = piecesThrough(text, node.delimOffset, { inclusions: seen, budget });
    budget.steps(pieces.length);
    this.context.output.writePieces(text, pieces);
  }

  private print(node: ActionNode, value: Reflected): string {
    if (typeof value === "string") return value;
    const printable = printableValue(value);
    if (printable === undefined) {
      return this.evaluator.fail(`can't print ${describeNode(node)} of type ${typeOf(value as GoValue)?.name}`);
    }
    return sprint([printable], this.context.execution.budget);
  }

  private walkIfOrWith(dot: Reflected, node: BranchNode): Jump {
    const mark = this.evaluator.variables.mark();
    const value = this.evaluator.pipeline(dot, node.pipe);
    let jump: Jump;
    this.tests.push(node.pipe);
    const isTaken = isTrue(value);
    this.context.execution.leftOut?.ofBranch(node, { isTaken, ...this.placeOf(node) });
    if (isTaken) jump = this.walkList(node.kind === "with" ? value : dot, node.list);
    else if (node.elseList) jump = this.walkList(dot, node.elseList);
    this.tests.pop();
    if (compares(node) && !isTaken) this.noticeAbsent(dot, node, value);
    this.evaluator.variables.pop(mark);
    return jump;
  }

  private walkRange(dot: Reflected, node: BranchNode): Jump {
    const mark = this.evaluator.variables.mark();
    const { value } = indirect(this.evaluator.pipeline(dot, node.pipe));
    const bodyMark = this.evaluator.variables.mark();
    const { leftOut, budget } = this.context.execution;
    let turns = 0;
    let jump: Jump;
    for (const [index, elem] of turnsOf(value, node, { fail: this.evaluator.fail, budget })) {
      if (jump === "break") {
        leftOut?.ofBreak(node, this.placeOf(node));
        break;
      }
      turns++;
      budget.steps(1);
      this.setRangeVariables(node, index, elem);
      jump = this.walkList(elem, node.list);
      this.evaluator.variables.pop(bodyMark);
      if (jump === "continue") jump = undefined;
    }
    leftOut?.ofBranch(node, { isTaken: turns > 0, ...this.placeOf(node) });
    if (turns === 0 && node.elseList) jump = this.walkList(dot, node.elseList);
    this.evaluator.variables.pop(mark);
    if (turns === 0) this.noticeAbsent(dot, node, value);
    // As in Go, a break in the `else` of a range ends this range only.
    return jump === "break" ? undefined : jump;
  }

  /** Where a node is in the own text of the execution, and the templates that it may call. */
  private placeOf({ offset }: ControlNode): Place {
    const { absent, source } = this.context.execution;
    return { offset: this.tree.source === source ? offset : absent.offset, trees: this.context.templates.trees };
  }

  private noticeAbsent(dot: Reflected, node: BranchNode | ActionNode, value: Reflected): void {
    const { absent, budget } = this.context.execution;
    const { offset } = this.placeOf(node);
    if (absent.asked.has(node) || absent.noticed.has(offset)) return;
    budget.steps(this.tests.length + 1);
    const read = (operand: ArgNode) => this.evaluator.operand(dot, operand);
    const what =
      node.kind === "range"
        ? absentIn(node, isNil(value) ? undefined : value, { tests: this.tests, read })
        : absentCompared(node, { tests: this.tests, read: (operand) => this.readAgain(dot, operand) });
    // An empty list may be absent another time; what handles an absent one does so each time.
    if (isNil(value)) absent.asked.add(node);
    if (what !== undefined) this.noticeOnce({ readBy: node.kind === "with" ? "if" : node.kind, offset, what });
  }

  private noticeAbsentPrint(dot: Reflected, node: PrintingNode, result: Reflected): void {
    const { offset } = this.placeOf(node);
    if (this.context.execution.absent.noticed.has(offset)) return;
    const read = (operand: ArgNode) => this.readAgain(dot, operand);
    const absent = absentPrinted(node, result, { tests: this.tests, read });
    if (absent) this.noticeOnce({ ...absent, offset });
  }

  private noticeOnce(value: AbsentValue): void {
    const { absent } = this.context.execution;
    absent.noticed.add(value.offset);
    absent.notice(value);
  }

  /** Returns the value of an operand; "" of a field that cannot be read, which is behind an `and` or `or` that did not read it. */
  private readAgain(dot: Reflected, operand: ArgNode): Reflected {
    try {
      return this.evaluator.operand(dot, operand);
    } catch (error) {
      if (error instanceof TemplateError && error.stage === "exec") return "";
      throw error;
    }
  }

  /** Sets the variables of a range: with two, index and element; with one, the element. */
  private setRangeVariables({ pipe }: BranchNode, index: Reflected, elem: Reflected): void {
    const names = pipe.declarations.map(({ path }) => path[0] as string);
    if (pipe.isAssign) {
      if (names.length > 1) this.evaluator.setVariable(names[0] as string, index);
      if (names.length > 0) this.evaluator.setVariable(names.at(-1) as string, elem);
      return;
    }
    if (names.length > 0) this.evaluator.variables.setTop(1, elem);
    if (names.length > 1) this.evaluator.variables.setTop(2, index);
  }

  private walkTemplate(dot: Reflected, node: TemplateNode): void {
    const { templates, execution } = this.context;
    const tree =
      templates.trees.get(node.name) ?? this.evaluator.fail(`template ${quoteInError(node.name)} not defined`);
    const inner = node.pipe ? this.evaluator.pipeline(dot, node.pipe) : undefined;
    this.noticeAbsentPrint(dot, node, inner);
    execution.calls.within(() => this.evaluator.nested(() => new State(this.context, tree, inner).run()));
  }
}
