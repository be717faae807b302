import { parseArgs } from "node:util";
import type { InputName } from "../inputs/inputs.js";
import { pathIn } from "../inputs/working-directory.js";
import { isUnspeakable } from "../problem/address-mask.js";
import type { Checked } from "../problem/checked.js";
import { nearest } from "../problem/nearest.js";
import type { Problem } from "../problem/problem.js";
import {
  type CommandName,
  commands,
  type LintOutputFormat,
  lintOutputFormats,
  type OutputFormat,
  outputFormats,
  type Shell,
  shells,
} from "./commands.js";
import type { Flag } from "./flag.js";
import { flagTable } from "./flag-table.js";
import { filesOfArgument, hasEmptyFile, lineOfSet } from "./preflight-lists.js";
import { type GivenByVariable, readVariables } from "./variables.js";
import type { Variables } from "./words.js";

/** What was typed, with every input as the string that `readInputs` parses. */
export type Command =
  | { readonly kind: "help"; readonly of?: CommandName }
  | { readonly kind: "version" }
  | { readonly kind: "completion"; readonly shell: Shell }
  | (Typed & { readonly kind: Exclude<CommandName, "lint" | "completion">; readonly format: OutputFormat })
  | (Typed & { readonly kind: "lint"; readonly format: LintOutputFormat });

interface Typed {
  readonly input: (name: InputName) => string;
  /** Each `--context` is a mapping of its own: as lines of one text, the later would replace the earlier. */
  readonly contexts: readonly string[];
  /** The variables of the environment that gave inputs, so that a problem is not said of a flag that was not given. */
  readonly variables: Variables;
  /** Variables whose inputs the command line gives, too. */
  readonly replaced: Variables;
  readonly color: boolean | undefined;
  readonly isQuiet: boolean;
}

export interface ParseOptions {
  /** Whether a file of that name exists: then `db:5432` may be meant as a spec or as an address. */
  readonly exists: (path: string) => boolean;
  /** Variables that begin with TCP_PREFLIGHT_ give inputs that no flag gives. */
  readonly env?: Readonly<Record<string, string | undefined>>;
  /** Problems of variables that are misspelt, an error for each. */
  readonly misspelt?: readonly Problem[];
  /** The name of a run that is given none. */
  readonly hostName?: string;
}

/**
 * Parses the command line: `run SPEC... [flags]`. A flag that takes a list is repeated, or given once with lines. There is no
 * command where a word or a flag is not known.
 */
export function parseCommandLine(
  args: readonly string[],
  { exists, env = {}, misspelt = [], hostName = "" }: ParseOptions,
): Checked<Command | undefined> {
  const [name = "", ...rest] = args;
  if (name === "" || name === "--help" || name === "-h") return command({ kind: "help" });
  if (name === "help") return helpOf(rest[0]);
  if (name === "version" || name === "--version") return command({ kind: "version" });
  const kind = commands.find((known) => known === name);
  if (!kind) return unknownCommand(name);
  const { value: parsed, problems } = parseFlags(kind, rest);
  if (!parsed) return { value: undefined, problems };
  const { values, positionals } = parsed;
  if (values.help) return command({ kind: "help", of: kind });
  if (values.version) return command({ kind: "version" });
  if (kind === "completion") return completionOf(positionals);
  const given = new Map<InputName, string>(values.inputs);
  const directory = given.get("working-directory") ?? "";
  const isAddress = (text: string) => kind === "run" && ADDRESS.test(text);
  const ambiguous = positionals.find((text) => isAddress(text) && exists(pathIn(directory, text)));
  if (ambiguous !== undefined) return alsoFile(ambiguous);
  add(
    given,
    kind === "merge" ? "merge" : "spec",
    // Empty quotes are what an unset variable leaves; as a line of its own it would be dropped.
    positionals.filter((text) => !isAddress(text)).map((text) => (text.trim() === "" ? '""' : text)),
  );
  add(given, "addresses", positionals.filter(isAddress));
  if (misspelt.length > 0) return { value: undefined, problems: misspelt };
  const variables = readVariables(env, kind);
  // A flag wins over a variable, and does not add to it.
  const replaced = [...variables].filter(([input]) => given.has(input));
  const used = [...variables].filter(([input]) => !given.has(input));
  for (const [input, { text }] of used) given.set(input, text);
  if (!given.has("name")) given.set("name", hostName);
  if (kind === "lint" || kind === "merge") given.set("mode", kind);
  const typed: Typed = {
    input: (input) => given.get(input) ?? "",
    contexts: values.contexts.length > 0 ? values.contexts : [given.get("context") ?? ""],
    variables: namesOf(used),
    replaced: namesOf(replaced),
    color: values.noColor ? false : undefined,
    isQuiet: values.isQuiet,
  };
  if (kind === "lint") {
    const format = formatOf(values.format, lintOutputFormats);
    return format.value
      ? command({ kind, ...typed, format: format.value })
      : { value: undefined, problems: format.problems };
  }
  const format = formatOf(values.format, outputFormats);
  return format.value
    ? command({ kind, ...typed, format: format.value })
    : { value: undefined, problems: format.problems };
}

