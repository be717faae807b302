import { excludedShape, positionShape, resultShape, severities } from "../analyze/result.js";
import { type Infer, integer, list, map, named, oneOf, optional, record, string } from "../shape/shape.js";

/*
 * The JSON report, version 1. Its shape is declared once: here, and its parts in analyze/result.ts (a result) and
 * collect/collected.ts (an attempt). The TypeScript types, the check of a report file (parse.ts), the order of the keys
 * (formats/json.ts), schema/report.schema.json and the random reports of the tests all come from it.
 *
 * To add a field, add it to its record, in the order of the file, as `optional(...)`: a baseline of an earlier version does
 * not have it. Then run `npm run report-schema`. Within version 1 no field is removed and none changes its meaning.
 */

const countsShape = record("How many checks ended how.", {
  total: integer("passed + warned + failed."),
  passed: integer("Results with status `pass`."),
  warned: integer("Results with status `warn`."),
  failed: integer("Results with status `fail`."),
  excluded: integer("Analyzers that the spec excluded; they are not among the results."),
  notRun: integer("Checks that were cut off before they could be made; they are among the failed."),
});
export interface Counts extends Infer<typeof countsShape> {}

const problemShape = named(
  "problem",
  record("A problem of a spec or an input.", {
    // Any string: a report of another version may have other codes.
    code: string("Stable; docs/problems.md has a heading for it."),
    severity: oneOf("How bad it is.", ["error", "warning", "notice"]),
    message: string("What is wrong, one sentence."),
    remedy: optional(string("What is accepted, or what to do.")),
    position: optional(positionShape),
    where: optional(string("The input it is about, where no file is involved.")),
    runners: optional(
      list("The runs that have it, where not all runs of a merged report do.", string("The name of one.")),
    ),
  }),
);
/** A problem as a report has it. */
export interface ReportedProblem extends Infer<typeof problemShape> {}

const runnerShape = record("The machine of the run.", {
  os: string("Its operating system."),
  arch: string("Its processor architecture."),
});

const startedAt = string("When the run began, RFC 3339.", { format: "date-time" });
const finishedAt = string("When the run ended, RFC 3339.", { format: "date-time" });

const shardShape = record("The part of the checks that this run had, where they were divided among several machines.", {
  index: integer("Which of the parts, from 1.", { minimum: 1 }),
  count: integer("How many parts there are.", { minimum: 1 }),
  checks: integer("Analyzers of all parts together, excluded ones among them."),
  sha256: optional(
    string(
      "SHA-256 of the list of the checks of all parts, as far as a report shows them, hexadecimal; the same for all parts of one run.",
      { pattern: "^[0-9a-f]{64}$" },
    ),
  ),
});
export interface ShardFacts extends Infer<typeof shardShape> {}

const mergedRunShape = record("One run.", {
  name: string("Its name, which no other run has."),
  runner: runnerShape,
  startedAt,
  finishedAt,
  redacted: optional(
    oneOf(
      "Present where placeholders of its own stand in place of hosts: another run's `host-1` may be another host.",
      [true],
    ),
  ),
  shards: optional(integer("How many parts its checks were divided into; absent where they were not.", { minimum: 1 })),
});
export interface MergedRun extends Infer<typeof mergedRunShape> {}

export const reportShape = record(
  "What one run of TCP Connect Preflight found. Within version 1 fields may be added; none is removed and none changes its meaning.",
  {
    schemaVersion: oneOf("The version of this schema.", [1]),
    tool: record("What wrote the report.", {
      name: string("Its name."),
      version: string("Its version."),
    }),
    name: string(
      "Who looked: the column of this run in a merged report. The job's name unless the input `name` gives another.",
    ),
    runner: runnerShape,
    shard: optional(shardShape),
    runners: optional(
      list("The runs that were merged, in the order of their columns; in a merged report alone.", mergedRunShape),
    ),
    missing: optional(
      list(
        "What was expected to be merged and was not there, which makes the verdict `fail`.",
        string("In words: `us-1`, `shard 2/4 of eu-1`, `checks of us-2`, `2 reports`."),
      ),
    ),
    redacted: optional(
      oneOf("Present where placeholders stand in place of hosts and IP addresses, which no other report shares.", [
        true,
      ]),
    ),
    startedAt,
    finishedAt,
    result: oneOf(
      "The verdict: `fail` if any check failed or anything is missing, else `warn` if any warned, else `pass`. What fails the step is up to the input `fail-on`.",
      severities,
    ),
    counts: countsShape,
    sources: list(
      "The files and inputs that decided the run, as they were before any template was rendered.",
      record("One of them.", {
        file: string("Its path as it was given, or the name of the input."),
        sha256: string("SHA-256 of its text in UTF-8, hexadecimal.", { pattern: "^[0-9a-f]{64}$" }),
      }),
    ),
    results: list("One for each analyzer that was not excluded, in the order of the specs.", resultShape),
    excluded: list("What the spec excluded, in its order.", excludedShape),
    problems: list("Warnings and notices about the specs and the inputs.", problemShape),
    settings: map(
      "The inputs that shaped the run, for the reader of the report: the name of each and its value.",
      string("Its value."),
    ),
  },
);
export interface Report extends Infer<typeof reportShape> {}
