import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, jest, test } from "@jest/globals";
import { buildProgram, canCountPackets } from "./counting-network.js";
import { type OwnNetwork, type Programs, runInNetwork } from "./own-network.js";
import { bundleScripts } from "./run.js";

jest.setTimeout(60_000);

/** A check that the port of a name is closed, or cannot be reached. */
const CLOSED = `apiVersion: troubleshoot.sh/v1beta2
kind: HostPreflight
metadata: {name: closed}
spec:
  collectors: [{tcpConnect: {collectorName: a, address: "db.example.com:18080"}}]
  analyzers:
    - tcpConnect:
        collectorName: a
        outcomes:
          - pass: {when: connection-refused, message: closed}
          - pass: {when: connection-timeout, message: closed}
          - pass: {when: error, message: closed}
          - fail: {message: open}
`;

/** The name servers of resolv.conf are addresses where none listens. */
const NO_SERVER = { before: 'echo "nameserver 127.0.0.99" >"$LAB/resolv.conf"' };
const NO_ROUTE = { before: 'echo "nameserver 192.0.2.53" >"$LAB/resolv.conf"' };
const answering = (always: object) => ({ nameServer: { always } });

const describeWithNetwork = canCountPackets() ? describe : describe.skip;

describeWithNetwork("a name server without an answer", () => {
  const folder = mkdtempSync(join(tmpdir(), "tcp-connect-preflight-no-answer-"));
  let programs: Programs;
  beforeAll(async () => {
    writeFileSync(join(folder, "closed.yaml"), CLOSED);
    programs = { folder, program: buildProgram(folder), ...(await bundleScripts(folder)) };
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  function run(network: OwnNetwork, ...flags: readonly string[]) {
    const timeout = flags.includes("--timeout") ? [] : ["--timeout", "1s"];
    return runInNetwork(programs, network, ["run", join(folder, "closed.yaml"), ...timeout, ...flags]);
  }

  function check(network: OwnNetwork, ...flags: readonly string[]) {
    const { exitCode, results, stderr } = run(network, ...flags);
    return { exitCode, reasons: results.map(({ reason }) => reason), stderr };
  }

  const servers = [
    { does: "refuses", network: answering({ rcode: 5 }), reason: "dns-failure" },
    { does: "fails", network: answering({ rcode: 2 }), reason: "dns-failure" },
    { does: "does not listen", network: NO_SERVER, reason: "dns-failure" },
    { does: "cannot be reached", network: NO_ROUTE, reason: "dns-failure" },
    { does: "is silent", network: answering({ drop: true }), reason: "dns-timeout" },
  ];
  const rows = servers.flatMap((server) => ["go", "system"].map((resolver) => ({ ...server, resolver })));

  test.each(rows)("that $does is no pass for an outcome that takes an error: $resolver", (row) => {
    const { exitCode, reasons } = check(row.network, "--resolver", row.resolver);
    expect([exitCode, reasons]).toEqual([3, [row.reason]]);
  });

  const searched = {
    before: 'printf "search corp.example.com\\noptions ndots:5 timeout:1 attempts:1\\n" >>"$LAB/resolv.conf"',
  };
  test.each([
    { of: "a domain of the search list, refused", reply: { rcode: 5 }, reason: "dns-failure" },
    { of: "a domain of the search list, failing", reply: { rcode: 2 }, reason: "dns-failure" },
    { of: "a domain of the search list, silent", reply: { drop: true }, reason: "dns-timeout" },
  ])("that does not answer for $of, is no pass although the bare name does not exist", ({ reply, reason }) => {
    const network = { names: { "db.example.com.corp.example.com": reply }, ...searched };
    const { exitCode, reasons } = check(network, "--resolver", "go", "--timeout", "20s");
    expect([exitCode, reasons]).toEqual([3, [reason]]);
  });

  test.each([
    { of: "A failing", A: { rcode: 2 }, AAAA: ["::1"] },
    { of: "A silent", A: { drop: true }, AAAA: ["::1"] },
    {
      of: "A cut over TCP as well",
      A: { truncate: true, tcp: { addresses: ["127.0.0.1"], truncate: true } },
      AAAA: [],
    },
    { of: "A cut within its records", A: { addresses: ["127.0.0.1", "127.0.0.2"], raw: "cut-answer" }, AAAA: [] },
  ] as const)("that does not return all IPv4 addresses is no pass although another one refuses: $of", ({ A, AAAA }) => {
    const network = { names: { "db.example.com": A }, namesOfIpv6: { "db.example.com": { addresses: AAAA } } };
    const { exitCode, reasons } = check(network, "--resolver", "go", "--timeout", "20s");
    expect([exitCode, reasons]).toEqual([3, ["refused"]]);
  });

  test.each([
    { of: "AAAA failing", AAAA: { rcode: 2 } },
    { of: "AAAA silent", AAAA: { drop: true } },
  ])("that does not return the IPv6 addresses is a pass with a warning: $of", ({ AAAA }) => {
    const network = { names: { "db.example.com": "127.0.0.1" }, namesOfIpv6: { "db.example.com": AAAA } };
    const { exitCode, reasons, stderr } = check(network, "--resolver", "go", "--timeout", "20s");
    expect([exitCode, reasons]).toEqual([0, ["refused"]]);
    expect(stderr).toContain("No name server returned the IPv6 addresses of the name in db.example.com:18080");
  });

  test.each([
    { of: "AAAA silent", A: "127.0.0.1", AAAA: { drop: true }, missing: "AAAA" },
    { of: "A silent", A: { drop: true }, AAAA: { addresses: ["::1"] }, missing: "A" },
    { of: "both silent", A: { drop: true }, AAAA: { drop: true }, missing: undefined },
  ])("that does not answer for a family before the timeout has it in the report: $of", ({ A, AAAA, missing }) => {
    const network = { names: { "db.example.com": A }, namesOfIpv6: { "db.example.com": AAAA } };
    const { exitCode, results } = run(network, "--resolver", "go");
    expect([exitCode, ...results.map(({ reason, attempts }) => [reason, attempts.at(-1)?.missing])]).toEqual([
      3,
      ["dns-timeout", missing],
    ]);
  });

  test("that does not return the IPv4 addresses is no matter where a port is open", () => {
    const network = {
      names: { "db.example.com": { rcode: 2 } },
      namesOfIpv6: { "db.example.com": { addresses: ["::1"] } },
      listen: [{ port: 18080, host: "::1" }],
    };
    expect(check(network, "--resolver", "go")).toMatchObject({ exitCode: 3, reasons: ["connected"] });
  });

  test("that does not answer for one name of a search list is told apart from one that answers for all", () => {
    expect(check({ ...searched }, "--resolver", "go")).toMatchObject({ exitCode: 0, reasons: ["dns-not-found"] });
  });

  const without = (type: string) => ({ before: `ip route add ${type} 192.0.2.0/24` });
  test.each([
    { of: "has no route", why: "network is unreachable", network: {} },
    { of: "has a route of the type blackhole", why: "invalid argument", network: without("blackhole") },
    { of: "has a route of the type prohibit", why: "permission denied", network: without("prohibit") },
    { of: "has a route of the type unreachable", why: "no route to host", network: without("unreachable") },
  ])("that returns an address that $of is a pass with a warning, also where another one refuses", (row) => {
    const stderrOf = (...addresses: readonly string[]) => {
      const { exitCode, stderr } = check({ names: { "db.example.com": { addresses } }, ...row.network });
      return [exitCode, stderr];
    };
    expect(stderrOf("192.0.2.9")).toEqual([
      0,
      expect.stringContaining(`passes although no packet was sent: ${row.why};`),
    ]);
    expect(stderrOf("127.0.0.1", "192.0.2.9")).toEqual([
      0,
      expect.stringContaining(`No packet was sent to 192.0.2.9 of the name in db.example.com:18080 (${row.why})`),
    ]);
  });

  test("that returns an IPv6 address to a machine without IPv6 is a pass with a notice where another one refuses", () => {
    const network = {
      names: { "db.example.com": "127.0.0.1" },
      namesOfIpv6: { "db.example.com": { addresses: ["2001:db8::9"] } },
    };
    const { exitCode, stderr } = check(network);
    expect([exitCode, stderr]).toEqual([0, expect.stringMatching("notice: .* This machine has no IPv6")]);
  });

  test("does not end a wait for a closed port, which goes on until the port is seen to be closed", () => {
    const network = {
      names: { "db.example.com": "127.0.0.1" },
      before: `${NO_SERVER.before}; (sleep 2; echo "nameserver 127.0.0.53" >"$LAB/resolv.conf") &`,
    };
    const { exitCode, reasons } = check(network, "--resolver", "system", "--wait", "15s", "--retry-delay", "500ms");
    expect([exitCode, reasons]).toEqual([0, ["refused"]]);
  });

  test.each(["go", "system"])(
    "is not asked for what no name server can know, so it is no pass either: %s",
    (resolver) => {
      const names = ["256.1.1.1", "a b.example.com", "*.example.com"];
      const results = names.map((name) => {
        writeFileSync(join(folder, "closed.yaml"), CLOSED.replace("db.example.com", name));
        const { exitCode, reasons } = check({}, "--resolver", resolver);
        return [exitCode, ...reasons];
      });
      writeFileSync(join(folder, "closed.yaml"), CLOSED);
      expect(results).toEqual(names.map(() => [3, "bad-address"]));
    },
  );

  test("is told apart from one that does not know the name, which is a pass with a warning", () => {
    const { exitCode, reasons, stderr } = check({});
    expect([exitCode, reasons]).toEqual([0, ["dns-not-found"]]);
    expect(stderr).toContain("The name in db.example.com:18080 has no address");
  });
});