function namesOf(given: readonly (readonly [InputName, GivenByVariable])[]): Variables {
  return new Map(given.map(([input, { variable }]) => [input, variable]));
}

/** Whether a command line that is not understood may ask for redaction, also with a misspelt flag. */
export function mayRedact(args: readonly string[], env: Readonly<Record<string, string | undefined>>): boolean {
  const variable = env.TCP_PREFLIGHT_REDACT ?? "";
  return (
    args.some((arg) => /^--?re?d/i.test(arg)) ||
    (variable !== "" && !["false", "False", "FALSE"].includes(variable.trim()))
  );
}

/** `host:port`, a URL or `name=URL`, as no one names a file. A path such as `./db:5432` or `./db=https:/x` is none. */
const ADDRESS = /^(?:(?:[^=/\\]*=)?(?:[a-z][a-z0-9+.-]*:\/\/.+|jdbc:.+)|[^\s/\\*?{}]+:[a-z0-9-]+)$/i;

/**
 * A file that a stranger adds to a checkout must not take the place of a check, and an address not that of a spec which a glob
 * of the shell found.
 */
function alsoFile(text: string): Checked<undefined> {
  const shown = isUnspeakable(text) ? "An argument" : JSON.stringify(text);
  return wrong(
    `${shown} is an address, and a file of that name exists`,
    "give the address with --address, or the file with ./ before its name",
  );
}

function completionOf(positionals: readonly string[]): Checked<Command | undefined> {
  const shell = shells.find((known) => known === positionals[0]);
  if (shell && positionals.length === 1) return command({ kind: "completion", shell });
  return wrong(`Cannot complete ${JSON.stringify(positionals.join(" "))}`, `expected ${shells.join(", ")}`);
}

function helpOf(name: string | undefined): Checked<Command | undefined> {
  const of = commands.find((known) => known === name);
  if (name !== undefined && !of) return unknownCommand(name);
  return command({ kind: "help", ...(of && { of }) });
}

function unknownCommand(name: string): Checked<undefined> {
  // A URL may hold a password.
  if (name.includes("://")) return wrong("Unknown command: it is a URL", "run URL checks the port of one");
  if (ADDRESS.test(name) || /\.ya?ml$/i.test(name))
    return wrong(`Unknown command ${JSON.stringify(name)}`, `did you mean run ${name}?`);
  const near = nearest(name, commands);
  return wrong(
    `Unknown command ${JSON.stringify(name)}`,
    near ? `did you mean ${near}?` : `expected ${commands.join(", ")} or --help`,
  );
}

function add(given: Map<InputName, string>, input: InputName, texts: readonly string[]): void {
  if (texts.length === 0) return;
  const before = given.get(input);
  given.set(input, [...(before === undefined ? [] : [before]), ...texts].join("\n"));
}

/** Returns the first of the formats unless another is given. */
function formatOf<F extends string>(given: string | undefined, formats: readonly [F, ...F[]]): Checked<F | undefined> {
  const format = given === undefined ? formats[0] : formats.find((known) => known === given);
  if (format) return { value: format, problems: [] };
  const near = nearest(given as string, formats);
  return wrong(`Cannot use --format ${given}`, near ? `did you mean ${near}?` : `expected ${formats.join(", ")}`);
}

