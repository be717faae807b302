import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { type Exchange, violations } from "./description.js";

/** The account of the token, and its permissions. */
export interface Bearer {
  readonly login: string;
  /** An app's token may not ask for `GET /user`. */
  readonly type: "User" | "Bot";
  readonly permission: "none" | "read" | "write";
}

export interface StoredComment {
  readonly id: number;
  readonly login: string | null;
  readonly body: string;
}

/** An open pull request of the repository. */
export interface OpenPull {
  readonly number: number;
  /** `OWNER:BRANCH`. */
  readonly head: string;
  readonly sha: string;
}

/** A faulty answer to the next matching request. */
export interface Fault {
  readonly method: string;
  /** Of the path, `/comments` say. */
  readonly path: RegExp;
  readonly kind: "status" | "hang-up" | "silence" | "cut-short" | "done-but-lost";
  readonly status?: number;
  readonly message?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

export interface RestServer extends AsyncDisposable {
  readonly apiUrl: string;
  /** `METHOD path?query` of each request, in order. */
  readonly requests: readonly string[];
  /** Where a request or an answer differs from GitHub's description. */
  readonly violations: readonly string[];
  readonly comments: StoredComment[];
  readonly faults: Fault[];
}

export const pullRequestNumber = 7;
const token = "test-token";
const repository = "/repos/example/gate";
const maxBodyLength = 65_536;
const documentation = "https://docs.github.com/rest";

// The client would use a proxy of the environment for loopback as well.
for (const name of ["http_proxy", "https_proxy", "HTTP_PROXY", "HTTPS_PROXY"]) delete process.env[name];

/** Starts a server on the loopback interface with the comments of one pull request, like GitHub's REST API. */
export async function startRestServer({
  comments = [],
  faults = [],
  bearer = { login: "github-actions[bot]", type: "Bot", permission: "write" },
  hasGraphql = true,
  pulls = [],
}: {
  comments?: readonly StoredComment[];
  faults?: readonly Fault[];
  bearer?: Bearer;
  hasGraphql?: boolean;
  pulls?: readonly OpenPull[];
} = {}): Promise<RestServer> {
  const state = {
    requests: [] as string[],
    violations: [] as string[],
    comments: [...comments],
    faults: [...faults],
  };
  const server = createServer(async (request, response) => {
    const { method = "", url: path = "" } = request;
    const text = await readAll(request);
    const body = text === "" ? undefined : JSON.parse(text);
    state.requests.push(`${method} ${path}`);
    const faultIndex = state.faults.findIndex((fault) => fault.method === method && fault.path.test(path));
    const [fault] = faultIndex < 0 ? [] : state.faults.splice(faultIndex, 1);
    if (fault?.kind === "hang-up") return void request.socket.destroy();
    if (fault?.kind === "silence") return;
    const answer =
      fault?.kind === "status"
        ? { status: fault.status ?? 500, body: failure(fault.message ?? "Server Error"), headers: fault.headers ?? {} }
        : handle(method, path, body, request.headers.authorization);
    if (fault?.kind === "done-but-lost") return void request.socket.destroy();
    // Of a pull request GitHub describes a hundred fields, of which two are read.
    if (!path.startsWith("/graphql") && !/^\/repos\/example\/gate\/pulls[?/]/.test(path)) {
      const exchange: Exchange = { method, path, body, status: answer.status, answer: answer.body };
      state.violations.push(...violations(exchange));
    }
    send(response, answer, { isCutShort: fault?.kind === "cut-short" });
  });
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

  return {
    ...state,
    apiUrl: origin,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise((closed) => server.close(closed));
    },
  };

  function handle(method: string, path: string, body: unknown, authorization: string | undefined): Answer {
    const url = new URL(path, origin);
    if (authorization !== `token ${token}`) return refuse(401, "Bad credentials");
    if (method === "POST" && url.pathname === "/graphql") {
      return hasGraphql ? ok({ data: { viewer: { login: bearer.login } } }) : refuse(404, "Not Found");
    }
    if (method === "GET" && url.pathname === "/user") {
      return bearer.type === "User" ? ok(authenticatedUser(bearer.login)) : refuse(403, notAccessible);
    }
    if (bearer.permission === "none") return refuse(404, "Not Found");
    if (method === "GET" && url.pathname === `${repository}/pulls`) {
      const found = pulls.filter(({ head }) => head === url.searchParams.get("head"));
      return ok(found.map(({ number, sha }) => ({ number, head: { sha } })));
    }
    const pull = pulls.find(({ number }) => url.pathname === `${repository}/pulls/${number}`);
    if (method === "GET" && pull) return ok({ number: pull.number, head: { sha: pull.sha } });
    const list = `${repository}/issues/${pullRequestNumber}/comments`;
    if (method === "GET" && url.pathname === list) return page(url);
    const id = Number(new RegExp(`^${repository}/issues/comments/(\\d+)$`).exec(url.pathname)?.[1]);
    const isCreate = method === "POST" && url.pathname === list;
    if (!isCreate && !state.comments.some((comment) => comment.id === id)) return refuse(404, "Not Found");
    const stored = state.comments.find((comment) => comment.id === id);
    if (method === "GET" && stored) return ok(restComment(stored));
    if (bearer.permission === "read") return refuse(403, notAccessible);
    return isCreate ? create(body) : method === "DELETE" ? remove(id) : update(id, body);
  }

