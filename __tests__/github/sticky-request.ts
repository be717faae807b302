import { commentKeys, commentMarker } from "../../src/github/comment-marker.js";
import type { GithubContext } from "../../src/github/context.js";
import type { StickyRequest } from "../../src/github/sticky-comment.js";
import { pullRequestNumber, type RestServer, type StoredComment } from "./rest-server.js";

export const ours = "github-actions[bot]";
const [key] = commentKeys({ workflow: "CI", job: "gate", step: "__self", name: "gate", matrix: "null" });
export const marked = (digest: string, text = "old") => `${commentMarker(key, digest)}\n${text}`;
export const sticky = (digest: string, id = 500, login = ours): StoredComment => ({ id, login, body: marked(digest) });
export const chatter = (count: number): readonly StoredComment[] =>
  Array.from({ length: count }, (_, index) => ({ id: index + 1, login: "reviewer", body: `remark ${index + 1}` }));
export const urlOf = (id: number): string =>
  `https://github.com/example/gate/pull/${pullRequestNumber}#issuecomment-${id}`;

export function contextOf(server: RestServer, override: Partial<GithubContext> = {}): GithubContext {
  return {
    serverUrl: "https://github.com",
    apiUrl: server.apiUrl,
    owner: "example",
    repo: "gate",
    sha: "0".repeat(40),
    runUrl: "https://github.com/example/gate/actions/runs/1",
    workflow: "CI",
    job: "gate",
    step: "__self",
    eventName: "pull_request",
    workspace: "/checkout",
    pullRequest: { number: pullRequestNumber, isFromFork: false },
    ...override,
  };
}

export function requestTo(server: RestServer, override: Partial<StickyRequest> = {}): StickyRequest {
  return {
    mode: "always",
    body: () => "new",
    digest: "d2",
    isFailing: true,
    isChanged: true,
    name: "gate",
    matrix: "null",
    token: "test-token",
    context: contextOf(server),
    ...override,
  };
}

/** Pauses that take no time and are recorded. */
export function pauses() {
  const taken: number[] = [];
  return { taken, sleep: async (ms: number) => void taken.push(ms) };
}
