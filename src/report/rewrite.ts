import type { CheckResult } from "../analyze/result.js";
import { mayBeSecret } from "../problem/address-mask.js";
import { maskPasswords } from "../problem/mask.js";
import type { Problem } from "../problem/problem.js";
import { maskProse, mayHoldPassword } from "../problem/prose-mask.js";
import { maskProblem } from "../problem/sentence-mask.js";
import type { Report } from "./model.js";
import { remembered } from "./remembered.js";
import { maskNetworkMessage, maskOwnAddress, secretHider } from "./repeated-secrets.js";
import { stringsOf } from "./strings.js";

/** Returns a string without what is not to be written. */
export type Hide = (text: string) => string;

/**
 * Returns the report with the passwords of its addresses masked, wherever they are repeated, and with those of URLs in its
 * titles and messages.
 *
 * @param addresses of collectors that have no result, too
 */
export function maskReport(report: Report, addresses: readonly string[] = []): Report {
  const strings = stringsOf(report);
  const known = [...addresses, ...strings.addresses];
  if (!known.some(mayBeSecret) && !strings.texts.some(mayHoldPassword)) return report;
  const own = known.some(mayBeSecret) ? withoutOwnAddresses(report.results) : report.results;
  const hide = remembered(passwordHider(known));
  const hideMessage = remembered(maskPasswords);
  const masked = rewrite({ ...report, results: own }, hide, { isTitle: () => true, hideMessage });
  return {
    ...masked,
    name: hide(masked.name),
    results: masked.results.map((result) => ({ ...result, spec: hide(result.spec) })),
  };
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

/** Returns problems with the passwords of addresses masked, and those of whatever else they quote. */
export function maskProblems(problems: readonly Problem[], addresses: readonly string[]): readonly Problem[] {
  const hide = passwordHider(addresses);
  return problems.map((problem) => maskProblem(rewriteProblem(problem, hide)));
}

/** Returns a function that masks the secrets of addresses, and every other password that can be recognized. */
export function passwordHider(addresses: readonly string[]): Hide {
  const hide = secretHider(addresses) ?? ((text: string) => text);
  return (text) => maskProse(hide(text));
}

/** A result, or what was excluded. */
export type Titled = Pick<CheckResult, "title" | "position">;

export interface RewriteOptions {
  /** Whether a title is rewritten as well. */
  readonly isTitle: (check: Titled) => boolean;
  /** In place of the function, for Go's messages. */
  readonly hideMessage?: Hide;
}

/** Applies a function to every string of a report that can name a target. */
export function rewrite(report: Report, hide: Hide, { isTitle, hideMessage = hide }: RewriteOptions): Report {
  const titleOf = (check: Titled) => (isTitle(check) ? hide(check.title) : check.title);
  const rewriteResult = resultRewriter({ hide, hideMessage });
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
