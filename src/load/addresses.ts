import { addressProblems } from "../decode/address-problem.js";
import type { Source } from "../files/source.js";
import { createResolver, parsePortNumber, type Services, splitHostPort } from "../go/net/net.js";
import {
  ADDRESSES_SOURCE,
  type AddressEntry,
  type AddressFile,
  type AddressLine,
  parseAddressLines,
} from "../inputs/addresses.js";
import type { Inputs } from "../inputs/inputs.js";
import { type Checked, gather, isError } from "../problem/checked.js";
import type { Position, Problem } from "../problem/problem.js";
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
    else if (entry.kind === "commented") entries.push({ value: [], problems: [commented(entry.position)] });
    else if (entry.kind === "address-in-comment")
      entries.push({ value: [], problems: [addressInComment(entry.position)] });
    else if (entry.kind === "empty") entries.push({ value: [], problems: [empty(entry.position)] });
    else entries.push(await linesOf(entry.file, files, options));
    if (files.areTooLarge) break;
  }
  const { value, problems } = gather(entries);
  const lines = value.flat();
  const services = lines.every(hasNumericPort) ? none : await createResolver(resolver).services();
  const errorsOf = ({ address }: AddressLine) =>
    addressProblems(address, services)
      .filter(isError)
      .map((problem) => (address.position.file === ADDRESSES_SOURCE ? problem : withoutAddress(problem)));
  return {
    value: { lines: lines.filter((line) => errorsOf(line).length === 0), files: files.sources },
    problems: [...problems, ...lines.flatMap(errorsOf)],
  };
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

/** A line of a file may be the secret of a file of another kind. */
function withoutAddress({ message, ...problem }: Problem): Problem {
  const part = { "address-port": "port", "address-host": "host" }[problem.code as string];
  return { ...problem, message: `Cannot dial this address${part === undefined ? "" : `: its ${part} is wrong`}` };
}

const none: Services = new Map();

function hasNumericPort({ address }: AddressLine): boolean {
  const split = splitHostPort(address.value);
  return split.kind === "split" && parsePortNumber(split.port) !== undefined;
}

/** The files of addresses that were read so far. */
interface FilesRead {
  readonly names: Set<string>;
  readonly sources: Source[];
  bytes: number;
  areTooLarge: boolean;
}

async function linesOf(
  file: AddressFile,
  files: FilesRead,
  options: ReadOptions,
): Promise<Checked<readonly AddressLine[]>> {
  const { ADDRESSES, MAX_INPUT_BYTES, readSource, tooManyBytes } = await import("./read.js");
  const { realFile } = await import("./paths.js");
  const name = await realFile(file.path, options.cwd);
  if (files.names.has(name)) return { value: [], problems: [] };
  files.names.add(name);
  const { value: sources, problems } = await readSource({ input: "addresses", file: file.path }, options);
  files.sources.push(...sources);
  for (const { text } of sources) files.bytes += Buffer.byteLength(text);
  files.areTooLarge = files.bytes > MAX_INPUT_BYTES;
  if (files.areTooLarge) return { value: [], problems: [tooManyBytes("addresses")] };
  const read = sources.map((source) => parseAddressLines(source.text, source.file));
  const entries = read.flatMap(({ value }) => value);
  const isEmpty = sources.length > 0 && entries.length === 0 && read.every((each) => each.problems.length === 0);
  if (isEmpty) return { value: [], problems: [...problems, withoutAddresses(file, ADDRESSES)] };
  return {
    value: entries.flatMap((entry) => (entry.kind === "check" ? [entry.check] : [])),
    problems: [...problems, ...read.flatMap((each) => each.problems), ...entries.flatMap(nested)],
  };
}

/** What was to write the file found nothing, or wrote nothing. */
function withoutAddresses({ path }: AddressFile, remedy: string): Problem {
  return {
    code: "file-empty",
    severity: "error",
    where: "input addresses",
    message: `${path === "-" ? "Standard input" : path} has only comments`,
    remedy,
  };
}

function nested(entry: AddressEntry): readonly Problem[] {
  if (entry.kind !== "file") return [];
  const { position } = entry.file;
  return [
    {
      code: "address-syntax",
      severity: "error",
      message: "Cannot read more addresses: a file of addresses cannot name another one",
      remedy: "name both files in the input addresses",
      position,
    },
  ];
}
