import { addressProblems } from "../decode/address-problem.js";
import type { Source } from "../files/source.js";
import { createResolver, parsePortNumber, type Services, splitHostPort } from "../go/net/net.js";
import type { AddressLine } from "../inputs/addresses.js";
import type { Inputs } from "../inputs/inputs.js";
import { type Checked, gather, isError } from "../problem/checked.js";
import type { FilesRead } from "./address-files.js";
import type { ReadOptions } from "./read.js";

/** The lines of `addresses`, and the files among them. */
export interface LoadedAddresses {
  readonly lines: readonly AddressLine[];
  readonly files: readonly Source[];
}

/**
 * Returns the checks of the `addresses` input, with the lines of the files that it names in their place. An address that
 * cannot be dialed is an error: nothing else decides about its check. A file that is named several times is read once, as
 * one of specs is.
 */
export async function loadAddresses(
  { addresses, resolver }: Pick<Inputs, "addresses" | "resolver">,
  options: ReadOptions,
): Promise<Checked<LoadedAddresses>> {
  const entries: Checked<readonly AddressLine[]>[] = [];
  const files: FilesRead = { names: new Set(), sources: [], bytes: 0, areTooLarge: false };
  for (const entry of addresses) {
    if (entry.kind === "check") entries.push({ value: [entry.check], problems: [] });
    else if (entry.kind !== "file")
      entries.push({ value: [], problems: [(await import("./address-warnings.js")).warningOf(entry)] });
    else entries.push(await (await import("./address-files.js")).linesOf(entry.file, files, options));
    if (files.areTooLarge) break;
  }
  const { value, problems } = gather(entries);
  const lines = value.flat();
  const services = lines.every(hasNumericPort) ? none : await createResolver(resolver).services();
  const shown = files.names.size === 0 ? undefined : (await import("./address-files.js")).withoutAddressOfFile;
  const errorsOf = ({ address }: AddressLine) => {
    const errors = addressProblems(address, services).filter(isError);
    return shown ? errors.map(shown) : errors;
  };
  return {
    value: { lines: lines.filter((line) => errorsOf(line).length === 0), files: files.sources },
    problems: [...problems, ...lines.flatMap(errorsOf)],
  };
}

const none: Services = new Map();

function hasNumericPort({ address }: AddressLine): boolean {
  const split = splitHostPort(address.value);
  return split.kind === "split" && parsePortNumber(split.port) !== undefined;
}
