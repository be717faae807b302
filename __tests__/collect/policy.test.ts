import { createServer, type Server } from "node:net";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { MAX_ADDRESSES } from "../../src/collect/limits.js";
import { guarded, permitting } from "../../src/collect/policy.js";
import { type DialOptions, dial, type IpAddress, parseIp, type Resolver } from "../../src/go/net/net.js";
import { type Policy, parsePatterns } from "../../src/inputs/patterns.js";

function policy({ allow = "", deny = "" }: { allow?: string; deny?: string }): Policy {
  const parsed = [
    parsePatterns("allow", allow.replaceAll(" ", "\n")),
    parsePatterns("deny", deny.replaceAll(" ", "\n")),
  ];
  expect(parsed.flatMap(({ problems }) => problems)).toEqual([]);
  return { allow: parsed[0]?.value ?? [], deny: parsed[1]?.value ?? [] };
}

/** `denied` before the name is resolved, else what becomes of each address: `dialed`, or why not. */
function verdicts(given: Policy, host: string, port: number, ips: readonly string[]): string | readonly string[] {
  const permission = permitting(given)(host, port);
  if (permission.kind === "denied") return "denied";
  const denied = new Set(permission.control({ addresses: addressesOf(ips), port }).map(({ address }) => address.ip));
  return ips.map((ip) => (denied.has(ip) ? "denied" : "dialed"));
}

function addressesOf(ips: readonly string[]): readonly IpAddress[] {
  return ips.map((ip): IpAddress => ({ ip, family: ip.includes(":") ? 6 : 4, zone: "" }));
}

