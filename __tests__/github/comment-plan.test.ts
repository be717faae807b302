import { describe, expect, test } from "@jest/globals";
import { type CommentPlan, planComment, type WantedCommentMode } from "../../src/github/comment-plan.js";

const existing = { id: 5, url: "https://example.com/5", digest: "d1" };

describe("planComment() without a comment", () => {
  test.each<{
    name: string;
    mode: WantedCommentMode;
    isFailing: boolean;
    isChanged: boolean;
    kind: CommentPlan["kind"];
  }>([
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

describe.each<WantedCommentMode>(["on-failure", "on-change", "always"])("planComment() %s with a comment", (mode) => {
  const news = { isFailing: false, isChanged: false };
  test("updates it when the digest differs", () => {
    expect(planComment(mode, { ...news, digest: "d2" }, existing)).toEqual({ kind: "update", existing });
  });
  test("leaves it when the digest is the same", () => {
    expect(planComment(mode, { ...news, digest: "d1" }, existing)).toEqual({ kind: "leave", existing });
  });
});
