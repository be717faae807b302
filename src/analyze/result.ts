import { attemptShape } from "../collect/collected.js";
import { reasons } from "../collect/reasons.js";
import type { Severity } from "../decode/spec.js";
import { networkStatuses } from "../decode/statuses.js";
import type { Position } from "../problem/problem.js";
import {
  duration,
  type Infer,
  integer,
  list,
  named,
  oneOf,
  optional,
  record,
  recordOf,
  string,
} from "../shape/shape.js";

// A run imports only types from here. The shapes are loaded to read and write reports.

export const severities: readonly Severity[] = ["pass", "warn", "fail"];

export const positionShape = named(
  "position",
  recordOf<Position>("A position in a file as a person wrote it, before rendering.", {
    file: string("Path as it was given."),
    line: integer("From 1.", { minimum: 1 }),
    column: integer("From 1, in UTF-16 code units.", { minimum: 1 }),
    within: optional(
      string("Where it is in the string of a Secret or a ConfigMap at this position: `line 7 of preflight.yaml`."),
    ),
  }),
);

const failingSinceShape = record("Since when it fails, as far as the baselines know.", {
  at: string("When the first of the runs in a row that failed began, RFC 3339.", { format: "date-time" }),
  runs: integer("How many runs in a row failed, this one included.", { minimum: 1 }),
});
export interface FailingSince extends Infer<typeof failingSinceShape> {}

/** The name of the run, which a merged report has for everything that one run contributed. */
const runner = optional(string("The run that it is from, one of `runners`; in a merged report alone."));

export const resultShape = named(
  "result",
  record("The result of one analyzer.", {
    title: string("The analyzer's checkName."),
    status: oneOf("Of the outcome that matched.", severities),
    message: string("Of the outcome that matched, or a sentence of this tool when none did."),
    uri: optional(string("Of the outcome that matched; absent when it has none.")),
    spec: string("metadata.name of the analyzer's document."),
    collector: string("The collectorName that the analyzer reads."),
    address: string("host:port as the collector has it after rendering."),
    networkStatus: optional(oneOf("What outcomes match on; absent when nothing was dialed.", networkStatuses)),
    networkMessage: optional(
      string("The error in the words of Go's net package; empty when it connected, absent when nothing was dialed."),
    ),
    reason: oneOf("Why the status is what it is; docs/problems.md explains each.", reasons),
    durationMs: duration("All attempts with the pauses between them, in milliseconds."),
    attempts: list("In the order in which they were made: of too many the first ones and the last.", attemptShape),
    tries: optional(integer("How many attempts were made; absent where `attempts` has all of them.")),
    resolvedBySystem: optional(
      oneOf("Present when only the system's resolver found the name; the resolver of preflight does not.", [true]),
    ),
    ownAddress: optional(
      string(
        "The address of the machine of the run itself to which the name in `address` leads; absent where it leads elsewhere, and for IP addresses and localhost.",
      ),
    ),
    position: positionShape,
    runner,
    failingSince: optional(failingSinceShape),
  }),
);
export interface CheckResult extends Infer<typeof resultShape> {}

export const excludedShape = record("A collector or an analyzer that the spec excluded.", {
  title: string("The checkName or collectorName."),
  kind: oneOf("Which of the two it is.", ["collector", "analyzer"]),
  position: positionShape,
  runner,
});
export interface Excluded extends Infer<typeof excludedShape> {}

export interface Analysis {
  readonly results: readonly CheckResult[];
  readonly excluded: readonly Excluded[];
}
