import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, jest, test } from "@jest/globals";
import { buildProgram, canCountPackets, countPackets } from "./counting-network.js";

jest.setTimeout(60_000);

const describeWithNetwork = canCountPackets() ? describe : describe.skip;

describeWithNetwork("what leaves the machine", () => {
  let folder = "";
  let program = "";
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), "tcp-connect-preflight-lab-"));
    program = buildProgram(folder);
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  // A spec may have an address that is not a host name; a line of the input `addresses` may not.
  const run = (addresses: readonly string[], policy: readonly string[]) => {
    const spec = join(folder, "spec.yaml");
    writeFileSync(spec, JSON.stringify(hostPreflight(addresses)));
    const { packets, report, exitCode, stderr } = countPackets(program, ["run", spec, ...policy, "--timeout", "5s"]);
    const results = report?.results as { reason: string; status: string }[] | undefined;
    return { packets, exitCode, reasons: results?.map(({ reason }) => reason) ?? stderr };
  };

  const everywhere = [
    "192.0.2.7:80",
    "[2001:db8::7]:80",
    "plain.example.com:80",
    "six.example.com:80",
    "loopback.example.com:80",
    "unknown.example.com:80",
  ];

  test("without a policy every address gets packets, and every name is looked up", () => {
    const { packets, exitCode, reasons } = run(everywhere, []);
    expect(reasons).toEqual(["refused", "refused", "refused", "refused", "refused", "dns-failure"]);
    expect(exitCode).toBe(3);
    expect(packets).toEqual({ ipv4: 2, ipv6: 2, loopback: 1, dns: expect.any(Number) });
    expect(packets.dns).toBeGreaterThan(0);
  });

  test.each([
    {
      name: "denied networks get no packet, in any spelling of their addresses and by any name",
      addresses: [
        "192.0.2.7:80",
        "[::ffff:192.0.2.7]:80",
        "[::ffff:c000:207]:http",
        "[2001:DB8:0::7]:80",
        "[2001:db8::7%lo]:80",
        "plain.example.com:80",
        "PLAIN.example.com.:80",
        "six.example.com:80",
      ],
      policy: ["--deny", "192.0.2.0/24", "--deny", "2001:db8::/32"],
    },
    {
      name: "a denied name gets no packet and is not looked up in the DNS",
      addresses: ["unknown.example.com:80", "UNKNOWN.example.com.:80", "plain.example.com:80"],
      policy: ["--deny", "*.example.com"],
    },
    {
      name: "a denied name is not resolved by the C library either, which reads more than one spelling of it",
      addresses: ["db.example.com:80", "d\\b.example.com:80", "\\100b.example.com:80", "db。example。com:80"],
      policy: ["--deny", "db.example.com", "--resolver", "system"],
    },
    {
      name: "another spelling of an allowed name, which only the C library reads, is denied",
      addresses: ["db.example.com/。attacker.example:80", "d%62。example.com:80", "d\\b.example.com:80"],
      policy: ["--allow", "db.example.com", "--resolver", "system"],
    },
    {
      name: "a target that no allow matches gets no packet and is not looked up in the DNS",
      addresses: everywhere,
      policy: ["--allow", "other.example.com:80", "--allow", "198.51.100.0/24:81"],
    },
    {
      name: "a name that resolves to an address outside of the allowed networks gets no packet",
      addresses: ["plain.example.com:80", "six.example.com:80", "loopback.example.com:80"],
      policy: ["--allow", "198.51.100.0/24"],
    },
    {
      name: "an allowed name that resolves to this machine gets no packet",
      addresses: ["loopback.example.com:80"],
      policy: ["--allow", "*.example.com"],
    },
    {
      name: "a name with an allowed and a denied address gets no packet at either",
      addresses: ["both.example.com:80"],
      policy: ["--allow", "192.0.2.8"],
    },
    {
      name: "this machine gets no packet in any spelling",
      addresses: ["127.0.0.1:80", "[::1]:80", "0.0.0.0:80", "[::]:80", "[::ffff:0:0]:80"],
      policy: ["--allow", "192.0.2.0/24", "--allow", "localhost:80"],
    },
  ])("$name", ({ addresses, policy }) => {
    const { packets, exitCode, reasons } = run(addresses, policy);
    expect(reasons).toEqual(addresses.map(() => "policy-denied"));
    expect(packets).toEqual({ ipv4: 0, ipv6: 0, loopback: 0, dns: 0 });
    expect(exitCode).toBe(3);
  });

  test("allowed targets get their packets", () => {
    const { packets, reasons } = run(["plain.example.com:80", "192.0.2.9:80"], ["--allow", "plain.example.com"]);
    expect(reasons).toEqual(["refused", "policy-denied"]);
    expect(packets).toEqual({ ipv4: 1, ipv6: 0, loopback: 0, dns: 0 });
  });
});

/** A spec with a check of each address that fails unless it connects. */
function hostPreflight(addresses: readonly string[]) {
  const names = addresses.map((address, index) => ({ address, collectorName: `target-${index}` }));
  const outcomes = [{ pass: { when: "connected", message: "connected" } }, { fail: { message: "not connected" } }];
  return {
    apiVersion: "troubleshoot.sh/v1beta2",
    kind: "HostPreflight",
    metadata: { name: "policy" },
    spec: {
      collectors: names.map((collector) => ({ tcpConnect: collector })),
      analyzers: names.map(({ collectorName }) => ({
        tcpConnect: { checkName: collectorName, collectorName, outcomes },
      })),
    },
  };
}
