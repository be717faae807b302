import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { type AddressInfo, createServer, type Server } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { type ControlledTarget, type DialOptions, type DialOutcome, dial } from "../../../src/go/net/dial.js";
import type { DialBudget } from "../../../src/go/net/dial-budget.js";
import { createGoResolver, createSystemResolver } from "../../../src/go/net/lookup.js";
import { type IpAddress, parseIp } from "../../../src/go/net/netip.js";
import { canBeAsked, namesPerHelper } from "../../../src/go/net/node/getaddrinfo.js";
import { type RunLookup, shareLookups } from "../../../src/go/net/node/share.js";
import { forgoStacks, restoreStacks } from "../../../src/go/net/node/stacks.js";
import type { Resolver } from "../../../src/go/net/resolver.js";
import { bundleScripts } from "../../lab/run.js";

const folder = mkdtempSync(join(tmpdir(), "dial-"));
const hosts = [
  "127.0.0.1 one.example",
  "127.0.0.1 two.example",
  "127.0.0.2 two.example",
  "::1 six.example",
  "fe80::1 linklocal.example",
];
const files = {
  hosts: join(folder, "hosts"),
  resolvConf: join(folder, "resolv.conf"),
  nsswitch: join(folder, "nsswitch.conf"),
};
const resolver = createGoResolver({ files });

let server: Server;
let open = 0;
let closed = 0;

beforeAll(async () => {
  writeFileSync(files.hosts, `${hosts.join("\n")}\n`);
  writeFileSync(files.nsswitch, "hosts: files\n");
  server = createServer((socket) => socket.on("error", () => {}).end()).listen(0, "127.0.0.1");
  await once(server, "listening");
  open = (server.address() as AddressInfo).port;
  const other = createServer().listen(0, "127.0.0.1");
  await once(other, "listening");
  closed = (other.address() as AddressInfo).port;
  await new Promise((resolve) => other.close(resolve));
});

afterAll(() => {
  server.close();
  rmSync(folder, { recursive: true, force: true });
});

/** An address with the word `open` or `closed` in place of a port. */
function withPort(text: string): string {
  return text.replace("open", String(open)).replace("closed", String(closed));
}

/** The outcome without its times and sources, ports by their words. */
async function outcome(address: string, options: Partial<DialOptions> = {}): Promise<unknown> {
  const { dnsMs, durationMs, ...rest } = await dial(withPort(address), { timeoutMs: 5_000, resolver, ...options });
  expect(dnsMs).toBeLessThanOrEqual(durationMs);
  const addresses = rest.addresses.map(({ durationMs: _, source: __, ...each }) => ({
    ...each,
    port: inWords(String(each.port)),
  }));
  return { ...rest, message: inWords(rest.message), addresses };
}

function inWords(text: string): string {
  return text.replace(new RegExp(`\\b${open}\\b`), "open").replace(new RegExp(`\\b${closed}\\b`), "closed");
}

const REFUSED = { errno: "ECONNREFUSED", message: "connection refused" };

