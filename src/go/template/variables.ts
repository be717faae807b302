import type { Reflected } from "../value.js";

interface Variable {
  readonly name: string;
  value: Reflected;
}

/** The variables of a running template, as a stack: `$` at the bottom, then each declaration. */
export class Variables {
  private readonly stack: Variable[];

  constructor(dot: Reflected) {
    this.stack = [{ name: "$", value: dot }];
  }

  declare(name: string, value: Reflected): void {
    this.stack.push({ name, value });
  }

  /** Returns the latest variable of this name. */
  find(name: string): Variable | undefined {
    return this.stack.findLast((variable) => variable.name === name);
  }

  /** Overwrites the variable that is the nth from the top. */
  setTop(nth: number, value: Reflected): void {
    (this.stack.at(-nth) as Variable).value = value;
  }

  mark(): number {
    return this.stack.length;
  }

  /** Forgets what was declared after the mark. */
  pop(mark: number): void {
    if (this.stack.length > mark) this.stack.length = mark;
  }
}
