import { describe, expect, test } from "@jest/globals";
import { decode } from "../../src/decode/decode.js";
import { positionsIn } from "../../src/files/positions.js";
import { parseServices } from "../../src/go/net/net.js";
import { lintSpec } from "../../src/lint/lint-spec.js";

const services = parseServices("postgresql 5432/tcp postgres\n");

interface Parts {
  readonly collectors?: readonly string[];
  readonly analyzers?: readonly string[];
}

/** A HostPreflight of collectors and analyzers in YAML's flow style, one a line from line 6 on. */
function specText({ collectors = ["address: 'db:1'"], analyzers = [complete] }: Parts): string {
  const entries = (items: readonly string[]) => items.map((item) => `    - tcpConnect: {${item}}\n`).join("");
  return `apiVersion: troubleshoot.sh/v1beta2
kind: HostPreflight
metadata: {name: example}
spec:
  collectors:
${entries(collectors)}  analyzers:
${entries(analyzers)}`;
}

/** Outcomes with nothing to say against. */
const complete = "outcomes: [{pass: {when: connected}}, {fail: {}}]";
const outcomes = (...items: string[]) => `outcomes: [${items.join(", ")}]`;

/** `line:column severity code`, in the order in which it is found. */
function found(parts: Parts): readonly string[] {
  return problemsOf(parts).map(
    ({ severity, code, position }) => `${position?.line}:${position?.column} ${severity} ${code}`,
  );
}

function problemsOf(parts: Parts) {
  const text = specText(parts);
  return lintSpec(decode([{ text, positionAt: positionsIn("spec.yaml", text) }], []), { services });
}

