import { lintFormats, reportFormats } from "../inputs/inputs.js";

/** The commands of the command line. */
export const commands = ["run", "lint", "render", "merge", "demo", "completion"] as const;
export type CommandName = (typeof commands)[number];

/** What standard output can be: the table for people, or one of the report's formats. */
export const outputFormats = ["table", "yaml", ...reportFormats, "github", "azure"] as const;
export type OutputFormat = (typeof outputFormats)[number];

/** The same for `lint`. */
export const lintOutputFormats = ["text", ...lintFormats, "github", "azure"] as const;
export type LintOutputFormat = (typeof lintOutputFormats)[number];

/** The shells whose words can be completed. */
export const shells = ["bash", "zsh", "fish"] as const;
export type Shell = (typeof shells)[number];
