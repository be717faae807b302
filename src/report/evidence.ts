import type { CheckResult } from "../analyze/result.js";
import type { Attempt } from "../collect/collected.js";
import { type Reason, sentencesOn } from "../collect/reasons.js";
import { type DialedAddress, joinHostPort, splitHostPort } from "../go/net/net.js";
import { formatDuration } from "./duration.js";
import { unusedProxies } from "./facts.js";
import type { Report } from "./model.js";
import { triesOf } from "./tries.js";

/** How a result came about, as plain text that is not escaped yet. */
export interface Evidence {
  readonly steps: readonly EvidenceStep[];
  /** Go's error text; empty when it connected or nothing was dialed. */
  readonly networkMessage: string;
  readonly cause: string;
  readonly remedy: string;
  /** Commands that repeat the check by hand on the same runner; empty when none can be copied safely. */
  readonly commands: readonly ShellCommand[];
}

/** One thing that happened. `subject` is the name or address that it happened to, or empty. */
export interface EvidenceStep {
  readonly subject: string;
  readonly text: string;
}

export interface ShellCommand {
  readonly shell: "sh" | "powershell";
  readonly lines: readonly string[];
}

/** Of more attempts than this, and of attempts that all ended alike, only the last is shown. */
const MAX_ATTEMPTS_SHOWN = 3;

/** The part of a report that explains its results. */
export type Circumstances = Pick<Report, "settings"> & Partial<Pick<Report, "runner" | "runners">>;

/** Returns the operating system of the machine that a result is from, in the words of a report's `runner.os`. */
function systemOf({ runner, runners }: Circumstances, result: CheckResult): string {
  return (runners?.find(({ name }) => name === result.runner)?.runner ?? runner)?.os ?? "Linux";
}

/** Explains a result: what was tried, what was answered, the likely cause, and how to repeat the check. */
export function explain(result: CheckResult, circumstances: Circumstances): Evidence {
  const os = systemOf(circumstances, result);
  const { networkMessage = "" } = result;
  const { durationMs: tookMs = 0, missing } = result.attempts.at(-1) ?? {};
  const { cause, remedy } = sentencesOn(result.reason, { os, tookMs, networkMessage, missing });
  return {
    steps: describeAttempts(result),
    networkMessage,
    cause: [cause, ...aboutProxies(result, circumstances)].join(" "),
    remedy,
    // What is typed on Windows is not typed elsewhere.
    commands: commandsFor(result, os).filter(({ shell }) => os !== "Windows" || shell === "powershell"),
  };
}

/** Failures that a program behind a proxy would not have. */
const mayNeedProxy: readonly Reason[] = [
  "refused",
  "no-answer",
  "dns-not-found",
  "dns-failure",
  "dns-timeout",
  "host-unreachable",
  "network-unreachable",
  "no-ipv6",
  "other",
];

function aboutProxies({ reason }: CheckResult, { settings }: Circumstances): readonly string[] {
  const variables = settings[unusedProxies];
  // Of several runners the setting says which of them has one, and the result may be of another.
  if (variables === undefined || !/^[A-Z_, ]+$/.test(variables) || !mayNeedProxy.includes(reason)) return [];
  return [`A proxy is set on the runner (${variables}), but proxies are not used for TCP: the check dials directly.`];
}

/**
 * The addresses of a name that did not answer although the check passed, because another address did. An address whose turn
 * ended early, since another one was faster, is not one of them.
 */
function deadAddresses({ status, networkStatus, attempts }: CheckResult): readonly DialedAddress[] {
  if (status !== "pass" || networkStatus !== "connected") return [];
  const last = attempts.at(-1)?.addresses ?? [];
  return last.filter(({ message, durationMs }) => {
    return message !== undefined && (message !== canceled || durationMs >= HEAD_START_MS);
  });
}

/** What Go says of an address that had not answered when another one connected. */
const canceled = "operation was canceled";

/** The first family of a name has so much time before the other one is dialed too. */
const HEAD_START_MS = 300;

/** `1 of 2 addresses failed`, otherwise empty. */
export function describeDead(result: CheckResult): string {
  const dead = deadAddresses(result).length;
  return dead === 0 ? "" : `${dead} of ${result.attempts.at(-1)?.addresses.length} addresses failed`;
}

/** An address that did not answer, as a step of evidence. */
export function describeDeadAddresses(result: CheckResult): readonly EvidenceStep[] {
  const answered = (dialed: DialedAddress) =>
    dialed.message === canceled ? { ...dialed, message: "i/o timeout" } : dialed;
  return deadAddresses(result).map((dialed) => describeDialed(answered(dialed)));
}

/** A step as one line of plain text. */
export function describeStep({ subject, text }: EvidenceStep): string {
  return subject === "" ? text : `${subject} ${text}`;
}

/** How often a check was tried, if more than once: `3 tries`, otherwise empty. */
export function describeTries(result: Pick<CheckResult, "attempts" | "tries">): string {
  const tries = triesOf(result);
  return tries > 1 ? `${tries} tries` : "";
}

