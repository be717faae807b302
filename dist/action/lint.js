"use strict";
exports.ids = [2559,4084,5923,5278,3133];
exports.modules = {

/***/ 2559:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  formatLintText: () => (/* reexport */ lint_text.formatLintText),
  lint: () => (/* reexport */ lint),
  lintBreaches: () => (/* reexport */ lint_report/* lintBreaches */.TB),
  lintHeadline: () => (/* reexport */ lint_report/* lintHeadline */.a2),
  saveLint: () => (/* reexport */ saveLint),
  summarizeLint: () => (/* reexport */ summarizeLint)
});

// UNUSED EXPORTS: formatLint

// EXTERNAL MODULE: ./src/go/net/net.ts + 10 modules
var net = __webpack_require__(1667);
// EXTERNAL MODULE: ./src/load/load.ts + 2 modules
var load = __webpack_require__(5839);
// EXTERNAL MODULE: ./src/load/policy.ts
var policy = __webpack_require__(3133);
// EXTERNAL MODULE: ./src/load/searches.ts
var searches = __webpack_require__(5931);
// EXTERNAL MODULE: ./src/meter.ts
var src_meter = __webpack_require__(9523);
// EXTERNAL MODULE: ./src/problem/checked.ts
var checked = __webpack_require__(3275);
// EXTERNAL MODULE: ./src/report/facts.ts
var facts = __webpack_require__(3530);
// EXTERNAL MODULE: ./src/report/rewrite.ts + 1 modules
var rewrite = __webpack_require__(5923);
// EXTERNAL MODULE: ./src/decode/read-by.ts
var read_by = __webpack_require__(3735);
;// CONCATENATED MODULE: ./src/lint/contexts.ts

function checksByContext(specs, read) {
    const rows = new Map();
    for (const [index, spec] of specs.entries()) {
        const collectorReadBy = (0,read_by/* readsOf */.JP)(spec?.collectors ?? [], (collector) => collector);
        const seen = new Map();
        for (const analyzer of spec?.analyzers ?? []) {
            const { file, line, column } = analyzer.position;
            const check = `${file}:${line}:${column} ${analyzer.title}`;
            const number = (seen.get(check) ?? 0) + 1;
            seen.set(check, number);
            const key = `${number} ${check}`;
            const row = rows.get(key) ?? { analyzer, states: specs.map((each) => (each ? "absent" : "unknown")) };
            const isExcluded = collectorReadBy(analyzer)?.exclude.value;
            row.states[index] = analyzer.exclude.value ? "excluded" : isExcluded ? "cannot-run" : "runs";
            rows.set(key, row);
        }
    }
    const files = [...new Set([...read, ...[...rows.values()].map(({ analyzer }) => analyzer.position.file)])];
    return [...rows.values()]
        .map(({ analyzer: { title, spec, position }, states }) => ({ title, spec, position, states }))
        .sort((left, right) => files.indexOf(left.position.file) - files.indexOf(right.position.file) ||
        left.position.line - right.position.line ||
        left.position.column - right.position.column);
}

// EXTERNAL MODULE: ./src/collect/audit.ts
var audit = __webpack_require__(4084);
// EXTERNAL MODULE: ./src/collect/policy.ts + 2 modules
var collect_policy = __webpack_require__(5278);
// EXTERNAL MODULE: ./src/problem/address-mask.ts + 1 modules
var address_mask = __webpack_require__(8279);
;// CONCATENATED MODULE: ./src/lint/denials.ts



async function foreseenDenials({ collectors }, { policy, policyMode }, { services, meter }) {
    if (policy.allow.length === 0 && policy.deny.length === 0)
        return [];
    const foresee = (0,collect_policy/* foreseeing */.U)(policy, services);
    const problems = [];
    const known = new Map();
    for (const { address, exclude, isFaulty } of collectors) {
        if (exclude.value || isFaulty)
            continue;
        const { value, position } = address;
        if (!known.has(value)) {
            meter.characters(value.length);
            meter.steps(STEPS_PER_PATTERN * (policy.allow.length + policy.deny.length));
            const why = await foresee(value);
            known.set(value, why === undefined ? undefined : denial(value, why, policyMode));
        }
        const problem = known.get(value);
        if (!problem)
            continue;
        meter.problem({ ...problem, position });
        problems.push({ ...problem, position });
    }
    return problems;
}
const STEPS_PER_PATTERN = 1 / 64;
function denial(address, why, policyMode) {
    if (policyMode === "audit")
        return (0,audit.auditProblem)(address, why);
    return {
        code: "policy-denied",
        severity: "error",
        message: `Cannot dial ${JSON.stringify((0,address_mask/* maskAddress */.dJ)(address))}: ${why}`,
        remedy: "add it to allow, or remove the check",
    };
}

