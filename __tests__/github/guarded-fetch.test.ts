import { createServer, type RequestListener } from "node:http";
import type { AddressInfo } from "node:net";
import { describe, expect, test } from "@jest/globals";
import { guardedFetch } from "../../src/github/guarded-fetch.js";
import { upsertSticky } from "../../src/github/sticky-comment.js";
import { startRestServer } from "./rest-server.js";
import { contextOf, pauses, requestTo } from "./sticky-request.js";

/** A server on the loopback interface, and each request that it got. */
async function serve(answer: RequestListener) {
  const requests: string[] = [];
  const server = createServer((request, response) => {
    requests.push(`${request.method} ${request.url} ${request.headers.authorization}`);
    answer(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    requests,
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise((closed) => server.close(closed));
    },
  };
}

const json = { "content-type": "application/json" };

/** What comes of a comment where GitHub's API is this server. */
async function comment(apiUrl: string) {
  await using real = await startRestServer();
  const request = requestTo(real, { context: contextOf(real, { apiUrl }) });
  return upsertSticky(request, { ...pauses(), requestTimeoutMs: 5_000 });
}

describe("an answer of GitHub's API", () => {
  test.each([
    { name: "a redirect", answer: (url: string) => [302, { location: `${url}/x` }, ""] as const },
    { name: "a redirect with the method", answer: (url: string) => [307, { location: `${url}/x` }, ""] as const },
    { name: "a next page", answer: (url: string) => [200, { ...json, link: `<${url}/x>; rel="next"` }, "[]"] as const },
  ])("that leads to another host by $name is not followed", async ({ answer }) => {
    await using other = await serve((_, response) => response.writeHead(200, json).end("[]"));
    const [status, headers, body] = answer(other.url);
    await using api = await serve((_, response) => response.writeHead(status, headers).end(body));
    expect(await comment(api.url)).toMatchObject({
      kind: "warning",
      problem: { code: "comment-unavailable", message: expect.stringContaining("the answer leads to another host") },
    });
    expect(other.requests).toEqual([]);
  });

  test("that leads to the same host is followed with the method and the token", async () => {
    await using api = await serve((request, response) =>
      request.url === "/new"
        ? response.writeHead(200, json).end("{}")
        : response.writeHead(307, { location: "/new" }).end(),
    );
    const headers = { authorization: "token x" };
    const response = await guardedFetch(fetch, { apiUrl: api.url })(`${api.url}/old`, { method: "POST", headers });
    expect(await response.json()).toEqual({});
    expect(api.requests).toEqual(["POST /old token x", "POST /new token x"]);
  });

  test.each([
    {
      name: "without an end of its pages",
      answer: (host: string) => [{ ...json, link: `<http://${host}/next>; rel="next"` }, "[]"] as const,
      says: "more than 100 pages",
    },
    { name: "of another form", answer: () => [json, '{"a": 1}'] as const, says: "the answer is not a list" },
    { name: "of HTML", answer: () => [{ "content-type": "text/html" }, "<p>"] as const, says: "is not JSON" },
    { name: "of broken JSON", answer: () => [json, "[{"] as const, says: "is not JSON" },
    {
      name: "of more than 32 MiB",
      answer: () => [json, `[${" ".repeat(33 * 1024 * 1024)}]`] as const,
      says: "the answer has more than 33554432 bytes",
    },
  ])("$name is a warning", async ({ answer, says }) => {
    await using api = await serve(({ headers: { host = "" } }, response) => {
      const [headers, body] = answer(host);
      response.on("error", () => {}).writeHead(200, headers);
      response.end(body);
    });
    expect(await comment(api.url)).toMatchObject({
      kind: "warning",
      problem: { code: "comment-unavailable", message: expect.stringContaining(says) },
    });
  });

  test("with a long message is cut in the warning", async () => {
    const message = `Validation Failed ${"x".repeat(1_000_000)}`;
    await using api = await serve((_, response) => response.writeHead(422, json).end(JSON.stringify({ message })));
    const result = await comment(api.url);
    expect(result).toMatchObject({ kind: "warning", problem: { code: "comment-rejected" } });
    expect(JSON.stringify(result).length).toBeLessThan(1_000);
  });

  test("that comes slowly ends with the time for all requests", async () => {
    await using api = await serve(() => {});
    await using real = await startRestServer();
    const request = requestTo(real, { context: contextOf(real, { apiUrl: api.url }) });
    const { taken, sleep } = pauses();
    expect(await upsertSticky(request, { sleep, totalTimeoutMs: 300 })).toMatchObject({ kind: "warning" });
    expect([taken, api.requests.length]).toEqual([[], 1]);
  });
});
