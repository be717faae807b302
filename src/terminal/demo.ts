import { type AddressInfo, createServer, type Server } from "node:net";
import { formatTable, type TableOptions } from "../formats/table.js";
import { wrapText } from "../formats/wrap.js";
import { type InputName, inputDefaults, readInputs } from "../inputs/inputs.js";
import { preflight } from "../preflight.js";
import { accept } from "../problem/checked.js";
import { exampleSpec } from "./example.js";

/**
 * Runs the example of the kURL documentation three times: with an open port of the loopback interface, with a closed one,
 * and with a context that does not join.
 */
export async function demo({
  write: writeText,
  ...table
}: TableOptions & { readonly write: (text: string) => void }): Promise<void> {
  const write = (text: string) => writeText(wrapText(text, table.width, { hanging: 0 }));
  const server = await listen();
  const open = portOf(server);
  const closed = await closedPort();
  write("The example of the kURL documentation, run on this machine. Nothing leaves it.\n");
  try {
    await scene("A node joins, and the Kubernetes API listens", `127.0.0.1:${open}`, true);
    await scene("A node joins, and nothing listens", `127.0.0.1:${closed}`, true);
    await scene("The node does not join: the spec excludes the check", `127.0.0.1:${closed}`, false);
  } finally {
    server.close();
  }
  write("\nNext: run localhost:22 in place of demo, or run and a spec of your own. --help shows more.\n");

  async function scene(title: string, address: string, isJoin: boolean): Promise<void> {
    const context = {
      IsJoin: isJoin,
      Installer: { spec: { kubernetes: { version: "1.30.2", masterAddress: address } } },
    };
    const given: Partial<Record<InputName, string>> = { spec: "-", context: JSON.stringify(context) };
    const inputs = accept(readInputs((name) => given[name] ?? inputDefaults[name]));
    const { report } = await preflight(inputs, { cwd: process.cwd(), stdin: async () => Buffer.from(exampleSpec) });
    write(`\n${title}\n\n`);
    writeText(formatTable(report, table));
  }
}

function listen(): Promise<Server> {
  return new Promise((resolve, reject) => {
    const server = createServer((socket) => socket.destroy());
    server.once("error", reject);
    server.listen(0, "127.0.0.1", () => resolve(server));
  });
}

function portOf(server: Server): number {
  return (server.address() as AddressInfo).port;
}

/** Returns a port on which nothing listens, because its listener has just been closed. */
async function closedPort(): Promise<number> {
  const server = await listen();
  const port = portOf(server);
  await new Promise((resolve) => server.close(resolve));
  return port;
}
