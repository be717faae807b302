import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { describeAnswer, describeDead, describeDeadAddresses, explain } from "../../src/report/evidence.js";
import { arbitraryResult } from "./arbitrary-report.js";
import { makeAttempt, makeRefused, makeResult, makeTimeout } from "./make-report.js";

const told = (result: Parameters<typeof explain>[0]) =>
  explain(result, { settings: {} }).steps.map(({ subject, text }) => `${subject} ${text}`.trim());
const commands = (address: string, overrides = {}) =>
  explain(makeTimeout({ address, ...overrides }), { settings: {} }).commands.flatMap(({ lines }) => lines);

describe("the steps of the evidence", () => {
  test("name every address that was tried, in that order, with its answer and time", () => {
    const attempt = makeAttempt({
      networkStatus: "connection-refused",
      dnsMs: 12.4,
      addresses: [
        { ip: "2001:db8::1", port: 5432, errno: "ENETUNREACH", message: "network is unreachable", durationMs: 0.2 },
        { ip: "192.0.2.1", port: 5432, errno: "ECONNREFUSED", message: "connection refused", durationMs: 3 },
        { ip: "192.0.2.2", port: 5432, message: "i/o timeout", durationMs: 2500 },
        { ip: "192.0.2.3", port: 5432, message: "operation was canceled", durationMs: 1 },
        { ip: "192.0.2.4", port: 5432, durationMs: 7 },
      ],
    });
    expect(told(makeTimeout({ attempts: [attempt] }))).toEqual([
      "db.example.com resolved in 12 ms",
      "[2001:db8::1]:5432 network is unreachable (ENETUNREACH) after < 1 ms",
      "192.0.2.1:5432 connection refused (ECONNREFUSED) after 3 ms",
      "192.0.2.2:5432 no answer after 2.50 s",
      "192.0.2.3:5432 operation was canceled after 1 ms",
      "192.0.2.4:5432 connected after 7 ms",
    ]);
  });

  test("show that no address was tried for a name that was not resolved", () => {
    expect(told(makeTimeout({ attempts: [makeAttempt({ durationMs: 5000, addresses: [] })] }))).toEqual([
      "db.example.com:5432 no address was tried in 5.00 s",
    ]);
  });

  test("have no resolver for an IP address", () => {
    const { attempts } = makeRefused();
    const result = makeRefused({
      address: "192.0.2.20:6379",
      attempts: attempts.slice(0, 1).map((one) => ({ ...one, dnsMs: 0 })),
    });
    expect(told(result)).toEqual(["192.0.2.20:6379 connection refused (ECONNREFUSED) after 2 ms"]);
  });

  test("show attempts that ended alike once", () => {
    expect(told(makeRefused())).toEqual([
      "3 attempts in 22 ms, all alike, the last:",
      "cache.example.com resolved in 3 ms",
      "192.0.2.20:6379 connection refused (ECONNREFUSED) after 2 ms",
    ]);
  });

  test("show up to three different attempts one by one", () => {
    const [refused] = makeRefused().attempts;
    const [connected] = makeResult().attempts;
    if (!refused || !connected) throw new Error("expected an attempt");
    expect(told(makeResult({ attempts: [refused, connected] }))).toEqual([
      "Attempt 1 of 2, 6 ms:",
      "api.example.com resolved in 3 ms",
      "192.0.2.20:6379 connection refused (ECONNREFUSED) after 2 ms",
      "Attempt 2 of 2, 41 ms:",
      "api.example.com resolved in 3 ms",
      "192.0.2.10:443 connected after 38 ms",
    ]);
    expect(told(makeResult({ attempts: [refused, refused, refused, connected] }))[0]).toBe(
      "4 attempts in 41 ms, the last:",
    );
  });

  test.each([
    { undialed: 1, told: "The timeout left no time to dial 1 more address" },
    { undialed: 2, told: "The timeout left no time to dial 2 more addresses" },
  ])("say for how many addresses the timeout left no time: $undialed", ({ undialed, told: text }) => {
    const attempts = makeRefused().attempts.slice(0, 1);
    expect(told(makeRefused({ attempts: attempts.map((one) => ({ ...one, undialed })) })).at(-1)).toBe(text);
  });

  test.each([
    { overLimit: 1, told: "A limit of addresses left out 1 more address" },
    { overLimit: 996, told: "A limit of addresses left out 996 more addresses" },
  ])("say how many addresses a limit left out: $overLimit", ({ overLimit, told: text }) => {
    const attempts = makeRefused().attempts.slice(0, 1);
    expect(told(makeRefused({ attempts: attempts.map((one) => ({ ...one, overLimit })) })).at(-1)).toBe(text);
  });

  test.each([
    { missing: "A", told: "No name server returned all IPv4 addresses of the name" },
    { missing: "AAAA", told: "No name server returned all IPv6 addresses of the name" },
  ] as const)("say which addresses no name server returned: $missing", ({ missing, told: text }) => {
    const attempts = makeRefused().attempts.slice(0, 1);
    expect(told(makeRefused({ attempts: attempts.map((one) => ({ ...one, missing })) })).at(-1)).toBe(text);
  });

  test("say when only the system found the name", () => {
    expect(told(makeResult({ resolvedBySystem: true })).at(-1)).toBe(
      "Only the system's resolver found the name; the resolver of preflight does not",
    );
  });

  test("are empty when nothing was tried", () => {
    expect(told(makeTimeout({ reason: "not-run", attempts: [] }))).toEqual([]);
  });
});

