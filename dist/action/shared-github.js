"use strict";
exports.ids = [];
exports.modules = {

/***/ 6557:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  X3: () => (readGateName),
  b4: () => (refusalHeading),
  ef: () => (headingName),
  l: () => (gateKey)
});
var _actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4404);
var _inputs_values_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9290);
var _problem_prose_mask_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3674);
var _leg_name_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6174);
var _step_name_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3914);





function readGateName() {
    const [given, matrix] = [(0,_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .getInput */ .V4)("name"), (0,_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .getInput */ .V4)("matrix")];
    const addresses = (0,_inputs_values_js__WEBPACK_IMPORTED_MODULE_1__/* .lines */ .Mn)((0,_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .getInput */ .V4)("addresses")).map(({ text }) => text);
    return { name: (0,_step_name_js__WEBPACK_IMPORTED_MODULE_3__/* .stepName */ .u)(given, matrix), defaultName: (0,_step_name_js__WEBPACK_IMPORTED_MODULE_3__/* .defaultNameOf */ .q)(given, matrix), matrix, addresses };
}
function gateKey({ name, matrix }) {
    return (0,_problem_prose_mask_js__WEBPACK_IMPORTED_MODULE_2__/* .maskProse */ .u)((0,_leg_name_js__WEBPACK_IMPORTED_MODULE_4__/* .legName */ .ue)(name, matrix));
}
function headingName(shown, { defaultName, matrix, addresses }, { isRedacted, hide = (text) => text }) {
    if (defaultName !== undefined || isRedacted)
        return shown;
    const mask = (value) => (isPasswordOf(addresses, value) ? "***" : (0,_problem_prose_mask_js__WEBPACK_IMPORTED_MODULE_2__/* .maskProse */ .u)(hide(value)));
    return (0,_problem_prose_mask_js__WEBPACK_IMPORTED_MODULE_2__/* .maskProse */ .u)((0,_leg_name_js__WEBPACK_IMPORTED_MODULE_4__/* .legName */ .ue)(shown, matrix, mask));
}
function isPasswordOf(addresses, value) {
    return value !== "" && addresses.some((line) => (0,_leg_name_js__WEBPACK_IMPORTED_MODULE_4__/* .hasWord */ .Vf)(line, value) && !(0,_leg_name_js__WEBPACK_IMPORTED_MODULE_4__/* .hasWord */ .Vf)((0,_problem_prose_mask_js__WEBPACK_IMPORTED_MODULE_2__/* .maskProse */ .u)(line), (0,_problem_prose_mask_js__WEBPACK_IMPORTED_MODULE_2__/* .maskProse */ .u)(value)));
}
function refusalHeading(gate, { isRedacted }) {
    const { name, defaultName } = gate;
    if (defaultName !== undefined && isRedacted)
        return `${defaultName.job}${defaultName.labels}`;
    return headingName((0,_problem_prose_mask_js__WEBPACK_IMPORTED_MODULE_2__/* .maskProse */ .u)(name), gate, { isRedacted });
}


/***/ }),

/***/ 1355:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  publishComment: () => (publishComment),
  v: () => (publishResult)
});

// EXTERNAL MODULE: ./node_modules/@actions/core/lib/core.js + 5 modules
var core = __webpack_require__(4404);
// EXTERNAL MODULE: ./src/pages/annotations.ts
var annotations = __webpack_require__(3283);
// EXTERNAL MODULE: ./src/problem/sentence-mask.ts
var sentence_mask = __webpack_require__(2554);
// EXTERNAL MODULE: ./src/report/redacted.ts
var redacted = __webpack_require__(1289);
// EXTERNAL MODULE: ./src/github/annotate.ts
var annotate = __webpack_require__(8790);
// EXTERNAL MODULE: ./src/pages/builtin-templates.ts + 1 modules
var builtin_templates = __webpack_require__(2077);
// EXTERNAL MODULE: ./src/pages/comment-digest.ts
var comment_digest = __webpack_require__(2649);
// EXTERNAL MODULE: ./src/pages/page-limit.ts
var page_limit = __webpack_require__(944);
// EXTERNAL MODULE: ./src/pages/report-to-view.ts + 2 modules
var report_to_view = __webpack_require__(5677);
;// CONCATENATED MODULE: ./src/pages/comment.ts




