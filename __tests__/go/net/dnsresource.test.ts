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
  const answer = judgeResponse(response, type);
  return answer.kind === "addresses" ? answer.addresses.map(({ ip }) => ip).join(" ") : answer.why;
}

test("Go's resolver and ours make the same of damaged messages", () => {
  const ours = lines.map((line) => {
    const [type, hex] = line.split(" ") as [QueryType, string];
    return `${type} ${hex} ${judged(type, Buffer.from(hex, "hex"))}`;
  });
  expect(ours).toEqual(lines);
  expect(lines.length).toBeGreaterThan(300);
});
