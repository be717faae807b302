import { cpuMs } from "./go/cpu.js";
import type { Budget } from "./go/func.js";
import { residentBytes } from "./go/memory.js";
import type { Checked } from "./problem/checked.js";
import type { Position, Problem } from "./problem/problem.js";

/** Steps that the files of a run may take, however small they are. A step takes about a microsecond. */
export const MAX_STEPS = 5_000_000;

/** Further steps for each character that was read: large files may take long, small ones may not. */
export const STEPS_PER_CHARACTER = 8;

/** Processor time of all templates together. A thousand hosts take 50 ms. */
export const MAX_RENDERING_MS = 2_000;

/** Further time for each character that was read: a thousand specs of 10 ms each, with a thousand characters each. */
const RENDERING_MS_PER_CHARACTER = 1 / 100;

/** Steps of templates in one step: most evaluate a node, which takes a tenth of a microsecond and leaves nothing behind. */
const TEMPLATE_STEPS_PER_STEP = 4;

/** Characters that are printed in one step; they stay in memory. */
const PRINTED_PER_STEP = 16;

/**
 * Time of the processor, which ends what the steps do not count. Other programs of the machine take none of it. The dials and the
 * reports of as many checks as the steps allow take about as long again.
 */
export const MAX_CPU_MS = 2_500;

/** Further time for each character that was read. A character of a usual spec takes a twentieth of it. */
const CPU_MS_PER_CHARACTER = 1 / 100;

/** Memory beyond that of the start, which ends what the steps do not count. A spec that prints 10,000 hosts takes a third. */
export const MAX_MEMORY_BYTES = 256 * 1_024 * 1_024;

/** Further memory for each character that was read. */
const BYTES_PER_CHARACTER = 64;

/** What a problem takes from where it is noted to the report. */
export const STEPS_PER_PROBLEM = 100;

/** Characters of a problem in a further step. Passwords are looked for in all of them, and each change makes a copy. */
const PROBLEM_CHARACTERS_PER_STEP = 8;

/** Characters that are copied or compared in one step. */
const CHARACTERS_PER_STEP = 64;

/** Characters of the name of one that is not visible. */
const CHARACTERS_OF_NAME = 8;

const STEPS_PER_LOOK = 5_000;

interface MeterOptions {
  /** Of all files of the run, as they were read. */
  readonly characters?: number;
  /** Milliseconds of processor time. */
  readonly now?: () => number;
  /** Bytes of memory that the process holds. */
  readonly memory?: () => number;
}

/** What a template printed; the origin of each piece stays in memory, too, and is a step. */
interface Printed {
  readonly text: string;
  readonly pieces: { readonly length: number };
}

/** What a template engine is given. */
interface RenderingClock {
  readonly limits: { readonly durationMs: number };
  readonly now: () => number;
  /** Spends steps of the template. @throws WorkLimit */
  readonly onSteps: (count: number) => void;
}

/** More work than a run may cause. Only `withinMeter` catches it. */
class WorkLimit extends Error {
  override readonly name = "WorkLimit";
}

/**
 * Counts the work that the text of a run causes, from its rendering to lint. It is made where the files are read and passed
 * down; each loop that a short text can make long spends steps. All contexts of lint have one.
 */
export class Meter {
  /** What is being worked on, so that the error can point there. */
  position: Position | undefined;
  #spent = 0;
  #nextLook = STEPS_PER_LOOK;
  #maxSteps = MAX_STEPS;
  #maxMs = MAX_CPU_MS;
  #maxBytes = MAX_MEMORY_BYTES;
  readonly #startedAt: number;
  readonly #bytesAtStart: number;
  readonly #now: () => number;
  readonly #memory: () => number;
  #renderingMs = MAX_RENDERING_MS;
  /** Most problems are of the same file as the one before. */
  #path = { text: "", length: 0 };
  /** Texts that allow no more time and memory when they are read again. */
  readonly #read = new Set<string>();

  constructor({ characters = 0, now = cpuMs, memory = residentBytes }: MeterOptions = {}) {
    this.#now = now;
    this.#memory = memory;
    this.#startedAt = now();
    this.#bytesAtStart = memory();
    this.#allow(characters);
  }

