import type { CheckResult } from "../analyze/result.js";
import type { Attempt, TriedAddress } from "../collect/collected.js";
import { reasonSentences } from "../collect/reasons.js";
import { joinHostPort, splitHostPort } from "../go/net/net.js";
import { formatDuration } from "./duration.js";

/** How a result came about, as plain text that is not escaped yet. */
export interface Evidence {
  readonly steps: readonly Step[];
  /** Go's error text; empty when it connected or nothing was dialed. */
  readonly networkMessage: string;
  readonly cause: string;
  readonly remedy: string;
  /** To see the same by hand on the same runner; empty where nothing can be copied safely. */
  readonly commands: readonly Command[];
}

/** One thing that happened. `subject` is what it happened to, for a code span. */
export interface Step {
  readonly subject: string;
  readonly text: string;
}

export interface Command {
  readonly shell: "sh" | "powershell";
  readonly lines: readonly string[];
}

/** Of more attempts than this, and of attempts that went alike, the last is told and the rest counted. */
const MAX_ATTEMPTS_TOLD = 3;

/** Says of a result what was tried, what was answered, why that may be, and how to see it again. */
export function explain(result: CheckResult): Evidence {
  const { cause, remedy } = reasonSentences[result.reason];
  return {
    steps: describeAttempts(result),
    networkMessage: result.networkMessage ?? "",
    cause,
    remedy,
    commands: commandsFor(result),
  };
}

function describeAttempts({ address, attempts, durationMs, resolvedBySystem }: CheckResult): Step[] {
  const steps: Step[] = [];
  const isAlike = new Set(attempts.map(courseOf)).size === 1;
  const told = isAlike || attempts.length > MAX_ATTEMPTS_TOLD ? attempts.slice(-1) : attempts;
  if (told.length < attempts.length) {
    const course = isAlike ? "all alike, the last:" : "the last:";
    steps.push({ subject: "", text: `${attempts.length} attempts in ${formatDuration(durationMs)}, ${course}` });
  }
  told.forEach((attempt, index) => {
    if (told.length > 1) {
      steps.push({
        subject: "",
        text: `Attempt ${index + 1} of ${told.length}, ${formatDuration(attempt.durationMs)}:`,
      });
    }
    steps.push(...describeAttempt(attempt, address));
  });
  if (resolvedBySystem) {
    steps.push({ subject: "", text: "Only the system's resolver knew the name, neither DNS nor the hosts file" });
  }
  return steps;
}

/** What happened in an attempt, whatever time it took. */
function courseOf({ networkStatus, addresses }: Attempt): string {
  return JSON.stringify([networkStatus, addresses.map(({ ip, port, errno, message }) => [ip, port, errno, message])]);
}

function describeAttempt({ dnsMs, durationMs, addresses }: Attempt, address: string): Step[] {
  const tried = addresses.map(describeTried);
  if (addresses.length === 0) {
    return [{ subject: address, text: `no address was tried in ${formatDuration(durationMs)}` }];
  }
  return dnsMs > 0 ? [{ subject: hostOf(address), text: `resolved in ${formatDuration(dnsMs)}` }, ...tried] : tried;
}

function describeTried(tried: TriedAddress): Step {
  return {
    subject: joinHostPort(tried.ip, tried.port),
    text: `${describeOutcome(tried)} after ${formatDuration(tried.durationMs)}`,
  };
}

/** In words what one address answered. */
export function describeOutcome({ errno, message }: Pick<TriedAddress, "errno" | "message">): string {
  if (message === "i/o timeout") return "no answer";
  if (errno === undefined && message === undefined) return "connected";
  if (errno === undefined) return message ?? "";
  return message === undefined ? errno : `${message} (${errno})`;
}

function hostOf(address: string): string {
  const split = splitHostPort(address);
  return split.kind === "split" ? split.host : address;
}

/** Nothing that a shell, or the option parser of a command, could read as more than a host or a port. */
const safeHost = /^[a-z0-9_:][a-z0-9_.:-]*(?:%[a-z0-9]+)?$/i;
const safePort = /^[a-z0-9]+$/i;

function commandsFor({ address, reason, attempts }: CheckResult): Command[] {
  const split = splitHostPort(address);
  if (split.kind === "invalid" || reason === "bad-address" || reason === "policy-denied") return [];
  const host = split.host === "" ? "127.0.0.1" : split.host;
  if (!safeHost.test(host) || !safePort.test(split.port)) return [];
  if (reason.startsWith("dns-")) {
    return [
      { shell: "sh", lines: [`getent ahosts ${host}`, `nslookup ${host}`] },
      { shell: "powershell", lines: [`Resolve-DnsName ${host}`] },
    ];
  }
  const seconds = Math.min(60, Math.max(5, Math.round((attempts.at(-1)?.durationMs ?? 0) / 1000)));
  const sh = [
    `nc -vz -w ${seconds} ${host} ${split.port}`,
    `timeout ${seconds} bash -c '</dev/tcp/${host}/${split.port}' && echo open`,
  ];
  const powershell = `Test-NetConnection ${host} -Port ${split.port}`;
  return [
    { shell: "sh", lines: sh },
    ...(/^\d+$/.test(split.port) ? [{ shell: "powershell" as const, lines: [powershell] }] : []),
  ];
}
