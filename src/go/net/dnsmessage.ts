import { randomInt } from "node:crypto";
import dnsPacket, { type Answer, type DecodedPacket } from "dns-packet";
import { asciiLowerCase } from "./fields.js";
import { type IpAddress, parseIp } from "./netip.js";

export type QueryType = "A" | "AAAA";

export interface Query {
  readonly id: number;
  /** Rooted. */
  readonly name: string;
  readonly type: QueryType;
  readonly bytes: Buffer;
}

/** The most that Go takes from a datagram, and says so in the query (https://dnsflagday.net/2020/). */
export const MAX_DATAGRAM_BYTES = 1_232;

/** A question with recursion desired and EDNS(0); `undefined` when the name does not fit the wire format. */
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
 * An answer to a query. `answers` is `undefined` when that section cannot be read, `hasAdditional` says whether the
 * sections behind it hold anything, `questions` how many questions came back.
 */
export interface Response {
  readonly rcode: number;
  readonly truncated: boolean;
  readonly authoritative: boolean;
  readonly recursionAvailable: boolean;
  readonly questions: number;
  readonly answers: readonly Answer[] | undefined;
  readonly hasAdditional: boolean;
}

/**
 * Reads a message as far as it can be read, which is how Go does it: only a message whose header or question cannot be
 * read is no message. `undefined` for that, and for one that answers another question.
 */
export function decodeResponse(bytes: Buffer, query: Query): Response | "not-ours" | "garbage" {
  const everything = tryDecode(bytes, { sections: 3 });
  const withAnswers = everything ?? tryDecode(bytes, { sections: 1 });
  const packet = withAnswers ?? tryDecode(bytes, { sections: 0 });
  const question = packet?.questions?.[0];
  if (!packet || !question) return "garbage";
  if (!packet.flag_qr || packet.id !== query.id) return "not-ours";
  if (question.type !== query.type || question.class !== "IN" || !isSameName(question.name, query.name)) {
    return "not-ours";
  }
  const edns = everything?.additionals?.find((record) => record.type === "OPT");
  return {
    rcode: ((packet.flags ?? 0) & 0xf) | ((edns?.type === "OPT" ? edns.extendedRcode : 0) << 4),
    truncated: packet.flag_tc,
    authoritative: packet.flag_aa,
    recursionAvailable: packet.flag_ra,
    questions: packet.questions?.length ?? 0,
    answers: withAnswers?.answers,
    hasAdditional: (everything?.additionals?.length ?? 0) > 0,
  };
}

const HEADER_BYTES = 12;
const COUNTS_OFFSET = 6;

/** Decodes the question and so many of the sections behind it: answers, authorities, additionals. */
function tryDecode(bytes: Buffer, { sections }: { sections: 0 | 1 | 3 }): DecodedPacket | undefined {
  if (bytes.length < HEADER_BYTES) return undefined;
  const message = sections === 3 ? bytes : Buffer.from(bytes);
  if (sections < 3) message.fill(0, COUNTS_OFFSET + 2 * sections, HEADER_BYTES);
  try {
    return dnsPacket.decode(message);
  } catch {
    return undefined;
  }
}

function isSameName(decoded: string, rootedName: string): boolean {
  const bare = rootedName === "." ? "." : rootedName.slice(0, -1);
  return asciiLowerCase(decoded) === asciiLowerCase(bare);
}

/** The addresses among the records of an answer, of either family, in order. */
export function addressesOf(answers: readonly Answer[]): IpAddress[] {
  return answers.flatMap((record) => {
    if (record.type !== "A" && record.type !== "AAAA") return [];
    return parseIp(record.data) ?? [];
  });
}
