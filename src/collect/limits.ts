/** Addresses that are kept of one attempt. A name server may name thousands, and all of them are tried. */
export const MAX_ADDRESSES = 100;
