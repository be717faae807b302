import type { AddressEntry } from "../inputs/addresses.js";
import type { Position, Problem } from "../problem/problem.js";

type WithoutCheck = Exclude<AddressEntry, { readonly kind: "check" } | { readonly kind: "file" }>;

const WARNINGS: Readonly<Record<WithoutCheck["kind"], (position: Position) => Problem>> = {
  commented,
  "address-in-comment": addressInComment,
  empty,
};

/** Returns the warning of a line without a check. */
export function warningOf({ kind, position }: WithoutCheck): Problem {
  return WARNINGS[kind](position);
}

function commented(position: Position): Problem {
  return {
    code: "address-commented",
    severity: "warning",
    message: "This line of addresses is a comment, so the address behind its # is not checked",
    remedy: "put a blank behind the # of a comment, or name= before what begins with #",
    position,
  };
}

function addressInComment(position: Position): Problem {
  return {
    code: "address-commented",
    severity: "warning",
    message: "The comment of this line has what may be an address, which is not checked",
    remedy: "give one address a line (|, not >), or write the comment without it",
    position,
  };
}

function empty(position: Position): Problem {
  return {
    code: "address-empty",
    severity: "warning",
    message: "This line of addresses is empty, so it adds no check; an unset variable?",
    remedy: "remove the line, or begin it with # where it keeps others apart",
    position,
  };
}
