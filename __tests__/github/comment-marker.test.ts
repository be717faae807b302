import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { commentKeys, commentMarker, type PullRequestComment, withMarker } from "../../src/github/comment-marker.js";

const comment = (id: number, body: string): PullRequestComment => ({
  id,
  url: `https://example.com/${id}`,
  author: "bot",
  body,
});

describe("the marker", () => {
  test("is found by its key, and nothing else of the body is kept", () => {
    const comments = [
      comment(9, `${commentMarker("k", "late")}\ntext`),
      comment(3, commentMarker("k", "early")),
      comment(4, commentMarker("other", "x")),
      comment(5, "no marker"),
      comment(6, commentMarker("k", "d".repeat(60_000))),
    ];
    expect(comments.map((each) => withMarker(each, ["new", "k"]))).toEqual([
      { id: 9, url: "https://example.com/9", author: "bot", key: "k", digest: "late" },
      { id: 3, url: "https://example.com/3", author: "bot", key: "k", digest: "early" },
      undefined,
      undefined,
      undefined,
    ]);
  });

  test("stays one hidden line and is found again, whatever workflow, job and name are called", () => {
    const anyRun = fc.record({
      workflow: fc.string(),
      job: fc.string(),
      step: fc.string(),
      name: fc.string(),
      matrix: fc.string(),
    });
    fc.assert(
      fc.property(anyRun, (run) => {
        const [key] = commentKeys(run);
        const marker = commentMarker(key, "d1");
        expect(marker).toMatch(/^<!-- tcp-connect-preflight:[0-9a-f]{16}:d1 -->$/);
        expect(withMarker(comment(1, `${marker}\n`), [key])).toMatchObject({ digest: "d1" });
        const writer = { run: "42/1", isFailing: true };
        const named = commentMarker(key, "d1", writer);
        expect(named).toMatch(/^<!-- [^\n]* --><!-- run:42\/1:red -->$/);
        expect(withMarker(comment(1, `${named}\n`), [key])).toMatchObject({ digest: "d1", writer });
      }),
    );
  });

  test.each([
    { name: "workflow", other: { workflow: "b" } },
    { name: "file of the workflow", other: { workflowFile: ".github/workflows/b.yml" } },
    { name: "job", other: { job: "b" } },
    { name: "name", other: { name: "b" } },
    { name: "step", other: { step: "b" } },
    { name: "matrix", other: { matrix: '{"zone":"eu"}' } },
    { name: "border between them", other: { workflow: "wj", job: "" } },
  ])("differs by $name", ({ other }) => {
    const gate = { workflow: "w", job: "j", step: "s", name: "n", matrix: "null" };
    expect(commentKeys({ ...gate, ...other })[0]).not.toBe(commentKeys(gate)[0]);
  });

  const gate = { workflow: "CI", job: "j", step: "s", name: "n", matrix: "null" };
  const file = ".github/workflows/ci.yml";
  test.each([
    {
      name: "the name of its workflow is another",
      other: { ...gate, workflow: "checks", workflowFile: file },
      is: true,
    },
    { name: "its workflow has no name", other: { ...gate, workflow: file }, is: true },
    {
      name: "the file of its workflow is another",
      other: { ...gate, workflowFile: ".github/workflows/b.yml" },
      is: false,
    },
    { name: "the runner does not name the file", other: gate, is: false },
  ])("is the same where $name: $is", ({ other, is }) => {
    expect(commentKeys(other)[0] === commentKeys({ ...gate, workflowFile: file })[0]).toBe(is);
  });

  test("of earlier versions has the name of the workflow", () => {
    expect(commentKeys({ ...gate, workflowFile: file })[1]).toBe(commentKeys(gate)[0]);
  });
});
