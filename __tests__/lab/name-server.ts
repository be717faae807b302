import { createSocket } from "node:dgram";
import { createServer, type Socket } from "node:net";
import dnsPacket, { type Answer, type Packet } from "dns-packet";
import { type Forgery, type Lab, type NameServer, type Reply, readJson } from "./description.js";

/** A program: a name server with the zone of a lab, which answers wrongly where the zone says so. */
const lab = readJson<Lab>(new URL(`file://${process.argv[2]}`));
const PORT = 53;

type Question = { readonly name: string; readonly type: string };

interface Asked {
  readonly query: Packet;
  readonly question: Question;
  readonly reply: Reply;
}

const FORMAT_ERROR = 1;

function ask(message: Buffer, { always, onEdns }: NameServer): Asked | undefined {
  const query = dnsPacket.decode(message);
  const question = query.questions?.[0];
  if (!question) return undefined;
  if (onEdns && query.additionals?.some(({ type }) => type === "OPT")) {
    const withQuestion = onEdns === "format-error" ? query : { ...query, questions: [] };
    return { query: withQuestion, question, reply: { rcode: FORMAT_ERROR } };
  }
  const entry = lab.zone[question.name.toLowerCase()];
  const found = always ?? (entry ? (entry[question.type] ?? []) : { rcode: 3 });
  return { query, question, reply: Array.isArray(found) ? { addresses: found } : (found as Reply) };
}

function record(name: string, address: string): Answer {
  return { name, type: address.includes(":") ? "AAAA" : "A", ttl: 1, data: address };
}

function encode({ query, question, reply }: Asked, { truncated }: { truncated: boolean }): Buffer {
  const { cname, addresses = [], extra = [], rcode = 0, lame, flags = ["aa", "ra"] } = reply;
  const owner = cname ?? question.name;
  const answers: Answer[] = cname ? [{ name: question.name, type: "CNAME", ttl: 1, data: cname }] : [];
  for (const address of [...addresses, ...extra]) answers.push(record(owner, address));
  const bits =
    rcode |
    (truncated ? dnsPacket.TRUNCATED_RESPONSE : 0) |
    (!lame && flags.includes("aa") ? dnsPacket.AUTHORITATIVE_ANSWER : 0) |
    (!lame && flags.includes("ra") ? dnsPacket.RECURSION_AVAILABLE : 0);
  return dnsPacket.encode({
    type: "response",
    id: query.id ?? 0,
    flags: bits,
    questions: query.questions ?? [],
    answers: truncated ? [] : answers,
    additionals: reply.edns ? [edns(reply.extendedRcode ?? 0)] : [],
  });
}

function edns(extendedRcode: number): Answer {
  return {
    type: "OPT",
    name: ".",
    udpPayloadSize: 1232,
    extendedRcode,
    ednsVersion: 0,
    flags: 0,
    flag_do: false,
    options: [],
  };
}

/** Responses that no honest server sends. */
function forge(asked: Asked, forgery: Forgery): Buffer {
  const { query, question, reply } = asked;
  const whole = { ...asked, reply: { ...reply, addresses: reply.addresses ?? ["10.77.1.1"] } };
  const honest = () => encode(whole, { truncated: false });
  switch (forgery) {
    case "garbage":
      return Buffer.from("\x01nonsense");
    case "half":
      return honest().subarray(0, 20);
    case "wrong-id":
      return encode({ ...whole, query: { ...query, id: ((query.id ?? 0) + 1) % 65_536 } }, { truncated: false });
    case "wrong-question":
      return encode(
        { ...whole, query: { ...query, questions: [{ name: "other.test", type: "A" }] } },
        { truncated: false },
      );
    case "query":
      return dnsPacket.encode({ ...query, type: "query" });
    case "no-question":
      return encode({ ...whole, query: { ...query, questions: [] } }, { truncated: false });
    case "two-questions": {
      const asked = query.questions ?? [];
      return encode({ ...whole, query: { ...query, questions: [...asked, ...asked] } }, { truncated: false });
    }
    case "cut-answer":
      return honest().subarray(0, -2);
    case "cut-additional": {
      const message = encode({ ...whole, reply: { ...whole.reply, edns: true } }, { truncated: false });
      return message.subarray(0, -4);
    }
    case "upper-case": {
      const questions = [{ name: question.name.toUpperCase(), type: question.type as "A" }];
      return encode({ ...whole, query: { ...query, questions } }, { truncated: false });
    }
  }
}