const MAX_CHARS = 65_536;
const MARKER_CHARS = 2_000;
const builtinRows = {
    blocked: 6,
    attention: 6,
    problems: 0,
    evidence: 0,
    partlyDown: 0,
    excluded: 0,
    passed: 0,
    reached: 0,
};
const mostRows = {
    blocked: 700,
    attention: 700,
    problems: 700,
    evidence: 150,
    partlyDown: 700,
    excluded: 700,
    passed: 700,
    reached: 700,
};
function commentBody(report, options = {}) {
    const { maxChars = MAX_CHARS, template, previous, ...viewOptions } = options;
    const maxRows = template ? mostRows : builtinRows;
    const view = (0,report_to_view/* reportToView */.j)(report, { ...viewOptions, target: "comment", maxRows });
    const limit = { max: maxChars - MARKER_CHARS, measure: (text) => text.length };
    return (0,page_limit/* renderWithin */.A)(withChanges(view, report, previous), template ?? builtin_templates/* builtinTemplates */.n.comment, limit);
}
function withChanges(view, report, previous) {
    if (view.changes || previous === undefined)
        return view;
    const counts = (0,comment_digest/* changesSince */.sR)(report, previous);
    return counts ? { ...view, changes: (0,report_to_view/* changesView */.f)(counts, "since the last comment") } : view;
}

// EXTERNAL MODULE: ./src/report/changes.ts
var report_changes = __webpack_require__(5276);
// EXTERNAL MODULE: ./src/github/spec-link.ts
var spec_link = __webpack_require__(4362);
// EXTERNAL MODULE: ./src/github/sticky-comment.ts + 4 modules
var sticky_comment = __webpack_require__(8800);
;// CONCATENATED MODULE: ./src/github/comment.ts





function upsertComment(report, request, seams = {}) {
    const { gate = report.name, mode, token, matrix, context, isGateFailing, template, changes, failOn } = request;
    const { link = (0,spec_link/* specLink */.Wt)(context) } = request;
    const isOfAnotherRun = report.runners !== undefined && context.eventName === "workflow_run";
    const shownFailOn = isOfAnotherRun && failOn === "never" ? undefined : failOn;
    const page = { changes, failOn: shownFailOn, template };
    const options = { link, runUrl: context.runUrl || undefined, commit: context.commit, ...page };
    return (0,sticky_comment/* upsertSticky */.$)({
        mode,
        token,
        matrix,
        context,
        name: gate,
        digest: (0,comment_digest/* digestAt */.mw)(context.commit, (0,comment_digest/* commentDigest */.qx)(report)),
        body: (previous) => commentBody(report, { ...options, previous }),
        isFailing: isGateFailing || report.result === "fail",
        isChanged: changes === undefined ? report.result !== "pass" : (0,report_changes/* hasChanges */.ik)((0,report_changes/* countChanges */.xS)(changes)),
    }, seams);
}

// EXTERNAL MODULE: ./src/github/gate-name.ts
var gate_name = __webpack_require__(6557);
;// CONCATENATED MODULE: ./src/github/publish-comment.ts







async function publishComment(report, { hide, withinMs, ...request }) {
    const gate = (0,gate_name/* readGateName */.X3)();
    const named = { ...report, name: (0,gate_name/* headingName */.ef)(report.name, gate, { isRedacted: (0,redacted.isRedacted)(report), hide }) };
    const { matrix } = gate;
    const token = (0,core/* getInput */.V4)("github-token");
    const seams = withinMs === undefined ? {} : { totalTimeoutMs: withinMs };
    publishResult(await upsertComment(named, { ...request, gate: (0,gate_name/* gateKey */.l)(gate), matrix, token }, seams));
}
function publishResult(result) {
    if ("url" in result)
        (0,core/* setOutput */.uH)("comment-url", result.url);
    if ("problem" in result)
        (0,annotate/* annotate */.f)((0,annotations/* problemAnnotations */.ur)([(0,sentence_mask/* maskProblem */.o)(result.problem)]));
}


