/** Addresses of one attempt that are kept. A name may have thousands, and all of them are tried. */
export const MAX_ADDRESSES = 100;
