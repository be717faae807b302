"use strict";
exports.id = 248;
exports.ids = [248,821];
exports.modules = {

/***/ 7727:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  U: () => (/* binding */ makeView)
});

// UNUSED EXPORTS: changesView

// EXTERNAL MODULE: ./src/collect/reasons.ts
var reasons = __webpack_require__(4611);
// EXTERNAL MODULE: ./src/problem/problem.ts
var problem = __webpack_require__(4000);
// EXTERNAL MODULE: ./src/report/changes.ts
var changes = __webpack_require__(9059);
// EXTERNAL MODULE: ./src/report/duration.ts
var duration = __webpack_require__(6132);
// EXTERNAL MODULE: ./src/report/escape.ts
var report_escape = __webpack_require__(4031);
// EXTERNAL MODULE: ./src/report/evidence.ts
var evidence = __webpack_require__(3877);
// EXTERNAL MODULE: ./src/report/verdict.ts
var verdict = __webpack_require__(687);
;// CONCATENATED MODULE: ./src/pages/picture.ts


/** Mermaid's own distances make a page of eight endpoints. */
const compact = '%%{init: {"flowchart": {"nodeSpacing": 14, "rankSpacing": 110}}}%%';
const MAX_EDGES = 30;
const MAX_OPEN_EDGES = 8;
const MAX_LABEL = 48;
const severest = ["pass", "warn", "fail"];
/** Readable on a light and on a dark page. */
const strokes = { fail: "#d1242f", warn: "#bf8700", pass: "#2da44e" };
/** Draws an edge per endpoint, dashed and labelled where a check failed or warned; null where it would not help. */
function drawPicture({ name, results }) {
    const endpoints = worstPerAddress(results);
    const hasFailure = endpoints.some(({ status }) => status === "fail");
    const isReadable = endpoints.every(({ address }) => (0,report_escape/* onOneLine */.GJ)(address).length <= MAX_LABEL);
    if (!hasFailure || !isReadable || endpoints.length < 2 || endpoints.length > MAX_EDGES)
        return null;
    const lines = endpoints.flatMap(({ status, reason, address }, index) => {
        const target = `e${index}["${(0,report_escape/* escapeMermaid */.Fw)(address) || "no address"}"]`;
        const arrow = status === "pass" ? "-->" : `-. "${reasons/* reasonSentences */.D[reason].label}" .->`;
        return [`  runner ${arrow} ${target}`, `  linkStyle ${index} stroke:${strokes[status]},stroke-width:2px`];
    });
    return {
        lines: [
            compact,
            "flowchart LR",
            `  runner(["${(0,report_escape/* escapeMermaid */.Fw)((0,report_escape/* shorten */.ml)(name, MAX_LABEL)) || "this runner"}"])`,
            ...lines,
        ],
        endpoints: endpoints.length,
        open: endpoints.length <= MAX_OPEN_EDGES,
    };
}
/** Of several checks of one address the worst counts; in the order in which the addresses came. */
function worstPerAddress(results) {
    const worst = new Map();
    for (const result of results) {
        const known = worst.get(result.address);
        if (!known || severest.indexOf(result.status) > severest.indexOf(known.status))
            worst.set(result.address, result);
    }
    return [...worst.values()];
}

;// CONCATENATED MODULE: ./src/pages/make-view.ts








