import { type AddressLine, parseAddressLines } from "../src/inputs/addresses.js";

/** The checks of lines that name no files. */
export function addressLines(text: string): readonly AddressLine[] {
  return parseAddressLines(text).value.flatMap((entry) => (entry.kind === "check" ? [entry.check] : []));
}
