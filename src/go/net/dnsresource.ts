import { fromBytes, type IpAddress } from "./netip.js";

/**
 * A resource record of a message, as far as Go looks at it. Of the data, Go reads addresses and names alone; it goes over all
 * else by its length.
 *
 * Source: golang.org/x/net/dns/dnsmessage, `Parser`; net/dnsclient_unix.go, `checkHeader` and `goLookupIPCNAMEOrder`
 */
export interface Resource {
  /** The number of the type: `resourceTypes`. */
  readonly type: number;
  /** Of an OPT, the upper eight bits of the response code, where its version of EDNS is known. */
  readonly extendedRcode: number;
  /** Where the data begins: that of thousands of addresses is only read for those that are used. */
  readonly dataAt: number;
  /** Whether the data of an A, AAAA or CNAME can be read, so that Go reads on. */
  readonly isReadable: boolean;
}

export const resourceTypes = { A: 1, AAAA: 28, CNAME: 5, OPT: 41 } as const;

/** Records of one section, in order; `isCut` when what follows them cannot be read. */
export interface Section {
  readonly records: readonly Resource[];
  readonly isCut: boolean;
}

/** @param start the offset at which the answers begin */
export function readSections(
  message: Buffer,
  { start, counts }: { readonly start: number; readonly counts: readonly [number, number, number] },
): { readonly answers: Section; readonly hasAdditional: boolean; readonly extendedRcode: number } {
  const answers = readSection(message, start, counts[0]);
  const authorities = answers.end === undefined ? undefined : readSection(message, answers.end, counts[1]);
  const additionals = authorities?.end === undefined ? undefined : readSection(message, authorities.end, counts[2]);
  const known = named(additionals?.records ?? []);
  const records = named(answers.records);
  return {
    answers: { records, isCut: records.length < answers.records.length || answers.end === undefined },
    hasAdditional: known.length > 0,
    extendedRcode: known.find(({ type }) => type === resourceTypes.OPT)?.extendedRcode ?? 0,
  };
}

/** The records before the first whose name cannot be read. To go over a record, its name is not read. */
function named(records: readonly Read[]): readonly Read[] {
  const end = records.findIndex(({ hasName }) => !hasName);
  return end < 0 ? records : records.slice(0, end);
}

interface Read extends Resource {
  readonly hasName: boolean;
}

/** `end` is undefined when a record cannot be gone over; one whose header can be read is the last of the records. */
function readSection(
  message: Buffer,
  start: number,
  count: number,
): { readonly records: readonly Read[]; readonly end: number | undefined } {
  const records: Read[] = [];
  let end = start;
  while (records.length < count) {
    const header = skipName(message, end);
    if (header === undefined || header + HEADER_BYTES > message.length) return { records, end: undefined };
    const type = message.readUInt16BE(header);
    const dataAt = header + HEADER_BYTES;
    const extendedRcode = message[header + TTL_OFFSET + 1] === 0 ? (message[header + TTL_OFFSET] as number) : 0;
    const isReadable = isData(message, dataAt, type);
    records.push({ type, extendedRcode, hasName: isName(message, end), dataAt, isReadable });
    end = dataAt + message.readUInt16BE(header + LENGTH_OFFSET);
    if (end > message.length) return { records, end: undefined };
  }
  return { records, end };
}

/** Behind the name: type, class, TTL, and the length of the data. */
const HEADER_BYTES = 10;
const TTL_OFFSET = 4;
const LENGTH_OFFSET = 8;

function isData(message: Buffer, at: number, type: number): boolean {
  return type === resourceTypes.CNAME ? isName(message, at) : at + addressBytes(type) <= message.length;
}

/** The length of an address, 0 for any other record. Go takes as many bytes, whatever length the record gives. */
function addressBytes(type: number): number {
  return type === resourceTypes.A ? 4 : type === resourceTypes.AAAA ? 16 : 0;
}

/**
 * The addresses among records of a message, of either family, in order, up to the first record that cannot be read; of each type
 * the first `most`.
 */
export function addressesOf(message: Buffer, records: readonly Resource[], most: number): readonly IpAddress[] {
  const left = new Map<number, number>([resourceTypes.A, resourceTypes.AAAA].map((type) => [type, most]));
  const addresses: IpAddress[] = [];
  for (const { type, isReadable, dataAt } of records) {
    if (!isReadable) break;
    const room = left.get(type);
    if (!room) continue;
    left.set(type, room - 1);
    addresses.push(fromBytes(message.subarray(dataAt, dataAt + addressBytes(type))));
  }
  return addresses;
}

const MAX_POINTERS = 10;
const MAX_NAME_BYTES = 254;

/** Returns the offset behind a name, or undefined where the message ends before it. A pointer ends a name. */
function skipName(message: Buffer, start: number): number | undefined {
  let at = start;
  while (at < message.length) {
    const length = message.readUInt8(at++);
    if (length === 0) return at;
    if (length >= POINTER) return at + 1;
    if (length > MAX_LABEL) return undefined;
    at += length;
  }
  return undefined;
}

const POINTER = 0xc0;
const MAX_LABEL = 0x3f;

/** Whether Go can read a name there. Each of thousands of records may point to a name as long as the message. */
function isName(message: Buffer, start: number): boolean {
  let [at, pointers, bytes] = [start, 0, 0];
  while (at < message.length && bytes <= MAX_NAME_BYTES) {
    const length = message.readUInt8(at++);
    if (length === 0) return true;
    if (length >= POINTER) {
      if (at >= message.length || ++pointers > MAX_POINTERS) return false;
      at = ((length & MAX_LABEL) << 8) | message.readUInt8(at);
      continue;
    }
    if (length > MAX_LABEL || at + length > message.length) return false;
    for (const end = at + length; at < end; at++) if (message[at] === DOT) return false;
    bytes += length + 1;
  }
  return false;
}

const DOT = 0x2e;
