import { join } from "node:path";
import { describe, expect, jest, test } from "@jest/globals";
import { pullRequestNumber, type RestServer, startRestServer } from "../github/rest-server.js";
import { openPort } from "../loopback.js";
import { temporaryFolder } from "../temporary-folder.js";
import { node } from "./nodes.js";
import { runAction } from "./run.js";

jest.setTimeout(60_000);

const event = JSON.stringify({ pull_request: { number: pullRequestNumber } });
const secret = "not-an-address-but-a-registered-secret";

/** Runs a step on a pull request. */
function onPullRequest(inputs: Readonly<Record<string, string>>, { apiUrl }: Pick<RestServer, "apiUrl">) {
  const cwd = temporaryFolder({ "event.json": event, "broken.yaml": "kind: HostPreflight\n\tspec: {}\n" });
  const given = { comment: "always", "github-token": "test-token", matrix: "null", ...inputs };
  const env = {
    GITHUB_API_URL: apiUrl,
    GITHUB_REPOSITORY: "example/gate",
    GITHUB_RUN_ID: "42",
    GITHUB_EVENT_NAME: "pull_request",
    GITHUB_EVENT_PATH: join(cwd, "event.json"),
  };
  return runAction(given, { node, cwd }, env);
}

describe("a run without a report, after one that was green", () => {
  test.each([
    { name: "an error in the spec", inputs: { spec: "broken.yaml" } },
    { name: "an error in an input", inputs: { addresses: secret } },
    { name: "an error in another input", inputs: { timeout: secret } },
  ])("updates the comment after $name, and quotes nothing in it", async ({ inputs }) => {
    await using server = await startRestServer();
    const green = { addresses: `127.0.0.1:${await openPort()}` };
    await onPullRequest(green, server);
    expect(server.comments[0]?.body).toContain("The check passed");
    const { exitCode, outputs, summary } = await onPullRequest({ ...green, ...inputs }, server);
    expect([exitCode, outputs.result]).toEqual([1, "error"]);
    expect(outputs["comment-url"]).toContain(`/pull/${pullRequestNumber}#`);
    const [first, ...others] = server.comments.map(({ body }) => body);
    expect(others).toEqual([]);
    expect(first?.split("\n").slice(1)).toEqual([
      "### ❌ job: Nothing was dialed: 1 error in the spec or the inputs",
      "",
      "[The reasons](https://github.example.com/example/gate/actions/runs/42)",
      "",
    ]);
    expect(summary).toContain("## ❌ job: Nothing was dialed: 1 error in the spec or the inputs");
    await onPullRequest(green, server);
    expect(server.comments.map(({ body }) => body)).toEqual([expect.stringContaining("The check passed")]);
    expect(server.violations).toEqual([]);
  });

  test("makes a comment where a failure would, and none where none is wanted", async () => {
    await using server = await startRestServer();
    for (const comment of ["off", "Always"]) await onPullRequest({ addresses: secret, comment }, server);
    await onPullRequest({ spec: "broken.yaml", mode: "lint" }, server);
    expect(server.comments).toEqual([]);
    await onPullRequest({ addresses: secret, comment: "on-failure" }, server);
    expect(server.comments).toHaveLength(1);
  });
});

describe("the job summary of a run without a report", () => {
  test("has every error with its place", async () => {
    await using server = await startRestServer();
    const { summary } = await onPullRequest({ spec: "broken.yaml", comment: "off" }, server);
    expect(summary.split("\n").slice(2)).toEqual([
      expect.stringMatching(/^- ❌ \[`broken\.yaml:2:1`\]\(https:.*#L2\) Cannot read YAML: .* `yaml-syntax`$/),
      "",
      "",
    ]);
  });

  test("is not written without summary", async () => {
    await using server = await startRestServer();
    const inputs = { spec: "broken.yaml", comment: "off", summary: "false" };
    expect((await onPullRequest(inputs, server)).summary).toBe("");
  });

  test("has as many errors as there are, and so has the log", async () => {
    await using server = await startRestServer();
    const addresses = Array.from({ length: 30 }, (_, index) => `no-port-${index}`);
    const { summary, stdout } = await onPullRequest({ addresses: addresses.join("\n"), comment: "off" }, server);
    expect(summary.split("\n").filter((line) => line.startsWith("- ❌"))).toHaveLength(30);
    expect(stdout).toContain("22 more errors are in the log");
    expect(stdout).toContain("::group::All 30 problems");
    for (const address of addresses) expect(stdout).toContain(address);
  });
});