function describeAttempts(result: CheckResult): EvidenceStep[] {
  const { address, attempts, durationMs, resolvedBySystem } = result;
  const tries = triesOf(result);
  const steps: EvidenceStep[] = [];
  const note = (text: string) => steps.push({ subject: "", text });
  const areAlike = new Set(attempts.map(courseOf)).size === 1;
  const shown = areAlike || tries > MAX_ATTEMPTS_SHOWN ? attempts.slice(-1) : attempts;
  if (shown.length < tries) {
    const last = areAlike ? "all alike, the last:" : "the last:";
    note(`${tries} attempts in ${formatDuration(durationMs)}, ${last}`);
  }
  for (const [index, attempt] of shown.entries()) {
    if (shown.length > 1) note(`Attempt ${index + 1} of ${shown.length}, ${formatDuration(attempt.durationMs)}:`);
    for (const step of describeAttempt(attempt, address)) steps.push(step);
  }
  if (resolvedBySystem) note("Only the system's resolver found the name; the resolver of preflight does not");
  return steps;
}

/** What happened in an attempt, regardless of how long it took. */
function courseOf({ networkStatus, addresses }: Attempt): string {
  return JSON.stringify([networkStatus, addresses.map(({ ip, port, errno, message }) => [ip, port, errno, message])]);
}

function describeAttempt(
  { dnsMs, durationMs, addresses, undialed, overLimit, missing }: Attempt,
  address: string,
): EvidenceStep[] {
  if (addresses.length === 0) {
    return [{ subject: address, text: `no address was tried in ${formatDuration(durationMs)}` }];
  }
  const resolved = dnsMs > 0 ? [{ subject: hostOf(address), text: `resolved in ${formatDuration(dnsMs)}` }] : [];
  const left = undialed === undefined ? [] : [{ subject: "", text: describeUndialed(undialed) }];
  const beyond = overLimit === undefined ? [] : [{ subject: "", text: describeOverLimit(overLimit) }];
  const unknown = missing === undefined ? [] : [{ subject: "", text: describeMissing(missing) }];
  return [...resolved, ...addresses.map(describeDialed), ...left, ...beyond, ...unknown];
}

function describeUndialed(count: number): string {
  return `The timeout left no time to dial ${moreAddresses(count)}`;
}

function describeOverLimit(count: number): string {
  return `A limit of addresses left out ${moreAddresses(count)}`;
}

function moreAddresses(count: number): string {
  return count === 1 ? "1 more address" : `${count} more addresses`;
}

function describeMissing(type: NonNullable<Attempt["missing"]>): string {
  return `No name server returned all ${type === "A" ? "IPv4" : "IPv6"} addresses of the name`;
}

function describeDialed(dialed: DialedAddress): EvidenceStep {
  return {
    subject: joinHostPort(dialed.ip, dialed.port),
    text: `${describeAnswer(dialed)} after ${formatDuration(dialed.durationMs)}`,
  };
}

/** What one address answered, in words. */
export function describeAnswer({ errno, message }: Pick<DialedAddress, "errno" | "message">): string {
  if (message === "i/o timeout") return "no answer";
  if (errno === undefined && message === undefined) return "connected";
  if (errno === undefined) return message ?? "";
  return message === undefined ? errno : `${message} (${errno})`;
}

function hostOf(address: string): string {
  const split = splitHostPort(address);
  return split.kind === "split" ? split.host : address;
}

/** Hosts and ports that a shell, and the option parser of a command, cannot take for anything else. */
const safeHost = /^[a-z0-9_:][a-z0-9_.:-]*(?:%[a-z0-9]+)?$/i;
const safePort = /^[a-z0-9]+$/i;

function commandsFor({ address, reason, attempts }: CheckResult, os: string): ShellCommand[] {
  const split = splitHostPort(address);
  if (split.kind === "invalid" || reason === "bad-address" || reason === "policy-denied") return [];
  const host = split.host === "" ? "127.0.0.1" : split.host;
  if (!safeHost.test(host) || !safePort.test(split.port)) return [];
  if (reason.startsWith("dns-")) {
    return [
      {
        shell: "sh",
        lines: [os === "macOS" ? `dscacheutil -q host -a name ${host}` : `getent ahosts ${host}`, `nslookup ${host}`],
      },
      { shell: "powershell", lines: [`Resolve-DnsName ${host}`] },
    ];
  }
  const seconds = Math.min(60, Math.max(5, Math.round((attempts.at(-1)?.durationMs ?? 0) / 1000)));
  // Netcat of macOS waits for a connection with -G, and there is no timeout program.
  const sh =
    os === "macOS"
      ? [`nc -vz -G ${seconds} ${host} ${split.port}`]
      : [
          `nc -vz -w ${seconds} ${host} ${split.port}`,
          `timeout ${seconds} bash -c '</dev/tcp/${host}/${split.port}' && echo open`,
        ];
  const powershell = `Test-NetConnection ${host} -Port ${split.port}`;
  return [
    { shell: "sh", lines: sh },
    ...(/^\d+$/.test(split.port) ? [{ shell: "powershell" as const, lines: [powershell] }] : []),
  ];
}