/***/ }),

/***/ 8800:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  $: () => (upsertSticky)
});

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(8500);
// EXTERNAL MODULE: ./src/pages/pieces.ts
var pieces = __webpack_require__(9162);
// EXTERNAL MODULE: ./src/problem/problem.ts
var problem = __webpack_require__(7921);
// EXTERNAL MODULE: ./src/problem/shorten.ts
var shorten = __webpack_require__(135);
;// CONCATENATED MODULE: ./src/github/comment-failure.ts



const RATE_LIMIT_WAIT_MS = 60_000;
const FIRST_WAIT_MS = 1_000;
const MAX_NUMBERS = 5;
const MAX_MESSAGE = 500;
function readFailure(thrown, { attempt, nowMs, pullRequest, token }) {
    const answer = answerOf(thrown, token);
    if (answer === undefined || answer.status >= 500) {
        const waitMs = FIRST_WAIT_MS * 2 ** (attempt - 1);
        return {
            kind: "retry",
            waitMs,
            problem: unavailable(answer?.message ?? withoutToken((0,problem/* describeThrown */.YI)(thrown), token), pullRequest),
        };
    }
    const limitMs = rateLimitMs(answer, nowMs);
    if (limitMs !== undefined) {
        return { kind: "retry", waitMs: limitMs, problem: rateLimited(answer.message, pullRequest) };
    }
    return { kind: "give-up", problem: refusal(answer, pullRequest) };
}
function withoutToken(text, token) {
    return text.replaceAll(token, "***");
}
function rateLimitMs({ status, headers, message }, nowMs) {
    if (status !== 403 && status !== 429)
        return undefined;
    const retryAfterSeconds = Number(headers["retry-after"] ?? Number.NaN);
    if (retryAfterSeconds >= 0)
        return retryAfterSeconds * 1000;
    const resetSeconds = Number(headers["x-ratelimit-reset"] ?? Number.NaN);
    if (String(headers["x-ratelimit-remaining"]) === "0" && resetSeconds >= 0) {
        return Math.max(0, resetSeconds * 1000 - nowMs);
    }
    return status === 429 || /rate limit|abuse detection/i.test(message) ? RATE_LIMIT_WAIT_MS : undefined;
}
function answerOf(thrown, token) {
    if (!(thrown instanceof Error) || !("response" in thrown))
        return undefined;
    const response = thrown.response;
    if (typeof response?.status !== "number")
        return undefined;
    const data = response.data;
    const message = typeof data?.message === "string"
        ? (0,shorten/* shorten */.ml)(withoutToken(data.message, token), MAX_MESSAGE)
        : `HTTP status ${response.status}`;
    return { status: response.status, headers: response.headers ?? {}, message };
}
function commentProblem(code, { number }, { why, remedy, where = "comment" }) {
    const severity = code === "comment-no-token" || code === "comment-forbidden" ? "notice" : "warning";
    const which = number === undefined ? "the pull request" : `pull request #${number}`;
    return { code, severity, message: `Cannot comment on ${which}: ${why}`, remedy, where };
}
function notAPullRequest(eventName) {
    return {
        code: "comment-no-pull-request",
        severity: "notice",
        message: `Cannot comment on a pull request: the event ${JSON.stringify(eventName)} does not belong to one`,
        remedy: "run the workflow on `pull_request`, or set `comment: off`",
        where: "comment",
    };
}
function ofSeveral(pullRequests) {
    const numbers = pullRequests.slice(0, MAX_NUMBERS).map(({ number }) => `#${number}`);
    return {
        code: "comment-no-pull-request",
        severity: "notice",
        message: `Cannot comment on a pull request: ${pullRequests.length} of this branch are open at this commit (${numbers.join(", ")}), and the event does not say which one the run was for`,
        remedy: "read the job summary instead, or close the others",
        where: "comment",
    };
}
function ofAnOlderCommit({ number }, commit) {
    return {
        code: "comment-older-commit",
        severity: "notice",
        message: `The comment on pull request #${number} is left as it is: this run is of commit ${(0,pieces/* shortCommit */.Ax)(commit)}, and the pull request has another one by now`,
        remedy: "read the job summary instead; the run of the newest commit comments",
        where: "comment",
    };
}
function ofAnotherJob({ number }, { isKept }) {
    const what = isKept
        ? "is left as it is: it is a failure of another job of this run"
        : "replaces that of another job of this run";
    return {
        code: "comment-shared",
        severity: "warning",
        message: `The comment on pull request #${number} ${what}, which has the same name`,
        remedy: "give each call of a reusable workflow a `name`: hand it on as an input, and read the job summary until then",
        where: "name",
    };
}
function noToken(pullRequest) {
    return commentProblem("comment-no-token", pullRequest, {
        why: "there is no token",
        remedy: "leave `github-token` at its default, or give it a token with `pull-requests: write`",
        where: "github-token",
    });
}
function refusal({ status, message }, pullRequest) {
    if (status === 401) {
        return commentProblem("comment-bad-token", pullRequest, {
            why: `GitHub does not accept the token (${message})`,
            remedy: "leave `github-token` at its default, or renew the token that it has",
            where: "github-token",
        });
    }
    if (status === 404 || (status === 403 && !/locked/i.test(message))) {
        return commentProblem("comment-forbidden", pullRequest, {
            why: `the token does not have the permission \`pull-requests: write\` (${message})`,
            remedy: pullRequest.isFromFork
                ? "a run for a fork's pull request gets a read-only token: read the job summary, or comment from a workflow that runs on `workflow_run`"
                : "add `pull-requests: write` to the `permissions` of the job",
        });
    }
    return commentProblem("comment-rejected", pullRequest, {
        why: `GitHub rejects the comment (${status} ${message})`,
        remedy: "read the job summary instead; only collaborators can comment on a locked conversation",
    });
}
function rateLimited(message, pullRequest) {
    return commentProblem("comment-rate-limited", pullRequest, {
        why: `GitHub's rate limit is used up (${message})`,
        remedy: "read the job summary instead; the next run comments again",
    });
}
function unavailable(message, pullRequest) {
    return commentProblem("comment-unavailable", pullRequest, {
        why: `GitHub does not answer (${message})`,
        remedy: "read the job summary instead; the next run comments again",
    });
}

