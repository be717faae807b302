import { describe, expect, test } from "@jest/globals";
import { secretHider } from "../../src/report/repeated-secrets.js";
import { addressSecretHider, maskProblems, maskReport } from "../../src/report/rewrite.js";
import { makeReport, makeTimeout } from "./make-report.js";

function masked(address: string, texts: Readonly<Record<string, string>>) {
  return maskReport(makeReport({ results: [makeTimeout({ address, ...texts })] })).results[0];
}

describe("maskReport()", () => {
  test.each([
    { address: "user:pw@db", message: "lookup tcp/pw@db: unknown port", shown: "lookup tcp/***@db: unknown port" },
    { address: "user:a@db", message: "lookup tcp/a@db: unknown port", shown: "lookup tcp/***@db: unknown port" },
    { address: ":pw@db", message: "lookup tcp/pw@db: unknown port", shown: "lookup tcp/***@db: unknown port" },
    {
      address: "db:5432/app",
      message: "lookup tcp/5432/app: unknown port",
      shown: "lookup tcp/5432/***: unknown port",
    },
    { address: "u%3Ap@db:1", message: "lookup u%3Ap@db: no such host", shown: "lookup ***@db: no such host" },
    { address: "db/app:1", message: "lookup db/app: no such host", shown: "lookup db/***: no such host" },
    {
      address: "u:refused@db",
      message: "lookup tcp/refused@db: unknown port, refused",
      shown: "lookup tcp/***@db: unknown port, refused",
    },
    {
      address: "user:p w@db:5432",
      message: "address user:p w@db:5432: too many colons in address",
      shown: "address user:***@db:5432: too many colons in address",
    },
  ])("masks $address in Go's message and keeps the reason", ({ address, message, shown }) => {
    const networkMessage = `dial tcp: ${message}`;
    expect(masked(address, { networkMessage })?.networkMessage).toBe(`dial tcp: ${shown}`);
  });

  test.each([
    { address: "user:S3CRET@db", message: "with S3CRET or xS3CRETx", shown: "with *** or xS3CRETx" },
    { address: "user:S3CRETpw@db", message: "xS3CRETpwx", shown: "x***x" },
    { address: "user:p w@db", message: "p%20w@db, p+w, p w", shown: "***@db, ***, ***" },
    { address: "user:S!(3)*'@db", message: "S%21%283%29%2A%27, S!(3)*'", shown: "***, ***" },
    { address: "user:S%2f3CRET@db", message: "S%2F3CRET, S%2f3CRET, S/3CRET", shown: "***, ***, ***" },
    {
      address: "user:S<3>&@db",
      message: "S\\u003c3\\u003e\\u0026, S&lt;3&gt;&amp;, S\\u003C3\\u003E\\u0026",
      shown: "***, ***, ***",
    },
    { address: "https://S3CRETTOKEN:@db", message: "S3CRETTOKEN, S3CRETTOKEN:", shown: "***, ***" },
    { address: "db:1;AccountKey=S3/CR+ET==", message: "the key S3/CR+ET== is", shown: "the key *** is" },
    { address: "https://db/x?token=S3/CRET&b=1", message: "S3/CRET, b", shown: "***, b" },
    { address: "redis://u:S3CRET%40db:1", message: "S3CRET", shown: "***" },
    { address: "user:Sß3CRET@db", message: "as S\\u00df3CRET", shown: "as ***" },
    { address: "https://db/?password=S&3CRET", message: "S", shown: "S" },
    { address: 'user:p"w@db', message: 'as p\\"w@db', shown: "as ***@db" },
    { address: "user:p%40w@db", message: "p@w", shown: "***" },
    {
      address: "u:S3CRET>>>pw@db",
      message: "UzNDUkVUPj4+cHc=, UzNDUkVUPj4-cHc, UzNDUkVUPj4%2BcHc%3D",
      shown: "***=, ***, ***%3D",
    },
    { address: "u:S3CRET%3Epw@db", message: "xUzNDUkVUPnB3x", shown: "x***x" },
    { address: "u:S3CRETS@db", message: "UzNDUkVUUw==", shown: "UzNDUkVUUw==" },
    { address: "scott/S3CRET@//db:1521/x", message: "S3CRET", shown: "***" },
    { address: "postgres:postgres@postgres:5432", message: "postgres is down", shown: "postgres is down" },
    { address: "u:5432@db", message: "port 5432", shown: "port 5432" },
    { address: "https://db/app?password=S3CRET", message: "app, S3CRET", shown: "app, ***" },
    { address: "https://db/app?sslmode=require", message: "app, require", shown: "app, require" },
  ])("masks $address in a message of its author", ({ address, message, shown }) => {
    expect(masked(address, { message })?.message).toBe(shown);
  });

  test("masks what repeats a password in the names of the run and of the spec", () => {
    const report = makeReport({
      name: "gate (user:S3CRET@db)",
      results: [makeTimeout({ address: "user:S3CRET@db", spec: "for user:S3CRET@db" })],
    });
    const { name, results } = maskReport(report);
    expect([name, results[0]?.spec]).toEqual(["gate (user:***@db)", "for user:***@db"]);
    expect(maskReport({ ...report, results: [] }).name).toBe("gate (user:***@db)");
  });

  test("masks the passwords of collectors without a result in every result, title and problem", () => {
    const message = "not user:S3CRET@db";
    const report = makeReport({
      results: [makeTimeout({ title: message, message })],
      problems: [{ code: "usage", severity: "warning", message, remedy: message }],
    });
    const { results, problems } = maskReport(report, ["user:S3CRET@db"]);
    expect([results[0]?.title, results[0]?.message, problems[0]]).toEqual([
      "not user:***@db",
      "not user:***@db",
      { code: "usage", severity: "warning", message: "not user:***@db", remedy: "not user:***@db" },
    ]);
  });

  test("masks with what the run has made for its addresses, and makes another one for an address that only a result has", () => {
    const hide = (text: string) => text.replaceAll("S3CRET", "made once");
    const shownOf = (address: string) =>
      maskReport(makeReport({ results: [makeTimeout({ address, message: "S3CRET" })] }), ["a:S3CRET@db"], hide)
        .results[0]?.message;
    expect(shownOf("a:S3CRET@db")).toBe("made once");
    expect(shownOf("b:S3CRET@db")).toBe("***");
  });

  test("changes nothing else: neither a status nor a reason, and no report without passwords", () => {
    const result = makeTimeout({ address: "user:fail@db", message: "x" });
    const report = makeReport({ results: [result] });
    expect(maskReport(report)).toEqual({ ...report, results: [{ ...result, address: "user:***@db" }] });
    const plain = makeReport({ results: [makeTimeout()] });
    expect(maskReport(plain)).toBe(plain);
  });

  test("masks a password of a million characters in every message", () => {
    const long = `S3CRET${'"'.repeat(1_000_000)}`;
    const messages = [`to user:${long}@db`, `to ${JSON.stringify(long)}`];
    const report = makeReport({ results: messages.map((message) => makeTimeout({ message })) });
    expect(maskReport(report, [`user:${long}@db`]).results.map(({ message }) => message)).toEqual([
      "to user:***@db",
      'to "***"',
    ]);
  });

  test("masks each of a hundred passwords of thousands of characters", () => {
    const secrets = Array.from({ length: 100 }, (_, index) => `S3CRET${index}${"x".repeat(2_000)}`);
    const report = makeReport({ results: [makeTimeout({ message: secrets.join(" ") })] });
    const addresses = secrets.map((secret) => `user:${secret}@db`);
    expect(maskReport(report, addresses).results[0]?.message).toBe(secrets.map(() => "***").join(" "));
  });

  test("ten thousand passwords in ten thousand messages are one pass", () => {
    const results = Array.from({ length: 10_000 }, (_, index) =>
      makeTimeout({
        address: `user:S3CRET${index}@db`,
        message: `${"S3CRET ".repeat(50)} S3CRET${index}@db`,
      }),
    );
    const messages = maskReport(makeReport({ results })).results.map(({ message }) => message.slice(-8));
    expect(new Set(messages)).toEqual(new Set([" ***@db"].map((end) => ` ${end}`)));
  });
});

test("maskProblems() masks a password where no address has one", () => {
  const problems = [{ code: "usage", severity: "warning", message: "user:pw@db" }] as const;
  expect(maskProblems(problems, addressSecretHider(["db:5432"]))).toEqual([{ ...problems[0], message: "user:***@db" }]);
});

test("secretHider() is undefined without a secret", () => {
  expect(secretHider(["db:5432", "user@db:22", "https://db"])).toBeUndefined();
});

test("secretHider() hides secrets that differ in the case of their letters alone, and no other case of them", () => {
  const hide = secretHider(["a:Hunter22x@db:1", "b:hunter22X@db:1"]);
  expect(hide?.("Hunter22x, hunter22X and HUNTER22X")).toBe("***, *** and HUNTER22X");
});
