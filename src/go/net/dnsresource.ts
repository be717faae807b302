import { fromBytes, type IpAddress } from "./netip.js";

const resourceTypes = { A: 1, AAAA: 28, CNAME: 5, OPT: 41 } as const;

/**
 * The records of one section, as far as Go looks at them. An answer has room for thousands, so none of them is kept: what is used
 * is read from the message.
 *
 * Source: golang.org/x/net/dns/dnsmessage, `Parser`; net/dnsclient_unix.go, `checkHeader` and `goLookupIPCNAMEOrder`
 */
export interface Section {
  /** The offset at which the records begin. */
  readonly start: number;
  /** How many records come before the first that cannot be read. */
  readonly count: number;
  /** There is such a record. */
  readonly isCut: boolean;
}

/** @param start the offset at which the answers begin */
export function readSections(
  message: Buffer,
  { start, counts }: { readonly start: number; readonly counts: readonly [number, number, number] },
): { readonly answers: Section; readonly hasAdditional: boolean; readonly extendedRcode: number } {
  const answers = goOver(message, start, counts[0]);
  const authorities = answers.end === undefined ? undefined : goOver(message, answers.end, counts[1]);
  const additionals = authorities?.end === undefined ? undefined : goOver(message, authorities.end, counts[2]);
  return {
    answers: { start, count: answers.named, isCut: answers.named < answers.records || answers.end === undefined },
    hasAdditional: additionals !== undefined && additionals.named > 0,
    extendedRcode: additionals?.extendedRcode ?? 0,
  };
}

interface GoneOver {
  readonly records: number;
  /** The records before the first whose name cannot be read. To go over a record, its name is not read. */
  readonly named: number;
  /** Of the first OPT among those, the upper eight bits of the response code; 0 where its version of EDNS is not known. */
  readonly extendedRcode: number | undefined;
  /** Undefined when a record cannot be gone over; one whose header can be read is the last of the records. */
  readonly end: number | undefined;
}

function goOver(message: Buffer, start: number, count: number): GoneOver {
  const isName = nameReader(message);
  let [records, named, end] = [0, 0, start];
  let extendedRcode: number | undefined;
  while (records < count) {
    const header = skipName(message, end);
    if (header === undefined || header + HEADER_BYTES > message.length) {
      return { records, named, extendedRcode, end: undefined };
    }
    if (named === records && isName(end)) {
      named++;
      if (uint16At(message, header) === resourceTypes.OPT) extendedRcode ??= extendedRcodeOf(message, header);
    }
    records++;
    end = recordEnd(message, header);
    if (end > message.length) return { records, named, extendedRcode, end: undefined };
  }
  return { records, named, extendedRcode, end };
}

function extendedRcodeOf(message: Buffer, header: number): number {
  return message[header + TTL_OFFSET + 1] === 0 ? (message[header + TTL_OFFSET] as number) : 0;
}

function recordEnd(message: Buffer, header: number): number {
  return header + HEADER_BYTES + uint16At(message, header + LENGTH_OFFSET);
}

/** Faster than Buffer's own, which checks its argument. */
function uint16At(message: Buffer, at: number): number {
  return ((message[at] as number) << 8) | (message[at + 1] as number);
}

/** Behind the name: type, class, TTL, and the length of the data. */
const HEADER_BYTES = 10;
const TTL_OFFSET = 4;
const LENGTH_OFFSET = 8;

/** The length of an address, 0 for any other record. Go takes as many bytes, whatever length the record gives. */
function addressBytes(type: number): number {
  return type === resourceTypes.A ? 4 : type === resourceTypes.AAAA ? 16 : 0;
}

export interface ReadAddresses {
  readonly addresses: readonly IpAddress[];
  /** How many more there are. */
  readonly furtherAddresses: number;
}

/**
 * Reads the addresses of a section, of either family, in order, from the first record of a type up to the first record whose
 * data cannot be read; of each type the first `most`. `undefined` where no record has the type.
 */
export function readAddresses(
  message: Buffer,
  { start, count }: Pick<Section, "start" | "count">,
  { type: wanted, most }: { readonly type: "A" | "AAAA"; readonly most: number },
): ReadAddresses | undefined {
  const isName = nameReader(message);
  const left: Record<number, number> = { [resourceTypes.A]: most, [resourceTypes.AAAA]: most };
  const addresses: IpAddress[] = [];
  let [hasBegun, furtherAddresses, at] = [false, 0, start];
  for (let record = 0; record < count; record++) {
    const header = skipName(message, at) as number;
    const type = uint16At(message, header);
    const dataAt = header + HEADER_BYTES;
    const dataEnd = dataAt + addressBytes(type);
    hasBegun ||= type === resourceTypes[wanted];
    if (hasBegun) {
      // Of the data, Go reads addresses and names alone; it goes over all else by its length.
      if (type === resourceTypes.CNAME ? !isName(dataAt) : dataEnd > message.length) break;
      const room = left[type];
      if (room) {
        left[type] = room - 1;
        addresses.push(fromBytes(message.subarray(dataAt, dataEnd)));
      } else if (room !== undefined) furtherAddresses++;
    }
    at = recordEnd(message, header);
  }
  return hasBegun ? { addresses, furtherAddresses } : undefined;
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

/**
 * Returns a function that reports whether Go can read the name at an offset. Thousands of records in a row may point to one name,
 * which is read once.
 */
function nameReader(message: Buffer): (at: number) => boolean {
  let pointer: number | undefined;
  let isKnown = false;
  return (at) => {
    if ((message[at] as number) < POINTER || at + 1 >= message.length) return isName(message, at);
    const next = uint16At(message, at);
    if (next !== pointer) [pointer, isKnown] = [next, isName(message, at)];
    return isKnown;
  };
}

/** A record may point to a name as long as the message: no more of it is read than a name may have. */
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