// EXTERNAL MODULE: ./src/pages/comment-digest.ts
var comment_digest = __webpack_require__(2649);
;// CONCATENATED MODULE: ./src/github/comment-marker.ts

function commentKeys(gate) {
    const { workflow, workflowFile = workflow } = gate;
    const key = keyOf(gate, workflowFile);
    return workflowFile === workflow ? [key] : [key, keyOf(gate, workflow)];
}
function keyOf({ job, step, name, matrix }, workflow) {
    return (0,comment_digest/* hash */.tW)(JSON.stringify([workflow, job, step, name, matrix]), 16);
}
function commentMarker(key, digest, writer) {
    const marker = `<!-- tcp-connect-preflight:${key}:${digest} -->`;
    return writer === undefined ? marker : `${marker}<!-- run:${writer.run}:${writer.isFailing ? "red" : "green"} -->`;
}
const MARKER = /^<!-- tcp-connect-preflight:([^:\s]+):([^:\s]{1,2000}) -->(?:<!-- run:(\d{1,20}\/\d{1,20}):(red|green) -->)?/;
function withMarker({ id, url, author, body }, keys) {
    const [, keyOfMarker, digest = "", run, verdict] = MARKER.exec(body) ?? [];
    const key = keys.find((one) => one === keyOfMarker);
    if (key === undefined)
        return undefined;
    const writer = run !== undefined && { writer: { run: copyOf(run), isFailing: verdict === "red" } };
    return { id, url, author, key, digest: copyOf(digest), ...writer };
}
function copyOf(text) {
    return Buffer.from(text).toString();
}