  function page(url: URL): Answer {
    const size = Math.min(Number(url.searchParams.get("per_page") ?? 30), 100);
    const number = Number(url.searchParams.get("page") ?? 1);
    const last = Math.max(1, Math.ceil(state.comments.length / size));
    const to = (target: number, rel: string): string => {
      const target_ = new URL(url);
      target_.searchParams.set("page", String(target));
      return `<${target_}>; rel="${rel}"`;
    };
    const links = [
      ...(number > 1 ? [to(number - 1, "prev"), to(1, "first")] : []),
      ...(number < last ? [to(number + 1, "next"), to(last, "last")] : []),
    ];
    const rows = state.comments.slice((number - 1) * size, number * size);
    return { ...ok(rows.map(restComment)), headers: links.length === 0 ? {} : { link: links.join(", ") } };
  }

  function create(body: unknown): Answer {
    const text = (body as { body: string }).body;
    if (text.length > maxBodyLength) return tooLong();
    const comment = { id: 1 + Math.max(0, ...state.comments.map(({ id }) => id)), login: bearer.login, body: text };
    state.comments.push(comment);
    return { status: 201, body: restComment(comment), headers: {} };
  }

  function update(id: number, body: unknown): Answer {
    const text = (body as { body: string }).body;
    if (text.length > maxBodyLength) return tooLong();
    const index = state.comments.findIndex((comment) => comment.id === id);
    const comment = { id, login: state.comments[index]?.login ?? null, body: text };
    state.comments[index] = comment;
    return ok(restComment(comment));
  }

  function remove(id: number): Answer {
    state.comments.splice(
      state.comments.findIndex((comment) => comment.id === id),
      1,
    );
    return { status: 204, body: undefined, headers: {} };
  }
}

interface Answer {
  readonly status: number;
  readonly body: unknown;
  readonly headers: Readonly<Record<string, string>>;
}

const notAccessible = "Resource not accessible by integration";
const failure = (message: string): object => ({ message, documentation_url: documentation });
const refuse = (status: number, message: string): Answer => ({ status, body: failure(message), headers: {} });
const ok = (body: unknown): Answer => ({ status: 200, body, headers: {} });

function tooLong(): Answer {
  const errors = [{ resource: "IssueComment", field: "body", code: "custom", message: "body is too long" }];
  return { status: 422, body: { ...failure("Validation Failed"), errors }, headers: {} };
}

function send(response: ServerResponse, { status, body, headers }: Answer, { isCutShort }: { isCutShort: boolean }) {
  const text = body === undefined ? "" : JSON.stringify(body);
  const type = text === "" ? {} : { "content-type": "application/json; charset=utf-8" };
  response.writeHead(status, { ...headers, ...type, "content-length": Buffer.byteLength(text) });
  if (!isCutShort) return void response.end(text);
  response.write(text.slice(0, text.length / 2), () => response.socket?.destroy());
}

async function readAll(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString("utf8");
}

const api = "https://api.github.com";
const web = "https://github.com";

function restComment({ id, login, body }: StoredComment): object {
  return {
    id,
    node_id: `IC_${id}`,
    url: `${api}${repository}/issues/comments/${id}`,
    html_url: `${web}/example/gate/pull/${pullRequestNumber}#issuecomment-${id}`,
    issue_url: `${api}${repository}/issues/${pullRequestNumber}`,
    body,
    user: login === null ? null : simpleUser(login),
    created_at: "2026-11-02T08:00:00Z",
    updated_at: "2026-11-02T08:00:00Z",
    author_association: "CONTRIBUTOR",
    performed_via_github_app: null,
  };
}

function simpleUser(login: string): object {
  const user = `${api}/users/${encodeURIComponent(login)}`;
  return {
    login,
    id: 41,
    node_id: "U_41",
    avatar_url: `${web}/${encodeURIComponent(login)}.png`,
    gravatar_id: "",
    url: user,
    html_url: `${web}/${encodeURIComponent(login)}`,
    followers_url: `${user}/followers`,
    following_url: `${user}/following{/other_user}`,
    gists_url: `${user}/gists{/gist_id}`,
    starred_url: `${user}/starred{/owner}{/repo}`,
    subscriptions_url: `${user}/subscriptions`,
    organizations_url: `${user}/orgs`,
    repos_url: `${user}/repos`,
    events_url: `${user}/events{/privacy}`,
    received_events_url: `${user}/received_events`,
    type: login.endsWith("[bot]") ? "Bot" : "User",
    site_admin: false,
  };
}

function authenticatedUser(login: string): object {
  return {
    ...simpleUser(login),
    name: null,
    company: null,
    blog: null,
    location: null,
    email: null,
    hireable: null,
    bio: null,
    public_repos: 1,
    public_gists: 0,
    followers: 0,
    following: 0,
    created_at: "2026-01-01T00:00:00Z",
    updated_at: "2026-01-01T00:00:00Z",
  };
}
