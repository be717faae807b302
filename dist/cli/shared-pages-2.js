"use strict";
exports.ids = [];
exports.modules = {

/***/ 8542:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  j: () => (/* binding */ reportToView)
});

// UNUSED EXPORTS: changesView

// EXTERNAL MODULE: ./src/collect/reasons.ts
var reasons = __webpack_require__(1350);
// EXTERNAL MODULE: ./src/problem/problem.ts
var problem = __webpack_require__(7921);
// EXTERNAL MODULE: ./src/report/changes.ts
var changes = __webpack_require__(5276);
// EXTERNAL MODULE: ./src/report/count-of.ts
var count_of = __webpack_require__(8298);
// EXTERNAL MODULE: ./src/report/duration.ts
var duration = __webpack_require__(5901);
// EXTERNAL MODULE: ./src/report/escape.ts
var report_escape = __webpack_require__(3214);
// EXTERNAL MODULE: ./src/report/evidence.ts
var evidence = __webpack_require__(9536);
// EXTERNAL MODULE: ./src/report/verdict.ts
var verdict = __webpack_require__(5228);
;// CONCATENATED MODULE: ./src/pages/picture.ts


/** With Mermaid's default distances, eight endpoints fill a page. */
const compact = '%%{init: {"flowchart": {"nodeSpacing": 14, "rankSpacing": 110}}}%%';
const MAX_EDGES = 30;
const MAX_OPEN_EDGES = 8;
const MAX_LABEL = 48;
/** From mild to severe. */
const severities = ["pass", "warn", "fail"];
/** Readable on a light and on a dark page. */
const strokes = { fail: "#d1242f", warn: "#bf8700", pass: "#2da44e" };
/** Draws an edge for each endpoint, dashed and labelled if a check failed or warned; null when a picture would not help. */
function drawPicture({ name, results }) {
    const endpoints = worstPerAddress(results);
    const hasFailure = endpoints.some(({ status }) => status === "fail");
    const isReadable = endpoints.every(({ address }) => (0,report_escape/* onOneLine */.GJ)(address).length <= MAX_LABEL);
    if (!hasFailure || !isReadable || endpoints.length < 2 || endpoints.length > MAX_EDGES)
        return null;
    const lines = endpoints.flatMap(({ status, reason, address }, index) => {
        const target = `e${index}["${(0,report_escape/* escapeMermaid */.Fw)(address) || "no address"}"]`;
        const arrow = status === "pass" ? "-->" : `-. "${reasons/* reasonSentences */.D5[reason].label}" .->`;
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
/** The worst result of each address, in the order in which the addresses first appear. */
function worstPerAddress(results) {
    const worst = new Map();
    for (const result of results) {
        const known = worst.get(result.address);
        if (!known || severities.indexOf(result.status) > severities.indexOf(known.status))
            worst.set(result.address, result);
    }
    return [...worst.values()];
}

;// CONCATENATED MODULE: ./src/pages/report-to-view.ts









/** More rows than a megabyte holds, even if every string were empty. */
const noPageHoldsMore = {
    attention: 10_000,
    evidence: 2_000,
    problems: 10_000,
    excluded: 10_000,
    passed: 10_000,
};
/** In characters. A longer string is cut, so that it cannot fill the page. */
const maxLengths = { title: 160, message: 600, address: 200, place: 240, networkMessage: 600, name: 120 };
/** A link needs text that can be clicked. */
const untitled = "(no title)";
const MAX_OPEN_PASSED = 10;
const MAX_OPEN = 5;
const problemIcons = { error: "❌", warning: "⚠️", notice: "ℹ️" };
/** Makes the view of a report, which is all that a template sees. */
function reportToView(report, options = {}) {
    const { counts, results } = report;
    const { maxRows = noPageHoldsMore } = options;
    const changeOf = (0,changes/* changesByResult */.uV)(options.changes);
    const toView = (result) => checkView(result, changeOf.get(result) ?? null, options);
    const attention = (0,changes/* attentionOf */.SC)(report, changeOf);
    const passed = (0,verdict/* withStatus */.zC)(results, "pass");
    const excluded = (0,verdict/* excludedChecks */.eP)(report);
    return {
        target: options.target ?? "summary",
        result: report.result,
        ...(0,changes/* headingOf */.Wm)(report, options),
        name: report_to_view_text(report.name, maxLengths.name),
        counts,
        countsLine: (0,verdict/* describeCounts */.wv)(counts),
        runner: report_to_view_text(`${report.runner.os} ${report.runner.arch}`, maxLengths.name),
        duration: (0,report_escape/* escapeMarkdown */.FV)((0,duration/* formatDuration */.a3)((0,duration/* runDurationMs */.sW)(report))),
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
        changes: options.changes ? changesView((0,changes/* countChanges */.xS)(options.changes), "since the baseline") : null,
        leniency: (0,changes/* describeTolerance */.Nn)(report, options) ?? null,
        settings: Object.entries(report.settings).map(([name, value]) => ({
            name: report_to_view_text(name, 60),
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
/** `1 warning, 2 notices`. */
function describeProblems(problems) {
    return ["error", "warning", "notice"]
        .map((severity) => ({ severity, count: problems.filter((problem) => problem.severity === severity).length }))
        .flatMap(({ severity, count }) => (count === 0 ? [] : [(0,count_of/* countOf */.p)(count, severity)]))
        .join(", ");
}
/** Describes changes as Markdown; `since` ends the sentence. */
function changesView(counts, since) {
    const text = (0,changes/* describeChanges */.DT)(counts, since, (words) => `**${words}**`);
    return { ...counts, any: (0,changes/* hasChanges */.ik)(counts), text };
}
function checkView(result, change, options) {
    const { status, reason } = result;
    const title = report_to_view_text(result.title, maxLengths.title) || untitled;
    return {
        status,
        icon: verdict/* statusIcons */.pb[status],
        word: verdict/* statusWords */.o7[status],
        change,
        title,
        ...linked(title, result.position, options),
        message: report_to_view_text(result.message, maxLengths.message),
        help: result.uri === undefined ? null : helpLink(result.uri),
        address: code(result.address, maxLengths.address),
        spec: report_to_view_text(result.spec, maxLengths.name),
        collector: report_to_view_text(result.collector, maxLengths.name),
        reason: reasons/* reasonSentences */.D5[reason].label,
        tries: (0,evidence/* describeTries */.BI)(result) || null,
        time: unbroken((0,report_escape/* escapeMarkdown */.FV)((0,duration/* formatCheckTime */.zq)(result))),
        position: code((0,problem/* describePosition */.jm)(result.position), maxLengths.place),
    };
}
function excludedView({ title, position }, options) {
    const shown = report_to_view_text(title, maxLengths.title) || untitled;
    const { titleLink } = linked(shown, position, options);
    return { title: shown, titleLink, position: code((0,problem/* describePosition */.jm)(position), maxLengths.place) };
}
function linked(title, position, { link }) {
    const target = link?.(position);
    const url = (target && (0,report_escape/* markdownUrl */.$x)(target)) ?? null;
    return { link: url, titleLink: url ? `[${title}](${url})` : title };
}
/** A link with its host as text, so that a reader sees the destination before following it. */
function helpLink(uri) {
    const url = (0,report_escape/* markdownForeignUrl */.dw)(uri);
    const host = (0,report_escape/* parseHttpUrl */.f$)(uri)?.host;
    return url && host ? `[${(0,report_escape/* escapeMarkdown */.FV)((0,report_escape/* shorten */.ml)(host, 80))}](${url})` : null;
}
function evidenceView(result, check) {
    const { steps, networkMessage, cause, remedy, commands } = (0,evidence/* explain */.WE)(result);
    return {
        check,
        steps: steps.map(({ subject, text: what }) => [code(subject, maxLengths.address), (0,report_escape/* escapeMarkdown */.FV)(what)].join(" ").trim()),
        networkMessage: networkMessage === "" ? null : code(networkMessage, maxLengths.networkMessage),
        cause,
        remedy,
        commands,
    };
}
function problemView({ severity, code: name, message, remedy, position, where }, { link }) {
    const place = position ? code((0,problem/* describePosition */.jm)(position), maxLengths.place) : report_to_view_text(where ?? "", maxLengths.place);
    const url = position && (0,report_escape/* markdownUrl */.$x)(link?.(position) ?? "");
    return {
        severity,
        icon: problemIcons[severity],
        code: report_to_view_text(name, maxLengths.name),
        place: url ? `[${place}](${url})` : place,
        message: sentence(message),
        remedy: remedy === undefined ? null : sentence(remedy),
    };
}
function report_to_view_text(value, maxLength) {
    return (0,report_escape/* escapeMarkdown */.FV)((0,report_escape/* shorten */.ml)(value, maxLength));
}
/** A sentence of this tool, in which the parts between backticks are code. */
function sentence(value) {
    const pieces = (0,report_escape/* shorten */.ml)(value, maxLengths.message).split("`");
    if (pieces.length % 2 === 0)
        return report_to_view_text(value, maxLengths.message);
    const spaced = (piece) => piece.replace(/^(\s?)(.*?)(\s?)$/su, (_, before, inner, after) => {
        return `${before && " "}${(0,report_escape/* escapeMarkdown */.FV)(inner)}${after && " "}`;
    });
    return pieces.map((piece, index) => (index % 2 === 1 ? (0,report_escape/* markdownCode */.D9)(piece) : spaced(piece))).join("");
}
/** Markdown that stays on one line in a narrow column. */
function unbroken(markdown) {
    return markdown.replaceAll(" ", "\u00a0");
}
function code(value, maxLength) {
    return (0,report_escape/* markdownCode */.D9)((0,report_escape/* shorten */.ml)(value, maxLength));
}


/***/ }),

};
