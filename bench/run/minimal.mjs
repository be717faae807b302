// The least that an action with @actions/core costs: it dials one address, and writes an output, a summary and an annotation.
import { connect } from "node:net";
import { getInput, info, setFailed, setOutput, summary } from "@actions/core";

const [host, port] = getInput("addresses").split(":");
const isOpen = await new Promise((resolve) => {
  const socket = connect({ host, port: Number(port) });
  socket.once("connect", () => {
    socket.destroy();
    resolve(true);
  });
  socket.once("error", () => resolve(false));
});
info(`${host}:${port} ${isOpen ? "connected" : "refused"}`);
setOutput("result", isOpen ? "pass" : "fail");
await summary.addRaw(`| ${host}:${port} | ${isOpen ? "pass" : "fail"} |`).write();
if (!isOpen) setFailed("refused");
