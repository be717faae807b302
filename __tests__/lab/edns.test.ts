import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, jest, test } from "@jest/globals";
import { buildProgram, canCountPackets } from "./counting-network.js";
import { type Programs, runInNetwork } from "./own-network.js";
import { bundleScripts } from "./run.js";

jest.setTimeout(60_000);

const PORT = 18_080;
const KNOWN = `db.example.com:${PORT}`;
const UNKNOWN = `unknown.example.com:${PORT}`;

const describeWithNetwork = canCountPackets() ? describe : describe.skip;

describeWithNetwork("a name server that does not know EDNS", () => {
  const folder = mkdtempSync(join(tmpdir(), "tcp-connect-preflight-edns-"));
  let programs: Programs;
  beforeAll(async () => {
    programs = { folder, program: buildProgram(folder), ...(await bundleScripts(folder)) };
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  /** The reason and the message of the check of an address. */
  function check(address: string, onEdns: "format-error" | "bare-format-error", resolver: string) {
    const network = {
      names: { "db.example.com": "127.0.0.1" },
      nameServer: { onEdns },
      listen: [{ port: PORT, host: "127.0.0.1" }],
    };
    const args = ["run", "--address", address, "--resolver", resolver, "--timeout", "8s"];
    const [result] = runInNetwork(programs, network, args).results;
    const { reason, networkMessage = "", resolvedBySystem } = result ?? {};
    return { reason, networkMessage, resolvedBySystem };
  }

  test.each(["format-error", "bare-format-error"] as const)(
    "has its names found by the system for resolver auto: %s",
    (onEdns) => {
      expect(check(KNOWN, onEdns, "auto")).toEqual({ reason: "connected", networkMessage: "", resolvedBySystem: true });
    },
  );

  test("has its failure reported as Go's when the system does not find the name either", () => {
    expect(check(UNKNOWN, "format-error", "auto")).toEqual({
      reason: "dns-failure",
      networkMessage: "dial tcp: lookup unknown.example.com on 127.0.0.53:53: server misbehaving",
      resolvedBySystem: undefined,
    });
  });

  test("has its failure reported as Go's for resolver go", () => {
    expect(check(KNOWN, "format-error", "go")).toEqual({
      reason: "dns-failure",
      networkMessage: "dial tcp: lookup db.example.com on 127.0.0.53:53: server misbehaving",
      resolvedBySystem: undefined,
    });
  });

  test("is waited for by resolver go when it reports the format error with a header alone", () => {
    expect(check(KNOWN, "bare-format-error", "go")).toEqual({
      reason: "dns-timeout",
      networkMessage: "dial tcp: lookup db.example.com: i/o timeout",
      resolvedBySystem: undefined,
    });
  });
});