describe("describeAnswer", () => {
  test.each([
    [{}, "connected"],
    [{ message: "i/o timeout" }, "no answer"],
    [{ errno: "ECONNREFUSED" }, "ECONNREFUSED"],
    [{ errno: "ECONNREFUSED", message: "connection refused" }, "connection refused (ECONNREFUSED)"],
    [{ message: "operation was canceled" }, "operation was canceled"],
  ])("describes %j as %j", (tried, words) => {
    expect(describeAnswer(tried)).toBe(words);
  });
});

describe("the commands of the evidence", () => {
  test.each([
    [
      "db.example.com:5432",
      [
        "nc -vz -w 5 db.example.com 5432",
        "timeout 5 bash -c '</dev/tcp/db.example.com/5432' && echo open",
        "Test-NetConnection db.example.com -Port 5432",
      ],
    ],
    [
      "[2001:db8::1%eth0]:443",
      [
        "nc -vz -w 5 2001:db8::1%eth0 443",
        "timeout 5 bash -c '</dev/tcp/2001:db8::1%eth0/443' && echo open",
        "Test-NetConnection 2001:db8::1%eth0 -Port 443",
      ],
    ],
    [":8080", expect.arrayContaining(["nc -vz -w 5 127.0.0.1 8080"])],
    [
      "example.com:https",
      ["nc -vz -w 5 example.com https", "timeout 5 bash -c '</dev/tcp/example.com/https' && echo open"],
    ],
    ["-oProxyCommand=x:22", []],
    ["example.com;reboot:22", []],
    ["$(reboot):22", []],
    ["example.com:22 && reboot", []],
    ["exa'mple.com:22", []],
    ["example.com\n:22", []],
    ["example.com:", []],
    ["example.com", []],
    ["", []],
  ])("for %j are safe to copy", (address, lines) => {
    expect(commands(address)).toEqual(lines);
  });

  test("wait as long as the check did, between 5 and 60 seconds", () => {
    const waited = (durationMs: number) =>
      commands("a.example.com:1", { attempts: [makeAttempt({ durationMs })] })[0]?.split(" ")[3];
    expect([waited(10), waited(30_004), waited(600_000)]).toEqual(["5", "30", "60"]);
  });

  test("query DNS when DNS failed", () => {
    expect(commands("db.example.com:5432", { reason: "dns-not-found" })).toEqual([
      "getent ahosts db.example.com",
      "nslookup db.example.com",
      "Resolve-DnsName db.example.com",
    ]);
  });

  test.each(["bad-address", "policy-denied"])("are empty for %s", (reason) => {
    expect(commands("db.example.com:5432", { reason })).toEqual([]);
  });

  test("contain only plain words for a shell, for any address", () => {
    fc.assert(
      fc.property(arbitraryResult, (result) => {
        for (const { lines } of explain(result, { settings: {} }).commands) {
          for (const line of lines) {
            expect(line.replace(/^timeout \d+ bash -c '<(\S+)' && echo open$/, "$1")).toMatch(/^[A-Za-z0-9_.:%/ -]+$/);
          }
        }
      }),
      { numRuns: 500 },
    );
  });
});