describe("permitting()", () => {
  test.each([
    { says: "without patterns everything is dialed", host: "db", ips: ["192.0.2.1"], expected: ["dialed"] },
    { says: "a denied name is not resolved", deny: "db", host: "db", ips: [], expected: "denied" },
    { says: "a name is compared without its case", deny: "db", host: "DB", ips: [], expected: "denied" },
    { says: "a name is compared without its last dot", deny: "db", host: "db.", ips: [], expected: "denied" },
    {
      says: "a name is compared as the system's resolver reads other scripts",
      deny: "db.example.com",
      host: "ｄｂ。example.com",
      ips: [],
      expected: "denied",
    },
    {
      says: "*.host is every name below",
      deny: "*.example.com",
      host: "a.b.example.com",
      ips: [],
      expected: "denied",
    },
    {
      says: "*.host is not the name itself",
      deny: "*.example.com",
      host: "example.com",
      ips: ["192.0.2.1"],
      expected: ["dialed"],
    },
    {
      says: "*.host is not a name that only ends alike",
      allow: "*.example.com",
      host: "evilexample.com",
      ips: [],
      expected: "denied",
    },
    { says: "deny wins over allow", allow: "db", deny: "db", host: "db", ips: [], expected: "denied" },
    {
      says: "deny of a network wins over allow of the name",
      allow: "db",
      deny: "192.0.2.0/24",
      host: "db",
      ips: ["192.0.2.1", "198.51.100.1"],
      expected: ["denied", "dialed"],
    },
    {
      says: "deny of an address wins over allow of its network",
      allow: "192.0.2.0/24",
      deny: "192.0.2.7",
      host: "192.0.2.7",
      ips: ["192.0.2.7"],
      expected: ["denied"],
    },
    { says: "what no allow names is not resolved", allow: "db", host: "other", ips: [], expected: "denied" },
    { says: "an allowed name does not allow an address", allow: "db", host: "192.0.2.1", ips: [], expected: "denied" },
    {
      says: "an allowed name is dialed wherever it leads",
      allow: "db",
      host: "db",
      ips: ["192.0.2.1", "10.0.0.1", "2001:db8::1", "fd00::1"],
      expected: ["dialed", "dialed", "dialed", "dialed"],
    },
    {
      says: "an allowed name does not lead to this machine or its link",
      allow: "*.example.com",
      host: "db.example.com",
      ips: ["127.0.0.1", "0.0.0.0", "169.254.169.254", "::1", "::", "fe80::1", "64:ff9b::7f00:1", "224.0.0.1"],
      expected: new Array(8).fill("denied"),
    },
    {
      says: "an allowed name leads to this machine when its address is allowed too",
      allow: "db 127.0.0.1",
      host: "db",
      ips: ["127.0.0.1", "127.0.0.2"],
      expected: ["dialed", "denied"],
    },
    {
      says: "localhost allowed is this machine",
      allow: "localhost",
      host: "localhost",
      ips: ["127.0.0.1", "::1"],
      expected: ["dialed", "dialed"],
    },
    {
      says: "a name below localhost that is allowed does not lead to the link of this machine",
      allow: "*.localhost",
      host: "db.localhost",
      ips: ["127.0.0.1", "0.0.0.0", "::1", "::", "169.254.169.254", "fe80::1", "224.0.0.1", "64:ff9b::a9fe:a9fe"],
      expected: ["dialed", "dialed", "dialed", "dialed", "denied", "denied", "denied", "denied"],
    },
    {
      says: "a name in an allowed network is dialed",
      allow: "192.0.2.0/24",
      host: "db",
      ips: ["192.0.2.1"],
      expected: ["dialed"],
    },
    {
      says: "a name that resolves elsewhere gets nowhere",
      allow: "192.0.2.0/24",
      host: "db",
      ips: ["198.51.100.1", "2001:db8::1", "127.0.0.1"],
      expected: ["denied", "denied", "denied"],
    },
    {
      says: "a name and a network are alternatives",
      allow: "db 192.0.2.0/24",
      host: "other",
      ips: ["192.0.2.1", "198.51.100.1"],
      expected: ["dialed", "denied"],
    },
    { says: "an allowed port is the only one", allow: "db:5432", host: "db", port: 22, ips: [], expected: "denied" },
    {
      says: "a network with another port does not even resolve",
      allow: "192.0.2.0/24:22",
      host: "db",
      ips: [],
      expected: "denied",
    },
    {
      says: "a range of ports has both ends",
      allow: "db:5431-5432",
      host: "db",
      ips: ["192.0.2.1"],
      expected: ["dialed"],
    },
    { says: "a denied port leaves the others", deny: "db:22", host: "db", ips: ["192.0.2.1"], expected: ["dialed"] },
    {
      says: "a denied port is denied",
      deny: "0.0.0.0/0:5432",
      host: "db",
      ips: ["192.0.2.1", "2001:db8::1"],
      expected: ["denied", "dialed"],
    },
    {
      says: "every IPv4 address is no IPv6 address",
      allow: "0.0.0.0/0",
      host: "db",
      ips: ["2001:db8::1"],
      expected: ["denied"],
    },
    {
      says: "every IPv6 address is no IPv4 address",
      allow: "::/0",
      host: "db",
      ips: ["192.0.2.1"],
      expected: ["denied"],
    },
    {
      says: "to deny an IPv4 address denies the IPv6 addresses that carry it",
      deny: "10.0.0.0/8",
      host: "db",
      ips: ["64:ff9b::a00:1", "64:ff9b:1::a00:1", "2002:a00:1::1", "::ffff:0:a00:1", "::a00:1", "2001:db8::a00:1"],
      expected: ["denied", "denied", "denied", "denied", "denied", "dialed"],
    },
    {
      says: "to deny an IPv4 address denies it in each layout of a gateway's own NAT64 prefix",
      deny: "10.1.2.3",
      host: "db",
      ips: [
        ...["64:ff9b:1:a01:2:300::", "64:ff9b:1:a01:2:300:0:1", "64:ff9b:1:770a:1:203::", "64:ff9b:1:7788:a:102:300:0"],
        ...["64:ff9b:1:7788:0:99:a01:203", "64:ff9b:1::a01:204", "64:ff9b:2:a01:2:300::"],
      ],
      expected: ["denied", "denied", "denied", "denied", "denied", "dialed", "dialed"],
    },
    {
      says: "an allowed name does not lead to the link behind a gateway's own NAT64 prefix, in any layout",
      allow: "db",
      host: "db",
      ips: [
        ...["64:ff9b:1:a9fe:a9:fe00::", "64:ff9b:1:a9:fe:a9fe::", "64:ff9b:1:0:a9:fea9:fe00:0", "64:ff9b:1::a9fe:a9fe"],
        ...["64:ff9b:1::a00:1", "64:ff9b:1:aa::a00:1", "64:ff9b:1:a00:0:100::"],
      ],
      expected: ["denied", "denied", "denied", "denied", "dialed", "dialed", "dialed"],
    },
    {
      says: "zeros of a gateway's own NAT64 prefix are no address",
      deny: "0.0.0.0/8",
      host: "db",
      ips: ["64:ff9b:1::a00:1", "64:ff9b:1::1"],
      expected: ["dialed", "denied"],
    },
    {
      says: "to allow an IPv4 address allows it behind NAT64's own prefix alone",
      allow: "10.0.0.0/8",
      host: "db",
      ips: ["64:ff9b::a00:1", "64:ff9b:1::a00:1", "2002:a00:1::1", "::ffff:0:a00:1", "::a00:1"],
      expected: ["dialed", "denied", "denied", "denied", "denied"],
    },
    { says: "an empty host is no allowed name", allow: "db", host: "", ips: [], expected: "denied" },
    { says: "an empty host is this machine", deny: "127.0.0.0/8", host: "", ips: ["127.0.0.1"], expected: ["denied"] },
    {
      says: "an IPv4-mapped pattern is the IPv4 address",
      deny: "::ffff:192.0.2.1",
      host: "db",
      ips: ["192.0.2.1"],
      expected: ["denied"],
    },
    {
      says: "what digits stand for is compared as an address",
      deny: "127.0.0.0/8",
      host: "127.1",
      ips: ["127.0.0.1"],
      expected: ["denied"],
    },
  ])("$says", ({ host, port = 5432, ips, expected, ...given }) => {
    expect(verdicts(policy(given), host, port, ips)).toEqual(expected);
  });

  test.each([
    "a b.example.com",
    "d\\b.example.com",
    "\\100b.example.com",
    "db\\.example.com",
    "a~b.example.com",
    "-x.example.com",
    ".example.com",
    "a..example.com",
    "db.example.com..",
    "d%62.example.com",
    "d%62。example.com",
    "db.example.com/。attacker.example",
    "db.example.com?。attacker.example",
    "db.example.com#。attacker.example",
    "user@db。example.com",
    "db／example。com",
    "db.example.com\0",
    "db.example.com\0.attacker.example",
    "127.0.0.1 db.example.com",
    ".",
  ])("what could be read as another name is not resolved: %j", (host) => {
    const anything = { kind: "denied", why: expect.stringContaining("it is not a host name") };
    expect(permitting(policy({ deny: "db.example.com" }))(host, 80)).toEqual(anything);
    expect(permitting(policy({ deny: "192.0.2.1" }))(host, 80)).toEqual(anything);
    expect(permitting(policy({ allow: "db.example.com *.example.com 0.0.0.0/0" }))(host, 80)).toEqual(anything);
  });

  test("returns the first hundred of the denied addresses of a name, whatever the order of the patterns is", () => {
    const ips = Array.from({ length: 1_000 }, (_, at) => `10.0.${at >> 8}.${at & 255}`);
    const permission = permitting(policy({ deny: "10.0.0.0/32 10.0.0.0/8:81" }))("db", 81);
    const addresses = addressesOf(["192.0.2.1", ...ips]);
    const denied = permission.kind === "ask" ? permission.control({ addresses, port: 81 }) : [];
    const few = permitting(policy({ deny: "10.0.0.0/8" }), 3)("db", 81);
    expect(few.kind === "ask" && few.control({ addresses, port: 81 }).map(({ address }) => address)).toEqual(
      addresses.slice(1, 4),
    );
    expect(denied).toEqual(
      addresses.slice(1, MAX_ADDRESSES + 1).map((address, at) => ({
        address,
        why: `denied by policy: deny has ${at === 0 ? "10.0.0.0/32" : "10.0.0.0/8:81"}`,
      })),
    );
  });

  test("asks about the addresses of a lookup again for another port and another name", () => {
    const permit = permitting(policy({ allow: "db:80-90 10.0.0.0/8:443", deny: "10.0.0.1:81" }));
    const addresses = addressesOf(["10.0.0.1", "127.0.0.1"]);
    const whysOf = (host: string, port: number) => {
      const permission = permit(host, port);
      return permission.kind === "denied"
        ? [permission.why]
        : permission.control({ addresses, port }).map(({ why }) => why);
    };
    const near =
      "allow has db:80-90, but 127.0.0.1 is this machine or its own link, which only an address in allow allows";
    expect(
      [
        ["db", 80],
        ["db", 81],
        ["db", 443],
        ["other", 80],
      ].map(([host, port]) => whysOf(host as string, port as number)),
    ).toEqual([
      [`denied by policy: ${near}`],
      ["denied by policy: deny has 10.0.0.1:81", `denied by policy: ${near}`],
      ["denied by policy: allow has no pattern for 127.0.0.1:443"],
      ["denied by policy: allow has no pattern for other:80"],
    ]);
  });

  test("names the first pattern of several that match a name", () => {
    const whyOf = (deny: string, host: string) => {
      const permission = permitting(policy({ deny }))(host, 80);
      return permission.kind === "denied" ? permission.why : "asked";
    };
    const patterns = ["*.example.com", "a.b.example.com", "*.b.example.com:80", "*.com"];
    expect(patterns.map((pattern) => whyOf([pattern, ...patterns].join(" "), "a.b.example.com"))).toEqual(
      patterns.map((pattern) => `denied by policy: deny has ${pattern}`),
    );
    expect(whyOf("a.b.example.com:81 b.example.com", "a.b.example.com")).toBe("asked");
  });

  test("says which pattern denied, or that none allows", () => {
    const reason = (given: Policy, host: string, ip: string) => {
      const permission = permitting(given)(host, 22);
      if (permission.kind === "denied") return permission.why;
      return permission.control({ addresses: addressesOf([ip]), port: 22 })[0]?.why;
    };
    expect(reason(policy({ deny: "*.example.com:22" }), "a.example.com", "")).toBe(
      "denied by policy: deny has *.example.com:22",
    );
    expect(reason(policy({ allow: "db" }), "2001:db8::1", "")).toBe(
      "denied by policy: allow has no pattern for [2001:db8::1]:22",
    );
    expect(reason(policy({ allow: "10.0.0.0/8" }), "db", "192.0.2.1")).toBe(
      "denied by policy: allow has no pattern for 192.0.2.1:22",
    );
    expect(reason(policy({ allow: "db" }), "db", "127.0.0.1")).toBe(
      "denied by policy: allow has db, but 127.0.0.1 is this machine or its own link, which only an address in allow allows",
    );
  });
});

