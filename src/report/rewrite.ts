import type { CheckResult } from "../analyze/result.js";
import { mayBeSecret } from "../problem/address-mask.js";
import { mapStrings, someString } from "../problem/every-string.js";
import type { Problem } from "../problem/problem.js";
import { maskProse, mayHoldPassword } from "../problem/prose-mask.js";
import { maskProblem } from "../problem/sentence-mask.js";
import type { Report } from "./model.js";
import { remembered } from "./remembered.js";
import { maskNetworkMessage, maskOwnAddress, secretHider } from "./repeated-secrets.js";

/** Returns a string without what is not to be written. */
export type Hide = (text: string) => string;

/**
 * Returns the report with the passwords of its addresses masked, wherever they are repeated, and with whatever is a password by
 * its form, in every string.
 *
 * @param addresses of collectors that have no result, too
 * @param hide of `addressSecretHider`, for these addresses
 */
export function maskReport(
  report: Report,
  addresses: readonly string[] = [],
  hide: Hide = addressSecretHider(addresses),
): Report {
  const others = othersOf(report, addresses);
  const isSecret = others.length > 0 || addresses.some(mayBeSecret);
  if (!isSecret && !someString(report, mayHoldPassword)) return report;
  const own = isSecret ? { ...report, results: withoutOwnAddresses(report.results) } : report;
  const hideAll = others.length === 0 ? hide : addressSecretHider([...addresses, ...others]);
  return maskStrings(own, remembered(passwordHider(hideAll)));
}

/** Addresses of results that may have a secret and are none of the known ones, as in a report that was read. */
function othersOf({ results }: Report, known: readonly string[]): readonly string[] {
  const isKnown = new Set(known);
  return results.map(({ address }) => address).filter((address) => mayBeSecret(address) && !isKnown.has(address));
}

/**
 * Fields in which a password of an address is not looked for, but only what is a password by its form: a password may be `fail`
 * or `linux`. They have words of this tool, versions, digests and times; paths, by which a file is found; the names of runs,
 * by which results belong together; settings; and what Go or the network says.
 */
const byFormAlone: ReadonlySet<string> = new Set([
  ...["tool", "code", "severity", "kind", "states", "status", "networkStatus", "reason", "result"],
  ...["sha256", "startedAt", "finishedAt", "failingSince", "os", "arch"],
  ...["file", "within", "runner", "runners", "settings", "networkMessage", "attempts"],
]);

/** Returns a report, of a run or of lint, with every string hidden. */
export function maskStrings<R extends object>(report: R, hide: Hide): R {
  const byForm = remembered(maskProse);
  return mapStrings(report, hide, (key) => (byFormAlone.has(key) ? byForm : undefined));
}

function withoutOwnAddresses(results: readonly CheckResult[]): readonly CheckResult[] {
  const rewriterOf = remembered((address: string) =>
    resultRewriter({
      hide: (text) => maskOwnAddress(text, address),
      hideMessage: (text) => maskNetworkMessage(text, address),
    }),
  );
  return results.map((result) =>
    rewriterOf(result.address)({ ...result, title: maskOwnAddress(result.title, result.address) }),
  );
}

/**
 * Returns problems with the passwords of addresses masked, and those of whatever else they quote.
 *
 * @param hide of `addressSecretHider`
 */
export function maskProblems<P extends Pick<Problem, "message" | "remedy">>(
  problems: readonly P[],
  hide: Hide,
): readonly P[] {
  // What a sentence quotes is masked as a whole, before what is a password by its form.
  return problems.map((problem) => maskStrings(maskProblem(rewriteProblem(problem, hide)), maskProse));
}

/**
 * Returns a function that masks the secrets of addresses. Its first call takes long, and what it makes takes memory: all strings
 * of a run share one.
 */
export function addressSecretHider(addresses: readonly string[]): Hide {
  let made: Hide | undefined;
  return (text) => {
    made ??= secretHider(addresses) ?? ((other) => other);
    return made(text);
  };
}

/** Returns a function that masks what `hide` does, and every other password that can be recognized. */
export function passwordHider(hide: Hide): Hide {
  return (text) => maskProse(hide(text));
}

/** A result, or what was excluded. */
export type Titled = Pick<CheckResult, "title" | "position">;

export interface RewriteOptions {
  /** Whether a title is rewritten as well. */
  readonly isTitle: (check: Titled) => boolean;
}

/** Applies a function to every string of a report that can name a target. */
export function rewrite(report: Report, hide: Hide, { isTitle }: RewriteOptions): Report {
  const titleOf = (check: Titled) => (isTitle(check) ? hide(check.title) : check.title);
  const rewriteResult = resultRewriter({ hide, hideMessage: hide });
  return {
    ...report,
    results: report.results.map((result) => rewriteResult({ ...result, title: titleOf(result) })),
    excluded: report.excluded.map((one) => ({
      ...one,
      title: one.kind === "collector" ? hide(one.title) : titleOf(one),
    })),
    problems: report.problems.map((problem) => rewriteProblem(problem, hide)),
  };
}

function rewriteProblem<P extends Pick<Problem, "message" | "remedy">>(problem: P, hide: Hide): P {
  const { message, remedy } = problem;
  return { ...problem, message: hide(message), ...(remedy === undefined ? {} : { remedy: hide(remedy) }) };
}

interface HideResult {
  readonly hide: Hide;
  readonly hideMessage: Hide;
}

/** Returns a function that rewrites results. What they share, they share afterwards as well: 20,000 may have the same attempts. */
function resultRewriter({ hide, hideMessage }: HideResult): (result: CheckResult) => CheckResult {
  const rewriteAttempts = remembered((attempts: CheckResult["attempts"]) =>
    attempts.map((attempt) => ({
      ...attempt,
      addresses: attempt.addresses.map((address) => ({
        ...address,
        ip: hide(address.ip),
        ...(address.source === undefined ? {} : { source: hide(address.source) }),
        ...(address.message === undefined ? {} : { message: hideMessage(address.message) }),
      })),
    })),
  );
  return (result) => ({
    ...result,
    message: hide(result.message),
    ...(result.uri === undefined ? {} : { uri: hide(result.uri) }),
    collector: hide(result.collector),
    address: hide(result.address),
    ...(result.ownAddress === undefined ? {} : { ownAddress: hide(result.ownAddress) }),
    ...(result.networkMessage === undefined ? {} : { networkMessage: hideMessage(result.networkMessage) }),
    attempts: rewriteAttempts(result.attempts),
  });
}
