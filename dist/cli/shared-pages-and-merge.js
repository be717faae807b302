"use strict";
exports.ids = [5677];
exports.modules = {

/***/ 5677:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  j: () => (reportToView)
});

// UNUSED EXPORTS: changesView

// EXTERNAL MODULE: ./src/collect/reasons.ts
var reasons = __webpack_require__(1350);
// EXTERNAL MODULE: ./src/problem/problem.ts
var problem = __webpack_require__(7921);
// EXTERNAL MODULE: ./src/problem/shorten.ts
var shorten = __webpack_require__(135);
// EXTERNAL MODULE: ./src/report/changes.ts
var changes = __webpack_require__(5276);
// EXTERNAL MODULE: ./src/report/count-of.ts
var count_of = __webpack_require__(8298);
// EXTERNAL MODULE: ./src/report/describe-since.ts
var describe_since = __webpack_require__(8571);
// EXTERNAL MODULE: ./src/report/duration.ts
var duration = __webpack_require__(5901);
// EXTERNAL MODULE: ./src/report/evidence.ts
var evidence = __webpack_require__(9536);
// EXTERNAL MODULE: ./src/report/markdown.ts
var markdown = __webpack_require__(3220);
// EXTERNAL MODULE: ./src/report/own-address.ts
var own_address = __webpack_require__(1552);
// EXTERNAL MODULE: ./src/report/remembered.ts
var remembered = __webpack_require__(4667);
// EXTERNAL MODULE: ./src/report/verdict.ts
var verdict = __webpack_require__(5228);
// EXTERNAL MODULE: ./src/merge/matrix.ts
var merge_matrix = __webpack_require__(224);
// EXTERNAL MODULE: ./src/merge/reading.ts
var reading = __webpack_require__(4629);
// EXTERNAL MODULE: ./src/merge/table.ts
var table = __webpack_require__(3285);
// EXTERNAL MODULE: ./src/pages/pieces.ts
var pieces = __webpack_require__(9162);
;// CONCATENATED MODULE: ./src/pages/fleet.ts







const maxSentences = { summary: 10, comment: 3 };
const MAX_OPEN_REACHED = 10;
function fleetView(report, maxRows, options) {
    const { runners = [], missing = [], startedAt } = report;
    if (runners.length < 2)
        return null;
    const matrix = (0,merge_matrix/* matrixOf */.lQ)(report);
    const { corner, heads, rows } = (0,table/* tableOf */.c)(matrix);
    const labelOf = (label) => labelView(label, { ...options, now: startedAt });
    const toPath = ({ label, status, cells }) => {
        return { status, label: labelOf(label), cells: cells.map(cellView) };
    };
    const blocked = rows.filter(({ status }) => status !== "pass");
    const reached = rows.filter(({ status }) => status === "pass");
    const sentences = (0,reading/* readingOf */.M)(matrix);
    const most = maxSentences[options.target ?? "summary"];
    const more = sentences.length - most;
    return {
        runners: runners.length,
        endpoints: matrix.rows.length,
        missing: missing.length === 0 ? null : (0,pieces/* text */.Qq)(missing.join(", "), pieces/* maxLengths */.Ae.message),
        sentences: [
            ...sentences.slice(0, most).map((sentence) => (0,pieces/* text */.Qq)(sentence, pieces/* maxLengths */.Ae.message)),
            ...(more > 0 ? [`… and ${more} more, as the table shows`] : []),
        ],
        corner,
        heads: heads.map(labelOf),
        blocked: (0,pieces/* section */.uW)(blocked, maxRows.blocked, toPath),
        reached: {
            ...(0,pieces/* section */.uW)(reached, maxRows.reached, toPath),
            open: blocked.length === 0 && reached.length <= MAX_OPEN_REACHED,
        },
    };
}
function labelView(label, context) {
    switch (label.kind) {
        case "runner":
            return (0,pieces/* text */.Qq)(label.name, pieces/* maxLengths */.Ae.name) || pieces/* untitled */.UF;
        case "group":
            return `${(0,pieces/* text */.Qq)(label.name, pieces/* maxLengths */.Ae.name)} (${label.runners})`;
        case "endpoint":
            return endpointLabel(label.endpoint, context);
    }
}
function endpointLabel({ title, address, position, cells }, context) {
    const { titleLink } = (0,pieces/* linked */.q)((0,pieces/* text */.Qq)(title, pieces/* maxLengths */.Ae.title) || pieces/* untitled */.UF, position, context);
    const since = (0,describe_since/* describeSince */.I)((0,describe_since/* earliest */.Q)(cells.map((cell) => (cell.kind === "result" ? cell.result.failingSince : undefined))), context.now);
    const named = title === address ? (0,pieces/* linked */.q)((0,markdown/* markdownCode */.D9)(address), position, context).titleLink : `**${titleLink}**`;
    return [
        named,
        ...(title === address ? [] : [(0,pieces/* code */.aY)(address, pieces/* maxLengths */.Ae.address)]),
        ...(since === undefined ? [] : [`<br>${(0,markdown/* escapeMarkdown */.FV)(since)}`]),
    ].join(" ");
}
function cellView({ status, text: words }) {
    switch (status) {
        case "absent":
            return "–";
        case "excluded":
            return (0,pieces/* unbroken */.D_)(`⏭️ ${words}`);
        default:
            return (0,pieces/* unbroken */.D_)(`${verdict/* statusIcons */.pb[status]} ${(0,pieces/* text */.Qq)(words, pieces/* maxLengths */.Ae.address)}`);
    }
}