describe("guarded()", () => {
  let server: Server;
  let port = 0;
  let connections = 0;

  beforeAll(async () => {
    server = createServer((socket) => {
      connections++;
      socket.destroy();
    });
    await new Promise<void>((resolve) => server.listen(0, "::", resolve));
    port = (server.address() as { port: number }).port;
  });
  afterAll(() => {
    server.close();
  });

  const asked: string[] = [];
  const resolver: Resolver = {
    services: async () => new Map(),
    lookup: async (name) => {
      asked.push(name);
      const address = parseIp(name === "six" ? "::1" : "127.0.0.1");
      return { kind: "addresses", addresses: address ? [address] : [] };
    },
  };
  const options: DialOptions = { timeoutMs: 5_000, resolver };
  const lastOctets = fc.tuple(fc.nat(255), fc.nat(255), fc.integer({ min: 1, max: 254 }));
  const hex = (number: number) => number.toString(16);
  const loopbacks = fc.oneof(
    lastOctets.map(([b, c, d]) => `127.${b}.${c}.${d}`),
    lastOctets.map(([b, c, d]) => `[::ffff:127.${b}.${c}.${d}]`),
    lastOctets.map(([b, c, d]) => `[::FFFF:${hex(0x7f00 + b)}:${hex(256 * c + d)}]`),
    lastOctets.map(([b, c, d]) => `[0:0:0:0:0:ffff:127.${b}.${c}.${d}%lo]`),
    fc.constantFrom("[::1]", "[0:0:0:0:0:0:0:1]", "[::0.0.0.1]", "[::1%lo]", "[::1%1]"),
    fc.constantFrom("", "[]", "0.0.0.0", "[::]", "[::%lo]", "[::ffff:0.0.0.0]", "four", "FOUR.", "six"),
  );
  const ports = fc.constantFrom(
    (port: number) => String(port),
    (port: number) => `+${port}`,
    (port: number) => `000${port}`,
    (port: number) => String(port + 2 ** 32),
  );

  test("dials what is allowed", async () => {
    const before = connections;
    expect(await guarded(dial, policy({ allow: "127.0.0.0/8" }))(`four:${port}`, options)).toMatchObject({
      message: "",
    });
    expect(connections).toBe(before + 1);
  });

  test("connects to this machine by no spelling when its addresses are denied", async () => {
    const before = connections;
    const guard = guarded(dial, policy({ deny: `127.0.0.0/8:${port} [::1]:${port}` }));
    await fc.assert(
      fc.asyncProperty(loopbacks, ports, async (host, spell) => {
        expect(await guard(`${host}:${spell(port)}`, options)).toMatchObject({ failure: "forbidden" });
      }),
    );
    expect(connections).toBe(before);
  });

  test("connects to this machine by no spelling when only other networks are allowed", async () => {
    const before = connections;
    const guard = guarded(dial, policy({ allow: "192.0.2.0/24 2001:db8::/32 *.example.com" }));
    await fc.assert(
      fc.asyncProperty(loopbacks, ports, async (host, spell) => {
        expect(await guard(`${host}:${spell(port)}`, options)).toMatchObject({ failure: "forbidden" });
      }),
    );
    expect(connections).toBe(before);
  });

  test("does not resolve a denied name, and reports it in the words of a dial", async () => {
    asked.length = 0;
    const given = policy({ deny: "*.example.com" });
    expect(await guarded(dial, given)("DB.example.com:5432", options)).toEqual({
      message: "dial tcp: DB.example.com:5432: denied by policy: deny has *.example.com",
      failure: "forbidden",
      dnsMs: 0,
      durationMs: 0,
      addresses: [],
    });
    expect(asked).toEqual([]);
  });

  test("names the address to which an allowed name must not lead", async () => {
    const outcome = await guarded(dial, policy({ allow: "192.0.2.0/24" }))(`four:${port}`, options);
    expect(outcome).toMatchObject({
      message: `dial tcp 127.0.0.1:${port}: denied by policy: allow has no pattern for 127.0.0.1:${port}`,
      failure: "forbidden",
      addresses: [{ ip: "127.0.0.1", port }],
    });
  });

  test("knows ports by the names of services", async () => {
    const named: Resolver = { ...resolver, services: async () => new Map([["ssh", 22]]) };
    const outcome = await guarded(dial, policy({ deny: "db:22" }))("db:ssh", { ...options, resolver: named });
    expect(outcome).toMatchObject({ failure: "forbidden" });
  });

  test.each(["db", "db:65536", "db:nosuch", "::1:80", ""])(
    "leaves it to the dialer to say what is wrong with %p",
    async (address) => {
      const outcome = await guarded(dial, policy({ deny: "db" }))(address, options);
      expect(outcome).toEqual({ ...(await dial(address, options)), durationMs: outcome.durationMs });
      expect(outcome.failure).toBe("bad-address");
    },
  );
});
