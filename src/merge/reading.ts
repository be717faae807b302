import type { CheckResult } from "../analyze/result.js";
import type { Reason } from "../collect/reasons.js";
import type { Matrix, MatrixRow } from "./matrix.js";
import { oncePer } from "./once.js";

/** Several names in a sentence; more than this are counted. */
const MAX_NAMES = 5;

/**
 * Says what the runners together know and one alone cannot: whether a server is down, or the way to it, or a runner's
 * network. Plain sentences, the most important first; none where everything passes or only one runner looked.
 *
 * | what the runners see | sentence |
 * |---|---|
 * | one gets no answer at all, and others connect to what it fails at | `us-1 reaches nothing: its network` |
 * | none gets any answer, and all fail | `None of 4 runners reaches anything` |
 * | some connect to an endpoint | `Postgres is reachable from 2 of 4 runners; not from eu-1 and us-1, so the server is up` |
 * | all are refused | `Redis refuses all 4 runners: the host is up and nothing listens on that port` |
 * | none gets an answer | `Redis answers none of 4 runners: it is down, or something close to it drops the packets` |
 * | none finds the name | `None of 4 runners knows the name of Redis` |
 * | none connects, for several reasons | `Redis is reachable from none of 4 runners` |
 *
 * Endpoints of which the same is to be said share a sentence.
 */
export const readingOf: (matrix: Matrix) => readonly string[] = oncePer((matrix) => {
  if (matrix.runners.length < 2) return [];
  const silent = silentRunners(matrix);
  if (silent.size === matrix.runners.length) return [`None of ${matrix.runners.length} runners reaches anything`];
  const isolated = isolatedRunners(matrix, silent);
  const names = isolated.map((column) => matrix.runners[column] as string);
  const network =
    names.length === 0
      ? []
      : [
          names.length === 1
            ? `${names[0]} reaches nothing: its network`
            : `${listed(names)} reach nothing: their networks`,
        ];
  return [...network, ...endpointSentences(matrix, new Set(isolated))];
});

/**
 * Columns of the runners that fail at two endpoints or more and got an answer from none. A check that passes needs no
 * explanation, whatever its network status: a spec may want a closed port.
 */
function silentRunners({ runners, rows }: Matrix): ReadonlySet<number> {
  const failures = runners.map(() => 0);
  const hasAnswer = runners.map(() => false);
  for (const { cells } of rows) {
    cells.forEach((cell, column) => {
      if (cell.kind !== "result" || !isSeen(cell.result)) return;
      if (isAnswered(cell.result)) hasAnswer[column] = true;
      else if (cell.result.status !== "pass") failures[column] = (failures[column] ?? 0) + 1;
    });
  }
  return new Set(runners.flatMap((_, column) => (!hasAnswer[column] && (failures[column] ?? 0) >= 2 ? [column] : [])));
}

/** Columns of the silent runners that fail at an endpoint to which another runner connects, in their order. */
function isolatedRunners({ rows }: Matrix, silent: ReadonlySet<number>): readonly number[] {
  const isolated = new Set<number>();
  for (const { cells } of silent.size === 0 ? [] : rows) {
    if (!cells.some((cell) => cell.kind === "result" && isSeen(cell.result) && isConnected(cell.result))) continue;
    for (const column of silent) {
      const cell = cells[column];
      if (cell?.kind === "result" && isSeen(cell.result) && cell.result.status !== "pass") isolated.add(column);
    }
  }
  return [...silent].filter((column) => isolated.has(column));
}

/** What is to be said of an endpoint, without its name. */
interface Finding {
  readonly key: string;
  readonly sentence: (subject: Subject) => string;
}

interface Subject {
  readonly names: string;
  readonly isOne: boolean;
}

