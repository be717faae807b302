import path, { type PlatformPath } from "node:path";
import { hasEmptyPart, type Parsed } from "./values.js";

/** The inputs that name files, as they are after parsing. */
interface Paths {
  readonly spec: readonly string[];
  readonly contextFile: readonly string[];
  readonly values: readonly string[];
  readonly merge: readonly string[];
  readonly installer?: string;
  readonly baseline?: string;
  readonly template?: string;
  readonly lintContexts: readonly { readonly file: string }[];
  readonly reports: readonly { readonly path: string }[];
  readonly lintReports: readonly { readonly path: string }[];
  readonly addresses: readonly (
    | { readonly kind: "check" | "commented" | "address-in-comment" | "empty" }
    | { readonly kind: "file"; readonly file: { readonly path: string } }
  )[];
}

/** Parses the `working-directory` input. Its characters become part of globs, so none of them may be one. */
export function parseWorkingDirectory(text: string): Parsed<string> {
  if (/[*?[\]{}!\n]/.test(text)) return { kind: "wrong", accepted: "one folder, without the characters *?[]{}!" };
  if (hasEmptyPart(text)) return { kind: "wrong", accepted: "a folder without empty parts" };
  return { kind: "value", value: text };
}

/**
 * Returns the inputs with every relative path below a folder. From here on paths are relative to where the program runs, so
 * positions in files lead from the root of the workspace, as annotations and links need them.
 *
 * | path                          | with `working-directory: infra` |
 * | ----------------------------- | ------------------------------- |
 * | `specs/*.yaml`                | `infra/specs/*.yaml`            |
 * | `/etc/spec.yaml`, `-` (stdin) | the same                        |
 */
export function inWorkingDirectory<I extends Paths>(inputs: I, directory: string): I {
  const at = (given: string) => pathIn(directory, given);
  const one = <K extends "installer" | "baseline" | "template">(key: K) =>
    inputs[key] === undefined ? {} : { [key]: at(inputs[key]) };
  const targets = <T extends { readonly path: string }>(list: readonly T[]) =>
    list.map((target) => ({ ...target, path: at(target.path) }));
  return {
    ...inputs,
    spec: inputs.spec.map(at),
    contextFile: inputs.contextFile.map(at),
    values: inputs.values.map(at),
    merge: inputs.merge.map(at),
    ...one("installer"),
    ...one("baseline"),
    ...one("template"),
    lintContexts: inputs.lintContexts.map((context) => ({ ...context, file: at(context.file) })),
    reports: targets(inputs.reports),
    lintReports: targets(inputs.lintReports),
    addresses: inputs.addresses.map((entry) =>
      entry.kind === "file" ? { ...entry, file: { ...entry.file, path: at(entry.file.path) } } : entry,
    ),
  };
}

/** Returns a path from a folder; an absolute path and standard input stay as they are. */
export function pathIn(
  directory: string,
  given: string,
  { isAbsolute }: Pick<PlatformPath, "isAbsolute"> = path,
): string {
  const trimmed = given.trim();
  if (directory === "" || trimmed === "" || trimmed === "-" || isAbsolute(trimmed)) return given;
  return `${directory.replace(/(?<![\\/])[\\/]+$/, "")}/${trimmed}`;
}
