import type { Located, Position } from "../problem/problem.js";

/** troubleshoot's `tcpConnect` host collector. */
export interface Collector {
  /** `collectorName`, else `connect`, troubleshoot's default. */
  readonly name: string;
  readonly address: Located<string>;
  /** What a template was to print of the address, and did not. */
  readonly missingPart?: "host" | "port" | "address";
  /** From `timeout`; absent where the spec gives none; `null` for Go's `0`, no deadline at all. */
  readonly timeoutMs?: number | null;
  readonly exclude: Located<boolean>;
  readonly position: Position;
  /** `metadata.name` of its document. */
  readonly spec: string;
  /** The number of its document among all HostPreflights of the run; absent for checks of `addresses`. */
  readonly document?: number;
  /** An error was found in it, so it may be incomplete. Never set in a run. */
  readonly isFaulty?: boolean;
}

/** The API groups and versions of a HostPreflight that troubleshoot accepts, all read as v1beta2. */
export const apiVersions: readonly string[] = [
  "troubleshoot.sh/v1beta2",
  "troubleshoot.sh/v1beta3",
  "troubleshoot.replicated.com/v1beta1",
];

/** troubleshoot's name of a collector without `collectorName`. */
export const CONNECT = "connect";

/** troubleshoot's title of an analyzer without `checkName`. */
export const UNTITLED = "TCP Connection Attempt";

export type Severity = "pass" | "warn" | "fail";

/** One entry of an analyzer's `outcomes`. An empty `when` matches every status. */
export interface Outcome {
  readonly severity: Severity;
  readonly when: string;
  readonly message: string;
  readonly uri?: string;
  readonly position: Position;
}

/** troubleshoot's `tcpConnect` host analyzer. */
export interface Analyzer {
  /** `checkName`, else `TCP Connection Attempt`. */
  readonly title: string;
  readonly collectorName: Located<string>;
  readonly exclude: Located<boolean>;
  readonly outcomes: readonly Outcome[];
  readonly position: Position;
  /** `metadata.name` of its document. */
  readonly spec: string;
  /** The number of its document among all HostPreflights of the run; absent for checks of `addresses`. */
  readonly document?: number;
  /** An error was found in it, so it may be incomplete. Never set in a run. */
  readonly isFaulty?: boolean;
}

/** The collectors and analyzers of all documents of a run, in the order of reading. */
export interface Spec {
  readonly collectors: readonly Collector[];
  readonly analyzers: readonly Analyzer[];
}
