import type { CheckResult } from "../analyze/result.js";
import { maskPasswords } from "../problem/mask.js";
import type { Report } from "./model.js";

/** Returns a string without what is not to be written. */
export type Hide = (text: string) => string;

/** Returns the report with the passwords of its addresses masked, wherever they are repeated. */
export function maskReport(report: Report): Report {
  const hasUser = report.results.some(({ address }) => address.includes("@"));
  return hasUser ? rewrite(report, maskPasswords, { isTitle: () => true }) : report;
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
  return {
    ...report,
    results: report.results.map((result) => rewriteResult({ ...result, title: titleOf(result) }, hide)),
    excluded: report.excluded.map((one) => ({
      ...one,
      title: one.kind === "collector" ? hide(one.title) : titleOf(one),
    })),
    problems: report.problems.map((problem) => ({
      ...problem,
      message: hide(problem.message),
      ...(problem.remedy === undefined ? {} : { remedy: hide(problem.remedy) }),
    })),
  };
}

function rewriteResult(result: CheckResult, hide: Hide): CheckResult {
  return {
    ...result,
    message: hide(result.message),
    ...(result.uri === undefined ? {} : { uri: hide(result.uri) }),
    collector: hide(result.collector),
    address: hide(result.address),
    ...(result.ownAddress === undefined ? {} : { ownAddress: hide(result.ownAddress) }),
    ...(result.networkMessage === undefined ? {} : { networkMessage: hide(result.networkMessage) }),
    attempts: result.attempts.map((attempt) => ({
      ...attempt,
      addresses: attempt.addresses.map((address) => ({
        ...address,
        ip: hide(address.ip),
        ...(address.source === undefined ? {} : { source: hide(address.source) }),
        ...(address.message === undefined ? {} : { message: hide(address.message) }),
      })),
    })),
  };
}
