import { readFileSync } from "node:fs";
import { expect, test } from "@jest/globals";
import { judgeResponse } from "../../../src/go/net/dnsclient.js";
import { decodeResponse, type QueryType } from "../../../src/go/net/dnsmessage.js";

const lines = readFileSync("conformance/dns/messages.txt", "utf8").trimEnd().split("\n");

/** What the client makes of a message, in the words of the reference. */
function judged(type: QueryType, bytes: Buffer): string {
  const response = decodeResponse(bytes, { id: bytes.readUInt16BE(0), name: "db.example.", type, bytes });
  if (typeof response === "string") return response;
  if (response.questions !== 1) return "questions";
  const answer = judgeResponse(response, { type, mostAddresses: 1_000 });
  return answer.kind === "addresses" ? answer.addresses.map(({ ip }) => ip).join(" ") : answer.why;
}

const QUERY = { id: 7, name: "a.", type: "A" } as const;
const HEADER = "000781800001000100000000";
const QUESTION = "01610000010001";

test.each([
  {
    name: "a first address that is cut is final: Go has chosen the server",
    answer: "c00c00010001000000000004c000",
    kind: "final",
  },
  {
    name: "an answer that is cut before the first address is the server's",
    answer: "c00c00010001",
    kind: "next-server",
  },
])("$name", ({ answer, kind }) => {
  const bytes = Buffer.from(HEADER + QUESTION + answer, "hex");
  const response = decodeResponse(bytes, { ...QUERY, bytes });
  expect(
    typeof response === "string" ? response : judgeResponse(response, { type: "A", mostAddresses: 1_000 }),
  ).toEqual({
    kind,
    why: "cannot unmarshal DNS message",
  });
});

test("a name as long as a message, to which thousands of records point, is read no further than a name may be long", () => {
  const long = Buffer.from("0161".repeat(16_000), "hex");
  const header = Buffer.from(HEADER.replace("00010001", "00010a8c"), "hex");
  const text = Buffer.concat([Buffer.from("c00c0010000100000000", "hex"), lengthOf(long), long]);
  const records = Array.from({ length: 2_699 }, () => Buffer.from("c01f000100010000000000047f000001", "hex"));
  const bytes = Buffer.concat([header, Buffer.from(QUESTION, "hex"), text, ...records]);
  const before = process.cpuUsage();
  const response = decodeResponse(bytes, { ...QUERY, bytes });
  const { user } = process.cpuUsage(before);
  expect(response).toMatchObject({ answers: { count: 1, isCut: true } });
  expect(user / 1_000).toBeLessThan(200);
});

function lengthOf(data: Buffer): Buffer {
  const length = Buffer.alloc(2);
  length.writeUInt16BE(data.length);
  return length;
}

test("questions beyond the first are counted, not read", () => {
  const bytes = Buffer.from(`000781800065000000000000${QUESTION}ff`, "hex");
  expect(decodeResponse(bytes, { ...QUERY, bytes })).toMatchObject({ questions: 0x65 });
});

test("Go's resolver and ours make the same of damaged messages", () => {
  const ours = lines.map((line) => {
    const [type, hex] = line.split(" ") as [QueryType, string];
    return `${type} ${hex} ${judged(type, Buffer.from(hex, "hex"))}`;
  });
  expect(ours).toEqual(lines);
  expect(lines.length).toBeGreaterThan(300);
});
