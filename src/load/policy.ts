import { parseIp, toBytes } from "../go/net/net.js";
import type { Pattern, Policy } from "../inputs/patterns.js";
import type { Problem } from "../problem/problem.js";

/**
 * Returns a warning for each pattern of `deny` that is an address without a prefix and ends in zeros, as a network does: the others
 * of the network are dialed. Such a pattern of `allow` denies more, not less.
 */
export function policyWarnings({ deny }: Pick<Policy, "deny">): readonly Problem[] {
  return deny.flatMap((pattern) => {
    const network = networkMeant(pattern);
    return network === undefined ? [] : [withoutPrefix(pattern, network)];
  });
}

interface Network {
  readonly address: string;
  /** Bits of the address; the prefix of the address alone. */
  readonly width: number;
  /** Bits before the zeros in which the address ends, in whole parts as they are written: of 8, or of 16 in IPv6. */
  readonly prefix: number;
}

function networkMeant(pattern: Pattern): Network | undefined {
  const parsed = pattern.kind === "network" && !pattern.text.includes("/") ? parseIp(pattern.address) : undefined;
  if (!parsed) return undefined;
  const bytes = toBytes(parsed);
  const width = bytes.length * 8;
  const part = parsed.family === 4 ? 8 : 16;
  const bits = (bytes.findLastIndex((byte) => byte !== 0) + 1) * 8;
  const prefix = Math.ceil(bits / part) * part;
  // `2001:db8::1:0` is how an address of a host may end; `::` at the end is how the others of it are left out.
  const mayBeNetwork = parsed.family === 4 ? prefix < width : parsed.ip.endsWith("::");
  return mayBeNetwork ? { address: parsed.ip, width, prefix } : undefined;
}

function withoutPrefix({ text, position }: Pattern, { address, width, prefix }: Network): Problem {
  return {
    code: "policy-prefix",
    severity: "warning",
    message: `deny pattern ${JSON.stringify(text)} denies one address; a network without its prefix?`,
    remedy: `expected a prefix such as ${address}/${prefix}, or ${address}/${width} for that address alone`,
    position,
  };
}
