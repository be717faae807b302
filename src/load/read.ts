import { type FileBytes, type ReadFileOptions, readBytes } from "../files/file.js";
import type { PlaceOptions } from "../files/places.js";
import type { Source } from "../files/source.js";
import type { InputName, Inputs } from "../inputs/inputs.js";
import { hasEmptyPart } from "../inputs/values.js";
import type { Checked } from "../problem/checked.js";
import type { Problem, ProblemCode } from "../problem/problem.js";
import { otherExtensionNotices } from "./other-extension.js";
import { displayPath, emptyPart, filesOf } from "./paths.js";
import type { Searches } from "./searches.js";

/** Bytes of an installer, a context or a file of values; a larger file is not read. */
export const MAX_SOURCE_BYTES = 1024 * 1024;

/** Bytes of all files of one input together: thousands of small ones cost as much as a large one. */
export const MAX_INPUT_BYTES = 16 * 1024 * 1024;

/**
 * Bytes of a spec or a file of addresses, which may take all that its input may: 20,000 written-out checks have 14 MB, and so
 * may 200,000 addresses, the most that shards divide.
 */
export const MAX_SPEC_BYTES = 16 * 1024 * 1024;

/** The file name in positions of the `context` input; of several, each has its number behind it. */
const CONTEXT_SOURCE = "input context";

/** Whether a context is given as text, by the `context` input. */
export function isInline({ file }: Source): boolean {
  return file === CONTEXT_SOURCE || file.startsWith(`${CONTEXT_SOURCE} #`);
}

/** The file name in positions of standard input. */
export const STANDARD_INPUT = "standard input";

/** The files of a run, as they were written. */
export interface Sources {
  readonly specs: readonly Source[];
  readonly installer?: Source;
  /** Later ones win over earlier ones; those of the `context` input are the last. */
  readonly contexts: readonly Source[];
  /** Files of values for v1beta3 documents; later ones win over earlier ones. */
  readonly values?: readonly Source[];
  /** Lines of `set`, which win over them. */
  readonly set?: readonly string[];
  /** Of lint: the file that is a context of {{kurl}} templates and a file of values. */
  readonly lintContext?: Source;
}

/** The inputs that name files. */
export interface SourceInputs
  extends Pick<Inputs, "spec" | "installer" | "contextFile">,
    Partial<Pick<Inputs, "contexts" | "values" | "set">> {}

export interface ReadOptions extends PlaceOptions {
  /** What all globs of a run share; each input has its own by default. */
  readonly searches?: Searches;
  /** Returns standard input for the file `-`; it may stop one byte beyond what is allowed. */
  readonly stdin: (options: Pick<ReadFileOptions, "maxBytes">) => Promise<Buffer>;
}

/**
 * Reads every file that the inputs name. A file is known by the path that was given; a glob gives its matches in
 * alphabetical order, and a file that two of them match is read once.
 *
 * Each file that is missing, unreadable, empty, too large or not UTF-8 is an error, each glob without a match, and an input
 * that names too many files; each error names its input. Files that a glob of specs nearly matches have a notice.
 */
export async function read(inputs: SourceInputs, options: ReadOptions): Promise<Checked<Sources>> {
  const { spec, installer, contexts = [], contextFile } = inputs;
  const values = await readInput({ input: "values", patterns: inputs.values ?? [] }, options);
  const specs = await readInput({ input: "spec", patterns: spec }, options);
  const unread = { problems: await otherExtensionNotices(spec, options) };
  const common = await readInput({ input: "context-file", patterns: contextFile }, options);
  const installers =
    installer === undefined ? none : await readSource({ input: "installer", file: installer.trim() }, options);
  const inline = contexts.map((text, index) => ({
    file: contexts.length === 1 ? CONTEXT_SOURCE : `${CONTEXT_SOURCE} #${index + 1}`,
    text,
  }));
  const value = {
    specs: specs.value,
    contexts: [...common.value, ...inline],
    ...(values.value.length > 0 ? { values: values.value } : {}),
    ...(inputs.set?.length ? { set: inputs.set } : {}),
    ...(installers.value[0] ? { installer: installers.value[0] } : {}),
  };
  return { value, problems: [specs, unread, common, installers, values].flatMap(({ problems }) => problems) };
}

