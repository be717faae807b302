import { describe, expect, test } from "@jest/globals";
import dnsPacket, { type Answer, type Packet } from "dns-packet";
import fc from "fast-check";
import { decodeResponse, encodeQuery, type Query } from "../../../src/go/net/dnsmessage.js";
import { readAddresses } from "../../../src/go/net/dnsresource.js";

function query(name: string): Query {
  const encoded = encodeQuery(name, "A", { trustAd: false });
  if (!encoded) throw new Error(`${name} does not fit the wire format`);
  return encoded;
}

describe("encodeQuery", () => {
  test("encodeQuery asks for recursion and announces the size of the largest answer", () => {
    const { id, bytes } = query("db.example.");
    const packet = dnsPacket.decode(bytes);
    expect(packet).toMatchObject({
      id,
      type: "query",
      flag_rd: true,
      flag_ad: false,
      questions: [{ name: "db.example", type: "A", class: "IN" }],
      additionals: [{ type: "OPT", udpPayloadSize: 1232 }],
    });
  });

  test("encodeQuery asks for authentic data when resolv.conf has trust-ad", () => {
    const encoded = encodeQuery("db.example.", "AAAA", { trustAd: true });
    expect(dnsPacket.decode(encoded?.bytes ?? Buffer.alloc(0))).toMatchObject({ flag_ad: true });
  });

  test.each([["db..example."], [`${"a".repeat(64)}.example.`], ["..example."]])(
    "encodeQuery cannot encode %s",
    (name) => {
      expect(encodeQuery(name, "A", { trustAd: false })).toBeUndefined();
    },
  );

  test("encodeQuery encodes the root", () => {
    expect(encodeQuery(".", "A", { trustAd: false })).toBeDefined();
  });
});

describe("decodeResponse", () => {
  const asked = query("db.example.");
  const answer = { name: "db.example", type: "A", ttl: 1, data: "192.0.2.1" } as const;
  const honest: Packet = {
    type: "response",
    id: asked.id,
    flags: dnsPacket.RECURSION_AVAILABLE,
    questions: [{ name: "DB.Example", type: "A", class: "IN" }],
    answers: [answer, { ...answer, data: "192.0.2.2" }],
  };
  const encode = (packet: Packet) => dnsPacket.encode(packet);

  test("decodeResponse ignores the case of the name", () => {
    const response = decodeResponse(encode(honest), asked);
    expect(response).toMatchObject({
      rcode: 0,
      truncated: false,
      recursionAvailable: true,
      questions: 1,
      answers: { count: 2, isCut: false },
    });
    const addresses = (most: number) =>
      typeof response === "string" ? response : readAddresses(response.bytes, response.answers, { type: "A", most });
    const [first, second] = ["192.0.2.1", "192.0.2.2"].map((ip) => ({ ip, family: 4, zone: "" }));
    expect(addresses(2)).toEqual({ addresses: [first, second], furtherAddresses: 0 });
    expect(addresses(1)).toEqual({ addresses: [first], furtherAddresses: 1 });
  });

  test.each<[sentence: string, packet: Packet]>([
    ["another id", { ...honest, id: (asked.id + 1) % 65_536 }],
    ["another name", { ...honest, questions: [{ name: "other.example", type: "A", class: "IN" }] }],
    ["another type", { ...honest, questions: [{ name: "db.example", type: "AAAA", class: "IN" }] }],
    ["another class", { ...honest, questions: [{ name: "db.example", type: "A", class: "CH" }] }],
    ["no answer but a query", { ...honest, type: "query" }],
  ])("a message with %s is not ours", (_sentence, packet) => {
    expect(decodeResponse(encode(packet), asked)).toBe("not-ours");
  });

  test.each([
    ["nothing", Buffer.alloc(0)],
    ["less than a header", Buffer.alloc(11)],
    ["a message without question", encode({ ...honest, questions: [], answers: [] })],
    ["a message that ends in its question", encode(honest).subarray(0, 16)],
  ])("%s is garbage", (_sentence, bytes) => {
    expect(decodeResponse(bytes, asked)).toBe("garbage");
  });

  test("decodeResponse reads a truncated message up to its end", () => {
    const cut = decodeResponse(encode(honest).subarray(0, -3), asked);
    expect(cut).toMatchObject({ answers: { count: 2, isCut: true } });
  });

  test("an extended code is added to the code of the header", () => {
    const edns: Answer = {
      type: "OPT",
      name: ".",
      udpPayloadSize: 1232,
      extendedRcode: 1,
      ednsVersion: 0,
      flags: 0,
      flag_do: false,
      options: [],
    };
    expect(decodeResponse(encode({ ...honest, additionals: [edns] }), asked)).toMatchObject({
      rcode: 16,
      hasAdditional: true,
    });
  });

  test("decodeResponse neither throws nor hangs, whatever the bytes", () => {
    const whole = encode(honest);
    const mutation = fc.record({ at: fc.nat(whole.length - 1), byte: fc.nat(255) });
    fc.assert(
      fc.property(fc.array(mutation, { maxLength: 8 }), fc.nat(whole.length), (mutations, length) => {
        const bytes = Buffer.from(whole.subarray(0, length));
        for (const { at, byte } of mutations) if (at < bytes.length) bytes[at] = byte;
        const response = decodeResponse(bytes, asked);
        if (typeof response !== "string") expect(response.answers.count).toBeLessThanOrEqual(bytes.length);
      }),
    );
  });
});