interface Flags {
  readonly inputs: ReadonlyMap<InputName, string>;
  readonly contexts: readonly string[];
  readonly format: string | undefined;
  readonly noColor: boolean;
  readonly isQuiet: boolean;
  readonly help: boolean;
  readonly version: boolean;
}

function parseFlags(
  kind: CommandName,
  args: readonly string[],
): Checked<{ readonly values: Flags; readonly positionals: readonly string[] } | undefined> {
  const flags = flagTable.filter(({ commands }) => commands.includes(kind));
  const options = Object.fromEntries(flags.map((flag) => [flag.name, optionOf(flag)]));
  try {
    const { values, positionals, tokens } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options,
      tokens: true,
    });
    const lines = new Map<InputName, string[]>();
    for (const token of tokens) {
      if (token.kind !== "option") continue;
      const { name, value = "true" } = token;
      if (value.trim() === "")
        return wrong(`--${name} is empty`, "leave it out where it is not wanted; an unset variable leaves it empty");
      const input = flags.find((flag) => flag.name === name)?.input;
      if (!input) continue;
      if (input === "values" && hasEmptyFile(value))
        return wrong(`--${name} has a comma without a file beside it`, "an unset variable leaves it empty");
      const known = lines.get(input);
      if (known) known.push(...linesOf(input, value));
      else lines.set(input, [...linesOf(input, value)]);
    }
    const inputs = new Map([...lines].map(([input, each]) => [input, each.join("\n")]));
    return {
      value: {
        values: {
          inputs,
          contexts: lines.get("context") ?? [],
          format: [values.format].flat().at(-1)?.toString(),
          noColor: values["no-color"] === true,
          isQuiet: values.quiet === true,
          help: values.help === true,
          version: values.version === true,
        },
        positionals,
      },
      problems: [],
    };
  } catch (error) {
    return flagProblem((error as Error).message, kind, flags);
  }
}

/** The lines of an input that the value of a flag is. */
function linesOf(input: InputName, value: string): readonly string[] {
  if (input === "set") return [lineOfSet(value)];
  return input === "values" ? filesOfArgument(value) : [value];
}

function optionOf({ name, value }: Flag) {
  if (value === undefined) return { type: "boolean" as const, ...(name === "help" && { short: "h" }) };
  return { type: "string" as const, multiple: true };
}

/** Puts Node's message for a flag into the words of this program. */
function flagProblem(message: string, kind: CommandName, flags: readonly Flag[]): Checked<undefined> {
  const [, ambiguous] = /^Option '(?:-\w, )?(--[\w-]+)(?: [^']*)?' argument is ambiguous/.exec(message) ?? [];
  if (ambiguous) {
    return wrong(`The value after ${ambiguous} begins with a dash`, `write ${ambiguous}=VALUE if that is the value`);
  }
  const [, missing] = /^Option '(?:-\w, )?(--[\w-]+)(?: [^']*)?' argument missing/.exec(message) ?? [];
  if (missing) {
    const flag = flags.find(({ name }) => `--${name}` === missing);
    return wrong(`${missing} has no value`, `expected ${missing} ${flag?.value ?? "VALUE"}`);
  }
  const [, unknown] = /^Unknown option '(-[^']*)'/.exec(message) ?? [];
  if (unknown) {
    const name = unknown.replace(/^-+/, "");
    const elsewhere = flagTable.find((flag) => flag.name === name);
    if (elsewhere) return wrong(`${kind} has no flag ${unknown}`, `it belongs to ${elsewhere.commands.join(" and ")}`);
    const names = flags.map((flag) => flag.name);
    const near = nearest(name, names) ?? names.find((known) => known.startsWith(name));
    return wrong(`Unknown flag ${unknown}`, near ? `did you mean --${near}?` : `see ${kind} --help`);
  }
  return wrong(message.split(". ")[0] ?? "", `see ${kind} --help`);
}

function command(value: Command): Checked<Command> {
  return { value, problems: [] };
}

function wrong(message: string, remedy: string): Checked<undefined> {
  const problem: Problem = { code: "usage", severity: "error", where: "command line", message, remedy };
  return { value: undefined, problems: [problem] };
}