/** Reads the file of one line of `lint-contexts`. */
export async function readLintContext(file: string, options: ReadOptions): Promise<Checked<Source | undefined>> {
  const { value, problems } = await readInput({ input: "lint-contexts", patterns: [file] }, options);
  if (value.length < 2) return { value: value[0], problems };
  const several: Problem = {
    code: "input-value",
    severity: "error",
    where: "input lint-contexts",
    message: `Cannot use ${file}: it matches ${value.length} files`,
    remedy: "expected one file for each name",
  };
  return { value: undefined, problems: [...problems, several] };
}

type Read = Checked<readonly Source[]>;

const none: Read = { value: [], problems: [] };

async function readInput(
  { input, patterns }: { readonly input: InputName; readonly patterns: readonly string[] },
  options: ReadOptions,
): Promise<Read> {
  const files = await filesOf({ input, patterns }, options);
  const sources: Source[] = [];
  const problems = [...files.problems];
  let bytes = 0;
  for (const file of files.value) {
    const source = await readSource({ input, file }, options);
    for (const { text } of source.value) bytes += Buffer.byteLength(text);
    if (bytes > MAX_INPUT_BYTES) return { value: [], problems: [...problems, tooManyBytes(input)] };
    for (const each of source.value) sources.push(each);
    for (const problem of source.problems) problems.push(problem);
  }
  return { value: sources, problems };
}

export function tooManyBytes(input: InputName): Problem {
  return {
    code: "file-limit",
    severity: "error",
    where: `input ${input}`,
    message: `The files have more than ${MAX_INPUT_BYTES} bytes in total`,
    remedy: `expected at most ${MAX_INPUT_BYTES}; split them over several runs`,
  };
}

/** Reads one file; there is no source where that is an error. */
export async function readSource(
  { input, file }: { readonly input: InputName; readonly file: string },
  options: ReadOptions,
): Promise<Read> {
  const wrong = (code: ProblemCode, message: string, remedy: string): Read => ({
    value: [],
    problems: [{ code, severity: "error", where: `input ${input}`, message, remedy }],
  });
  if (hasEmptyPart(file)) return { value: [], problems: [{ ...emptyPart(file), where: `input ${input}` }] };
  const name = file === "-" ? STANDARD_INPUT : file;
  const maxBytes = input === "spec" || input === "addresses" ? MAX_SPEC_BYTES : MAX_SOURCE_BYTES;
  const read = await bytesOf(file, { ...options, maxBytes });
  switch (read.kind) {
    case "missing":
      return wrong("file-missing", `No such file: ${name}`, `expected a path relative to ${options.cwd}`);
    case "outside":
      return wrong("file-outside", `Cannot read ${name}: ${read.message}`, "give the path of the file itself");
    case "git":
      return wrong("file-outside", `Cannot read ${name}: ${read.message}`, OF_THE_CHECKOUT);
    case "unreadable":
      return wrong("file-unreadable", `Cannot read ${name}: ${read.message}`, READABLE);
    case "too-large":
      return wrong("file-too-large", `Cannot read ${name}: ${read.message}`, `expected at most ${maxBytes}`);
    case "bytes": {
      const text = decodeUtf8(read.bytes);
      if (text === undefined) return wrong("file-encoding", `${name} is not UTF-8`, "expected UTF-8 text");
      if (text.trim() === "" && input !== "values")
        return wrong("file-empty", `${name} is empty`, input === "addresses" ? ADDRESSES : "expected a YAML document");
      const source = { file: file === "-" ? name : displayPath(file, options.cwd), text };
      const hasMark = read.bytes.indexOf(BYTE_ORDER_MARK) === 0;
      return { value: [hasMark ? { ...source, hasByteOrderMark: true } : source], problems: [] };
    }
  }
}

/** The remedy where a file of git is named. */
export const OF_THE_CHECKOUT = "expected a file of the checkout itself";

const BYTE_ORDER_MARK = "\ufeff";

const READABLE = "expected a readable file that does not change meanwhile, or a glob such as specs/*.yaml";

export const ADDRESSES = "expected an address on each line, such as db.example.com:5432";

async function bytesOf(file: string, options: ReadOptions & ReadFileOptions): Promise<FileBytes> {
  const { maxBytes } = options;
  if (file !== "-") return readBytes(file, options);
  try {
    const bytes = await options.stdin(options);
    if (bytes.length <= maxBytes) return { kind: "bytes", bytes };
    return { kind: "too-large", message: `it has more than ${maxBytes} bytes` };
  } catch (error) {
    return { kind: "unreadable", message: (error as Error).message };
  }
}

function decodeUtf8(bytes: Buffer): string | undefined {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: false }).decode(bytes);
  } catch {
    return undefined;
  }
}
