import { parseArgs } from "node:util";
import { type InputName, inputDefaults, lintFormats, reportFormats } from "../inputs/inputs.js";
import { InputError, type Problem } from "../problem/problem.js";

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
 * Understands the command line: `run SPEC... [flags]`. A flag that takes a list is repeated, or given once with lines.
 *
 * @throws InputError for unknown commands and flags
 */
export function parseCommandLine(args: readonly string[]): Command {
  const [name = "", ...rest] = args;
  if (name === "" || name === "help" || name === "--help" || name === "-h") return { kind: "help" };
  if (name === "version" || name === "--version") return { kind: "version" };
  const kind = commands.find((command) => command === name);
  if (!kind) throw usage(`Unknown command "${name}"`, `expected ${commands.join(", ")} or --help`);
  const { values, positionals } = parseFlags(rest);
  if (values.help) return { kind: "help" };
  if (values.version) return { kind: "version" };
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
    return { kind, input, format: formatOf(values.format, lintOutputFormats), color };
  }
  return { kind, input, format: formatOf(values.format, outputFormats), color };
}

/** The first of the formats unless told otherwise. */
function formatOf<F extends string>(given: unknown, formats: readonly [F, ...F[]]): F {
  const format = given === undefined ? formats[0] : formats.find((format) => format === given);
  if (!format) throw usage(`Cannot use --format ${String(given)}`, `expected ${formats.join(", ")}`);
  return format;
}

function parseFlags(args: readonly string[]) {
  try {
    return parseArgs({
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
    }) as { values: Record<string, string | boolean | (string | boolean)[] | undefined>; positionals: string[] };
  } catch (error) {
    const { message } = error as Error;
    const [, flag] = /^Option '(?:-\w, )?(--[\w-]+).*' argument is ambiguous/.exec(message) ?? [];
    if (flag) throw usage(`What stands after ${flag} begins with a dash`, `write ${flag}=VALUE if it is meant so`);
    throw usage(message.split(". ")[0] ?? "", "see --help");
  }
}

function usage(message: string, remedy: string): InputError {
  const problem: Problem = { code: "usage", severity: "error", where: "command line", message, remedy };
  return new InputError([problem]);
}
