/** Go's package fmt: how values are printed. */

import { type Budget, UNLIMITED } from "../func.js";
import type { GoValue } from "../value.js";
import { Printer } from "./print.js";
import { PrintfPrinter } from "./printf.js";

/** Go's `fmt.Sprint`: it puts a space between two operands when neither is a string. */
export function sprint(values: readonly GoValue[], budget: Budget = UNLIMITED): string {
  const printer = new Printer(budget);
  values.forEach((value, index) => {
    const follows = index > 0 && !isString(value) && !isString(values[index - 1] as GoValue);
    if (follows) printer.write(" ");
    printer.printArg(value, "v");
  });
  return printer.result();
}

/** Go's `fmt.Sprintln`: it puts a space between all operands and ends with a newline. */
export function sprintln(values: readonly GoValue[], budget: Budget = UNLIMITED): string {
  const printer = new Printer(budget);
  values.forEach((value, index) => {
    if (index > 0) printer.write(" ");
    printer.printArg(value, "v");
  });
  printer.write("\n");
  return printer.result();
}

/** Go's `fmt.Sprintf`. @throws LimitError for a width or precision over `MAX_WIDTH` */
export function sprintf(format: string, values: readonly GoValue[], budget: Budget = UNLIMITED): string {
  const printer = new PrintfPrinter(budget);
  printer.printf(format, values);
  return printer.result();
}

function isString(value: GoValue): boolean {
  return typeof value === "string";
}