describe("dial", () => {
  test.each<[sentence: string, address: string, expected: object]>([
    ["connects to an open port", "127.0.0.1:open", { message: "", addresses: [{ ip: "127.0.0.1", port: "open" }] }],
    [
      "is refused by a closed port",
      "127.0.0.1:closed",
      {
        message: "dial tcp 127.0.0.1:closed: connect: connection refused",
        failure: "refused",
        addresses: [{ ip: "127.0.0.1", port: "closed", ...REFUSED }],
      },
    ],
    [
      "tries the addresses of a name in turn until one connects",
      "two.example:open",
      { message: "", addresses: [{ ip: "127.0.0.1", port: "open" }] },
    ],
    [
      "reports the first of several failures, and all addresses",
      "two.example:closed",
      {
        message: "dial tcp 127.0.0.1:closed: connect: connection refused",
        failure: "refused",
        addresses: [
          { ip: "127.0.0.1", port: "closed", ...REFUSED },
          { ip: "127.0.0.2", port: "closed", ...REFUSED },
        ],
      },
    ],
    [
      "dials a mapped address as IPv4",
      "[::ffff:7f00:1]:closed",
      {
        message: "dial tcp 127.0.0.1:closed: connect: connection refused",
        failure: "refused",
        addresses: [{ ip: "127.0.0.1", port: "closed", ...REFUSED }],
      },
    ],
    [
      "prints no host for an empty host",
      ":closed",
      {
        message: "dial tcp :closed: connect: connection refused",
        failure: "refused",
        addresses: [{ ip: "0.0.0.0", port: "closed", ...REFUSED }],
      },
    ],
    ["reports a missing address", "", { message: "dial tcp: missing address", failure: "bad-address", addresses: [] }],
    [
      "reports a missing port",
      "one.example",
      { message: "dial tcp: address one.example: missing port in address", failure: "bad-address", addresses: [] },
    ],
    [
      "reports an unknown service",
      "one.example:nosuch",
      { message: "dial tcp: lookup tcp/nosuch: unknown port", failure: "bad-address", addresses: [] },
    ],
    [
      "reports an unknown host",
      "nosuch.example:80",
      { message: "dial tcp: lookup nosuch.example: no such host", failure: "dns-not-found", addresses: [] },
    ],
  ])("%s", async (_sentence, address, expected) => {
    expect(await outcome(address)).toEqual(expected);
  });

  test.each([
    { name: "connects", address: "127.0.0.1:open", sources: ["127.0.0.1"] },
    { name: "is refused", address: "127.0.0.1:closed", sources: ["127.0.0.1"] },
    { name: "is refused by several addresses", address: "two.example:closed", sources: ["127.0.0.1", "127.0.0.1"] },
    { name: "has no address", address: "nosuch.example:80", sources: [] },
  ])("reports the address that the kernel dialed from for a target that $name", async ({ address, sources }) => {
    const { addresses } = await dial(withPort(address), { timeoutMs: 5_000, resolver });
    expect(addresses.map(({ source }) => source)).toEqual(sources);
  });

  test.each([
    ["127.0.0.1:open", "dial tcp 127.0.0.1:open: i/o timeout", "no-answer", 1],
    ["[::]:open", "dial tcp [::]:open: i/o timeout", "no-answer", 2],
    ["one.example:open", "dial tcp: lookup one.example: i/o timeout", "dns-timeout", undefined],
    ["nohost", "dial tcp: address nohost: missing port in address", "bad-address", undefined],
  ])("dials nothing at %s when no time is left at the start", async (address, message, failure, undialed) => {
    expect(await outcome(address, { timeoutMs: -1 })).toEqual({ message, failure, addresses: [], undialed });
  });

  test.each([
    ["[::1]:open", 4, "dial tcp4: address ::1: no suitable address found", "bad-address"],
    ["127.0.0.1:open", 6, "dial tcp6: address 127.0.0.1: no suitable address found", "bad-address"],
    ["six.example:open", 4, "dial tcp4: address six.example: no suitable address found", "dns-not-found"],
  ] as const)("does not dial %s when only IPv%d is wanted", async (address, family, message, failure) => {
    expect(await outcome(address, { family })).toEqual({ message, failure, addresses: [] });
  });

  test("dials [::] over IPv4 when only IPv4 is wanted", async () => {
    expect(await outcome("[::]:open", { family: 4 })).toMatchObject({ message: "", addresses: [{ ip: "0.0.0.0" }] });
  });

  test.each(["one.example:open", "127.0.0.1:open"])(
    "does not dial %s when it is canceled before it begins",
    async (address) => {
      const signal = AbortSignal.abort();
      expect(await outcome(address, { signal })).toMatchObject({ failure: "canceled", addresses: [] });
    },
  );
});