/** What a megabyte could hold if every text were empty. */
const noPageHoldsMore = {
    attention: 10_000,
    evidence: 2_000,
    problems: 10_000,
    excluded: 10_000,
    passed: 10_000,
};
/** Longer texts are cut: one text must not fill the page. In characters. */
const maxLengths = { title: 160, message: 600, address: 200, place: 240, networkMessage: 600, name: 120 };
/** A link needs a text to be clicked. */
const untitled = "(no title)";
const MAX_OPEN_PASSED = 10;
const MAX_OPEN = 5;
const problemIcons = { error: "❌", warning: "⚠️", notice: "ℹ️" };
/** The one place where a report becomes what the templates see. */
function makeView(report, options = {}) {
    const { counts, results } = report;
    const { maxRows = noPageHoldsMore } = options;
    const changeOf = (0,changes/* changesByResult */.uV)(options.baseline);
    const toView = (result) => checkView(result, changeOf.get(result) ?? null, options);
    const attention = (0,changes/* attentionOf */.SC)(report, changeOf);
    const passed = (0,verdict/* withStatus */.zC)(results, "pass");
    const excluded = report.excluded.filter(isCheck);
    return {
        target: options.target ?? "summary",
        result: report.result,
        icon: (0,verdict/* verdictIcon */.f2)(report),
        verdict: (0,verdict/* describeVerdict */.XZ)(report),
        name: make_view_text(report.name, maxLengths.name),
        counts,
        countsLine: (0,verdict/* describeCounts */.wv)(counts),
        runner: make_view_text(`${report.runner.os} ${report.runner.arch}`, maxLengths.name),
        duration: (0,report_escape/* escapeMarkdown */.FV)((0,duration/* formatDuration */.a)((0,duration/* runDurationMs */.s)(report))),
        startedAt: (0,report_escape/* markdownCode */.D9)(report.startedAt),
        tool: { name: (0,report_escape/* escapeMarkdown */.FV)(report.tool.name), version: (0,report_escape/* escapeMarkdown */.FV)(report.tool.version) },
        runUrl: (options.runUrl && (0,report_escape/* markdownUrl */.$x)(options.runUrl)) ?? null,
        attention: section(attention, maxRows.attention, toView),
        passed: {
            ...section(passed, maxRows.passed, toView),
            open: attention.length === 0 && passed.length <= MAX_OPEN_PASSED,
        },
        excluded: section(excluded, maxRows.excluded, (one) => excludedView(one, options)),
        evidence: section(attention, maxRows.evidence, (result) => evidenceView(result, toView(result))),
        problems: section(report.problems, maxRows.problems, (problem) => problemView(problem, options)),
        problemsLine: describeProblems(report.problems),
        picture: drawPicture(report),
        changes: options.baseline ? changesView((0,changes/* countChanges */.xS)(options.baseline), "since the baseline") : null,
        leniency: (0,changes/* describeLeniency */.Fu)(report, options) ?? null,
        settings: Object.entries(report.settings).map(([name, value]) => ({
            name: make_view_text(name, 60),
            value: code(value, 200),
        })),
        sources: report.sources.map(({ file, sha256 }) => ({
            file: code(file, maxLengths.place),
            sha256: code(sha256, 64),
        })),
    };
}
function section(items, maxRows, toView) {
    const rows = items.slice(0, maxRows).map(toView);
    return { rows, total: items.length, more: items.length - rows.length, open: items.length <= MAX_OPEN };
}
function describeProblems(problems) {
    const severities = ["error", "warning", "notice"];
    const counts = severities.map((severity) => {
        const count = problems.filter((problem) => problem.severity === severity).length;
        return { count, words: `${count} ${severity}${count === 1 ? "" : "s"}` };
    });
    return counts.flatMap(({ count, words }) => (count === 0 ? [] : [words])).join(", ");
}
function isCheck({ kind }) {
    return kind === "analyzer";
}
/** Changes as Markdown. `since` says since when. */
function changesView(counts, since) {
    const text = (0,changes/* describeChanges */.DT)(counts, since, (words) => `**${words}**`);
    return { ...counts, any: (0,changes/* hasChanges */.ik)(counts), text };
}
function checkView(result, change, options) {
    const { status, reason, attempts } = result;
    const title = make_view_text(result.title, maxLengths.title) || untitled;
    return {
        status,
        icon: verdict/* statusIcons */.pb[status],
        word: verdict/* statusWords */.o7[status],
        change,
        title,
        ...linked(title, result.position, options),
        message: make_view_text(result.message, maxLengths.message),
        help: result.uri === undefined ? null : helpLink(result.uri),
        address: code(result.address, maxLengths.address),
        spec: make_view_text(result.spec, maxLengths.name),
        collector: make_view_text(result.collector, maxLengths.name),
        reason: reasons/* reasonSentences */.D[reason].label,
        tries: attempts.length > 1 ? `${attempts.length} tries` : null,
        time: reason === "not-run" ? "" : unbroken((0,report_escape/* escapeMarkdown */.FV)((0,duration/* formatDuration */.a)(result.durationMs))),
        position: code((0,problem/* describePosition */.jm)(result.position), maxLengths.place),
    };
}
function excludedView({ title, position }, options) {
    const shown = make_view_text(title, maxLengths.title) || untitled;
    const { titleLink } = linked(shown, position, options);
    return { title: shown, titleLink, position: code((0,problem/* describePosition */.jm)(position), maxLengths.place) };
}
function linked(title, position, { link }) {
    const target = link?.(position);
    const url = (target && (0,report_escape/* markdownUrl */.$x)(target)) ?? null;
    return { link: url, titleLink: url ? `[${title}](${url})` : title };
}
/** The text is the host: a reader sees where the link leads before following it. */
function helpLink(uri) {
    const url = (0,report_escape/* markdownForeignUrl */.dw)(uri);
    const host = (0,report_escape/* parseHttpUrl */.f$)(uri)?.host;
    return url && host ? `[${(0,report_escape/* escapeMarkdown */.FV)((0,report_escape/* shorten */.ml)(host, 80))}](${url})` : null;
}
function evidenceView(result, check) {
    const { steps, networkMessage, cause, remedy, commands } = (0,evidence/* explain */.W)(result);
    return {
        check,
        steps: steps.map(({ subject, text: said }) => [code(subject, maxLengths.address), (0,report_escape/* escapeMarkdown */.FV)(said)].join(" ").trim()),
        networkMessage: networkMessage === "" ? null : code(networkMessage, maxLengths.networkMessage),
        cause,
        remedy,
        commands,
    };
}
function problemView({ severity, code: name, message, remedy, position, where }, { link }) {
    const place = position ? code((0,problem/* describePosition */.jm)(position), maxLengths.place) : make_view_text(where ?? "", maxLengths.place);
    const url = position && (0,report_escape/* markdownUrl */.$x)(link?.(position) ?? "");
    return {
        severity,
        icon: problemIcons[severity],
        code: make_view_text(name, maxLengths.name),
        place: url ? `[${place}](${url})` : place,
        message: sentence(message),
        remedy: remedy === undefined ? null : sentence(remedy),
    };
}
function make_view_text(value, maxLength) {
    return (0,report_escape/* escapeMarkdown */.FV)((0,report_escape/* shorten */.ml)(value, maxLength));
}
/** A sentence of our own: what it puts between backticks is code. */
function sentence(value) {
    const pieces = (0,report_escape/* shorten */.ml)(value, maxLengths.message).split("`");
    if (pieces.length % 2 === 0)
        return make_view_text(value, maxLengths.message);
    const spaced = (piece) => piece.replace(/^(\s?)(.*?)(\s?)$/su, (_, before, inner, after) => {
        return `${before && " "}${(0,report_escape/* escapeMarkdown */.FV)(inner)}${after && " "}`;
    });
    return pieces.map((piece, index) => (index % 2 === 1 ? (0,report_escape/* markdownCode */.D9)(piece) : spaced(piece))).join("");
}
/** Kept on one line where a column is narrow. */
function unbroken(markdown) {
    return markdown.replaceAll(" ", "\u00a0");
}
function code(value, maxLength) {
    return (0,report_escape/* markdownCode */.D9)((0,report_escape/* shorten */.ml)(value, maxLength));
}


