import { existsSync } from "node:fs";
import { hostname } from "node:os";
import { resolve } from "node:path";
import type { Progress } from "./collect/progress.js";
import { inBatches } from "./formats/batches.js";
import { type FormatOptions, type Written, write } from "./formats/formats.js";
import { formatTable, isOfSeveral, type TableOptions } from "./formats/table.js";
import { wrapText } from "./formats/wrap.js";
import type { Inputs } from "./inputs/inputs.js";
import { readInputs } from "./inputs/inputs.js";
import type { ReadOptions } from "./load/read.js";
import { beginSearches } from "./load/searches.js";
import { preflight } from "./preflight.js";
import { accept, hasErrors, isError } from "./problem/checked.js";
import { describeProblem, describeThrown, InputError } from "./problem/problem.js";
import { maskProse } from "./problem/prose-mask.js";
import { maskProblem } from "./problem/sentence-mask.js";
import { shortenProblem } from "./problem/shorten.js";
import { turn } from "./process/interrupt.js";
import { escapeTerminal } from "./report/escape.js";
import { tool } from "./report/facts.js";
import type { Report, ReportedProblem } from "./report/model.js";
import { publish } from "./report/publish.js";
import type { OutputFormat } from "./terminal/commands.js";
import { exitCodeOf, exitCodes, lintExitCodeOf } from "./terminal/exit-code.js";
import { type Command, mayRedact, parseCommandLine } from "./terminal/flags.js";
import { processIo, type TerminalIo } from "./terminal/io.js";
import { showProgress } from "./terminal/progress.js";
import { mayBeMisspelt } from "./terminal/variables.js";
import { inTerminalWords, reportInTerminalWords, type Variables } from "./terminal/words.js";

/** Runs the command line. Standard output gets one document, everything else goes to standard error. */
export async function cli(args: readonly string[], io: TerminalIo = processIo): Promise<void> {
  const begun = io.begin();
  let variables: Variables = new Map();
  try {
    const exists = (path: string) => existsSync(resolve(io.cwd, path));
    const { env } = process;
    const misspelt = mayBeMisspelt(env) ? (await import("./terminal/misspelt-variables.js")).misspeltProblems(env) : [];
    const parsed = parseCommandLine(args, { exists, env, misspelt, hostName: hostname() });
    const command = accept(parsed, { redact: mayRedact(args, env) });
    if ("variables" in command) variables = command.variables;
    io.exit(await execute(command, io));
  } catch (error) {
    io.exit(refuse(error, io, variables));
  } finally {
    begun.end();
  }
}

/** Shows why there is no verdict; returns the exit code. */
function refuse(error: unknown, io: TerminalIo, variables: Variables): number {
  if (!(error instanceof InputError)) {
    say(describeThrown(error), io);
    return exitCodes.unexpected;
  }
  for (const problem of error.problems.filter(isError)) {
    say(describeProblem(inTerminalWords(problem, variables)), io);
  }
  showProblems(
    error.problems.filter((problem) => !isError(problem)),
    io,
    variables,
  );
  return exitCodes.input;
}

/**
 * Returns the inputs of a command, once earlier reports in the place of its own are removed.
 *
 * @throws InputError where one is wrong, or a report cannot be written
 */
async function inputsOf(
  { input, contexts }: Pick<SpecCommand, "input" | "contexts">,
  files: ReadOptions,
): Promise<Inputs> {
  const read = readInputs(input, { contexts });
  const { workingDirectory, reports, lintReports } = read.value ?? read.paths ?? NO_PATHS;
  if (workingDirectory === undefined && reports.length + lintReports.length === 0) return accept(read);
  const { readyInputs } = await import("./load/ready-inputs.js");
  return accept(await readyInputs(read, files), read.value);
}

/** What a command reads files with, once for all of its globs. */
function filesOf({ cwd, stdin }: TerminalIo): ReadOptions {
  return { cwd, stdin, searches: beginSearches() };
}

const NO_PATHS = { workingDirectory: undefined, reports: [], lintReports: [] };

type SpecCommand = Extract<Command, { readonly format: OutputFormat }>;
type LintCommand = Extract<Command, { readonly kind: "lint" }>;

async function execute(command: Command, io: TerminalIo): Promise<number> {
  switch (command.kind) {
    case "help":
      io.stdout((await import("./terminal/usage.js")).usage(command.of, { width: io.columns.stdout }));
      return exitCodes.pass;
    case "version":
      io.stdout(`${tool.name} ${tool.version}\n`);
      return exitCodes.pass;
    case "demo": {
      const { demo } = await import("./terminal/demo.js");
      await demo({ write: io.stdout, color: command.color ?? io.color, width: io.columns.stdout });
      return exitCodes.pass;
    }
    case "completion":
      io.stdout((await import("./terminal/completion.js")).completion(command.shell));
      return exitCodes.pass;
    case "render":
      return render(command, io);
    case "lint":
      return publishAll(await lint(command, io), io);
    case "run":
    case "merge":
      return publishAll(await check(command, io), io);
  }
}

/** What a run or lint found, ready to be published. */
interface Publication {
  readonly exitCode: number;
  /** Writes the reports that were asked for. */
  readonly save: () => Promise<void>;
  /** Returns what standard output gets. */
  readonly document: () => Promise<Written>;
}

/** Publishes everything; returns the exit code. A fault is an unexpected error, unless the verdict already fails. */
async function publishAll({ exitCode, save, document }: Publication, io: TerminalIo): Promise<number> {
  const { faults } = await publish([save, async () => await print(await document(), io)]);
  for (const fault of faults) say(describeThrown(fault), io);
  return faults.length > 0 && exitCode !== exitCodes.fail ? exitCodes.unexpected : exitCode;
}

