import { type FunctionTable, GoError } from "../func.js";
import { quoteInError } from "../strconv/strconv.js";
import type { GoValue } from "../value.js";
import { TemplateError } from "./error.js";
import { type Execution, exec, type Templates } from "./exec.js";
import { isEmptyList } from "./node.js";
import { Output } from "./output.js";
import type { Tree } from "./parse.js";

/** Templates as a function sees them that executes some: Go's `*template.Template`. Its errors are GoErrors. */
export interface Associated {
  /** What the template of this name prints. */
  execute(name: string, data: GoValue): string;
  /** Reads a text as a template, in a copy of these templates: what the text defines is known to it alone. */
  parse(text: string): ParsedText;
}

export interface ParsedText {
  execute(data: GoValue): string;
}

/** Functions that execute templates, bound to the templates they are called from. */
export type BindFunctions = (templates: Associated) => FunctionTable;

export interface AssociatedOptions {
  readonly functions: FunctionTable;
  readonly bind: BindFunctions;
  /** The templates of a text. @throws TemplateError, LimitError */
  readonly parse: (text: string, name: string) => ReadonlyMap<string, Tree>;
  /** Of the texts that functions read, and of the templates themselves in errors. */
  readonly name: string;
}

/** Reading so many characters of a template is one step. */
const CHARACTERS_A_STEP = 4;

/** Further steps for each action: its nodes take about two kilobytes. */
const STEPS_AN_ACTION = 48;

/** The trees with functions that can execute them. */
export class AssociatedTemplates implements Templates, Associated {
  readonly functions: FunctionTable;

  constructor(
    readonly trees: ReadonlyMap<string, Tree>,
    private readonly execution: Execution,
    private readonly options: AssociatedOptions,
  ) {
    this.functions = new Map([...options.functions, ...options.bind(this)]);
  }

  execute(name: string, data: GoValue): string {
    const tree = this.trees.get(name);
    if (!tree)
      throw new GoError(
        `template: no template ${quoteInError(name)} associated with template ${quoteInError(this.options.name)}`,
      );
    const output = this.#run(tree, data);
    const text = output.joined();
    this.execution.budget.string(text.length);
    if (tree.source === this.execution.source) {
      this.execution.inclusions?.add({ text, pieces: output.pieces });
    }
    return text;
  }

  parse(text: string): ParsedText {
    const { name } = this.options;
    this.execution.budget.string(text.length);
    const actions = text.split("{{").length - 1;
    this.execution.budget.steps(Math.ceil(text.length / CHARACTERS_A_STEP) + STEPS_AN_ACTION * actions);
    const parsed = asGoError(() => this.options.parse(text, name));
    const trees = new Map(this.trees);
    for (const [key, tree] of parsed) {
      // As in Go, an empty definition replaces no other one.
      if (key === name || !trees.has(key) || !isEmptyList(tree.root)) trees.set(key, tree);
    }
    const copy = new AssociatedTemplates(trees, this.execution, this.options);
    return { execute: (data) => copy.#run(parsed.get(name) as Tree, data).joined() };
  }

  #run(tree: Tree, data: GoValue): Output {
    const { limits, calls, nesting } = this.execution;
    const output = new Output(limits.output);
    const run = () => exec(tree, data ?? undefined, this, this.execution, output);
    asGoError(() => calls.within(() => nesting.within(run)));
    return output;
  }
}

/** A template that fails is an error of the function that executes it; a limit stays one. */
function asGoError<Result>(run: () => Result): Result {
  try {
    return run();
  } catch (thrown) {
    if (!(thrown instanceof TemplateError) || thrown.stage === "limit") throw thrown;
    throw new GoError(thrown.message, { cause: thrown });
  }
}
