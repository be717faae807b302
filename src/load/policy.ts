import { parseIp, toBytes } from "../go/net/net.js";
import type { Pattern, Policy } from "../inputs/patterns.js";
import type { Problem } from "../problem/problem.js";

/**
 * Returns a warning for each pattern of `deny` that denies less than it may say: an address without a prefix that ends in zeros, as a
 * network does, and a word for many addresses, which is the name of one host. Such a pattern of `allow` denies more, not less.
 */
export function policyWarnings({ deny }: Pick<Policy, "deny">): readonly Problem[] {
  return deny.flatMap((pattern) => {
    const network = networkMeant(pattern);
    const patterns = patternsMeant(pattern);
    return [
      ...(network === undefined ? [] : [withoutPrefix(pattern, network)]),
      ...(patterns === undefined ? [] : [asName(pattern, patterns)]),
    ];
  });
}

/** Patterns of what a word says. A host may have such a name. */
const WORDS: ReadonlyMap<string, string> = new Map([
  ...["all", "any", "everything"].map((word) => [word, "0.0.0.0/0 and ::/0"] as const),
  ["internal", "*.internal"],
  ...["link-local", "linklocal"].map((word) => [word, "169.254.0.0/16 and fe80::/10"] as const),
  ["local", "*.local"],
  ["loopback", "127.0.0.0/8 and ::1"],
  ["metadata", "169.254.169.254 and fd00:ec2::254"],
  ["multicast", "224.0.0.0/4 and ff00::/8"],
  ["private", "10.0.0.0/8, 172.16.0.0/12, 192.168.0.0/16 and fc00::/7"],
]);

function patternsMeant(pattern: Pattern): string | undefined {
  return pattern.kind === "name" && !pattern.below ? WORDS.get(pattern.name) : undefined;
}

function asName({ text, position }: Pattern, patterns: string): Problem {
  return {
    code: "policy-word",
    severity: "warning",
    message: `deny pattern ${JSON.stringify(text)} is the name of one host`,
    remedy: `expected ${patterns} where those are meant, one a line`,
    position,
  };
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
