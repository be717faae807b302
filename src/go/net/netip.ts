/**
 * An IP address as Go dials and prints it: `ip` is in canonical form (RFC 5952) without zone, and an IPv4-mapped IPv6
 * address is IPv4. `zone` is "" when there is none.
 */
export interface IpAddress {
  readonly ip: string;
  readonly family: 4 | 6;
  readonly zone: string;
}

/**
 * Parses an IP literal as strictly as Go's netip.ParseAddr; `undefined` for a string that is not a literal.
 *
 * | string | result |
 * |---|---|
 * | `192.0.2.1` | IPv4 |
 * | `192.0.2.01`, `192.0.2`, `0x7f.1` | not a literal |
 * | `2001:DB8::1`, `::ffff:192.0.2.1` | IPv6, IPv4 |
 * | `fe80::1%eth0` | IPv6 with zone |
 * | `fe80::1%`, `::00001` | not a literal |
 */
export function parseIp(text: string): IpAddress | undefined {
  for (const character of text) {
    if (character === ".") return parseIpv4(text);
    if (character === ":") return parseIpv6(text);
    if (character === "%") return undefined;
  }
  return undefined;
}

const IPV4 = /^(?:(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(?:\.(?!$)|$)){4}$/;

function parseIpv4(text: string): IpAddress | undefined {
  return IPV4.test(text) ? { ip: text, family: 4, zone: "" } : undefined;
}

function parseIpv6(text: string): IpAddress | undefined {
  const percent = text.indexOf("%");
  const zone = percent < 0 ? "" : text.slice(percent + 1);
  if (percent >= 0 && zone === "") return undefined;
  const bytes = parseIpv6Bytes(percent < 0 ? text : text.slice(0, percent));
  return bytes && { ...fromBytes(bytes), zone };
}

function parseIpv6Bytes(text: string): Uint8Array | undefined {
  const halves = text.split("::");
  if (halves.length > 2) return undefined;
  const head = parseGroups(halves[0] as string, { mayEndInIpv4: halves.length === 1 });
  if (halves.length === 1) return head?.length === 16 ? Uint8Array.from(head) : undefined;
  const tail = parseGroups(halves[1] as string, { mayEndInIpv4: true });
  if (!head || !tail || head.length + tail.length > 14) return undefined;
  const bytes = new Uint8Array(16);
  bytes.set(head);
  bytes.set(tail, bytes.length - tail.length);
  return bytes;
}

function parseGroups(text: string, { mayEndInIpv4 }: { mayEndInIpv4: boolean }): number[] | undefined {
  if (text === "") return [];
  const bytes: number[] = [];
  const groups = text.split(":");
  for (const [index, group] of groups.entries()) {
    if (/^[0-9a-fA-F]{1,4}$/.test(group)) {
      const value = Number.parseInt(group, 16);
      bytes.push(value >> 8, value & 0xff);
    } else if (mayEndInIpv4 && index === groups.length - 1 && IPV4.test(group)) {
      bytes.push(...group.split(".").map(Number));
    } else return undefined;
  }
  return bytes;
}

/** The address with these 4 or 16 bytes in network order; an IPv4-mapped address becomes IPv4. */
export function fromBytes(bytes: Uint8Array): IpAddress {
  if (bytes.length === 4) return { ip: bytes.join("."), family: 4, zone: "" };
  if (isMapped(bytes)) return { ip: bytes.subarray(12).join("."), family: 4, zone: "" };
  return { ip: formatIpv6(bytes), family: 6, zone: "" };
}

/** The 4 bytes of an IPv4 address or the 16 of an IPv6 address, in network order. */
export function toBytes(address: IpAddress): Uint8Array {
  if (address.family === 4) return Uint8Array.from(address.ip.split("."), Number);
  return parseIpv6Bytes(address.ip) ?? new Uint8Array(16);
}

/** Whether the bytes are in ::ffff:0:0/96. Loops over indices, here and below: each address of thousands is parsed several times. */
function isMapped(bytes: Uint8Array): boolean {
  for (let at = 0; at < 10; at++) if (bytes[at] !== 0) return false;
  return bytes[10] === 0xff && bytes[11] === 0xff;
}

const GROUPS = 8;

function formatIpv6(bytes: Uint8Array): string {
  const { start, end } = longestZeroRun(bytes);
  if (end - start < 2) return hexGroups(bytes, 0, GROUPS);
  return `${hexGroups(bytes, 0, start)}::${hexGroups(bytes, end, GROUPS)}`;
}

function groupAt(bytes: Uint8Array, index: number): number {
  return ((bytes[2 * index] as number) << 8) | (bytes[2 * index + 1] as number);
}

function hexGroups(bytes: Uint8Array, from: number, to: number): string {
  let text = "";
  for (let at = from; at < to; at++) text += `${at === from ? "" : ":"}${groupAt(bytes, at).toString(16)}`;
  return text;
}

/** The first of the longest runs of groups that are zero; the end is excluded. */
function longestZeroRun(bytes: Uint8Array): { start: number; end: number } {
  let best = { start: 0, end: 0 };
  for (let start = 0; start < GROUPS; start++) {
    let end = start;
    while (end < GROUPS && groupAt(bytes, end) === 0) end++;
    if (end - start > best.end - best.start) best = { start, end };
    start = Math.max(start, end - 1);
  }
  return best;
}

/** `ip%zone`, or the address alone when there is no zone. */
export function withZone(address: IpAddress): string {
  return address.zone === "" ? address.ip : `${address.ip}%${address.zone}`;
}

/** Whether the address is in fe80::/10, whose addresses need a zone. */
export function isLinkLocal(address: IpAddress): boolean {
  return address.family === 6 && /^fe[89ab][0-9a-f]:/.test(address.ip);
}
