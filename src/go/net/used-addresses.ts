import type { IpAddress } from "./netip.js";

/** Addresses of one family that a name may have: an answer over TCP has room for 4,000. */
export const MAX_ADDRESSES_OF_NAME = 1_000;

/** Addresses of each family of a name that are always used. */
export const USUAL_ADDRESSES = 4;

/** Addresses beyond the usual ones that all names of a run may have. */
export const MAX_FURTHER_ADDRESSES = 50_000;

/**
 * Chooses which addresses of the names of a run are used. Go uses all; that takes minutes for a name with thousands, and all memory
 * for thousands of such names: docs/adr/0118.
 */
export interface UsedAddresses {
  /** How many addresses of each family are worth reading from the answer for a name. */
  mostOf(name: string): number;
  /**
   * Chooses the first addresses of each family. A name looked up again keeps what it was granted.
   *
   * @param notRead how many more addresses the name has, which were not read
   */
  choose(name: string, addresses: readonly IpAddress[], notRead?: number): Chosen;
}

export interface Chosen {
  readonly addresses: readonly IpAddress[];
  /** How many addresses of the name are not used; absent where there are none. */
  readonly overLimit?: number;
}

export function createUsedAddresses(): UsedAddresses {
  const granted = new Map<string, number>();
  let left = MAX_FURTHER_ADDRESSES;
  return {
    mostOf: (name) => (left > 0 || granted.has(name) ? MAX_ADDRESSES_OF_NAME : USUAL_ADDRESSES),
    choose(name, addresses, notRead = 0) {
      const usual = firstOf(addresses, USUAL_ADDRESSES);
      if (usual.length === addresses.length) return chosen(addresses, notRead);
      const further = firstOf(addresses, MAX_ADDRESSES_OF_NAME).length - usual.length;
      const before = granted.get(name) ?? 0;
      const more = Math.min(Math.max(further - before, 0), left);
      if (more > 0) granted.set(name, before + more);
      left -= more;
      const used = withFurther(addresses, { usual, further: before + more });
      return chosen(used, addresses.length - used.length + notRead);
    },
  };
}

function chosen(addresses: readonly IpAddress[], overLimit: number): Chosen {
  return { addresses, ...(overLimit > 0 && { overLimit }) };
}

/** The usual addresses of each family, and so many of the others, in the order of the answer. */
function withFurther(
  addresses: readonly IpAddress[],
  { usual, further }: { readonly usual: readonly IpAddress[]; readonly further: number },
): readonly IpAddress[] {
  const isUsual = new Set(usual);
  let left = further;
  return firstOf(addresses, MAX_ADDRESSES_OF_NAME).filter((address) => isUsual.has(address) || left-- > 0);
}

/** The first addresses of each family. */
export function firstOf(addresses: readonly IpAddress[], limit: number): readonly IpAddress[] {
  if (addresses.length <= limit) return addresses;
  const left = { 4: limit, 6: limit };
  return addresses.filter(({ family }) => left[family]-- > 0);
}
