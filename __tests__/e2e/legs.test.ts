import { join } from "node:path";
import { expect, jest, test } from "@jest/globals";
import { pullRequestNumber, startRestServer } from "../github/rest-server.js";
import { closedPort, openPort } from "../loopback.js";
import { temporaryFolder } from "../temporary-folder.js";
import { node } from "./nodes.js";
import { runAction } from "./run.js";

jest.setTimeout(120_000);

const event = JSON.stringify({ pull_request: { number: pullRequestNumber } });

const legs = (name: (zone: string) => string) => ["eu", "us"].map((zone) => ({ name: name(zone), matrix: { zone } }));

/** Two runs of one workflow, the first of which is red. */
const runs = [
  {
    name: "legs of a matrix with the default name",
    pair: legs((zone) => `job (${zone})`),
    headings: ["job (eu): 1 of 1 check failed", "job (us): The check passed"],
  },
  {
    name: "legs of a matrix with one explicit name",
    pair: legs(() => "staging"),
    headings: ["staging (eu): 1 of 1 check failed", "staging (us): The check passed"],
  },
  {
    name: "steps of a job without an id",
    pair: [{}, { step: "__example_2" }],
    headings: ["job: 1 of 1 check failed", "job #2: The check passed"],
  },
  {
    name: "steps of a job with ids",
    pair: [{ step: "database" }, { step: "cache" }],
    headings: ["job / database: 1 of 1 check failed", "job / cache: The check passed"],
  },
  {
    name: "steps of a job with one explicit name",
    pair: [{ name: "staging" }, { name: "staging", step: "__example_2" }],
    headings: ["staging: 1 of 1 check failed", "staging: The check passed"],
  },
] as const satisfies readonly {
  name: string;
  pair: readonly { name?: string; matrix?: object; step?: string }[];
  headings: readonly string[];
}[];

test.each(runs)(
  "$name, one red and one green, have two comments, also after a second push",
  async ({ pair, headings }) => {
    await using server = await startRestServer();
    const cwd = temporaryFolder({ "event.json": event });
    const [closed, open] = [await closedPort(), await openPort()];
    for (let push = 0; push < 2; push++) {
      for (const [index, { name = "job", matrix = null, step = "__example" }] of (
        pair as readonly { name?: string; matrix?: object; step?: string }[]
      ).entries()) {
        const addresses = `127.0.0.1:${index === 0 ? closed : open}`;
        const inputs = {
          addresses,
          name,
          matrix: JSON.stringify(matrix),
          comment: "always",
          "github-token": "test-token",
        };
        const ended = await runAction(
          inputs,
          { node, cwd },
          {
            GITHUB_ACTION: step,
            GITHUB_API_URL: server.apiUrl,
            GITHUB_EVENT_NAME: "pull_request",
            GITHUB_EVENT_PATH: join(cwd, "event.json"),
            GITHUB_REPOSITORY: "example/gate",
          },
        );
        expect(ended.exitCode).toBe(index === 0 ? 1 : 0);
      }
    }
    const shown = server.comments.map(({ body }) => /^### \S+ (.*)$/m.exec(body)?.[1]);
    expect(shown.map((heading) => heading?.replaceAll("`", ""))).toEqual(headings);
  },
);