describe("an address that control refuses is not dialed", () => {
  const refusing =
    (isRefused: (ip: string) => boolean, why: string): NonNullable<DialOptions["control"]> =>
    ({ addresses, port }) =>
      addresses
        .filter(({ ip }) => isRefused(ip))
        .map((address) => ({ address, why: `${why} (${port === open ? "open" : "closed"})` }));
  const notThisMachine = refusing((ip) => ip === "0.0.0.0" || ip.startsWith("127."), "denied by 127.0.0.0/8");

  test.each([
    ["127.0.0.1:open", "127.0.0.1"],
    ["[::ffff:127.0.0.1]:open", "127.0.0.1"],
    ["one.example:open", "127.0.0.1"],
    [":open", "0.0.0.0"],
    ["0.0.0.0:open", "0.0.0.0"],
  ])("%s", async (address, ip) => {
    const shown = address.startsWith(":") ? "" : ip;
    expect(await outcome(address, { control: notThisMachine })).toEqual({
      message: `dial tcp ${shown}:open: denied by 127.0.0.0/8 (open)`,
      failure: "forbidden",
      addresses: [{ ip, port: "open", message: "denied by 127.0.0.0/8 (open)" }],
    });
  });

  test("no address is dialed when control refuses one of several", async () => {
    const control = refusing((ip) => ip === "127.0.0.2", "no");
    expect(await outcome("two.example:open", { control })).toEqual({
      message: "dial tcp 127.0.0.2:open: no (open)",
      failure: "forbidden",
      addresses: [{ ip: "127.0.0.2", port: "open", message: "no (open)" }],
    });
  });

  test("control gets each address with its zone", async () => {
    const asked: unknown[] = [];
    const control: DialOptions["control"] = (target) => {
      asked.push(target);
      return [];
    };
    await outcome("[fe80::1%nosuch]:1", { control });
    expect(asked).toEqual([{ addresses: [{ ip: "fe80::1", family: 6, zone: "nosuch" }], port: 1 }]);
  });
});

describe("errors have no stack", () => {
  test("while any of those asks for it, and have one again afterwards", () => {
    const frames = Error.stackTraceLimit;
    forgoStacks();
    forgoStacks();
    restoreStacks();
    const during = new Error("a").stack;
    restoreStacks();
    expect([during, Error.stackTraceLimit, frames > 0]).toEqual(["Error: a", frames, true]);
  });

  test("and have one again after more dials than may run at the same time", async () => {
    const frames = Error.stackTraceLimit;
    await Promise.all(Array.from({ length: 200 }, (_, index) => outcome(`127.1.0.${index}:closed`)));
    expect(Error.stackTraceLimit).toBe(frames);
  });

  test("but keep it while a few are dialed", async () => {
    const one = outcome("127.0.0.1:closed");
    expect(new Error("a").stack).toContain(" at ");
    await one;
  });
});

