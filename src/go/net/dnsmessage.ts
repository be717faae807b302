import { randomInt } from "node:crypto";
import dnsPacket, { type Answer, type DecodedPacket } from "dns-packet";
import { readSections, type Section } from "./dnsresource.js";
import { asciiLowerCase } from "./fields.js";

export type QueryType = "A" | "AAAA";

export interface Query {
  readonly id: number;
  /** Rooted. */
  readonly name: string;
  readonly type: QueryType;
  readonly bytes: Buffer;
}

/** The size of the largest datagram that Go accepts and announces in its query (https://dnsflagday.net/2020/). */
export const MAX_DATAGRAM_BYTES = 1_232;

/** A query with recursion desired and EDNS(0); `undefined` when the name does not fit the wire format. */
export function encodeQuery(name: string, type: QueryType, { trustAd }: { trustAd: boolean }): Query | undefined {
  if (!name.split(".").slice(0, -1).every(fitsLabel) && name !== ".") return undefined;
  const id = randomInt(2 ** 16);
  const bytes = dnsPacket.encode({
    type: "query",
    id,
    flags: dnsPacket.RECURSION_DESIRED | (trustAd ? dnsPacket.AUTHENTIC_DATA : 0),
    questions: [{ name, type, class: "IN" }],
    additionals: [EDNS0],
  });
  return { id, name, type, bytes };
}

function fitsLabel(label: string): boolean {
  const bytes = Buffer.byteLength(label);
  return bytes >= 1 && bytes <= 63;
}

const EDNS0: Answer = {
  type: "OPT",
  name: ".",
  udpPayloadSize: MAX_DATAGRAM_BYTES,
  extendedRcode: 0,
  ednsVersion: 0,
  flags: 0,
  flag_do: false,
  options: [],
};

/**
 * The response to a query. `hasAdditional` is whether the last section has a record, `questions` how many questions were returned.
 */
export interface Response {
  readonly rcode: number;
  readonly truncated: boolean;
  readonly authoritative: boolean;
  readonly recursionAvailable: boolean;
  readonly questions: number;
  /** The message that the answers are in. */
  readonly bytes: Buffer;
  readonly answers: Section;
  readonly hasAdditional: boolean;
  /** It is a header alone, see {@link bareFormatError}. */
  readonly isBare?: true;
}

/**
 * Decodes a message as far as it can be read, as Go does: it is garbage only if its header or question cannot be read.
 * A message that answers another question is not ours.
 */
export function decodeResponse(bytes: Buffer, query: Query): Response | "not-ours" | "garbage" {
  const head = decodeHead(bytes);
  const question = head?.packet.questions?.[0];
  if (!head || !question) return "garbage";
  const { packet } = head;
  if (!packet.flag_qr || packet.id !== query.id) return "not-ours";
  if (question.type !== query.type || question.class !== "IN" || !isSameName(question.name, query.name)) {
    return "not-ours";
  }
  const count = (index: number) => bytes.readUInt16BE(COUNTS_OFFSET + COUNT_BYTES * index);
  const counts = [count(0), count(1), count(2)] as const;
  const { answers, hasAdditional, extendedRcode } = readSections(bytes, { start: head.end, counts });
  return {
    rcode: ((packet.flags ?? 0) & 0xf) | (extendedRcode << 4),
    truncated: packet.flag_tc,
    authoritative: packet.flag_aa,
    recursionAvailable: packet.flag_ra,
    questions: bytes.readUInt16BE(QUESTIONS_OFFSET),
    bytes,
    answers,
    hasAdditional,
  };
}

const FORMAT_ERROR = 1;

/**
 * The response of a server that reports a format error with a header alone, as RFC 1035 allows: it could not read the
 * query, EDNS included. `undefined` for any other message.
 */
export function bareFormatError(bytes: Buffer, query: Query): Response | undefined {
  if (bytes.length !== HEADER_BYTES || bytes.readUInt16BE(0) !== query.id) return undefined;
  const flags = bytes.readUInt16BE(2);
  if (flags >> 15 !== 1 || (flags & 0xf) !== FORMAT_ERROR) return undefined;
  const none = { truncated: false, authoritative: false, recursionAvailable: false, hasAdditional: false };
  const answers = { start: HEADER_BYTES, count: 0, isCut: false };
  return { rcode: FORMAT_ERROR, ...none, questions: 0, bytes, answers, isBare: true };
}

const HEADER_BYTES = 12;
const COUNTS_OFFSET = 6;
const COUNT_BYTES = 2;

const QUESTIONS_OFFSET = 4;

/** Header and first question, and the offset behind it. A response with several is none to Go, whatever the others are. */
function decodeHead(bytes: Buffer): { packet: DecodedPacket; end: number } | undefined {
  if (bytes.length < HEADER_BYTES) return undefined;
  const withoutRecords = Buffer.from(bytes).fill(0, COUNTS_OFFSET, HEADER_BYTES);
  if (bytes.readUInt16BE(QUESTIONS_OFFSET) > 1) withoutRecords.writeUInt16BE(1, QUESTIONS_OFFSET);
  return attempt(() => ({ packet: dnsPacket.decode(withoutRecords), end: dnsPacket.decode.bytes }));
}

function attempt<T>(decode: () => T): T | undefined {
  try {
    return decode();
  } catch {
    return undefined;
  }
}

function isSameName(decoded: string, rootedName: string): boolean {
  const bare = rootedName === "." ? "." : rootedName.slice(0, -1);
  return asciiLowerCase(decoded) === asciiLowerCase(bare);
}
