/** Addresses of one attempt that are kept. A name may have a thousand of each family, and all of them are tried. */
export const MAX_ADDRESSES = 100;

/** Attempts of a check in a report. With a short `retry-delay`, a long `wait` has tens of thousands. */
export const MAX_ATTEMPTS = 1_000;