describe("on a busy machine", () => {
  const one = { ip: "127.0.0.1", family: 4, zone: "" } as const;
  const services = async () => new Map<string, number>();

  test("a dial whose name was found makes an attempt though its time is up", async () => {
    const late: Resolver = {
      services,
      lookup: async () => {
        await new Promise((resolve) => setTimeout(resolve, 50));
        return { kind: "addresses", addresses: [one] };
      },
    };
    expect(await outcome("late.example:open", { resolver: late, timeoutMs: 10 })).toEqual({
      message: "",
      addresses: [{ ip: "127.0.0.1", port: "open" }],
    });
  });

  test.each([
    { name: "one family", addresses: ["127.0.0.1", "127.0.0.2", "127.0.0.3"], undialed: 2 },
    { name: "two families", addresses: ["127.0.0.1", "::1", "127.0.0.2"], undialed: 2 },
    { name: "a single address", addresses: ["127.0.0.1"], undialed: undefined },
  ])("addresses that a dial has no time left for are counted: $name", async ({ addresses, undialed }) => {
    const late: Resolver = {
      services,
      lookup: async () => {
        await new Promise((resolve) => setTimeout(resolve, 50));
        return { kind: "addresses", addresses: addresses.map((text) => parseIp(text) as IpAddress) };
      },
    };
    const tried = await dial(`late.example:${closed}`, { resolver: late, timeoutMs: 10 });
    expect([tried.addresses.length, tried.undialed]).toEqual([1, undialed]);
  });

  test("dials of a run share a budget of addresses, beside the first of each family, and count those left out", async () => {
    const named = (texts: readonly string[]): Resolver => ({
      services,
      lookup: async () => ({ kind: "addresses", addresses: texts.map((text) => parseIp(text) as IpAddress) }),
    });
    const ten = named(Array.from({ length: 10 }, (_, at) => `127.0.0.${at + 1}`));
    const sixOfEach = named([...Array(6).fill("127.0.0.1"), ...Array(6).fill("::1")]);
    const budget: DialBudget = { left: 16 };
    const tried: unknown[] = [];
    for (const [port, target] of [
      [open, ten],
      [closed, ten],
      [closed, ten],
      [closed, sixOfEach],
    ] as const) {
      const { failure, addresses, ...rest } = await dial(`many.example:${port}`, {
        timeoutMs: 5_000,
        resolver: target,
        budget,
      });
      tried.push({ failure, dialed: addresses.length, undialed: rest.undialed, overLimit: rest.overLimit });
    }
    expect(tried).toEqual([
      { failure: undefined, dialed: 1, undialed: undefined, overLimit: undefined },
      { failure: "refused", dialed: 10, undialed: undefined, overLimit: undefined },
      { failure: "refused", dialed: 8, undialed: undefined, overLimit: 2 },
      { failure: "refused", dialed: 2, undialed: undefined, overLimit: 10 },
    ]);
  });

  test("addresses of a name beyond the limit are counted as left out, unless it connected", async () => {
    const many = join(folder, "many-hosts");
    const lines = Array.from({ length: 1_002 }, (_, at) => `127.0.${at >> 7}.${(at & 127) + 1} many.example\n`);
    writeFileSync(many, lines.join(""));
    const options = { timeoutMs: 60_000, resolver: createGoResolver({ files: { ...files, hosts: many } }) };
    const tried = [await dial(`many.example:${closed}`, options), await dial(`many.example:${open}`, options)];
    expect(tried.map(({ failure, overLimit }) => ({ failure, overLimit }))).toEqual([
      { failure: "refused", overLimit: 2 },
      { failure: undefined, overLimit: undefined },
    ]);
    const control = ({ addresses }: ControlledTarget) => addresses.map((address) => ({ address, why: "denied" }));
    expect(await dial(`many.example:${closed}`, { ...options, control })).not.toHaveProperty("overLimit");
  });

  test("a lookup without an answer is a local limit when this process was late for most of the time", async () => {
    const share = shareLookups();
    const never: RunLookup = (cancel, { begin }) => {
      begin();
      const stop = () => {
        Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 100);
        if (!cancel.canceled) setImmediate(stop);
      };
      setImmediate(stop);
      return new Promise(() => {});
    };
    const unanswered: Resolver = { services, lookup: (name, options) => share(name, options, never) };
    expect(await outcome("one.example:open", { resolver: unanswered, timeoutMs: 50 })).toEqual({
      message: "dial tcp: lookup one.example: i/o timeout",
      failure: "local-limit",
      addresses: [],
    });
  });
});

test("dials that share a name get the same addresses", async () => {
  const outcomes = await Promise.all(
    Array.from({ length: 50 }, () => dial(`one.example:${open}`, { timeoutMs: 5_000, resolver })),
  );
  expect(outcomes.map(({ message }) => message)).toEqual(new Array(50).fill(""));
});

test("of hundreds of refused addresses the first ones are kept, and the last", async () => {
  const many = Array.from(
    { length: 300 },
    (_, at) => ({ ip: `127.3.${at >> 8}.${at & 255}`, family: 4, zone: "" }) as const,
  );
  const crowd: Resolver = {
    services: async () => new Map(),
    lookup: async () => ({ kind: "addresses", addresses: many }),
  };
  const { addresses } = await dial(`many.example:${closed}`, { timeoutMs: 60_000, resolver: crowd });
  const ips = addresses.map(({ ip }) => ip);
  expect([ips.slice(0, -1), ips.at(-1)]).toEqual([many.slice(0, 99).map(({ ip }) => ip), "127.3.1.43"]);
});