describe("the dead addresses of a check", () => {
  const refused = { ip: "192.0.2.1", port: 443, errno: "ECONNREFUSED", message: "connection refused", durationMs: 2 };
  const late = { ip: "2001:db8::1", port: 443, message: "operation was canceled", durationMs: 312 };
  const early = { ...late, durationMs: 12 };
  const connected = { ip: "192.0.2.2", port: 443, durationMs: 3 };
  test.each([
    { name: "are none where all addresses answered", addresses: [connected], words: "", steps: [] },
    {
      name: "are those that refused before another one answered",
      addresses: [refused, connected],
      words: "1 of 2 addresses failed",
      steps: ["192.0.2.1:443 connection refused (ECONNREFUSED) after 2 ms"],
    },
    {
      name: "are those that had not answered when the other family did",
      addresses: [late, connected],
      words: "1 of 2 addresses failed",
      steps: ["[2001:db8::1]:443 no answer after 312 ms"],
    },
    { name: "are not those whose turn another one ended early", addresses: [connected, early], words: "", steps: [] },
  ])("$name", ({ addresses, words, steps }) => {
    const result = makeResult({ attempts: [makeAttempt({ addresses: [refused] }), makeAttempt({ addresses })] });
    const described = describeDeadAddresses(result).map(({ subject, text }) => `${subject} ${text}`);
    expect([describeDead(result), described]).toEqual([words, steps]);
  });

  test("are not told of a check that passes on a refused connection, or fails", () => {
    const attempts = [makeAttempt({ addresses: [refused, connected] })];
    expect(describeDead(makeResult({ attempts, networkStatus: "connection-refused" }))).toBe("");
    expect(describeDead(makeResult({ attempts, status: "fail" }))).toBe("");
  });
});

describe("the cause of a timeout of the DNS", () => {
  const sentences = (missing?: "A" | "AAAA") => {
    const attempts = [makeAttempt({ addresses: [], ...(missing && { missing }) })];
    const { cause, remedy } = explain(makeTimeout({ reason: "dns-timeout", attempts }), { settings: {} });
    return [cause, remedy];
  };

  test.each([
    { missing: "AAAA", lost: "IPv6 addresses (AAAA)", family: 4 },
    { missing: "A", lost: "IPv4 addresses (A)", family: 6 },
  ] as const)("is that one family has no answer, where the other one has: $missing", ({ missing, lost, family }) => {
    expect(sentences(missing)).toEqual([
      `No DNS server answered the question for ${lost}, though the one for IPv${family} was answered; no connection is tried before both have ended.`,
      `Set ip-family to ${family} if IPv${family} is enough, mend the DNS server, or raise the timeout above the attempts times the timeout of /etc/resolv.conf (10s by default), after which a question is given up.`,
    ]);
  });

  test("is that no server answered, where neither family has an answer", () => {
    expect(sentences()).toEqual([
      "No DNS server answered before the timeout, so no connection was tried.",
      "Open port 53 (UDP and TCP) from this runner to its DNS servers, or give it servers that it can reach.",
    ]);
  });
});

