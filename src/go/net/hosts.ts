import { absoluteName } from "./domain.js";
import { asciiLowerCase, fields, lines } from "./fields.js";
import { type IpAddress, parseIp } from "./netip.js";

/** Name in lower case, with a final dot if it has any dot -> its addresses in the order of the file. */
export type Hosts = ReadonlyMap<string, readonly IpAddress[]>;

/** Parses the content of /etc/hosts; a line whose address is not a strict literal is ignored. */
export function parseHosts(text: string): Hosts {
  const hosts = new Map<string, IpAddress[]>();
  for (const line of lines(text)) {
    const [literal, ...names] = fields(line.split("#", 1)[0] as string);
    const address = parseIp(literal ?? "");
    if (!address) continue;
    for (const name of names) {
      const key = absoluteName(asciiLowerCase(name));
      const addresses = hosts.get(key);
      if (addresses) addresses.push(address);
      else hosts.set(key, [address]);
    }
  }
  return hosts;
}

/**
 * The addresses of all lines that name the host. `db.example` also matches `db.example.`; `db` does not match `db.`.
 */
export function lookupStaticHost(hosts: Hosts, name: string): readonly IpAddress[] {
  return hosts.get(absoluteName(asciiLowerCase(name))) ?? [];
}