;// CONCATENATED MODULE: ./src/github/comment-plan.ts
function planComment(mode, news, existing) {
    if (existing !== undefined) {
        const isOfEarlierRun = news.run !== undefined && existing.writer?.run !== news.run;
        const isCurrent = existing.digest === news.digest && !(news.isFailing && isOfEarlierRun);
        return { kind: isCurrent ? "leave" : "update", existing };
    }
    const isWanted = { "on-failure": news.isFailing, "on-change": news.isChanged, always: true }[mode];
    return { kind: isWanted ? "create" : "skip" };
}
function otherJobs(found, { run, digest }) {
    return run === undefined ? [] : found.filter((one) => one.writer?.run === run && one.digest !== digest);
}

;// CONCATENATED MODULE: ./src/github/guarded-fetch.ts
const MAX_ANSWER_BYTES = 32 * 1024 * 1024;
const MAX_REDIRECTS = 3;
const REDIRECTS = [301, 302, 307, 308];
const WITHOUT_BODY = [101, 204, 205, 304];
function guardedFetch(fetch, { apiUrl, maxBytes = MAX_ANSWER_BYTES }) {
    const { origin } = new URL(apiUrl);
    return async (input, init) => {
        let url = String(input);
        for (let redirects = 0;; redirects++) {
            if (new URL(url).origin !== origin)
                throw new Error("the answer leads to another host");
            const response = await fetch(url, { ...init, redirect: "manual" });
            const location = REDIRECTS.includes(response.status) ? response.headers.get("location") : null;
            if (location === null)
                return limited(response, maxBytes);
            await response.body?.cancel();
            if (redirects === MAX_REDIRECTS)
                throw new Error("the answer leads from redirect to redirect");
            url = new URL(location, url).href;
        }
    };
}
async function limited({ status, headers, body }, maxBytes) {
    const chunks = [];
    let bytes = 0;
    for await (const chunk of (body ?? [])) {
        bytes += chunk.length;
        if (bytes > maxBytes)
            throw new Error(`the answer has more than ${maxBytes} bytes`);
        chunks.push(chunk);
    }
    return new Response(WITHOUT_BODY.includes(status) ? null : Buffer.concat(chunks), {
        status,
        headers: [...headers],
    });
}

;// CONCATENATED MODULE: ./src/github/sticky-comment.ts





