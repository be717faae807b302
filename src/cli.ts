import { onInterrupt } from "./collect/interrupt.js";
import type { Progress } from "./collect/progress.js";
import { format as write } from "./formats/formats.js";
import { formatTable, type TableOptions } from "./formats/table.js";
import { readInputs } from "./inputs/inputs.js";
import { formatLint } from "./lint/formats.js";
import { preflight } from "./preflight.js";
import { describeProblem, describeThrown, InputError } from "./problem/problem.js";
import { escapeTerminal } from "./report/escape.js";
import { tool } from "./report/facts.js";
import type { Report } from "./report/model.js";
import { publish } from "./report/publish.js";
import { exitCodeOf, exitCodes, lintExitCodeOf } from "./terminal/exit-code.js";
import { type Command, type OutputFormat, parseCommandLine } from "./terminal/flags.js";
import { processIo, type TerminalIo } from "./terminal/io.js";
import { showProgress } from "./terminal/progress.js";
import { usage } from "./terminal/usage.js";

/** The command line. Standard output gets one document, everything else goes to standard error. */
export async function cli(args: readonly string[], io: TerminalIo = processIo): Promise<void> {
  const begun = io.begin();
  try {
    io.exit(await execute(parseCommandLine(args), io));
  } catch (error) {
    if (!(error instanceof InputError)) {
      io.stderr(`${escapeTerminal(describeThrown(error))}\n`);
      return io.exit(exitCodes.unexpected);
    }
    const errors = error.problems.filter(({ severity }) => severity === "error");
    for (const problem of errors) io.stderr(`${escapeTerminal(describeProblem(problem))}\n`);
    tell(
      error.problems.filter(({ severity }) => severity !== "error"),
      io,
    );
    io.exit(exitCodes.input);
  } finally {
    begun.end();
  }
}

async function execute(command: Command, io: TerminalIo): Promise<number> {
  switch (command.kind) {
    case "help":
      io.stdout(usage);
      return exitCodes.pass;
    case "version":
      io.stdout(`${tool.name} ${tool.version}\n`);
      return exitCodes.pass;
    case "demo": {
      const { demo } = await import("./terminal/demo.js");
      await demo({ write: io.stdout, color: command.color ?? io.color });
      return exitCodes.pass;
    }
    case "lint": {
      const { lint } = await import("./lint/lint.js");
      const inputs = readInputs(command.input);
      const report = await lint(inputs, io);
      const verdict = lintExitCodeOf(report, inputs.failOn);
      return publishAll(verdict, io, [
        async () =>
          inputs.lintReports.length > 0 && (await import("./lint/save.js")).saveLint(report, inputs.lintReports),
        async () => io.stdout(await formatLint(report, command.format, { color: command.color ?? io.color })),
      ]);
    }
    case "render": {
      const { prepare } = await import("./load/prepare.js");
      const { rendered, problems } = await prepare(readInputs(command.input), io);
      tell([...problems, ...rendered.flatMap((text) => text.breakouts)], io);
      for (const { bytes } of rendered) io.stdout(bytes());
      return exitCodes.pass;
    }
    case "run": {
      const inputs = readInputs(command.input);
      const interrupt = onInterrupt();
      const watch = (progress: Progress) => showProgress(progress, io.isTerminal);
      const options = { cwd: io.cwd, stdin: io.stdin, signal: interrupt.signal, watch };
      const { report, changes } = await preflight(inputs, options).finally(interrupt.stop);
      tell(report.problems, io);
      const against = { baseline: changes, failOn: inputs.failOn };
      return publishAll(exitCodeOf(report, inputs.failOn, changes), io, [
        async () =>
          inputs.reports.length > 0 && (await import("./formats/save.js")).saveReports(report, inputs.reports, against),
        async () => io.stdout(await document(report, command.format, { ...against, color: command.color ?? io.color })),
      ]);
    }
  }
}

/** What cannot be told is an error of its own; a verdict that fails stands before it. */
async function publishAll(verdict: number, io: TerminalIo, steps: readonly (() => unknown)[]): Promise<number> {
  const faults = await publish(steps);
  for (const fault of faults) io.stderr(`${escapeTerminal(describeThrown(fault))}\n`);
  return faults.length > 0 && verdict !== exitCodes.fail ? exitCodes.unexpected : verdict;
}

function tell(problems: Report["problems"], io: TerminalIo): void {
  for (const problem of problems) io.stderr(`${problem.severity}: ${escapeTerminal(describeProblem(problem))}\n`);
}

async function document(report: Report, format: OutputFormat, options: TableOptions): Promise<string> {
  switch (format) {
    case "table":
      return formatTable(report, options);
    case "yaml":
      return (await import("./formats/yaml.js")).formatYaml(report);
    default:
      return write(report, format, options);
  }
}