describe("lintSpec()", () => {
  test("finds nothing in a spec without problems", () => {
    expect(found({})).toEqual([]);
  });

  test("includes the problems of decoding", () => {
    expect(found({ collectors: ["address: 'db:1', adress: x"] })).toEqual(["6:37 warning unknown-field"]);
  });

  test.each([
    {
      name: "an outcome behind one without when is never reached",
      analyzer: outcomes("{pass: {when: connected}}", "{fail: {}}", "{warn: {when: error}}"),
      expected: ["8:77 warning outcome-shadowed"],
    },
    {
      name: "a second outcome with the same when is never reached",
      analyzer: outcomes("{fail: {when: error}}", "{pass: {when: error}}", "{fail: {}}"),
      expected: ["8:61 warning outcome-repeated"],
    },
    {
      name: "an outcome whose when is no status never matches, and is no cover",
      analyzer: outcomes("{pass: {when: open}}", "{pass: {when: connected}}"),
      expected: ["8:45 warning when-unknown", "8:19 warning status-uncovered"],
    },
    {
      name: "statuses without an outcome are named",
      analyzer: outcomes("{pass: {when: connected}}", "{fail: {when: error}}"),
      expected: ["8:19 warning status-uncovered"],
    },
    {
      name: "a check without an outcome for connected is no more than noted",
      analyzer: outcomes(
        "{fail: {when: connection-refused}}",
        "{fail: {when: connection-timeout}}",
        "{fail: {when: error}}",
      ),
      expected: ["8:19 notice status-uncovered"],
    },
    {
      name: "a check without outcomes covers nothing",
      analyzer: "checkName: x",
      expected: ["8:19 warning status-uncovered"],
    },
    {
      name: "a check that always passes is told of",
      analyzer: outcomes("{pass: {}}"),
      expected: ["8:19 warning check-always-passes"],
    },
    {
      name: "an outcome without when behind all four statuses is kURL's way",
      analyzer: outcomes(
        "{warn: {when: connection-refused}}",
        "{warn: {when: connection-timeout}}",
        "{warn: {when: error}}",
        "{pass: {when: connected}}",
        "{warn: {}}",
      ),
      expected: [],
    },
    { name: "a check that always fails is somebody's wish", analyzer: outcomes("{fail: {}}"), expected: [] },
    {
      name: "a check that no more than warns is kURL's way",
      analyzer: outcomes("{pass: {when: connected}}", "{warn: {}}"),
      expected: [],
    },
  ])("$name", ({ analyzer, expected }) => {
    expect(found({ analyzers: [analyzer] })).toEqual(expected);
  });

  test("names the statuses that are not covered, and what happens then", () => {
    const [problem] = problemsOf({ analyzers: [`checkName: The API, ${outcomes("{fail: {when: error}}")}`] });
    expect(problem).toEqual({
      code: "status-uncovered",
      severity: "warning",
      message: 'No outcome of "The API" covers connected, connection-refused and connection-timeout',
      remedy:
        "it passes when connected and fails on connection-refused and connection-timeout; write an outcome for it",
      position: { file: "spec.yaml", line: 8, column: 19 },
    });
  });

  test.each([
    "db.example.com:5432",
    "db:postgres",
    "db:HTTPS",
    "192.0.2.1:1",
    "[2001:db8::1]:65535",
    "[fe80::1%eth0]:443",
    "my_db.example.com.:443",
    "[::ffff:192.0.2.1]:443",
    "223.255.255.255:443",
    "240.0.0.1:443",
  ])("finds nothing wrong with the address %s", (address) => {
    expect(found({ collectors: [`address: '${address}'`] })).toEqual([]);
  });

  test.each([
    { address: "", code: "address-syntax", says: "the address is empty" },
    { address: "db.example.com", code: "address-syntax", says: "missing port in address" },
    { address: "db:80:90", code: "address-syntax", says: "too many colons in address" },
    { address: "[::1]", code: "address-syntax", says: "missing port in address" },
    { address: "[::1:80", code: "address-syntax", says: "missing ']' in address" },
    { address: "https://db:443", code: "address-syntax", says: "it begins with https://" },
    { address: "db:", code: "address-port", says: "the port is empty" },
    { address: "db:0", code: "address-port", says: "0 is not a port" },
    { address: "db:65536", code: "address-port", says: "65536 is not a port" },
    { address: "db:-1", code: "address-port", says: "-1 is not a port" },
    { address: "db:nosuch", code: "address-port", says: 'no service is named "nosuch"' },
    { address: "db: 80", code: "address-port", says: 'no service is named " 80"' },
    { address: " db:80", code: "address-syntax", says: "white space around it" },
    { address: "db:80 ", code: "address-syntax", says: "white space around it" },
    { address: "d b:80", code: "address-host", says: '"d b" is not a host name' },
    { address: "db/path:80", code: "address-host", says: '"db/***" is not a host name' },
    { address: "1234:80", code: "address-host", says: '"1234" is not an IP address' },
    { address: "192.0.2.256:80", code: "address-host", says: '"192.0.2.256" is not an IP address' },
    { address: "[fe80::1]:80", code: "address-host", says: "a link-local address needs a zone" },
    { address: "224.0.0.1:80", code: "address-host", says: "an address of many hosts" },
    { address: "239.255.255.255:80", code: "address-host", says: "an address of many hosts" },
    { address: "255.255.255.255:80", code: "address-host", says: "an address of many hosts" },
    { address: "[ff02::1%eth0]:80", code: "address-host", says: "an address of many hosts" },
    { address: ":80", code: "address-local", says: "this machine", severity: "warning" },
    { address: "[]:80", code: "address-local", says: "this machine", severity: "warning" },
    { address: "0.0.0.0:80", code: "address-local", says: "this machine", severity: "warning" },
    { address: "[::]:80", code: "address-local", says: "this machine", severity: "warning" },
    { address: "2001:db8::1:443", code: "address-brackets", says: "brackets", severity: "warning" },
  ])("reports $address: $says", ({ address, code, says, severity = "error" }) => {
    const problems = problemsOf({ collectors: [`address: '${address}'`] });
    expect(problems).toMatchObject([{ code, severity, position: { line: 6, column: 29 } }]);
    expect(problems[0]?.message).toContain(says);
  });

  test("reports two checks with one title, unless one is excluded", () => {
    const [one, two] = [`checkName: A, ${complete}`, `checkName: A, exclude: true, ${complete}`];
    expect(found({ analyzers: [one, one] })).toEqual(["9:19 warning duplicate-title"]);
    expect(found({ analyzers: [one, two] })).toEqual(["9:43 notice check-excluded"]);
  });

  test("explains what to do about one name for all checks of a loop", () => {
    const positionAt = () => ({ file: "spec.yaml", line: 7, column: 9 });
    const text = specText({
      collectors: ["address: 'a:1'", "address: 'b:1'", "address: 'c:1'"],
      analyzers: [`checkName: A, ${complete}`, `checkName: A, ${complete}`],
    });
    const problems = lintSpec(decode([{ text, positionAt }], []), { services });
    expect([...new Set(problems.map(({ code, message }) => `${code}: ${message}`))]).toEqual([
      'duplicate-collector: 3 collectors are named "connect" and have different addresses; "A" at spec.yaml:7:9 reads one of them',
      'duplicate-title: Checks that one loop makes are all named "A"',
    ]);
  });

  test("does not report collectors that exclude one another", () => {
    const [runs, not] = ["address: 'a:1'", "address: 'b:2', exclude: true"];
    expect(found({ collectors: [runs, not] })).toEqual([]);
    expect(found({ collectors: [not, runs] })).toEqual([]);
    expect(found({ collectors: [runs, runs] })).toEqual(["6:19 warning duplicate-collector"]);
  });

  test.each([
    {
      name: "a check that is excluded is noted, and its address and outcomes are not looked at",
      collector: "address: '', exclude: true",
      analyzer: "exclude: true",
      expected: ["8:29 notice check-excluded", "8:19 warning nothing-checked"],
    },
    {
      name: "a check whose collector is excluded can only fail",
      collector: "address: 'db:1', exclude: true",
      analyzer: complete,
      expected: ["8:19 error collector-excluded"],
    },
    {
      name: "a collector whose every check is excluded is dialed for nothing",
      collector: "address: 'db:1'",
      analyzer: `exclude: true, ${complete}`,
      expected: ["8:29 notice check-excluded", "6:19 notice collector-unjudged", "8:19 warning nothing-checked"],
    },
  ])("$name", ({ collector, analyzer, expected }) => {
    expect(found({ collectors: [collector], analyzers: [analyzer] })).toEqual(expected);
  });
});
