import { type Budget, LimitError } from "../func.js";

/**
 * The limits of a template. Go has none, and a few lines of a hostile template print gigabytes or kill the process. The
 * default limits leave room for a template that prints 10,000 hosts.
 */
export interface Limits {
  /** UTF-16 units of the source. */
  readonly source: number;
  /** UTF-16 units within one action. */
  readonly action: number;
  /** Words, literals, delimiters and stretches of text in the source. */
  readonly tokens: number;
  /** Levels of nested parentheses and blocks in the source. */
  readonly nesting: number;
  /** Levels of nested blocks, parentheses and templates while executing. */
  readonly depth: number;
  /** Levels of templates that call each other. */
  readonly templateDepth: number;
  /** Nodes evaluated, turns of `range`, items of lists built. */
  readonly steps: number;
  /** UTF-16 units printed. */
  readonly output: number;
  /** UTF-16 units of one string. */
  readonly string: number;
  /** UTF-16 units of all strings that functions build. */
  readonly strings: number;
  /** Items of one list. */
  readonly items: number;
  /** Levels of nested lists, maps and structs in a value that is printed or compared. */
  readonly valueDepth: number;
  readonly durationMs: number;
  /** Memory that the process takes while executing. */
  readonly memoryBytes: number;
}

export const DEFAULT_LIMITS: Limits = {
  source: 16 * 1024 * 1024,
  action: 256 * 1024,
  tokens: 1_000_000,
  nesting: 500,
  depth: 600,
  templateDepth: 200,
  steps: 5_000_000,
  output: 32 * 1024 * 1024,
  string: 1024 * 1024,
  strings: 64 * 1024 * 1024,
  items: 100_000,
  valueDepth: 100,
  durationMs: 5_000,
  memoryBytes: 256 * 1024 * 1024,
};

const MIB = 1024 * 1024;

/** The number of steps between two readings of the clock and of the memory, and of UTF-16 units built. */
const STEPS_PER_LOOK = 1_000;
const UNITS_PER_LOOK = 64 * 1024;

/** UTF-16 units that functions build in one step. Functions that take more than about 30 ns for each charge further steps. */
const UNITS_PER_STEP = 20;

/** Counts the resources that one execution uses. */
export class Meter implements Budget {
  private stepsUsed = 0;
  private stepsReported = 0;
  private nextLook = STEPS_PER_LOOK;
  private stringsUsed = 0;
  private nextLookAtStrings = UNITS_PER_LOOK;
  private readonly deadline: number;
  private readonly maxBytes: number;

  constructor(
    private readonly limits: Limits,
    private readonly now: () => number,
    private readonly memory: () => number,
    private readonly onSteps: (count: number) => void = () => {},
  ) {
    this.deadline = now() + limits.durationMs;
    this.maxBytes = memory() + limits.memoryBytes;
  }

  steps(count: number): void {
    this.stepsUsed += count;
    if (this.stepsUsed < this.nextLook) return;
    if (this.stepsUsed > this.limits.steps) throw new LimitError(`more than ${this.limits.steps} steps`);
    this.reportSteps();
    this.look();
    this.nextLook = this.stepsUsed + STEPS_PER_LOOK;
  }

  /** Reports the steps since the last report; those at the end of an execution, too. */
  reportSteps(): void {
    const count = this.stepsUsed - this.stepsReported;
    this.stepsReported = this.stepsUsed;
    this.onSteps(count);
  }

  string(length: number, added = length): void {
    if (length > this.limits.string) throw new LimitError(`a string longer than ${this.limits.string}`);
    this.stringsUsed += added;
    if (this.stringsUsed > this.limits.strings) {
      throw new LimitError(`strings of more than ${this.limits.strings} in all`);
    }
    this.steps(added / UNITS_PER_STEP);
    if (this.stringsUsed < this.nextLookAtStrings) return;
    this.look();
    this.nextLookAtStrings = this.stringsUsed + UNITS_PER_LOOK;
  }

  items(count: number): void {
    if (count > this.limits.items) throw new LimitError(`a list of more than ${this.limits.items} items`);
    this.steps(count);
  }

  private look(): void {
    if (this.now() > this.deadline) throw new LimitError(`longer than ${this.limits.durationMs} ms`);
    if (this.memory() > this.maxBytes) throw new LimitError(`more than ${this.limits.memoryBytes / MIB} MiB of memory`);
  }

  depth(depth: number): void {
    if (depth > this.limits.valueDepth) throw new LimitError(`a value nested deeper than ${this.limits.valueDepth}`);
  }
}

/** Returns the exceeded limit if the thrown value is one. The limits of JavaScript's stack and memory are included. */
export function limitOf(thrown: unknown): LimitError | undefined {
  if (thrown instanceof LimitError) return thrown;
  if (!(thrown instanceof RangeError)) return undefined;
  return new LimitError(/call stack/i.test(thrown.message) ? "the stack" : "memory");
}

/** Counts levels of one kind. */
export class Nesting {
  private depth = 0;

  /** @param what the levels are of, with a participle: "blocks nested" */
  constructor(
    private readonly limit: number,
    private readonly what: string,
  ) {}

  /** Calls `run` one level deeper. An error ends the counting as well as the run. @throws LimitError */
  within<Result>(run: () => Result): Result {
    if (this.depth >= this.limit) throw new LimitError(`${this.what} deeper than ${this.limit}`);
    this.depth++;
    const result = run();
    this.depth--;
    return result;
  }
}
