import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, jest, test } from "@jest/globals";
import { pullRequestNumber, startRestServer } from "../github/rest-server.js";
import { closedPort, openPort } from "../loopback.js";
import { temporaryFolder } from "../temporary-folder.js";
import { node } from "./nodes.js";
import { runAction } from "./run.js";

jest.setTimeout(120_000);

const event = JSON.stringify({ pull_request: { number: pullRequestNumber } });
const formats = "json junit tap prometheus markdown html troubleshoot-json troubleshoot-yaml firewall".split(" ");
const report = formats.map((format) => `${format}=reports/${format}`).join("\n");

/** Whatever is written below a folder. */
function written(folder: string): string {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .map((name) => join(folder, name))
    .filter((path) => statSync(path).isFile())
    .map((path) => `${path}\n${readFileSync(path, "utf8")}`)
    .join("\n");
}

/** Runs a leg of a matrix on a pull request; returns everything that can be read of it. */
async function runLeg(values: object, inputs: Readonly<Record<string, string>>) {
  await using server = await startRestServer();
  const [cwd, temp] = [temporaryFolder({ "event.json": event }), temporaryFolder()];
  const joined = Object.values(values).map((value) => (typeof value === "object" ? "Object" : String(value)));
  const given = {
    name: `job (${joined.join(", ")})`,
    matrix: JSON.stringify(values, null, 2),
    comment: "always",
    "github-token": "test-token",
    report,
    ...inputs,
  };
  const env = {
    GITHUB_API_URL: server.apiUrl,
    GITHUB_EVENT_NAME: "pull_request",
    GITHUB_EVENT_PATH: join(cwd, "event.json"),
    GITHUB_REPOSITORY: "example/gate",
    RUNNER_DEBUG: "1",
    RUNNER_TEMP: temp,
  };
  const step = await runAction(given, { node, cwd }, env);
  const comments = server.comments.map(({ body }) => body);
  const outputs = [step.stdout, step.stderr, step.summary, JSON.stringify(step.outputs), ...comments];
  const heading = /^### \S+ (.*)$/m.exec(comments[0] ?? "")?.[1]?.replaceAll("`", "");
  return { ...step, heading, text: [...outputs, written(cwd), written(temp)].join("\n") };
}

const names = [
  { what: "the default name", name: {} },
  { what: "a given name", name: { name: "staging" } },
];
const shapes = [
  { shape: "flat", nest: (values: object) => values },
  { shape: "nested", nest: (values: object) => ({ target: values }) },
];
const cases = names.flatMap((name) => shapes.map((shape) => ({ ...name, ...shape })));
/** The lines of a text that have a string. */
const naming = (text: string, secret: string) => text.split("\n").filter((line) => line.includes(secret));

describe("a leg of a matrix with", () => {
  const password = "Zq9xKwPfTv";

  test.each(cases)("$what and $shape values shows a password nowhere", async ({ name, nest }) => {
    for (const port of [await openPort(), await closedPort()]) {
      const url = `postgres://app:${password}@127.0.0.1:${port}/x`;
      const leg = await runLeg(nest({ zone: "eu", url }), { addresses: `db=${url}`, ...name });
      expect(naming(leg.text, password)).toEqual([]);
      expect(leg.heading).toMatch(/^\w+ \(eu, postgres:\/\/app:\*\*\*@127\.0\.0\.1:\d+\/x\): /);
      const refused = await runLeg(nest({ zone: "eu", url }), { addresses: `db=${url} and more`, ...name });
      expect(naming(refused.text, password)).toEqual([]);
      expect([refused.outputs.result, refused.heading?.split(": ", 1)]).toEqual(["error", leg.heading?.split(": ", 1)]);
    }
  });

  test.each(cases)("$what, $shape values and redact shows a host nowhere", async ({ what, name, nest }) => {
    const host = "zq9.kwpftv.example";
    const values = nest({ zone: "eu", host, url: `https://${host}:1/x` });
    const inputs = { addresses: `db=${host}:1`, redact: "true", allow: "localhost", ...name };
    const leg = await runLeg(values, inputs);
    expect(naming(leg.text, host)).toEqual([]);
    expect(leg.heading).toMatch(
      what === "a given name" ? /^staging: / : /^job \(eu, host-1, https:\/\/host-1:1\/x, [0-9a-f]{8}\): /,
    );
    for (const given of [{ addresses: `${host}:x` }, { redact: "yes" }, { redcat: "true", redact: "false" }]) {
      const refused = await runLeg(values, { ...inputs, ...given });
      expect(naming(refused.text, host)).toEqual([]);
      expect(refused.outputs.result).toBe("error");
      expect(refused.heading).toMatch(what === "a given name" ? /^staging: / : /^job: /);
    }
  });

  test("the default name and 2,000 characters is not refused for it, also with redact", async () => {
    const port = await openPort();
    const addresses = Array.from({ length: 80 }, (_, at) => `Service number ${at}=127.0.0.1:${port}`).join("\n");
    for (const redact of ["false", "true"]) {
      const leg = await runLeg({ zone: "eu", addresses }, { addresses, redact });
      expect([leg.exitCode, leg.heading]).toEqual([0, expect.stringMatching(/^job \(eu, … [0-9a-f]{8}\): /)]);
    }
    const given = await runLeg({ zone: "eu" }, { addresses, name: "x".repeat(1_001) });
    expect([given.exitCode, given.outputs.result]).toEqual([1, "error"]);
  });
});