function messages(asked: Asked, { overTcp }: { overTcp: boolean }): readonly Buffer[] {
  const { reply } = asked;
  if (reply.raw) return [forge(asked, reply.raw)];
  const answer = encode(asked, {
    truncated: reply.truncate === true && (!overTcp || reply.tcp === undefined) && !overTcp,
  });
  return reply.before ? [forge(asked, reply.before), answer] : [answer];
}

/** Calls back one after the other; what there is no room for is lost. */
function oneByOne({ eachMs, room }: NonNullable<NameServer["oneByOne"]>): (answer: () => void) => void {
  const queue: (() => void)[] = [];
  const next = () => {
    queue.shift()?.();
    if (queue.length > 0) setTimeout(next, eachMs);
  };
  return (answer) => {
    if (queue.length === room) return;
    if (queue.push(answer) === 1) setTimeout(next, eachMs);
  };
}

/** RFC 1035, section 4.1.1. */
const REFUSED = 5;

function serveUdp(address: string, server: NameServer): Promise<void> {
  const socket = createSocket(address.includes(":") ? "udp6" : "udp4");
  let waiting = 0;
  const later = server.oneByOne ? oneByOne(server.oneByOne) : setTimeout;
  socket.on("message", (message, from) => {
    const asked = ask(message, server);
    if (!asked || asked.reply.drop) return;
    if (waiting === server.mostWaiting) {
      const refused = encode({ ...asked, reply: { rcode: REFUSED } }, { truncated: false });
      socket.send(refused, from.port, from.address);
      return;
    }
    waiting++;
    later(() => {
      waiting--;
      for (const each of messages(asked, { overTcp: false })) socket.send(each, from.port, from.address);
    }, asked.reply.delayMs ?? 0);
  });
  return new Promise((resolve, reject) => {
    socket.on("error", reject);
    socket.bind(PORT, address, resolve);
  });
}

function serveTcp(address: string, server: NameServer): Promise<void> {
  const listener = createServer((socket) => {
    let received = Buffer.alloc(0);
    socket.on("error", () => {});
    socket.on("data", (chunk) => {
      received = Buffer.concat([received, chunk]);
      if (received.length >= 2 && received.length >= 2 + received.readUInt16BE(0))
        answerTcp(socket, received.subarray(2), server);
    });
  });
  return new Promise((resolve, reject) => {
    listener.on("error", reject);
    listener.listen(PORT, address, resolve);
  });
}

function answerTcp(socket: Socket, message: Buffer, server: NameServer): void {
  const asked = ask(message, server);
  if (!asked) return;
  const { tcp } = asked.reply;
  const reply = tcp ?? asked.reply;
  if (reply.drop) return;
  if (tcp?.close) return void socket.end();
  if (reply.raw === "half")
    return void socket.end(framed(encode({ ...asked, reply: {} }, { truncated: false })).subarray(0, 20));
  const truncated = tcp?.truncate === true;
  const answers = reply.raw
    ? [forge({ ...asked, reply }, reply.raw)]
    : [withTruncation(encode({ ...asked, reply }, { truncated: false }), truncated)];
  setTimeout(() => {
    for (const each of answers) socket.write(framed(each));
  }, reply.delayMs ?? 0);
}

/** The message with the truncation bit set if asked; its content stays. */
function withTruncation(message: Buffer, truncated: boolean): Buffer {
  if (truncated) message.writeUInt16BE(message.readUInt16BE(2) | dnsPacket.TRUNCATED_RESPONSE, 2);
  return message;
}

function framed(message: Buffer): Buffer {
  const length = Buffer.alloc(2);
  length.writeUInt16BE(message.length);
  return Buffer.concat([length, message]);
}

await Promise.all(
  lab.nameServers.flatMap((server) =>
    server.addresses.flatMap((address) => [serveUdp(address, server), serveTcp(address, server)]),
  ),
);
process.stdin.on("end", () => process.exit(0)).resume();
process.stdout.write("ready\n");