// EXTERNAL MODULE: ./src/decode/address-problem.ts
var address_problem = __webpack_require__(8911);
// EXTERNAL MODULE: ./src/decode/note.ts
var note = __webpack_require__(2853);
// EXTERNAL MODULE: ./src/problem/problem.ts
var problem = __webpack_require__(7921);
;// CONCATENATED MODULE: ./src/lint/excludes.ts


function lintExcludes({ collectors, analyzers }) {
    const collectorReadBy = (0,read_by/* readsOf */.JP)(collectors, (collector) => collector);
    return [
        ...analyzers.flatMap((analyzer) => analyzerProblem(analyzer, collectorReadBy(analyzer))),
        ...unjudged({ collectors, analyzers }, collectorReadBy),
        ...nothingChecked(analyzers),
    ];
}
function analyzerProblem({ title, exclude, position }, collector) {
    if (exclude.value) {
        const message = `${JSON.stringify(title)} is excluded with this context`;
        return [{ code: "check-excluded", severity: "notice", message, position: exclude.position }];
    }
    if (!collector?.exclude.value)
        return [];
    return [
        {
            code: "collector-excluded",
            severity: "error",
            message: `${JSON.stringify(title)} can only fail: collector ${JSON.stringify(collector.name)} is excluded at ${(0,problem/* describePosition */.jm)(collector.exclude.position)}, but this analyzer is not`,
            remedy: "give both the same exclude",
            position,
        },
    ];
}
function unjudged({ collectors, analyzers }, collectorReadBy) {
    const read = new Set(analyzers.map(collectorReadBy));
    const judged = new Set(analyzers.filter(({ exclude }) => !exclude.value).map(collectorReadBy));
    return collectors
        .filter((collector) => !collector.exclude.value && read.has(collector) && !judged.has(collector))
        .map(({ name, position }) => ({
        code: "collector-unjudged",
        severity: "notice",
        message: `Collector ${JSON.stringify(name)} is dialed with this context though every analyzer of it is excluded`,
        remedy: "give the collector the same exclude",
        position,
    }));
}
function nothingChecked(analyzers) {
    const [first] = analyzers;
    if (!first || !analyzers.every(({ exclude }) => exclude.value))
        return [];
    return [
        {
            code: "nothing-checked",
            severity: "warning",
            message: "Nothing is checked with this context: every check is excluded",
            remedy: "see the excludes in the spec and the context they were rendered with",
            position: first.position,
        },
    ];
}

// EXTERNAL MODULE: ./src/decode/shadows.ts
var shadows = __webpack_require__(3604);
// EXTERNAL MODULE: ./src/decode/statuses.ts
var decode_statuses = __webpack_require__(4851);
;// CONCATENATED MODULE: ./src/lint/outcomes.ts


function lintOutcomes(analyzer, note) {
    const others = (0,shadows/* shadowedIn */.XE)(analyzer.outcomes).filter((each) => !(0,shadows/* isWorse */.Bx)(each));
    for (const each of others)
        note((0,shadows/* neverReached */.Xb)(each));
    uncovered(analyzer).forEach(note);
}
function uncovered({ title, outcomes, position }) {
    const statuses = decode_statuses/* networkStatuses */.PA.filter((status) => !(0,decode_statuses/* firstMatch */.o4)(outcomes, status));
    const failing = statuses.filter((status) => status !== "connected");
    if (statuses.length === 0)
        return [];
    return [
        {
            code: "status-uncovered",
            severity: failing.length > 0 ? "warning" : "notice",
            message: `No outcome of ${JSON.stringify(title)} covers ${(0,decode_statuses/* listStatuses */.vM)(statuses)}`,
            remedy: failing.length > 0 ? `it ${consequence(statuses, failing)}; write an outcome for it` : "it passes then",
            position,
        },
    ];
}
function consequence(statuses, failing) {
    return statuses.length > failing.length
        ? `passes when connected and fails on ${(0,decode_statuses/* listStatuses */.vM)(failing)}`
        : `fails on ${(0,decode_statuses/* listStatuses */.vM)(failing)}`;
}