/** Writes a document, and hears signals between its batches. */
async function print(document: Written, io: TerminalIo): Promise<void> {
  for (const bytes of inBatches(document)) {
    io.stdout(bytes);
    await turn();
  }
}

/** Runs the checks, or merges what runs of them found. */
async function check(command: SpecCommand, io: TerminalIo): Promise<Publication> {
  const { kind, input, variables, replaced, format, color, isQuiet } = command;
  const found = replaced.size > 0 ? (await import("./terminal/replaced-variables.js")).replacedNotices(replaced) : [];
  const files = { ...filesOf(io), found };
  const inputs = await inputsOf(command, files);
  const watch = (progress: Progress) => showProgress(progress, io);
  const options = { ...files, format, ...(isQuiet ? {} : { watch }) };
  const run = kind === "merge" ? (await import("./fleet.js")).fleet : preflight;
  const { report, changes, template, isInterrupted } = await run(inputs, options);
  showProblems(isQuiet ? withoutNotices(report.problems) : report.problems, io, variables);
  const written = {
    changes,
    failOn: isInterrupted ? ("fail" as const) : inputs.failOn,
    template,
    // The schema of Jenkins' xUnit plugin refuses test cases that have them.
    hasPlaces: !process.env.JENKINS_URL,
  };
  return {
    // Without --fail-on a warning has the exit code that preflight gives it.
    exitCode: isInterrupted
      ? exitCodes.fail
      : exitCodeOf(report, { failOn: inputs.failOn, isWarningShown: input("fail-on") === "", changes }),
    save: async () => {
      if (inputs.reports.length === 0) return;
      const { INTERRUPTED_MS, saveReports } = await import("./formats/save.js");
      await saveReports(report, inputs.reports, isInterrupted ? { ...written, withinMs: INTERRUPTED_MS } : written);
    },
    document: () =>
      document(report, format, { ...written, color: color ?? io.color, width: io.columns.stdout, variables }),
  };
}

/** Examines the specs without dialing. */
async function lint(command: LintCommand, io: TerminalIo): Promise<Publication> {
  const { format, color, variables } = command;
  const { lint, lintBreaches, saveLint, formatLint } = await import("./lint/door.js");
  const files = filesOf(io);
  const inputs = await inputsOf(command, files);
  const report = await lint(inputs, files);
  return {
    exitCode: lintExitCodeOf(report.result, { isBreach: lintBreaches(report, inputs.failOn) }),
    save: () => saveLint(report, inputs.lintReports),
    document: async () =>
      format === "github" || format === "azure"
        ? (await import("./formats/commands.js")).printers[format](
            (await import("./pages/annotations.js")).problemAnnotations(report.problems, { rest: "the report" }),
          )
        : formatLint(
            format === "text"
              ? { ...report, problems: report.problems.map((one) => inTerminalWords(one, variables)) }
              : report,
            format,
            {
              color: color ?? io.color,
              width: io.columns.stdout,
            },
          ),
  };
}

/** Prints the rendered specs, also where the errors are those of rendered text, which shows them; the exit code is that of an error. */
async function render(command: SpecCommand, io: TerminalIo): Promise<number> {
  const { isQuiet, variables } = command;
  const { loadRendered, redactedRender } = await import("./load/load-rendered.js");
  const { asStream } = await import("./render/stream.js");
  const files = filesOf(io);
  const inputs = await inputsOf(command, files);
  accept({ value: inputs, problems: inputs.redact ? [redactedRender] : [] });
  const { value, problems } = await loadRendered(inputs, files);
  const isOfText = ({ code }: ReportedProblem) => code === "value-breaks-out" || code === "commented-out";
  const rendered = accept({ value, problems: problems.filter((problem) => !isOfText(problem)) });
  for (const system of io.logSystems) {
    const { logCommandProblems } = await import("./terminal/log-commands.js");
    accept({ value, problems: logCommandProblems(rendered, system) });
  }
  showProblems(isQuiet ? withoutNotices(problems) : problems, io, variables);
  for (const bytes of asStream(rendered)) io.stdout(bytes);
  return hasErrors(problems) ? exitCodes.input : exitCodes.pass;
}

function withoutNotices(problems: readonly ReportedProblem[]): readonly ReportedProblem[] {
  return problems.filter(({ severity }) => severity !== "notice");
}

function showProblems(problems: readonly ReportedProblem[], io: TerminalIo, variables: Variables): void {
  for (const problem of problems) {
    say(
      `${problem.severity}: ${describeProblem(inTerminalWords(shortenProblem(maskProblem(problem)), variables))}`,
      io,
    );
  }
}

/** Writes a message to standard error, masked; on a terminal its lines are broken between words. */
function say(message: string, io: TerminalIo): void {
  io.stderr(`${wrapText(escapeTerminal(maskProse(message)), io.columns.stderr, { hanging: 2 })}\n`);
}

async function document(
  report: Report,
  format: OutputFormat,
  { variables, ...options }: TableOptions & FormatOptions & { readonly variables: Variables },
): Promise<Written> {
  switch (format) {
    case "table": {
      const inWords = reportInTerminalWords(report, options.changes, variables);
      const fleet = isOfSeveral(report) ? await import("./formats/fleet-table.js") : undefined;
      return formatTable(inWords.report, { ...options, changes: inWords.changes, fleetLines: fleet?.fleetLines });
    }
    case "yaml":
      return (await import("./formats/yaml.js")).yamlPieces(report);
    case "github":
    case "azure": {
      const { formatCommands, printers } = await import("./formats/commands.js");
      return formatCommands(report, options, printers[format]);
    }
    default:
      return write(report, format, options);
  }
}