/***/ }),

/***/ 1248:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   sampleViews: () => (/* binding */ sampleViews)
/* harmony export */ });
/* harmony import */ var _report_comparison_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2821);
/* harmony import */ var _make_view_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7727);


const position = { file: "spec.yaml", line: 1, column: 1 };
const connected = {
    title: "API",
    status: "pass",
    message: "The API is reachable",
    spec: "sample",
    collector: "api",
    address: "api.example.com:443",
    networkStatus: "connected",
    networkMessage: "",
    reason: "connected",
    durationMs: 1,
    attempts: [],
    position,
};
const refused = {
    ...connected,
    title: "Database",
    status: "fail",
    message: "The database refused",
    uri: "https://example.com/help",
    address: "db.example.com:5432",
    networkStatus: "connection-refused",
    networkMessage: "connection refused",
    reason: "refused",
};
const bare = {
    schemaVersion: 1,
    tool: { name: "tcp-connect-preflight", version: "1" },
    name: "sample",
    runner: { os: "Linux", arch: "X64" },
    startedAt: "2026-01-01T00:00:00Z",
    finishedAt: "2026-01-01T00:00:01Z",
    result: "pass",
    counts: { total: 0, passed: 0, warned: 0, failed: 0, excluded: 0, notRun: 0 },
    sources: [],
    results: [],
    excluded: [],
    problems: [],
    settings: {},
};
const full = {
    ...bare,
    result: "fail",
    counts: { total: 3, passed: 1, warned: 1, failed: 1, excluded: 1, notRun: 0 },
    sources: [{ file: "spec.yaml", sha256: "0" }],
    results: [refused, { ...refused, title: "Cache", status: "warn", address: "cache.example.com:6379" }, connected],
    excluded: [{ title: "Old", kind: "analyzer", position }],
    problems: [{ code: "sample", severity: "warning", message: "A warning", remedy: "do this", position }],
    settings: { timeout: "5s" },
};
/** A view in which every list has a row and every optional part is there, and one in which all are empty or absent. */
function sampleViews() {
    const baseline = (0,_report_comparison_js__WEBPACK_IMPORTED_MODULE_1__.compareWithBaseline)(full, { results: [connected] });
    const all = {
        link: () => "https://example.com/spec",
        runUrl: "https://example.com/run",
        baseline,
        failOn: "never",
    };
    return ["summary", "comment"].flatMap((target) => [
        (0,_make_view_js__WEBPACK_IMPORTED_MODULE_0__/* .makeView */ .U)(full, { ...all, target }),
        (0,_make_view_js__WEBPACK_IMPORTED_MODULE_0__/* .makeView */ .U)(bare, { target }),
    ]);
}


