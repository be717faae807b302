import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, jest, test } from "@jest/globals";
import { buildProgram, canCountPackets } from "./counting-network.js";
import { type Programs, runInNetwork } from "./own-network.js";
import { bundleScripts } from "./run.js";

jest.setTimeout(120_000);

const CHECKS = 500;
const PORT = 18_080;
const numbers = Array.from({ length: CHECKS }, (_, number) => number);

const describeWithNetwork = canCountPackets() ? describe : describe.skip;

describeWithNetwork("a machine with a tenth of a CPU", () => {
  const folder = mkdtempSync(join(tmpdir(), "tcp-connect-preflight-slow-"));
  let programs: Programs;
  beforeAll(async () => {
    programs = { folder, program: buildProgram(folder), ...(await bundleScripts(folder)) };
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  const names = Object.fromEntries(numbers.map((number) => [`host${number}.example.com`, "127.0.0.1"]));
  const network = { names, listen: [{ port: PORT, host: "0.0.0.0" }], isSlow: true };

  test.each([
    { kind: "names", addresses: Object.keys(names) },
    { kind: "addresses", addresses: numbers.map((number) => `127.1.${number >> 8}.${number & 255}`) },
  ])("reaches $kind of healthy endpoints within a short timeout", ({ addresses }) => {
    const lines = addresses.map((address) => `${address}:${PORT}`).join("\n");
    const args = ["run", "--address", lines, "--timeout", "1s", "--resolver", "go"];
    const { exitCode, outcomes } = runInNetwork(programs, network, args);
    expect({ exitCode, outcomes }).toEqual({ exitCode: 0, outcomes: { "connected 1": CHECKS } });
  });
});