function endpointSentences(matrix: Matrix, isolated: ReadonlySet<number>): readonly string[] {
  const groups = new Map<string, { readonly finding: Finding; readonly names: string[] }>();
  const nameOf = namesIn(matrix);
  for (const row of matrix.rows) {
    const finding = findingOf(row, matrix.runners, isolated);
    if (!finding) continue;
    const group = groups.get(finding.key) ?? { finding, names: [] };
    group.names.push(nameOf(row));
    groups.set(finding.key, group);
  }
  return [...groups.values()].map(({ finding, names }) =>
    finding.sentence({ names: listed(names), isOne: names.length === 1 }),
  );
}

/** The title, with the address where several endpoints have that title. */
function namesIn({ rows }: Matrix): (row: MatrixRow) => string {
  const counts = new Map<string, number>();
  for (const { title } of rows) counts.set(title, (counts.get(title) ?? 0) + 1);
  return ({ title, address }) => (counts.get(title) === 1 || title === address ? title : `${title} at ${address}`);
}

function findingOf(
  { cells, status }: MatrixRow,
  runners: readonly string[],
  isolated: ReadonlySet<number>,
): Finding | undefined {
  if (status === "pass") return undefined;
  const seen = cells.flatMap((cell, column) =>
    cell.kind === "result" && isSeen(cell.result) ? [{ column, result: cell.result }] : [],
  );
  const failing = seen.filter(({ result }) => !isConnected(result));
  // What a connection makes fail, or what one runner alone looked at, is said by the table.
  if (seen.length < 2 || failing.length === 0 || !failing.some(({ result }) => result.status !== "pass"))
    return undefined;
  const reachable = seen.length - failing.length;
  if (reachable > 0) {
    if (failing.every(({ column }) => isolated.has(column))) return undefined;
    const notFrom = listed(failing.map(({ column }) => runners[column] as string));
    return {
      key: JSON.stringify([reachable, failing.map(({ column }) => column)]),
      sentence: ({ names, isOne }) =>
        `${names} ${isOne ? "is" : "are"} reachable from ${reachable} of ${seen.length} runners; not from ${notFrom}, so the ${isOne ? "server is" : "servers are"} up`,
    };
  }
  const reasons = new Set(failing.map(({ result }) => result.reason));
  const [only] = reasons;
  const reason = reasons.size === 1 ? only : undefined;
  return { key: JSON.stringify([seen.length, reason]), sentence: (subject) => nowhere(subject, seen.length, reason) };
}

function nowhere({ names, isOne }: Subject, count: number, reason: Reason | undefined): string {
  switch (reason) {
    case "refused":
      return isOne
        ? `${names} refuses all ${count} runners: the host is up and nothing listens on that port`
        : `${names} refuse all ${count} runners: the hosts are up and nothing listens on those ports`;
    case "no-answer":
      return isOne
        ? `${names} answers none of ${count} runners: it is down, or something close to it drops the packets`
        : `${names} answer none of ${count} runners: they are down, or something close to them drops the packets`;
    case "dns-not-found":
      return `None of ${count} runners knows the name${isOne ? "" : "s"} of ${names}`;
    default:
      return `${names} ${isOne ? "is" : "are"} reachable from none of ${count} runners`;
  }
}

/** Whether the result says anything about the network: a name that leads to the runner itself says nothing about a server. */
function isSeen({ reason, ownAddress }: CheckResult): boolean {
  if (ownAddress !== undefined) return false;
  return reason !== "not-run" && reason !== "local-limit" && reason !== "policy-denied" && reason !== "bad-address";
}

/** Whether something at the address answered. A refusal is an answer, of the host or of a firewall close to it. */
function isAnswered(result: CheckResult): boolean {
  return isConnected(result) || result.reason === "refused" || result.reason === "hung-up";
}

function isConnected({ networkStatus }: CheckResult): boolean {
  return networkStatus === "connected";
}

/** `a`, `a and b`, `a, b and c`, `a, b, c, d, e and 3 more`. */
function listed(names: readonly string[]): string {
  const shown =
    names.length > MAX_NAMES + 1 ? [...names.slice(0, MAX_NAMES), `${names.length - MAX_NAMES} more`] : names;
  return shown.length < 2 ? shown.join("") : `${shown.slice(0, -1).join(", ")} and ${shown.at(-1)}`;
}