// EXTERNAL MODULE: ./src/report/escape.ts
var report_escape = __webpack_require__(3214);
;// CONCATENATED MODULE: ./src/pages/picture.ts


const compact = '%%{init: {"flowchart": {"nodeSpacing": 14, "rankSpacing": 110}}}%%';
const MAX_EDGES = 30;
const MAX_OPEN_EDGES = 8;
const MAX_LABEL = 48;
const severities = ["pass", "warn", "fail"];
const strokes = { fail: "#d1242f", warn: "#bf8700", pass: "#2da44e" };
function drawPicture(report) {
    const { name, runners = [{ name }] } = report;
    if (runners.length > MAX_EDGES)
        return null;
    const edges = runners.flatMap((runner, from) => {
        const isOurs = (result) => report.runners === undefined || result.runner === runner.name;
        return worstPerAddress(report.results.filter(isOurs)).map((result) => ({ from, result }));
    });
    const addresses = [...new Set(edges.map(({ result }) => result.address))];
    const isReadable = [...addresses, ...runners.map((runner) => runner.name)].every(isWritten);
    if (!edges.some(({ result }) => result.status === "fail") || !isReadable)
        return null;
    if (edges.length < 2 || edges.length > MAX_EDGES)
        return null;
    const nodeOf = new Map(addresses.map((address, index) => [address, `e${index}`]));
    const isDrawn = new Set();
    const targetOf = ({ address }) => {
        const node = nodeOf.get(address) ?? "";
        if (isDrawn.has(node))
            return node;
        isDrawn.add(node);
        return `${node}["${(0,report_escape/* escapeMermaid */.Fw)(address) || "no address"}"]`;
    };
    const runnerNode = (from) => (runners.length === 1 ? "runner" : `r${from}`);
    return {
        lines: [
            compact,
            "flowchart LR",
            ...runners.map((runner, from) => {
                const words = (0,report_escape/* escapeMermaid */.Fw)(runner.name) || "this runner";
                return `  ${runnerNode(from)}(["${words}"])`;
            }),
            ...edges.flatMap(({ from, result }, index) => {
                const { status, reason } = result;
                const arrow = status === "pass" ? "-->" : `-. "${reasons/* reasonSentences */.D5[reason].label}" .->`;
                return [
                    `  ${runnerNode(from)} ${arrow} ${targetOf(result)}`,
                    `  linkStyle ${index} stroke:${strokes[status]},stroke-width:2px`,
                ];
            }),
        ],
        endpoints: addresses.length,
        open: edges.length <= MAX_OPEN_EDGES,
    };
}
function isWritten(label) {
    const words = (0,report_escape/* onOneLine */.GJ)(label).replace(/^\[([\da-f:.]+)\](?=:)/i, "$1");
    return words.length <= MAX_LABEL && (0,report_escape/* escapeMermaid */.Fw)(words) === words;
}
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