;// CONCATENATED MODULE: ./src/lint/lint-spec.ts






function lintSpec({ value: spec, problems }, { services, meter = new src_meter/* Meter */.kI() }) {
    const isExamined = ({ exclude, isFaulty }) => !exclude.value && !isFaulty;
    const running = spec.analyzers.filter(isExamined);
    meter.steps(STEPS_PER_ENTRY * (spec.collectors.length + spec.analyzers.length));
    const ofAnalyzers = (0,note/* noting */.E)((note) => {
        for (const analyzer of running)
            lintOutcomes(analyzer, note);
        noteSameTitles(running, note);
    }, meter).problems;
    return [
        ...problems,
        ...spec.collectors
            .filter(isExamined)
            .flatMap(({ address }) => (0,address_problem/* addressProblems */.X)(address, services))
            .filter(unlike(problems)),
        ...ofAnalyzers,
        ...(isWhole(problems) ? lintExcludes(spec) : []),
    ];
}
function unlike(problems) {
    const keyOf = ({ code, message, position }) => JSON.stringify([code, message, position]);
    const known = new Set(problems.map(keyOf));
    return (problem) => !known.has(keyOf(problem));
}
const STEPS_PER_ENTRY = 20;
function isWhole(problems) {
    return problems.every(({ severity, code }) => severity !== "error" || code === "collector-unknown");
}
function noteSameTitles(analyzers, note) {
    const first = new Map();
    for (const analyzer of analyzers) {
        const earlier = first.get(analyzer.title);
        if (earlier) {
            note({
                code: "duplicate-title",
                severity: "warning",
                ...sameTitle(analyzer, earlier),
                position: analyzer.position,
            });
        }
        else
            first.set(analyzer.title, analyzer);
    }
}
function sameTitle({ title, position }, earlier) {
    const other = (0,problem/* describePosition */.jm)(earlier.position);
    if (other === (0,problem/* describePosition */.jm)(position)) {
        return {
            message: `Checks that one loop makes are all named ${JSON.stringify(title)}`,
            remedy: "use the value of the loop in the checkName",
        };
    }
    return {
        message: `Two checks are named ${JSON.stringify(title)}, the other at ${other}`,
        remedy: "give each a checkName of its own",
    };
}

// EXTERNAL MODULE: ./src/lint/report.ts
var lint_report = __webpack_require__(7358);
// EXTERNAL MODULE: ./src/collect/retry.ts
var collect_retry = __webpack_require__(4593);
// EXTERNAL MODULE: ./src/go/time/duration.ts
var duration = __webpack_require__(7035);
// EXTERNAL MODULE: ./src/collect/schedule.ts
var schedule = __webpack_require__(9790);
;// CONCATENATED MODULE: ./src/lint/worst-case.ts


function worstCase(collectors, options) {
    const times = collectors
        .filter(({ exclude }) => !exclude.value)
        .map(({ timeoutMs = options.timeoutMs }) => timeoutMs === null && options.retry.kind !== "wait" ? null : checkMs(timeoutMs ?? 0, options.retry));
    const atOnce = Math.min(times.length, (0,schedule/* concurrencyFor */.f)(options.concurrency, collectors.length));
    const limited = times.filter((time) => time !== null);
    const isUnlimited = limited.length < times.length;
    const durationMs = isUnlimited ? Number.POSITIVE_INFINITY : makespan(limited, Math.max(1, atOnce));
    const withBudget = Math.min(durationMs, options.maxDurationMs ?? Number.POSITIVE_INFINITY);
    return {
        durationMs: Number.isFinite(withBudget) ? withBudget : null,
        isCutOff: withBudget < durationMs,
        checks: times.length,
        atOnce,
        longestCheckMs: isUnlimited ? null : limited.reduce((longest, time) => Math.max(longest, time), 0),
    };
}
function checkMs(timeoutMs, retry) {
    if (retry.kind === "wait")
        return retry.waitMs;
    let pausesMs = 0;
    let pauseMs = retry.delayMs;
    let left = retry.retries;
    for (; left > 0 && pauseMs < collect_retry/* MAX_RETRY_DELAY_MS */.pQ && pauseMs > 0; left--) {
        pausesMs += pauseMs;
        pauseMs *= 2;
    }
    if (pauseMs > 0)
        pausesMs += left * collect_retry/* MAX_RETRY_DELAY_MS */.pQ;
    return (retry.retries + 1) * Math.max(0, timeoutMs) + pausesMs;
}
function makespan(times, places) {
    const freeAt = new Array(Math.min(places, Math.max(1, times.length))).fill(0);
    let end = 0;
    for (const time of times) {
        const done = freeAt[0] + time;
        replaceEarliest(freeAt, done);
        end = Math.max(end, done);
    }
    return end;
}
function replaceEarliest(heap, time) {
    let place = 0;
    for (;;) {
        const left = 2 * place + 1;
        const earlier = (heap[left + 1] ?? Number.POSITIVE_INFINITY) < (heap[left] ?? time) ? left + 1 : left;
        const next = heap[earlier] ?? time;
        if (next >= time)
            break;
        heap[place] = next;
        place = earlier;
    }
    heap[place] = time;
}

