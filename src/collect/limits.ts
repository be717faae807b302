/**
 * Addresses of one attempt that are kept, fewer where `MAX_KEPT` has not as many for each check. A name may have a thousand of
 * each family, and all of them are tried.
 */
export const MAX_ADDRESSES = 100;

/** Attempts of a check in a report. With a short `retry-delay`, a long `wait` has tens of thousands. */
export const MAX_ATTEMPTS = 1_000;

/**
 * Attempts and dialed addresses in a report, of all checks together; the first and the last attempt of a check are always there.
 * Each takes some 600 bytes.
 */
export const MAX_KEPT = 100_000;

/** How many addresses of one attempt are kept where each check has so many of `MAX_KEPT`. */
export function mostAddresses(maxKept: number): number {
  return Math.max(1, Math.min(MAX_ADDRESSES, Math.floor(maxKept)));
}

/** Reasons of an audit for one address of a spec. A name may have thousands of addresses, each with its own reason. */
export const MAX_AUDIT_REASONS = 10;

/** The same of all addresses of a run: each is kept with its sentence until the end, where one warning of a line is shown. */
const AUDIT_REASONS_OF_RUN = 20_000;

/** How many reasons of an audit are kept for each of so many addresses. */
export function mostAuditReasons(addresses: number): number {
  return Math.max(1, Math.min(MAX_AUDIT_REASONS, Math.floor(AUDIT_REASONS_OF_RUN / addresses)));
}
