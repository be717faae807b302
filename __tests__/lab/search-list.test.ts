import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, jest, test } from "@jest/globals";
import { buildProgram, canCountPackets } from "./counting-network.js";
import { type Programs, runInNetwork } from "./own-network.js";
import { bundleScripts } from "./run.js";

jest.setTimeout(60_000);

const PORT = 18_080;

const describeWithNetwork = canCountPackets() ? describe : describe.skip;

describeWithNetwork("names of the search list", () => {
  const folder = mkdtempSync(join(tmpdir(), "tcp-connect-preflight-search-"));
  let programs: Programs;
  beforeAll(async () => {
    programs = { folder, program: buildProgram(folder), ...(await bundleScripts(folder)) };
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  const network = {
    names: {
      "db.prod.example.com": "127.0.0.1",
      "web.example.com": "127.0.0.1",
      "www.example.net": "127.0.0.1",
    },
    resolvConf: ["search prod.example.com example.com", "options ndots:3"],
    listen: [{ port: PORT, host: "0.0.0.0" }],
  };

  const denied = (text: string) =>
    `dial tcp 127.0.0.1:${PORT}: denied by policy: deny has ${text}, to which the search list of this machine leads`;

  describe.each(["go", "system", "auto"])("by resolver %s", (resolver) => {
    const run = (host: string, deny: string) => {
      const args = ["run", "--address", `${host}:${PORT}`, "--deny", deny, "--resolver", resolver];
      const { results } = runInNetwork(programs, network, args);
      return results.map(({ reason, networkMessage }) => [reason, networkMessage]);
    };

    test.each([
      { host: "db", deny: "*.prod.example.com" },
      { host: "db.prod", deny: "db.prod.example.com" },
      { host: "web", deny: `web.example.com:${PORT}` },
    ])("that deny has are not dialed as $host", ({ host, deny }) => {
      expect(run(host, deny)).toEqual([["policy-denied", denied(deny)]]);
    });

    test.each([
      { host: "web", deny: "*.prod.example.com" },
      { host: "www.example.net", deny: "*.example.com" },
      { host: "db", deny: "db.prod.example.com:1" },
    ])("that deny has do not deny $host, which is another", ({ host, deny }) => {
      expect(run(host, deny)).toEqual([["connected", ""]]);
    });
  });
});