;// CONCATENATED MODULE: ./src/lint/time-notice.ts



function timeNotice({ collectors }, inputs) {
    const worst = worstCase(collectors, { ...inputs, retry: (0,collect_retry/* retryPolicy */.Jb)(inputs) });
    if (worst.checks === 0)
        return [];
    return [{ code: "worst-case-time", severity: "notice", where: "run", message: describeTime(worst) }];
}
function describeTime({ durationMs, isCutOff, checks, atOnce, longestCheckMs }) {
    const many = `${checks} ${checks === 1 ? "check" : "checks"}, ${atOnce} at a time`;
    const longest = longestCheckMs === null ? "one without a timeout" : `the longest ${(0,duration/* formatMs */._V)(longestCheckMs)}`;
    if (durationMs !== null && isCutOff) {
        return `If nothing answers, max-duration ends the dialing after ${(0,duration/* formatMs */._V)(durationMs)}, and the checks that are left fail: ${many}, ${longest}`;
    }
    if (durationMs !== null)
        return `If nothing answers, dialing takes ${(0,duration/* formatMs */._V)(durationMs)}: ${many}, ${longest}`;
    return `If nothing answers, only the system ends a check, usually after two minutes: ${many}, ${longest}`;
}

;// CONCATENATED MODULE: ./src/lint/lint.ts













async function lint(inputs, options) {
    const found = [...(options.found ?? []), ...(0,policy.policyWarnings)(inputs.policy)];
    const services = await (0,net/* createResolver */.Tw)(inputs.resolver).services();
    const reading = { searches: (0,searches/* beginSearches */.w)(), ...options, stdin: once(options.stdin) };
    const contexts = inputs.lintContexts.length > 0 ? inputs.lintContexts : [undefined];
    const examined = [];
    const common = await (0,load/* readGiven */.Q8)(inputs, reading);
    const meter = new src_meter/* Meter */.kI();
    for (const context of contexts) {
        const given = context ? await (0,load/* withLintContext */.f2)(common, context.file, reading) : common;
        examined.push(await examine(given, { inputs, context: context?.name, services, meter }));
    }
    const isOne = examined.length === 1;
    const sources = examined.find(({ sources }) => sources.length > 0)?.sources ?? [];
    const hide = (0,rewrite.addressSecretHider)(examined.flatMap((each) => each.addresses));
    const isShown = isOne ? () => true : shownOfSeveral(examined);
    const findings = examined.map(({ context, problems }) => ({
        context,
        problems: (0,rewrite.maskProblems)([...found, ...problems.filter(isShown)], hide),
    }));
    const checks = checksByContext(examined.map(({ spec }) => spec), sources.map(({ file }) => file));
    return (0,rewrite.maskStrings)((0,lint_report/* lintReport */.AC)(findings, { tool: facts/* tool */.z6, sources, checks }), (0,rewrite.passwordHider)(hide));
}
function once(stdin) {
    let read;
    return (...args) => {
        read ??= stdin(...args);
        return read;
    };
}
const CUT_OFF = { value: { isCutOff: true }, problems: [] };
async function examine(given, { inputs, context, services, meter }) {
    meter.position = undefined;
    const loaded = await (0,load/* loadGiven */.OT)(given, { ...inputs, meter });
    const { spec, sources } = loaded.value;
    const isSpent = loaded.problems.some(({ code }) => code === "work-limit");
    const examined = isSpent
        ? CUT_OFF
        : await (0,src_meter/* withinMeter */.T_)(meter, async () => ({
            value: { isCutOff: false },
            problems: [
                ...lintSpec({ value: spec, problems: loaded.problems }, { services, meter }),
                ...(await foreseenDenials(spec, inputs, { services, meter })),
            ],
        }), CUT_OFF.value);
    const problems = [...(examined.value.isCutOff ? loaded.problems : []), ...examined.problems];
    const addresses = spec.collectors.map(({ address }) => address.value);
    if ((0,checked/* hasErrors */.Cs)(loaded.problems) || examined.value.isCutOff)
        return { context, spec: undefined, sources, problems, addresses };
    return { context, spec, sources, problems: [...problems, ...timeNotice(spec, inputs)], addresses };
}
function shownOfSeveral(examined) {
    const contextsOf = new Map();
    for (const { problems } of examined) {
        const empty = new Set(problems.filter(({ code }) => code === "document-empty").map(placeOf));
        for (const place of empty)
            contextsOf.set(place, (contextsOf.get(place) ?? 0) + 1);
    }
    return (problem) => {
        if (problem.code === "check-excluded" || problem.code === "checks-left-out")
            return false;
        return problem.code !== "document-empty" || contextsOf.get(placeOf(problem)) === examined.length;
    };
}
function placeOf({ position }) {
    return JSON.stringify(position ?? null);
}