test("the system's resolver finds localhost and rejects a name with NUL", async () => {
  const system = createSystemResolver();
  const options = { timeoutMs: 20_000, resolver: system, family: 4 } as const;
  const found = await dial(`localhost:${open}`, options);
  const cut = await dial(`localhost\0x:${open}`, options);
  expect([found.message, cut.message]).toEqual(["", "dial tcp4: lookup localhost\0x: invalid argument"]);
});

test.each([
  "db.test\u200e",
  "db\ufffd.test",
  "db.test\u2028",
  "xn--a\u00fc.test",
  "\u00ad",
  "xn--",
  "a".repeat(256),
  "\u00fc".repeat(300),
])("a name that Node cannot ask the C library for is no host immediately, as with Go's resolver: %j", async (name) => {
  const askingDns = createGoResolver({ files: { ...files, nsswitch: join(folder, "missing") } });
  const outcomes = await Promise.all(
    [createSystemResolver(), askingDns].map((each) =>
      dial(`${name}:80`, { timeoutMs: 20_000, resolver: each, family: 4 }),
    ),
  );
  expect(outcomes.map(({ message, failure }) => ({ message, failure }))).toEqual(
    Array(2).fill({ message: `dial tcp4: lookup ${name}: no such host`, failure: "bad-address" }),
  );
  expect(outcomes[0]?.durationMs).toBeLessThan(10_000);
});

test.each([
  { name: "db.test", canBe: true },
  { name: "a b", canBe: true },
  { name: "1.2.3.999", canBe: true },
  { name: "d\u00fc.test", canBe: true },
  { name: "xn--d-eha.test", canBe: true },
  { name: "a".repeat(255), canBe: true },
  { name: "a".repeat(256), canBe: false },
  { name: "\u06f1.xn--zzzzzz", canBe: false },
  { name: "\u00fc".repeat(1_001), canBe: false },
])("the C library can be asked for $name: $canBe", ({ name, canBe }) => {
  expect(canBeAsked(name)).toBe(canBe);
});

test.each([
  { limit: "1024", names: 64 },
  { limit: "64", names: 10 },
  { limit: "40", names: 4 },
  { limit: "20", names: 1 },
  { limit: "unlimited", names: 64 },
])("with $limit descriptors a helper looks up $names names at the same time", ({ limit, names }) => {
  expect(namesPerHelper(["Limit  Soft Limit  Hard Limit  Units", `Max open files  ${limit}  4096  files`])).toBe(names);
});

test("without a descriptor to read the limits a helper looks up one name at a time", () => {
  expect(namesPerHelper(undefined)).toBe(1);
});

describe("with few descriptors", () => {
  /** A hundred dials at once in a process of its own. */
  async function dialInChild(descriptors: number, address: string): Promise<readonly DialOutcome["message"][]> {
    const { driver } = await bundleScripts(folder);
    const child = spawn("sh", ["-c", `ulimit -n ${descriptors}; exec "$0" "$1"`, process.execPath, driver]);
    child.stdin.end(JSON.stringify([{ address, timeout: "20s", repeat: 100 }]));
    const chunks: Buffer[] = [];
    child.stdout.on("data", (chunk: Buffer) => chunks.push(chunk));
    await once(child, "close");
    const [dials] = JSON.parse(Buffer.concat(chunks).toString()) as [readonly { readonly message: string }[]];
    return dials.map(({ message }) => message);
  }

  const onUnix = process.platform === "win32" ? test.skip : test;

  onUnix("a hundred dials of an open port all connect", async () => {
    expect(await dialInChild(40, `127.0.0.1:${open}`)).toEqual(new Array(100).fill(""));
  });

  onUnix("a hundred dials of a closed port are all refused", async () => {
    const refused = `dial tcp 127.0.0.1:${closed}: connect: connection refused`;
    expect(await dialInChild(40, `127.0.0.1:${closed}`)).toEqual(new Array(100).fill(refused));
  });
});