const noPageHoldsMore = {
    blocked: 10_000,
    attention: 10_000,
    evidence: 2_000,
    partlyDown: 10_000,
    problems: 10_000,
    excluded: 10_000,
    passed: 10_000,
    reached: 10_000,
};
const MAX_OPEN_PASSED = 10;
const problemIcons = { error: "❌", warning: "⚠️", notice: "ℹ️" };
function reportToView(report, options = {}) {
    const { counts, results } = report;
    const { maxRows = noPageHoldsMore } = options;
    const changeOf = (0,changes/* changesByResult */.uV)(options.changes);
    const heading = (0,changes/* headingOf */.Wm)(report, options);
    const fleet = fleetView(report, maxRows, options);
    const context = {
        ...options,
        now: report.startedAt,
        isFleet: fleet !== null,
        isMerged: report.runners !== undefined,
    };
    const toView = (0,remembered/* remembered */.H)((result) => checkView(result, changeOf.get(result) ?? null, context));
    const attention = (0,changes/* attentionOf */.SC)(report, changeOf);
    const passed = (0,verdict/* withStatus */.zC)(results, "pass");
    const excluded = (0,verdict/* excludedChecks */.eP)(report);
    return {
        target: options.target ?? "summary",
        result: report.result,
        icon: heading.icon,
        verdict: (0,pieces/* text */.Qq)(heading.verdict, pieces/* maxLengths */.Ae.message),
        name: nameOf(report),
        counts,
        countsLine: (0,verdict/* describeCounts */.wv)(counts),
        runner: (0,pieces/* text */.Qq)(`${report.runner.os} ${report.runner.arch}`, pieces/* maxLengths */.Ae.name),
        duration: (0,markdown/* escapeMarkdown */.FV)((0,duration/* formatDuration */.a3)((0,duration/* runDurationMs */.sW)(report))),
        startedAt: (0,markdown/* markdownCode */.D9)(report.startedAt),
        tool: { name: (0,markdown/* escapeMarkdown */.FV)(report.tool.name), version: (0,markdown/* escapeMarkdown */.FV)(report.tool.version) },
        runUrl: (options.runUrl && (0,markdown/* markdownUrl */.$x)(options.runUrl)) ?? null,
        commit: options.commit ? (0,pieces/* code */.aY)((0,pieces/* shortCommit */.Ax)(options.commit), pieces/* maxLengths */.Ae.name) : null,
        attention: (0,pieces/* section */.uW)(attention, maxRows.attention, toView),
        passed: {
            ...(0,pieces/* section */.uW)(passed, fleet === null ? maxRows.passed : 0, toView),
            open: attention.length === 0 && passed.length <= MAX_OPEN_PASSED,
        },
        excluded: (0,pieces/* section */.uW)(excluded, maxRows.excluded, (one) => excludedView(one, context)),
        evidence: (0,pieces/* section */.uW)(attention, maxRows.evidence, (result) => evidenceView(result, { check: toView(result), circumstances: report })),
        partlyDown: (0,pieces/* section */.uW)(passed.filter((result) => (0,evidence/* describeDead */.u9)(result) !== ""), maxRows.partlyDown, (result) => partlyDownView(result, toView(result))),
        problems: (0,pieces/* section */.uW)(report.problems, maxRows.problems, (problem) => problemView(problem, options)),
        problemsLine: describeProblems(report.problems),
        picture: drawPicture(report),
        fleet,
        changes: options.changes ? changesView((0,changes/* countChanges */.xS)(options.changes), "since the baseline") : null,
        leniency: (0,changes/* describeTolerance */.Nn)(report, options) ?? null,
        settings: Object.entries(report.settings).map(([name, value]) => ({
            name: (0,pieces/* text */.Qq)(name, 60),
            value: (0,pieces/* code */.aY)(value, 200),
        })),
        sources: report.sources.map(({ file, sha256 }) => ({
            file: (0,pieces/* code */.aY)(file, pieces/* maxLengths */.Ae.place),
            sha256: (0,pieces/* code */.aY)(sha256, 64),
        })),
    };
}
function nameOf({ name, runners = [] }) {
    const given = (0,pieces/* text */.Qq)(name, pieces/* maxLengths */.Ae.name);
    const run = runners.length === 1 ? (0,pieces/* text */.Qq)(runners[0]?.name ?? "", pieces/* maxLengths */.Ae.name) : "";
    if (given === "" || run === "" || run === given)
        return given || run;
    return `${given} (${run})`;
}
function describeProblems(problems) {
    return ["error", "warning", "notice"]
        .map((severity) => ({ severity, count: problems.filter((problem) => problem.severity === severity).length }))
        .flatMap(({ severity, count }) => (count === 0 ? [] : [(0,count_of/* countOf */.p)(count, severity)]))
        .join(", ");
}
function changesView(counts, since) {
    const text = (0,changes/* describeChanges */.DT)(counts, since, (words) => `**${words}**`);
    return { ...counts, any: (0,changes/* hasChanges */.ik)(counts), text };
}
function checkView(result, change, context) {
    const { status, reason } = result;
    const since = (0,describe_since/* describeSince */.I)(result.failingSince, context.now);
    const title = (0,pieces/* text */.Qq)(result.title, pieces/* maxLengths */.Ae.title) || pieces/* untitled */.UF;
    return {
        status,
        icon: verdict/* statusIcons */.pb[status],
        word: verdict/* statusWords */.o7[status],
        change,
        title,
        ...(0,pieces/* linked */.q)(title, result.position, context),
        message: (0,pieces/* text */.Qq)(result.message, pieces/* maxLengths */.Ae.message),
        help: result.uri === undefined ? null : helpOf(result.uri, context),
        address: (0,pieces/* code */.aY)((0,own_address/* shownAddress */.Uk)(result), pieces/* maxLengths */.Ae.address),
        spec: (0,pieces/* text */.Qq)(result.spec, pieces/* maxLengths */.Ae.name),
        collector: (0,pieces/* text */.Qq)(result.collector, pieces/* maxLengths */.Ae.name),
        reason: reasons/* reasonSentences */.D5[reason].label,
        tries: (0,evidence/* describeTries */.BI)(result) || null,
        dead: (0,evidence/* describeDead */.u9)(result) || null,
        time: (0,pieces/* unbroken */.D_)((0,markdown/* escapeMarkdown */.FV)((0,duration/* formatCheckTime */.zq)(result))),
        position: (0,pieces/* code */.aY)((0,problem/* describePosition */.jm)(result.position), pieces/* maxLengths */.Ae.place),
        runner: context.isFleet ? (0,pieces/* text */.Qq)(result.runner ?? "", pieces/* maxLengths */.Ae.name) : null,
        since: since === undefined ? null : (0,markdown/* escapeMarkdown */.FV)(since),
    };
}
function helpOf(uri, { isMerged, runUrl }) {
    const isOfServer = runUrl !== undefined && hostOf(uri) === hostOf(runUrl) && hostOf(uri) !== "github.com";
    if (!isMerged && !isOfServer)
        return helpLink(uri);
    return (0,markdown/* parseHttpUrl */.f$)(uri) ? (0,pieces/* code */.aY)(uri, pieces/* maxLengths */.Ae.address) : null;
}
function excludedView({ title, position, runner }, context) {
    const shown = (0,pieces/* text */.Qq)(title, pieces/* maxLengths */.Ae.title) || pieces/* untitled */.UF;
    return {
        title: shown,
        titleLink: (0,pieces/* linked */.q)(shown, position, context).titleLink,
        runner: context.isFleet ? (0,pieces/* text */.Qq)(runner ?? "", pieces/* maxLengths */.Ae.name) : null,
        position: (0,pieces/* code */.aY)((0,problem/* describePosition */.jm)(position), pieces/* maxLengths */.Ae.place),
    };
}
function hostOf(url) {
    return (0,markdown/* parseHttpUrl */.f$)(url)?.host.replace(/(?<!\.)\.+(?=$|:)/, "");
}
function helpLink(uri) {
    const url = (0,markdown/* markdownForeignUrl */.dw)(uri);
    const host = (0,markdown/* parseHttpUrl */.f$)(uri)?.host;
    return url && host ? (0,markdown/* markdownLink */.iQ)((0,markdown/* escapeMarkdown */.FV)((0,shorten/* shorten */.ml)(host, pieces/* maxLengths */.Ae.address)), url) : null;
}
function evidenceView(result, { check, circumstances }) {
    const { steps, networkMessage, cause, remedy, commands } = (0,evidence/* explain */.WE)(result, circumstances);
    return {
        check,
        steps: steps.map(stepView),
        networkMessage: networkMessage === "" ? null : (0,pieces/* code */.aY)(networkMessage, pieces/* maxLengths */.Ae.networkMessage),
        cause,
        remedy,
        commands,
    };
}
function stepView({ subject, text: what }) {
    return [(0,pieces/* code */.aY)(subject, pieces/* maxLengths */.Ae.address), (0,markdown/* escapeMarkdown */.FV)(what)].join(" ").trim();
}
function partlyDownView(result, { title, titleLink, address, runner }) {
    return { title, titleLink, address, runner, dead: (0,evidence/* describeDeadAddresses */.cy)(result).map(stepView) };
}
function problemView({ severity, code: name, message, remedy, position, where, runners }, { link }) {
    const place = position ? (0,pieces/* code */.aY)((0,problem/* describePosition */.jm)(position), pieces/* maxLengths */.Ae.place) : (0,pieces/* text */.Qq)(where ?? "", pieces/* maxLengths */.Ae.place);
    const url = position && (0,markdown/* markdownUrl */.$x)(link?.(position) ?? "");
    return {
        severity,
        icon: problemIcons[severity],
        code: (0,pieces/* text */.Qq)(name, pieces/* maxLengths */.Ae.name),
        place: url ? (0,markdown/* markdownLink */.iQ)(place, url) : place,
        message: (0,markdown/* markdownSentence */.nv)(message, pieces/* maxLengths */.Ae.message),
        runners: runners === undefined ? null : (0,pieces/* text */.Qq)(runners.join(", "), pieces/* maxLengths */.Ae.place),
        remedy: remedy === undefined ? null : (0,markdown/* markdownSentence */.nv)(remedy, pieces/* maxLengths */.Ae.message),
    };
}


/***/ }),

};
Object.assign(exports.modules, require("./shared-merge.js").modules);
Object.assign(exports.modules, require("./shared-merge-2.js").modules);
Object.assign(exports.modules, require("./shared-pages-3.js").modules);