// EXTERNAL MODULE: ./src/formats/save.ts + 2 modules
var save = __webpack_require__(6944);
;// CONCATENATED MODULE: ./src/lint/formats.ts
async function formatLint(report, format, options = {}) {
    switch (format) {
        case "json":
            return (await __webpack_require__.e(/* import() */ 9486).then(__webpack_require__.bind(__webpack_require__, 9486))).formatLintJson(report);
        case "sarif":
            return (await __webpack_require__.e(/* import() */ 1559).then(__webpack_require__.bind(__webpack_require__, 1559))).formatSarif(report);
        case "gitlab-codequality":
            return (await __webpack_require__.e(/* import() */ 3727).then(__webpack_require__.bind(__webpack_require__, 3727))).formatGitlab(report);
        case "text":
            return (await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 8451))).formatLintText(report, options);
    }
}

;// CONCATENATED MODULE: ./src/lint/save.ts


function saveLint(report, targets, options = {}) {
    return (0,save/* saveAll */.HG)(targets, ({ format }) => formatLint(report, format), options);
}

// EXTERNAL MODULE: ./src/pages/page-limit.ts
var page_limit = __webpack_require__(944);
// EXTERNAL MODULE: ./src/pages/problem-lines.ts
var problem_lines = __webpack_require__(3108);
// EXTERNAL MODULE: ./src/problem/shorten.ts
var shorten = __webpack_require__(135);
// EXTERNAL MODULE: ./src/report/markdown.ts
var markdown = __webpack_require__(3220);
// EXTERNAL MODULE: ./src/report/verdict.ts
var verdict = __webpack_require__(5228);
;// CONCATENATED MODULE: ./src/lint/summary.ts






const MAX_BYTES = 900_000;
const MAX_ROWS = 200;
const MAX_NAME = 300;
function summarizeLint(report, link = () => undefined) {
    const heading = `## ${verdict/* statusIcons */.pb[report.result]} lint: ${(0,lint_report/* lintHeadline */.a2)(report)}\n\n`;
    const table = tableOf(report);
    const max = MAX_BYTES - (0,page_limit/* utf8Bytes */.d)(heading) - (0,page_limit/* utf8Bytes */.d)(table);
    return heading + (0,problem_lines/* problemLines */.p)(report.problems, { max, measure: page_limit/* utf8Bytes */.d, link, rest: "the report" }) + table;
}
function tableOf({ contexts, checks }) {
    if (contexts.length === 0 || checks.length === 0)
        return "";
    const cell = (text) => (0,markdown/* escapeMarkdown */.FV)((0,shorten/* shorten */.ml)(text, MAX_NAME));
    const rows = [
        ["Check", ...contexts.map(cell)],
        ["---", ...contexts.map(() => "---")],
        ...checks.slice(0, MAX_ROWS).map(({ title, states }) => [cell(title), ...states.map((state) => lint_report/* stateWords */.Xu[state])]),
    ];
    const more = checks.length - MAX_ROWS;
    const table = rows.map((row) => `| ${row.join(" | ")} |\n`).join("");
    const whole = `\n${table}${more > 0 ? `\n${more} more checks are in the report\n` : ""}`;
    return (0,page_limit/* utf8Bytes */.d)(whole) > MAX_BYTES / 2 ? "\nWhich checks run under which context is in the report\n" : whole;
}

