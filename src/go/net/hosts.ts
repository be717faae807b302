import { absoluteName } from "./domain.js";
import { asciiLowerCase, fields, lines } from "./fields.js";
import { type IpAddress, parseIp } from "./netip.js";

/** Lower-case name, with its last dot if it has any -> its addresses in the order of the file. */
export type Hosts = ReadonlyMap<string, readonly IpAddress[]>;

/** Reads a text in the form of /etc/hosts; lines whose address is no strict literal do not count. */
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

/** Every address of every line that names the host. `db.example` also matches `db.example.`; `db.` is not `db`. */
export function lookupStaticHost(hosts: Hosts, name: string): readonly IpAddress[] {
  return hosts.get(absoluteName(asciiLowerCase(name))) ?? [];
}
