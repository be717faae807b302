// A name server that answers every question for an A record with 127.0.0.1, so many milliseconds late, others at once
// with nothing: slow-dns.mjs ADDRESS DELAY_MS
import { createSocket } from "node:dgram";
import dnsPacket from "dns-packet";

const [address, delayMs] = process.argv.slice(2);
const socket = createSocket({ type: "udp4", recvBufferSize: 212_992 });
socket.on("message", (message, from) => {
  const query = dnsPacket.decode(message);
  const [{ name, type }] = query.questions;
  const answers = type === "A" ? [{ name, type, ttl: 1, data: "127.0.0.1" }] : [];
  const flags = dnsPacket.AUTHORITATIVE_ANSWER | dnsPacket.RECURSION_AVAILABLE;
  const answer = dnsPacket.encode({ type: "response", id: query.id, flags, questions: query.questions, answers });
  setTimeout(() => socket.send(answer, from.port, from.address), Number(delayMs));
});
socket.bind(53, address, () => process.stdout.write("ready\n"));
process.stdin.on("end", () => process.exit(0)).resume();