// EXTERNAL MODULE: ./src/lint/text.ts
var lint_text = __webpack_require__(8451);
;// CONCATENATED MODULE: ./src/lint/door.ts








/***/ }),

/***/ 7358:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  AC: () => (lintReport),
  TB: () => (lintBreaches),
  Xu: () => (stateWords),
  a2: () => (lintHeadline)
});
/* unused harmony export MAX_LINT_PROBLEMS */
var _problem_cap_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6406);
var _problem_repeats_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2990);


const MAX_LINT_PROBLEMS = 5_000;
function lintReport(findings, facts) {
    const contexts = findings.flatMap(({ context }) => context ?? []);
    const once = findings.map((finding) => ({ ...finding, problems: (0,_problem_repeats_js__WEBPACK_IMPORTED_MODULE_0__/* .mergeRepeats */ .V)(finding.problems) }));
    const problems = [...merged(once), ...(contexts.length > 1 ? neverRun(facts.checks) : [])];
    const having = (severity) => problems.filter((problem) => problem.severity === severity).length;
    const counts = { errors: having("error"), warnings: having("warning"), notices: having("notice") };
    return {
        schemaVersion: 1,
        result: counts.errors > 0 ? "fail" : counts.warnings > 0 ? "warn" : "pass",
        counts,
        contexts,
        ...facts,
        problems: (0,_problem_cap_js__WEBPACK_IMPORTED_MODULE_1__/* .capProblems */ .P)(inOrder(problems, facts.sources.map(({ file }) => file)), { max: MAX_LINT_PROBLEMS, where: "lint" }),
    };
}
function lintBreaches({ result }, failOn) {
    if (failOn === "never")
        return false;
    return result === "fail" || (result === "warn" && failOn === "warn");
}
function lintHeadline({ counts }) {
    const words = Object.entries(counts)
        .filter(([, count]) => count > 0)
        .map(([word, count]) => `${count} ${count === 1 ? word.slice(0, -1) : word}`);
    return words.length === 0 ? "Nothing found" : words.join(", ");
}
const stateWords = {
    runs: "runs",
    excluded: "excluded",
    "cannot-run": "cannot run",
    absent: "-",
    unknown: "?",
};
function merged(findings) {
    const found = new Map();
    for (const { context, problems } of findings) {
        for (const problem of problems) {
            const key = JSON.stringify([problem.code, problem.message, problem.position, problem.where]);
            const entry = found.get(key) ?? { problem, contexts: new Set() };
            found.set(key, entry);
            if (context !== undefined)
                entry.contexts.add(context);
        }
    }
    return [...found.values()].map(({ problem, contexts }) => contexts.size === 0 || contexts.size === findings.length ? problem : { ...problem, contexts: [...contexts] });
}
function neverRun(checks) {
    return checks
        .filter(({ states }) => !states.some((state) => state === "runs" || state === "cannot-run" || state === "unknown"))
        .map(({ title, position }) => ({
        code: "check-never-runs",
        severity: "warning",
        message: `${JSON.stringify(title)} runs with none of the contexts`,
        remedy: "add a context with which it runs, or remove it",
        position,
    }));
}
function inOrder(problems, sources) {
    const files = [...new Set([...sources, ...problems.flatMap(({ position }) => position?.file ?? [])])];
    const place = ({ position }) => position ? [files.indexOf(position.file), position.line, position.column] : [files.length, 0, 0];
    return problems
        .map((problem) => ({ problem, at: place(problem) }))
        .sort(({ at: left }, { at: right }) => left[0] - right[0] || left[1] - right[1] || left[2] - right[2])
        .map(({ problem }) => problem);
}


/***/ }),

/***/ 8451:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
  formatLintText: () => (formatLintText)
});
var _formats_display_width_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8334);
var _formats_paint_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9809);
var _formats_wrap_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9897);
var _problem_problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7921);
var _problem_shorten_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(135);
var _report_escape_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3214);
var _report_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7358);