const MAX_ATTEMPTS = 4;
const MAX_WAIT_MS = 90_000;
const MAX_TOTAL_MS = 180_000;
const PAGE_SIZE = 100;
const MAX_PAGES = 100;
const ACTIONS_LOGIN = "github-actions[bot]";
const realSeams = { sleep: promises_.setTimeout, now: Date.now, requestTimeoutMs: 15_000, totalTimeoutMs: MAX_TOTAL_MS };
async function upsertSticky(request, seams = {}) {
    const { head, eventName, apiUrl } = request.context;
    if (request.context.pullRequest === undefined && head === undefined)
        return asResult(notAPullRequest(eventName));
    const pullRequest = request.context.pullRequest ?? { isFromFork: true };
    if (request.token === "")
        return asResult(noToken(pullRequest));
    const { sleep, now, requestTimeoutMs, totalTimeoutMs } = { ...realSeams, ...seams };
    const total = AbortSignal.timeout(totalTimeoutMs);
    let waitedMs = 0;
    for (let attempt = 1;; attempt += 1) {
        const outcome = await connect({ token: request.token, apiUrl, requestTimeoutMs, total })
            .then(async (octokit) => {
            const [found, ...others] = await pullRequestsOf(octokit, request.context);
            if (found === undefined)
                return asResult(notAPullRequest(eventName));
            return others.length > 0 ? asResult(ofSeveral([found, ...others])) : upsertOnce(octokit, request, found);
        })
            .catch((thrown) => readFailure(thrown, { attempt, nowMs: now(), pullRequest, token: request.token }));
        if (!isFailure(outcome))
            return "url" in outcome ? { ...outcome, url: shownUrl(outcome, request) } : outcome;
        if (outcome.kind === "give-up" || attempt === MAX_ATTEMPTS || total.aborted)
            return asResult(outcome.problem);
        waitedMs += outcome.waitMs;
        if (waitedMs > Math.min(MAX_WAIT_MS, totalTimeoutMs))
            return asResult(outcome.problem);
        await sleep(outcome.waitMs);
    }
}
function shownUrl({ url }, { token }) {
    return typeof url === "string" ? withoutToken(url, token) : "";
}
async function pullRequestsOf(octokit, { pullRequest, head, owner, repo }) {
    if (pullRequest !== undefined)
        return [pullRequest];
    if (head === undefined)
        return [];
    const query = { owner, repo, state: "open", head: `${head.owner}:${head.branch}`, per_page: PAGE_SIZE };
    const { data } = await octokit.rest.pulls.list(query);
    const found = asList(data).filter(({ head: { sha } }) => sha === head.sha);
    return found.map(({ number }) => ({ number, isFromFork: head.owner !== owner }));
}
const SILENT = { debug: ignore, info: ignore, warn: ignore, error: ignore };
function ignore() { }
async function connect(options) {
    const { getOctokit } = await __webpack_require__.e(/* import() */ 9329).then(__webpack_require__.bind(__webpack_require__, 9329));
    const octokit = getOctokit(options.token, { baseUrl: options.apiUrl });
    octokit.hook.before("request", (request) => {
        const signal = AbortSignal.any([AbortSignal.timeout(options.requestTimeoutMs), options.total]);
        const guarded = guardedFetch(request.request.fetch ?? fetch, options);
        request.request = { ...request.request, signal, fetch: guarded, log: SILENT };
    });
    octokit.hook.after("request", ({ status, data }) => {
        if (status !== 204 && typeof data === "string")
            throw new Error("the answer is incomplete or is not JSON");
    });
    return octokit;
}
async function upsertOnce(octokit, request, pullRequest) {
    const { owner, repo, run } = request.context;
    const keys = commentKeys({ ...request.context, name: request.name, matrix: request.matrix });
    const found = await ownComments(octokit, { owner, repo, number: pullRequest.number, keys });
    const [oldest, ...younger] = found;
    const { isFailing } = request;
    const news = { ...request, run };
    const others = otherJobs(found, news);
    const red = isFailing ? undefined : others.find(({ writer }) => writer?.isFailing);
    if (red !== undefined)
        return keep(red);
    const isOfEarlierVersion = oldest !== undefined && oldest.key !== keys[0];
    const decided = planComment(request.mode, news, oldest);
    const plan = decided.kind === "leave" && isOfEarlierVersion ? { ...decided, kind: "update" } : decided;
    if ((plan.kind === "create" || plan.kind === "update") && (await isOutdated(octokit, request.context, pullRequest))) {
        return asResult(ofAnOlderCommit(pullRequest, request.context.commit ?? ""));
    }
    if (plan.kind === "update" && !isFailing && run !== undefined) {
        const now = await commentNow(octokit, { owner, repo, id: plan.existing.id, keys });
        if (now?.writer?.isFailing && otherJobs([now], news).length > 0)
            return keep(now);
    }
    const writer = run === undefined ? undefined : { run, isFailing };
    const body = (previous) => `${commentMarker(keys[0], request.digest, writer)}\n${request.body(previous)}`;
    const result = await carryOut();
    for (const { id } of younger) {
        await octokit.rest.issues.deleteComment({ owner, repo, comment_id: id }).catch(() => undefined);
    }
    if (others.length === 0 || !("url" in result))
        return result;
    return { ...result, problem: ofAnotherJob(pullRequest, { isKept: false }) };
    function keep({ url }) {
        return { kind: "unchanged", url, problem: ofAnotherJob(pullRequest, { isKept: true }) };
    }
    async function create() {
        const created = await octokit.rest.issues.createComment({
            owner,
            repo,
            issue_number: pullRequest.number,
            body: body(),
        });
        return { kind: "created", url: created.data.html_url };
    }
    async function carryOut() {
        switch (plan.kind) {
            case "create":
                return create();
            case "update": {
                const { id, digest } = plan.existing;
                const previous = isOfEarlierVersion || others.includes(plan.existing) ? undefined : digest;
                const request = { owner, repo, comment_id: id, body: body(previous) };
                const updated = await octokit.rest.issues.updateComment(request).catch((thrown) => {
                    if (isGone(thrown))
                        return undefined;
                    throw thrown;
                });
                return updated === undefined ? create() : { kind: "updated", url: updated.data.html_url };
            }
            case "leave":
                return { kind: "unchanged", url: plan.existing.url };
            case "skip":
                return { kind: "skipped" };
        }
    }
}
async function isOutdated(octokit, { owner, repo, commit }, { number }) {
    if (commit === undefined)
        return false;
    const answer = await octokit.rest.pulls.get({ owner, repo, pull_number: number }).catch(() => undefined);
    const newest = answer?.data?.head?.sha;
    return typeof newest === "string" && newest !== "" && newest !== commit;
}
async function commentNow(octokit, { owner, repo, id, keys }) {
    const answer = await octokit.rest.issues.getComment({ owner, repo, comment_id: id }).catch(() => undefined);
    const body = answer?.data?.body;
    return typeof body === "string"
        ? withMarker({ id, url: answer?.data.html_url ?? "", author: null, body }, keys)
        : undefined;
}
function asList(data) {
    if (!Array.isArray(data))
        throw new Error("the answer is not a list");
    return data;
}
async function ownComments(octokit, { owner, repo, number, keys }) {
    let pages = 0;
    const marked = await octokit.paginate(octokit.rest.issues.listComments, { owner, repo, issue_number: number, per_page: PAGE_SIZE }, ({ data }) => {
        if (++pages > MAX_PAGES)
            throw new Error(`there are more than ${MAX_PAGES} pages of comments`);
        return asList(data).flatMap(({ id, html_url, user, body }) => {
            const comment = { id, url: html_url, author: user?.login ?? null, body: body ?? "" };
            return withMarker(comment, keys) ?? [];
        });
    });
    if (marked.length === 0)
        return [];
    const login = await ownLogin(octokit);
    const own = marked.filter(({ author }) => author === login).sort((one, other) => one.id - other.id);
    return keys.map((key) => own.filter((one) => one.key === key)).find((found) => found.length > 0) ?? [];
}
async function ownLogin(octokit) {
    try {
        return (await octokit.rest.users.getAuthenticated()).data.login;
    }
    catch (error) {
        if (!isRefused(error))
            throw error;
    }
    try {
        return (await octokit.graphql("{ viewer { login } }")).viewer.login;
    }
    catch {
        return ACTIONS_LOGIN;
    }
}
function isGone(thrown) {
    return thrown instanceof Error && "status" in thrown && thrown.status === 404;
}
function isRefused(thrown) {
    return thrown instanceof Error && "status" in thrown && (thrown.status === 403 || thrown.status === 404);
}
function isFailure(outcome) {
    return outcome.kind === "retry" || outcome.kind === "give-up";
}
function asResult(problem) {
    return { kind: problem.severity === "notice" ? "notice" : "warning", problem };
}


/***/ }),

};
//# sourceMappingURL=shared-github.js.map
