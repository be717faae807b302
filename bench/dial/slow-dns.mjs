// A name server that answers so many milliseconds late: with an address of the loopback interface for an A record, another one
// for each name, because dials of one endpoint wait for one another, and with nothing for others: slow-dns.mjs ADDRESS DELAY_MS
import { createSocket } from "node:dgram";
import dnsPacket from "dns-packet";

const [address, delayMs] = process.argv.slice(2);
const socket = createSocket({ type: "udp4", recvBufferSize: 212_992 });
const known = new Map();
socket.on("message", (message, from) => {
  const query = dnsPacket.decode(message);
  const [{ name, type }] = query.questions;
  const at = known.get(name) ?? known.size;
  known.set(name, at);
  const answers = type === "A" ? [{ name, type, ttl: 1, data: `127.1.${at >> 8}.${at & 255}` }] : [];
  const flags = dnsPacket.AUTHORITATIVE_ANSWER | dnsPacket.RECURSION_AVAILABLE;
  const answer = dnsPacket.encode({ type: "response", id: query.id, flags, questions: query.questions, answers });
  setTimeout(() => socket.send(answer, from.port, from.address), Number(delayMs));
});
socket.bind(53, address, () => process.stdout.write("ready\n"));
process.stdin.on("end", () => process.exit(0)).resume();