describe("the cause of a failure where a proxy is set", () => {
  const cause = (result: Parameters<typeof explain>[0], value: string) =>
    explain(result, { settings: { "proxies not used": value } }).cause;
  const sentence =
    "A proxy is set on the runner (HTTPS_PROXY), but proxies are not used for TCP: the check dials directly.";
  test.each([
    ["no-answer", true],
    ["dns-not-found", true],
    ["refused", true],
    ["policy-denied", false],
    ["not-run", false],
    ["bad-address", false],
  ] as const)("of %s says that it is not used: %j", (reason, isTold) => {
    expect(cause(makeTimeout({ reason }), "HTTPS_PROXY").endsWith(sentence)).toBe(isTold);
  });

  test("does not say so of another runner", () => {
    expect(cause(makeTimeout(), "HTTPS_PROXY or not given, by runner")).not.toContain("proxies");
  });
});

const on = (os: string) => ({ settings: {}, runner: { os, arch: "X64" } });

describe("the evidence of a local limit", () => {
  const sentToo = "more data than is read came while it was held, so its end is not known";

  test.each([
    {
      name: "names the peer that sent too much on Linux",
      os: "Linux",
      message: sentToo,
      cause: "The peer sent more data",
    },
    {
      name: "names the peer that sent too much on Windows",
      os: "Windows",
      message: sentToo,
      cause: "The peer sent more data",
    },
    {
      name: "names the machine that has no descriptor",
      os: "Linux",
      message: "socket: too many open files",
      cause: "This machine was too busy",
    },
  ])("$name", ({ os, message, cause }) => {
    const networkMessage = `dial tcp 192.0.2.1:443: ${message}`;
    const evidence = explain(makeResult({ reason: "local-limit", status: "fail", networkMessage }), on(os));
    expect(evidence.cause.startsWith(cause)).toBe(true);
    expect(evidence.remedy.startsWith("Check a port of the service")).toBe(message === sentToo);
    expect(/ulimit/.test(evidence.remedy)).toBe(message !== sentToo);
  });
});

describe("the evidence on other systems than Linux", () => {
  const onSystem = (os: string, result: Parameters<typeof explain>[0]) => {
    const { cause, remedy, commands } = explain(result, on(os));
    return { cause, remedy, commands: commands.map(({ shell }) => shell), text: JSON.stringify([remedy, commands]) };
  };
  const dnsFailure = makeResult({ reason: "dns-failure", status: "fail" });

  test.each(["Windows", "macOS"])("names no file or program that %s does not have", (os) => {
    const all = [dnsFailure, makeTimeout(), makeRefused(), makeResult({ reason: "dns-not-found" })];
    const texts = all.map((result) => onSystem(os, result).text).join("\n");
    expect(texts).not.toMatch(/resolv\.conf|getent|"timeout |\/dev\/tcp/);
    if (os === "Windows") expect(texts).not.toMatch(/nc -vz|ulimit|nslookup/);
    expect(explain(dnsFailure, on("Linux")).remedy).toContain("/etc/resolv.conf");
  });

  test("has commands of PowerShell alone on Windows", () => {
    expect(onSystem("Windows", makeTimeout()).commands).toEqual(["powershell"]);
    expect(onSystem("macOS", makeTimeout()).commands).toEqual(["sh", "powershell"]);
  });

  test.each([
    { os: "Windows", durationMs: 1_000, isTooShort: true },
    { os: "Windows", durationMs: 5_000, isTooShort: false },
    { os: "Linux", durationMs: 1_000, isTooShort: false },
  ])("says on $os after $durationMs ms whether a refusal would have taken longer: $isTooShort", ({ os, ...given }) => {
    const result = makeTimeout({ attempts: [makeAttempt({ durationMs: given.durationMs })] });
    expect(explain(result, on(os)).cause.startsWith("Windows needs about 2 s")).toBe(given.isTooShort);
  });

  test("is that of the runner which the result is from", () => {
    const runs = ["Windows", "macOS"].map((os) => ({
      name: os,
      runner: { os, arch: "X64" },
      startedAt: "",
      finishedAt: "",
    }));
    const merged = { settings: {}, runner: { os: "Linux", arch: "X64" }, runners: runs };
    const commands = explain(makeTimeout({ runner: "macOS" }), merged).commands.flatMap(({ lines }) => lines);
    expect(commands[0]).toContain("nc -vz -G");
  });
});