function formatLintText(report, { color = false, width } = {}) {
    const paint = color ? _formats_paint_js__WEBPACK_IMPORTED_MODULE_0__/* .paintAnsi */ .O : _formats_paint_js__WEBPACK_IMPORTED_MODULE_0__/* .paintNothing */ .U;
    const sections = [
        report.problems.map((problem) => problemLine(problem, paint)),
        matrixLines(report, paint),
        [paint((0,_report_js__WEBPACK_IMPORTED_MODULE_5__/* .lintHeadline */ .a2)(report), report.result)],
    ];
    const text = sections
        .filter((lines) => lines.length > 0)
        .map((lines) => lines.join("\n"))
        .join("\n\n");
    return `${(0,_formats_wrap_js__WEBPACK_IMPORTED_MODULE_1__/* .wrapText */ .C)(text, width, { hanging: 2 })}\n`;
}
const colours = { error: "fail", warning: "warn", notice: "faint" };
function problemLine(problem, paint) {
    const { severity, code, position, where } = problem;
    const place = position ? (0,_problem_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .describePosition */ .jm)(position) : where;
    const parts = [
        ...(place ? [paint((0,_report_escape_js__WEBPACK_IMPORTED_MODULE_4__/* .escapeTerminal */ .en)(`${place}:`), "strong")] : []),
        paint(`${severity}:`, colours[severity]),
        (0,_report_escape_js__WEBPACK_IMPORTED_MODULE_4__/* .escapeTerminal */ .en)((0,_problem_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .problemSentence */ .D1)(problem)),
        paint(`[${code}]`, "faint"),
    ];
    return parts.join(" ");
}
const stateColours = {
    runs: "pass",
    excluded: "faint",
    "cannot-run": "fail",
    absent: "faint",
    unknown: "warn",
};
const MAX_WIDTH = 60;
const MAX_NAME = 300;
function matrixLines({ contexts, checks }, paint) {
    if (contexts.length === 0 || checks.length === 0)
        return [];
    const titles = cutApart(checks.map(({ title }) => (0,_report_escape_js__WEBPACK_IMPORTED_MODULE_4__/* .escapeTerminal */ .en)(title)), MAX_NAME);
    const rows = [
        ["check", ...cutApart(contexts.map(_report_escape_js__WEBPACK_IMPORTED_MODULE_4__/* .escapeTerminal */ .en), MAX_NAME)].map((text) => ({
            text,
            colour: "strong",
        })),
        ...checks.map(({ states }, index) => [
            { text: titles[index] ?? "" },
            ...states.map((state) => ({ text: _report_js__WEBPACK_IMPORTED_MODULE_5__/* .stateWords */ .Xu[state], colour: stateColours[state] })),
        ]),
    ];
    const widths = rows[0]?.map((_, column) => (0,_formats_display_width_js__WEBPACK_IMPORTED_MODULE_6__/* .columnWidth */ .z)(rows.map((row) => row[column]?.text ?? ""), MAX_WIDTH));
    return rows.map((row) => row
        .map(({ text, colour }, column) => {
        const isLast = column === row.length - 1;
        const gap = isLast ? "" : " ".repeat(Math.max(0, (widths?.[column] ?? 0) - (0,_formats_display_width_js__WEBPACK_IMPORTED_MODULE_6__/* .displayWidth */ .F)(text)));
        return (colour ? paint(text, colour) : text) + gap;
    })
        .join("  "));
}
function cutApart(names, width) {
    const cut = names.map((name) => (0,_problem_shorten_js__WEBPACK_IMPORTED_MODULE_3__/* .shorten */ .ml)(name, width));
    const cutFrom = new Map();
    for (const [index, short] of cut.entries()) {
        cutFrom.set(short, (cutFrom.get(short) ?? new Set()).add(names[index] ?? ""));
    }
    return cut.map((short, index) => ((cutFrom.get(short)?.size ?? 1) > 1 ? (names[index] ?? "") : short));
}


/***/ }),

};
Object.assign(exports.modules, require("./shared-collect.js").modules);
Object.assign(exports.modules, require("./shared-collect-2.js").modules);
Object.assign(exports.modules, require("./shared-decode.js").modules);
Object.assign(exports.modules, require("./shared-decode-2.js").modules);
Object.assign(exports.modules, require("./shared-load-2.js").modules);
Object.assign(exports.modules, require("./shared-pages.js").modules);
Object.assign(exports.modules, require("./shared-report-2.js").modules);
//# sourceMappingURL=lint.js.map