/***/ }),

/***/ 2821:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   compareWithBaseline: () => (/* binding */ compareWithBaseline)
/* harmony export */ });
/* unused harmony export identify */
/** Compares two runs check by check; see docs/adr/0020-identity-of-a-check.md for what makes two checks the same. */
function compareWithBaseline(report, baseline) {
    const before = new Map(identify(baseline.results));
    const after = identify(report.results);
    const present = new Set(after.map(([identity]) => identity));
    const failing = after.filter(([, { status }]) => status === "fail");
    const failedBefore = (identity) => before.get(identity)?.status === "fail";
    const isOld = ([identity, now]) => failsAsBefore(before.get(identity), now);
    const results = (pairs) => pairs.map(([, result]) => result);
    return {
        newlyFailing: results(failing.filter((one) => !isOld(one))),
        stillFailing: results(failing.filter(isOld)),
        fixed: results(after.filter(([identity, { status }]) => status !== "fail" && failedBefore(identity))),
        gone: results([...before].filter(([identity, { status }]) => status === "fail" && !present.has(identity))),
    };
}
/**
 * A failure that nobody saw excuses none: a baseline that was cut off before its checks were made would let the next run
 * fail on all of them. What a policy or an address forbids to look at stays the same failure as long as it does.
 */
function failsAsBefore(before, now) {
    if (before?.status !== "fail")
        return false;
    switch (before.reason) {
        case "not-run":
        case "local-limit":
            return false;
        case "policy-denied":
        case "bad-address":
            return now.reason === before.reason;
        default:
            return true;
    }
}
/**
 * Each result with what tells it from the others of its report and finds it again in another: spec, title and address,
 * and which one it is among several that are equal in these.
 */
function identify(results) {
    const seen = new Map();
    return results.map((result) => {
        const name = JSON.stringify([result.spec, result.title, result.address]);
        const occurrence = (seen.get(name) ?? 0) + 1;
        seen.set(name, occurrence);
        return [`${occurrence}:${name}`, result];
    });
}


/***/ })

};
;