import { parseArgs } from "node:util";
import { type InputName, inputDefaults, lintFormats, reportFormats } from "../inputs/inputs.js";
import type { Checked } from "../problem/checked.js";
import type { Problem } from "../problem/problem.js";

export const commands = ["run", "lint", "render", "demo"] as const;
export type CommandName = (typeof commands)[number];

/** What standard output can be: the table for people, or one of the report's formats. */
export const outputFormats = ["table", "yaml", ...reportFormats] as const;
export type OutputFormat = (typeof outputFormats)[number];

/** The same for `lint`. */
export const lintOutputFormats = ["text", ...lintFormats] as const;
export type LintOutputFormat = (typeof lintOutputFormats)[number];

/** What was typed, with every input as the text that `readInputs` understands. */
export type Command =
  | { readonly kind: "help" }
  | { readonly kind: "version" }
  | {
      readonly kind: Exclude<CommandName, "lint">;
      readonly input: (name: InputName) => string;
      readonly format: OutputFormat;
      readonly color: boolean | undefined;
    }
  | {
      readonly kind: "lint";
      readonly input: (name: InputName) => string;
      readonly format: LintOutputFormat;
      readonly color: boolean | undefined;
    };

/** Inputs that only mean something in a workflow. */
const notFlags: readonly string[] = ["mode", "spec", "summary", "annotations", "comment", "template"];
const switches: readonly string[] = ["join-checks"];
const flags = (Object.keys(inputDefaults) as InputName[]).filter((name) => !notFlags.includes(name));

/** Flags that read better in the singular than the input they stand for. */
const aliases: Readonly<Record<string, InputName>> = { address: "addresses", "lint-context": "lint-contexts" };

/**
 * Parses the command line: `run SPEC... [flags]`. A flag that takes a list is repeated, or given once with lines. There is no
 * command where a word or a flag is not known.
 */
export function parseCommandLine(args: readonly string[]): Checked<Command | undefined> {
  const [name = "", ...rest] = args;
  if (name === "" || name === "help" || name === "--help" || name === "-h") return command({ kind: "help" });
  if (name === "version" || name === "--version") return command({ kind: "version" });
  const kind = commands.find((command) => command === name);
  if (!kind) return wrong(`Unknown command "${name}"`, `expected ${commands.join(", ")} or --help`);
  const { value: parsed, problems } = parseFlags(rest);
  if (!parsed) return { value: undefined, problems };
  const { values, positionals } = parsed;
  if (values.help) return command({ kind: "help" });
  if (values.version) return command({ kind: "version" });
  const texts = new Map<string, string>([["spec", positionals.join("\n")]]);
  for (const flag of [...flags, ...Object.keys(aliases)]) {
    const input = aliases[flag] ?? flag;
    const given = [values[flag] ?? []].flat().map(String);
    if (given.length > 0) texts.set(input, [...(texts.get(input)?.split("\n") ?? []), ...given].join("\n"));
  }
  const input = (name: InputName) => texts.get(name) ?? "";
  const color = values["no-color"] ? false : undefined;
  if (kind === "lint") {
    texts.set("mode", "lint");
    const format = formatOf(values.format, lintOutputFormats);
    return format ? command({ kind, input, format, color }) : wrongFormat(values.format, lintOutputFormats);
  }
  const format = formatOf(values.format, outputFormats);
  return format ? command({ kind, input, format, color }) : wrongFormat(values.format, outputFormats);
}

function command(value: Command): Checked<Command> {
  return { value, problems: [] };
}

/** Returns the format that was given, or the first of them; `undefined` where it is not one of them. */
function formatOf<F extends string>(given: unknown, formats: readonly [F, ...F[]]): F | undefined {
  return given === undefined ? formats[0] : formats.find((format) => format === given);
}

function wrongFormat(given: unknown, formats: readonly string[]): Checked<undefined> {
  return wrong(`Cannot use --format ${String(given)}`, `expected ${formats.join(", ")}`);
}

interface Flags {
  readonly values: Readonly<Record<string, string | boolean | (string | boolean)[] | undefined>>;
  readonly positionals: readonly string[];
}

function parseFlags(args: readonly string[]): Checked<Flags | undefined> {
  try {
    const value = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        help: { type: "boolean", short: "h" },
        version: { type: "boolean" },
        format: { type: "string" },
        "no-color": { type: "boolean" },
        ...Object.fromEntries(
          [...flags, ...Object.keys(aliases)].map((flag) => [
            flag,
            switches.includes(flag) ? { type: "boolean" as const } : { type: "string" as const, multiple: true },
          ]),
        ),
      },
    }) as Flags;
    return { value, problems: [] };
  } catch (error) {
    const { message } = error as Error;
    const [, flag] = /^Option '(?:-\w, )?(--[\w-]+).*' argument is ambiguous/.exec(message) ?? [];
    if (flag) return wrong(`The value after ${flag} begins with a dash`, `write ${flag}=VALUE if it is meant so`);
    return wrong(message.split(". ")[0] ?? "", "see --help");
  }
}

function wrong(message: string, remedy: string): Checked<undefined> {
  const problem: Problem = { code: "usage", severity: "error", where: "command line", message, remedy };
  return { value: undefined, problems: [problem] };
}
