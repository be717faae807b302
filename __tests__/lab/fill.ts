import { connect } from "node:net";

/** A program: fills the queue of a listener that never accepts, says `ready`, and ends with its input. */
const port = Number(process.argv[2]);
for (let i = 0; i < 8; i++) connect({ host: "127.0.0.1", port }).on("error", () => {});
process.stdin.on("end", () => process.exit(0)).resume();
setTimeout(() => process.stdout.write("ready\n"), 300);