  /**
   * Allows more work for texts that were read. A text that is read again, with another context of lint or by another name,
   * is allowed more steps alone: time and memory for each of fifty contexts would be those of a file fifty times as large.
   */
  wasRead(texts: readonly string[]): void {
    for (const text of texts) {
      if (this.#read.has(text)) this.#maxSteps += STEPS_PER_CHARACTER * text.length;
      else this.#allow(text.length);
      this.#read.add(text);
    }
  }

  #allow(characters: number): void {
    this.#maxSteps += STEPS_PER_CHARACTER * characters;
    this.#maxMs += CPU_MS_PER_CHARACTER * characters;
    this.#maxBytes += BYTES_PER_CHARACTER * characters;
    this.#renderingMs += RENDERING_MS_PER_CHARACTER * characters;
  }

  get spent(): number {
    return this.#spent;
  }

  /** @throws WorkLimit */
  steps(count: number): void {
    this.#spent += count;
    if (this.#spent < this.#nextLook) return;
    if (this.#spent > this.#maxSteps) throw new WorkLimit(`more than ${Math.floor(this.#maxSteps)} steps`);
    if (this.#now() - this.#startedAt > this.#maxMs) {
      throw new WorkLimit(`more than ${Math.floor(this.#maxMs)} ms of processor time`);
    }
    if (this.#memory() - this.#bytesAtStart > this.#maxBytes) {
      throw new WorkLimit(`more than ${Math.floor(this.#maxBytes / 1_024 / 1_024)} MiB of memory`);
    }
    this.#nextLook = Math.min(this.#spent + STEPS_PER_LOOK, this.#maxSteps + 1);
  }

  /** Renders a template within the time that is left to templates, and spends what it prints. @throws WorkLimit */
  rendering<T extends Printed>(render: (clock: RenderingClock) => T): T {
    const startedAt = this.#now();
    if (this.#renderingMs <= 0) throw new WorkLimit("more than the time that templates have together");
    try {
      const limits = { durationMs: Math.ceil(this.#renderingMs) };
      const onSteps = (count: number) => this.steps(count / TEMPLATE_STEPS_PER_STEP);
      const printed = render({ limits, now: this.#now, onSteps });
      this.steps(printed.text.length / PRINTED_PER_STEP + printed.pieces.length);
      return printed;
    } finally {
      this.#renderingMs -= this.#now() - startedAt;
    }
  }

  /** Spends what a problem takes: each has its own sentence, which may quote a long path of a file. @throws WorkLimit */
  problem({ message, remedy = "", position }: Problem): void {
    const characters = message.length + remedy.length + this.#pathLength(position?.file ?? "");
    this.steps(STEPS_PER_PROBLEM);
    this.steps(Math.floor(characters / PROBLEM_CHARACTERS_PER_STEP));
  }

  /** The most characters that a report writes for a path: those that nobody sees have a name in it, `[U+202E]`. */
  #pathLength(path: string): number {
    if (path !== this.#path.text) {
      const named = path.length - path.replace(/[^ -~]/g, "").length;
      this.#path = { text: path, length: path.length + (CHARACTERS_OF_NAME - 1) * named };
    }
    return this.#path.length;
  }

  /** Spends what it takes to copy or compare so many characters. @throws WorkLimit */
  characters(count: number): void {
    this.steps(count / CHARACTERS_PER_STEP);
  }
}

/** What Go's functions take of a meter outside of templates. */
export function budgetOf(meter: Meter): Budget {
  const steps = (count: number) => meter.steps(count);
  return { steps, items: steps, string: () => {}, depth: () => {} };
}

/** Returns what `work` returns; once the meter is spent, the error `work-limit` with `nothing`. */
export async function withinMeter<T>(
  meter: Meter,
  work: () => Promise<Checked<T>> | Checked<T>,
  nothing: T,
): Promise<Checked<T>> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof WorkLimit)) throw error;
    return { value: nothing, problems: [workLimit(error, meter)] };
  }
}

function workLimit({ message }: WorkLimit, { position }: Meter): Problem {
  return {
    code: "work-limit",
    severity: "error",
    message: `These files take ${message} to understand`,
    remedy: "print less with templates, or split the specs over several runs; docs/limits.md lists the limits",
    ...(position ? { position } : { where: "input spec" }),
  };
}
