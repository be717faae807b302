import type { Source } from "../files/source.js";
import {
  ADDRESSES_SOURCE,
  type AddressEntry,
  type AddressFile,
  type AddressLine,
  parseAddressLines,
} from "../inputs/addresses.js";
import type { Checked } from "../problem/checked.js";
import type { Problem } from "../problem/problem.js";
import { realFile } from "./paths.js";
import { ADDRESSES, MAX_INPUT_BYTES, type ReadOptions, readSource, tooManyBytes } from "./read.js";

/** The files of addresses that were read so far. */
export interface FilesRead {
  readonly names: Set<string>;
  readonly sources: Source[];
  bytes: number;
  areTooLarge: boolean;
}

/** Returns the lines of a file of addresses, once: there are none where it was read before. */
export async function linesOf(
  file: AddressFile,
  files: FilesRead,
  options: ReadOptions,
): Promise<Checked<readonly AddressLine[]>> {
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

/** Returns the problem of an address; of one in a file without it: a line of a file may be the secret of a file of another kind. */
export function withoutAddressOfFile(problem: Problem): Problem {
  if (problem.position?.file === ADDRESSES_SOURCE) return problem;
  const part = { "address-port": "port", "address-host": "host" }[problem.code as string];
  return { ...problem, message: `Cannot dial this address${part === undefined ? "" : `: its ${part} is wrong`}` };
}
