// The floor: sockets of node:net without deadline, names or verdict, so many at once: bare.mjs AT_ONCE < addresses
import { readFileSync } from "node:fs";
import { Socket } from "node:net";

const atOnce = Number(process.argv[2]);
const addresses = readFileSync(0, "utf8").trimEnd().split("\n");
let next = 0;
let connected = 0;

function dial() {
  if (next === addresses.length) return;
  const [host, port] = addresses[next++].split(":");
  const socket = new Socket();
  socket.once("connect", () => {
    connected++;
    socket.destroy();
    dial();
  });
  socket.on("error", dial);
  socket.connect({ host, port: Number(port), family: 4, autoSelectFamily: false });
}

for (let i = 0; i < atOnce; i++) dial();
process.on("exit", () => console.log(connected));
