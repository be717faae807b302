import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import {
  type CommentMode,
  type CommentPlan,
  commentKey,
  commentMarker,
  type PullRequestComment,
  planComment,
  withMarker,
} from "../../src/github/comment-plan.js";

const existing = { id: 5, url: "https://example.com/5", digest: "d1" };

describe("planComment() where there is no comment", () => {
  test.each<{ name: string; mode: CommentMode; isFailing: boolean; isChanged: boolean; kind: CommentPlan["kind"] }>([
    {
      name: "creates one on failure when failing",
      mode: "on-failure",
      isFailing: true,
      isChanged: false,
      kind: "create",
    },
    { name: "skips on failure when passing", mode: "on-failure", isFailing: false, isChanged: true, kind: "skip" },
    {
      name: "creates one on change when changed",
      mode: "on-change",
      isFailing: false,
      isChanged: true,
      kind: "create",
    },
    { name: "skips on change when still failing", mode: "on-change", isFailing: true, isChanged: false, kind: "skip" },
    { name: "creates one always", mode: "always", isFailing: false, isChanged: false, kind: "create" },
  ])("$name", ({ mode, isFailing, isChanged, kind }) => {
    expect(planComment(mode, { isFailing, isChanged, digest: "d1" }, undefined)).toEqual({ kind });
  });
});

describe.each<CommentMode>(["on-failure", "on-change", "always"])(
  "planComment() %s where there is a comment",
  (mode) => {
    const news = { isFailing: false, isChanged: false };
    test("edits it when the digest differs", () => {
      expect(planComment(mode, { ...news, digest: "d2" }, existing)).toEqual({ kind: "update", existing });
    });
    test("leaves it when the digest is the same", () => {
      expect(planComment(mode, { ...news, digest: "d1" }, existing)).toEqual({ kind: "leave", existing });
    });
  },
);

const comment = (id: number, body: string): PullRequestComment => ({
  id,
  url: `https://example.com/${id}`,
  author: "bot",
  body,
});

describe("the marker", () => {
  test("is found again by its key, oldest comment first", () => {
    const comments = [
      comment(9, `${commentMarker("k", "late")}\ntext`),
      comment(3, commentMarker("k", "early")),
      comment(4, commentMarker("other", "x")),
      comment(5, "no marker"),
    ];
    expect(withMarker(comments, "k").map(({ id, digest }) => ({ id, digest }))).toEqual([
      { id: 3, digest: "early" },
      { id: 9, digest: "late" },
    ]);
  });

  test("stays one hidden line and is found again, whatever workflow, job and name are called", () => {
    const anyRun = fc.record({ workflow: fc.string(), job: fc.string(), name: fc.string() });
    fc.assert(
      fc.property(anyRun, (run) => {
        const key = commentKey(run);
        const marker = commentMarker(key, "d1");
        expect(marker).toMatch(/^<!-- tcp-connect-preflight:[0-9a-f]{16}:d1 -->$/);
        expect(withMarker([comment(1, `${marker}\n`)], key)).toHaveLength(1);
      }),
    );
  });

  test.each([
    { name: "workflow", other: { workflow: "b", job: "j", name: "n" } },
    { name: "job", other: { workflow: "w", job: "b", name: "n" } },
    { name: "name", other: { workflow: "w", job: "j", name: "b" } },
    { name: "border between them", other: { workflow: "wj", job: "", name: "n" } },
  ])("differs by $name", ({ other }) => {
    expect(commentKey(other)).not.toBe(commentKey({ workflow: "w", job: "j", name: "n" }));
  });
});
