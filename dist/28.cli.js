"use strict";
exports.id = 28;
exports.ids = [28,95];
exports.modules = {

/***/ 7769:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ readBytes),
/* harmony export */   q: () => (/* binding */ leadsOut)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8500);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_3___default = /*#__PURE__*/__webpack_require__.n(node_timers_promises__WEBPACK_IMPORTED_MODULE_3__);




/** A file that is written while it is read may be half of a file, so it is read again at most so often. */
const MAX_TRIES = 5;
const TRY_AGAIN_MS = 50;
/** How long a pipe with nothing in it is left alone. */
const LOOK_AGAIN_MS = 10;
/**
 * Reads a whole file: a regular one that does not change meanwhile, or a pipe until it is closed. Never more than
 * `maxBytes` are held, whatever the file says of its size.
 *
 * @throws the signal's reason when it is aborted while a pipe is waited for
 */
async function readBytes(file, options) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(options.cwd, file);
    try {
        if (options.confined && (await leadsOut(path, options.cwd))) {
            return { kind: "outside", message: "a symbolic link leads out of the working directory" };
        }
        for (let tries = 1; tries <= MAX_TRIES; tries++) {
            const read = await readOnce(path, options);
            if (read !== "changed")
                return read;
            await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_3__.setTimeout)(TRY_AGAIN_MS);
        }
        return { kind: "unreadable", message: "it is written to while it is read" };
    }
    catch (error) {
        if (options.signal?.aborted)
            throw error;
        const { code, message } = error;
        return code === "ENOENT" ? { kind: "missing" } : { kind: "unreadable", message, cause: error };
    }
}
/** Whether a path below `cwd` is, by a symbolic link on its way, one that is not. What does not exist leads nowhere. */
async function leadsOut(path, cwd) {
    return isInside(path, cwd) && !isInside(await realPathSoFar(path), await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)(cwd));
}
/** The real path of as much of a path as there is. */
async function realPathSoFar(path) {
    try {
        return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)(path);
    }
    catch (error) {
        const parent = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path);
        if (error.code !== "ENOENT" || parent === path)
            throw error;
        return realPathSoFar(parent);
    }
}
function isInside(path, folder) {
    const way = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.relative)(folder, path);
    return way !== ".." && !way.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_2__.sep}`) && !(0,node_path__WEBPACK_IMPORTED_MODULE_2__.isAbsolute)(way);
}
async function readOnce(path, options) {
    // Without it, opening a pipe waits for a writer, and nothing can end that wait.
    const handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(path, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | (node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK ?? 0));
    try {
        const before = await handle.stat({ bigint: true });
        if (before.isDirectory())
            return { kind: "unreadable", message: "it is a folder" };
        if (!before.isFile() && !before.isFIFO())
            return { kind: "unreadable", message: "it is a device, not a file" };
        if (before.size > options.maxBytes)
            return { kind: "too-large", message: `it has ${before.size} bytes` };
        const bytes = await drain(handle, options);
        if (bytes.length > options.maxBytes) {
            return { kind: "too-large", message: `it has more than ${options.maxBytes} bytes` };
        }
        if (before.isFIFO())
            return { kind: "bytes", bytes };
        const after = await handle.stat({ bigint: true });
        const isSame = before.size === after.size && before.mtimeNs === after.mtimeNs && before.ctimeNs === after.ctimeNs;
        return isSame ? { kind: "bytes", bytes } : "changed";
    }
    finally {
        await handle.close();
    }
}
/** Reads to the end, or one byte beyond what is allowed. */
async function drain(handle, { maxBytes, signal }) {
    const chunks = [];
    for (let left = maxBytes + 1; left > 0;) {
        signal?.throwIfAborted();
        const chunk = Buffer.allocUnsafe(Math.min(left, 64 * 1024));
        const bytesRead = await readSome(handle, chunk);
        if (bytesRead === 0)
            break;
        if (bytesRead === undefined)
            await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_3__.setTimeout)(LOOK_AGAIN_MS);
        else {
            chunks.push(chunk.subarray(0, bytesRead));
            left -= bytesRead;
        }
    }
    return Buffer.concat(chunks);
}
/** `undefined` where a pipe has nothing at the moment. */
async function readSome(handle, chunk) {
    try {
        return (await handle.read(chunk, 0, chunk.length, null)).bytesRead;
    }
    catch (error) {
        if (error.code === "EAGAIN")
            return undefined;
        throw error;
    }
}


/***/ }),

/***/ 8095:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   save: () => (/* binding */ save),
/* harmony export */   saveAll: () => (/* binding */ saveAll),
/* harmony export */   saveReports: () => (/* binding */ saveReports)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _files_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7769);
/* harmony import */ var _problem_problem_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4000);
/* harmony import */ var _formats_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5004);





/** Writes the report in every format that was asked for. @throws Error naming the paths that could not be written */
function saveReports(report, targets, options = {}) {
    return saveAll(targets, (format) => (0,_formats_js__WEBPACK_IMPORTED_MODULE_4__/* .format */ .G)(report, format, options), options);
}
/** Writes every target, whatever becomes of the others. @throws Error naming the paths that could not be written */
async function saveAll(targets, write, options) {
    const faults = [];
    for (const { format, path } of targets) {
        try {
            await save(await write(format), path, options);
        }
        catch (fault) {
            faults.push(fault);
        }
    }
    if (faults.length === 1)
        throw faults[0];
    if (faults.length > 1)
        throw new AggregateError(faults, faults.map(_problem_problem_js__WEBPACK_IMPORTED_MODULE_3__/* .describeThrown */ .YI).join("\n"));
}
let saved = 0;
/**
 * Writes a file so that nobody ever sees half of it: into a file beside it, then renamed. Folders are made.
 *
 * @throws Error naming the path, with the cause
 */
async function save(text, path, { cwd = process.cwd(), confined = false } = {}) {
    const target = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(cwd, path);
    const temporary = `${target}.${process.pid}-${++saved}.tmp`;
    try {
        if (confined && (await (0,_files_file_js__WEBPACK_IMPORTED_MODULE_2__/* .leadsOut */ .q)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(target), cwd))) {
            throw new Error("a symbolic link leads out of the working directory");
        }
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(target), { recursive: true });
        // Never into a file, or through a link, that somebody else put there.
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(temporary, text, { flag: "wx" });
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rename)(temporary, target);
    }
    catch (error) {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(temporary, { force: true }).catch(() => { });
        throw new Error(`Cannot write report ${path}`, { cause: error });
    }
}


/***/ }),

/***/ 2028:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  formatLint: () => (/* reexport */ formatLint),
  lint: () => (/* reexport */ lint),
  saveLint: () => (/* reexport */ saveLint)
});

// UNUSED EXPORTS: formatLintText, lintBreaches, lintHeadline, summarizeLint

;// CONCATENATED MODULE: ./src/lint/formats.ts
/** What lint found, in one of its formats; each is loaded when it is asked for. */
async function formatLint(report, format, options = {}) {
    switch (format) {
        case "json":
            return (await __webpack_require__.e(/* import() */ 575).then(__webpack_require__.bind(__webpack_require__, 8575))).formatLintJson(report);
        case "sarif":
            return (await __webpack_require__.e(/* import() */ 403).then(__webpack_require__.bind(__webpack_require__, 4403))).formatSarif(report);
        case "text":
            return (await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 586))).formatLintText(report, options);
    }
}

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
// EXTERNAL MODULE: ./src/go/net/net.ts + 8 modules
var net = __webpack_require__(9036);
// EXTERNAL MODULE: ./src/load/load.ts + 2 modules
var load = __webpack_require__(8615);
// EXTERNAL MODULE: ./src/problem/checked.ts
var checked = __webpack_require__(7346);
// EXTERNAL MODULE: ./src/report/facts.ts
var facts = __webpack_require__(1349);
// EXTERNAL MODULE: ./src/decode/statuses.ts
var decode_statuses = __webpack_require__(9114);
;// CONCATENATED MODULE: ./src/lint/contexts.ts

/**
 * Which checks run under which context. A check is known by its place in the file, its title, and its number among those
 * of one place and title; rows are in the order of the files.
 *
 * @param specs of each context; `undefined` where the spec is wrong with it
 * @param read the files in the order of reading
 */
function checksByContext(specs, read) {
    const rows = new Map();
    for (const [index, spec] of specs.entries()) {
        const collectors = (0,decode_statuses/* collectorsByName */.pp)(spec?.collectors ?? [], (collector) => collector);
        const seen = new Map();
        for (const analyzer of spec?.analyzers ?? []) {
            const { file, line, column } = analyzer.position;
            const place = `${file}:${line}:${column} ${analyzer.title}`;
            const number = (seen.get(place) ?? 0) + 1;
            seen.set(place, number);
            const key = `${number} ${place}`;
            const row = rows.get(key) ?? { analyzer, states: specs.map((each) => (each ? "absent" : "unknown")) };
            const isExcluded = collectors.get(analyzer.collectorName.value)?.exclude.value;
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

// EXTERNAL MODULE: ./src/collect/policy.ts
var collect_policy = __webpack_require__(9826);
;// CONCATENATED MODULE: ./src/lint/denials.ts

/** Returns an error for each check that the policy denies, as far as that is known before a name is resolved. */
async function foreseenDenials({ collectors }, policy, services) {
    if (policy.allow.length === 0 && policy.deny.length === 0)
        return [];
    const problems = [];
    for (const { address, exclude, isFaulty } of collectors) {
        const why = exclude.value || isFaulty ? undefined : await (0,collect_policy/* foreseenDenial */.fw)(policy, address.value, services);
        if (why === undefined)
            continue;
        problems.push({
            code: "policy-denied",
            severity: "error",
            message: `Cannot dial ${JSON.stringify(address.value)}: ${why}`,
            remedy: "add it to allow, or remove the check",
            position: address.position,
        });
    }
    return problems;
}

// EXTERNAL MODULE: ./src/decode/address-problem.ts
var address_problem = __webpack_require__(2484);
// EXTERNAL MODULE: ./src/problem/problem.ts
var problem = __webpack_require__(4000);
;// CONCATENATED MODULE: ./src/lint/excludes.ts


/** Returns the checks that this context excludes, and those of which it excludes one half. */
function lintExcludes({ collectors, analyzers }) {
    const byName = (0,decode_statuses/* collectorsByName */.pp)(collectors, (collector) => collector);
    return [
        ...analyzers.flatMap((analyzer) => analyzerProblem(analyzer, byName)),
        ...unjudged(analyzers, byName),
        ...nothingChecked(analyzers),
    ];
}
function analyzerProblem({ title, collectorName, exclude, position }, byName) {
    if (exclude.value) {
        const message = `"${title}" is excluded with this context`;
        return [{ code: "check-excluded", severity: "notice", message, position: exclude.position }];
    }
    const collector = byName.get(collectorName.value);
    if (!collector?.exclude.value)
        return [];
    return [
        {
            code: "collector-excluded",
            severity: "error",
            message: `"${title}" can only fail: collector "${collector.name}" is excluded at ${(0,problem/* describePosition */.jm)(collector.exclude.position)}, but this analyzer is not`,
            remedy: "give both the same exclude",
            position,
        },
    ];
}
/** Collectors that are dialed though all their analyzers are excluded. */
function unjudged(analyzers, byName) {
    const namesOf = (some) => new Set(some.map(({ collectorName }) => collectorName.value));
    const read = namesOf(analyzers);
    const judged = namesOf(analyzers.filter(({ exclude }) => !exclude.value));
    return [...byName.values()]
        .filter(({ name, exclude }) => !exclude.value && read.has(name) && !judged.has(name))
        .map(({ name, position }) => ({
        code: "collector-unjudged",
        severity: "notice",
        message: `Collector "${name}" is dialed with this context though every analyzer of it is excluded`,
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

;// CONCATENATED MODULE: ./src/lint/outcomes.ts


/** Returns warnings for outcomes that are never reached or do nothing, and for statuses that no outcome covers. */
function lintOutcomes(analyzer) {
    return [...shadowed(analyzer.outcomes), ...uncovered(analyzer), ...alwaysPasses(analyzer)];
}
function shadowed(outcomes) {
    const earlier = new Map();
    return outcomes.flatMap((outcome) => {
        const shadow = earlier.get("") ?? earlier.get(outcome.when);
        if (shadow)
            return [neverReached(outcome, shadow)];
        earlier.set(outcome.when, outcome);
        return [];
    });
}
function neverReached({ when, position }, shadow) {
    const at = (0,problem/* describePosition */.jm)(shadow.position);
    if (shadow.when === "") {
        return {
            code: "outcome-shadowed",
            severity: "warning",
            message: `Outcome is never reached: the one at ${at} has no when and matches every status`,
            remedy: "put the outcome without when last",
            position,
        };
    }
    return {
        code: "outcome-repeated",
        severity: "warning",
        message: `Outcome is never reached: the one at ${at} has the same when, ${when}`,
        remedy: "keep one of them",
        position,
    };
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
            message: `No outcome of "${title}" covers ${listed(statuses)}`,
            remedy: failing.length > 0 ? `it ${consequence(statuses, failing)}; write an outcome for it` : "it passes then",
            position,
        },
    ];
}
function consequence(statuses, failing) {
    return statuses.length > failing.length
        ? `passes when connected and fails on ${listed(failing)}`
        : `fails on ${listed(failing)}`;
}
/** A check that passes with every status decides nothing. */
function alwaysPasses({ title, outcomes, position }) {
    if (!decode_statuses/* networkStatuses */.PA.every((status) => severityOf(outcomes, status) === "pass"))
        return [];
    return [
        {
            code: "check-always-passes",
            severity: "warning",
            message: `"${title}" passes with every status`,
            remedy: "expected an outcome that fails or warns",
            position,
        },
    ];
}
function severityOf(outcomes, status) {
    return (0,decode_statuses/* firstMatch */.o4)(outcomes, status)?.severity ?? (status === "connected" ? "pass" : "fail");
}
function listed(words) {
    return words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} and ${words.at(-1)}`;
}

;// CONCATENATED MODULE: ./src/lint/lint-spec.ts




/**
 * Returns everything that can be known of a spec without dialing, the problems of loading it included. What is excluded is
 * not examined: with another context it may be another text. Nor is an entry with an error, which says enough.
 */
function lintSpec({ value: spec, problems }, { services }) {
    const isExamined = ({ exclude, isFaulty }) => !exclude.value && !isFaulty;
    const running = spec.analyzers.filter(isExamined);
    return [
        ...problems.map(asInLint),
        ...spec.collectors.filter(isExamined).flatMap(({ address }) => (0,address_problem/* addressProblems */.X)(address, services)),
        ...running.flatMap(lintOutcomes),
        ...sameTitles(running),
        ...(isWhole(problems) ? lintExcludes(spec) : []),
    ];
}
/** In a run the status of such a check shows that it cannot be dialed. Lint has no status, so its problem is the error. */
function asInLint(problem) {
    return problem.code === "address-brackets" ? { ...problem, severity: "error" } : problem;
}
/** Whether nothing is missing that would change how collectors and analyzers belong together. */
function isWhole(problems) {
    return problems.every(({ severity, code }) => severity !== "error" || code === "collector-unknown");
}
/** Results are known by their titles: in the summary, in outputs, against a baseline. */
function sameTitles(analyzers) {
    const first = new Map();
    return analyzers.flatMap((analyzer) => {
        const earlier = first.get(analyzer.title);
        if (!earlier)
            first.set(analyzer.title, analyzer);
        if (!earlier)
            return [];
        return [
            {
                code: "duplicate-title",
                severity: "warning",
                ...sameTitle(analyzer, earlier),
                position: analyzer.position,
            },
        ];
    });
}
function sameTitle({ title, position }, earlier) {
    const other = (0,problem/* describePosition */.jm)(earlier.position);
    if (other === (0,problem/* describePosition */.jm)(position)) {
        return {
            message: `Checks that one loop makes are all named "${title}"`,
            remedy: "put what the loop goes over into the checkName",
        };
    }
    return {
        message: `Two checks are named "${title}", the other at ${other}`,
        remedy: "give each a checkName of its own",
    };
}

// EXTERNAL MODULE: ./src/lint/report.ts
var report = __webpack_require__(2047);
// EXTERNAL MODULE: ./src/collect/retry.ts
var collect_retry = __webpack_require__(9940);
// EXTERNAL MODULE: ./src/go/time/duration.ts
var duration = __webpack_require__(7568);
// EXTERNAL MODULE: ./src/collect/schedule.ts
var schedule = __webpack_require__(7633);
;// CONCATENATED MODULE: ./src/lint/worst-case.ts


/** How long the dialing takes when no packet is ever answered. */
function worstCase(collectors, options) {
    const times = collectors
        .filter(({ exclude }) => !exclude.value)
        .map(({ timeoutMs = options.timeoutMs }) => timeoutMs === null && options.retry.kind !== "wait" ? null : checkMs(timeoutMs ?? 0, options.retry));
    const atOnce = Math.min(times.length, (0,schedule/* concurrencyFor */.f4)(options.concurrency, collectors.length));
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
/** Every try with its whole timeout and the pauses between them, or the whole of a wait. */
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
/** When the last check is done, if each is begun in order as soon as one of the places is free. */
function makespan(times, places) {
    const freeAt = new Array(Math.min(places, Math.max(1, times.length))).fill(0);
    let end = 0;
    for (const time of times) {
        let earliest = 0;
        for (let place = 1; place < freeAt.length; place++) {
            if (freeAt[place] < freeAt[earliest])
                earliest = place;
        }
        freeAt[earliest] = freeAt[earliest] + time;
        end = Math.max(end, freeAt[earliest]);
    }
    return end;
}

;// CONCATENATED MODULE: ./src/lint/time-notice.ts



/** Returns a notice of how long the dialing takes where nothing answers; none where there is nothing to dial. */
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










/**
 * Reports everything that can be known without dialing or resolving a name, with one context or with each of several. It is
 * a run without dialing, and it refuses nothing: errors are in the report.
 */
async function lint(inputs, options) {
    const services = await (0,net/* createResolver */.Tw)(inputs.resolver).services();
    const reading = { ...options, stdin: once(options.stdin) };
    const contexts = inputs.lintContexts.length > 0 ? inputs.lintContexts : [undefined];
    const examined = [];
    for (const context of contexts)
        examined.push(await examine(inputs, context, { ...reading, services }));
    const isOne = examined.length === 1;
    const sources = examined.find(({ sources }) => sources.length > 0)?.sources ?? [];
    const findings = examined.map(({ context, problems }) => ({
        context,
        problems: isOne ? problems : problems.filter((problem) => isShownOfSeveral(problem, examined)),
    }));
    const checks = checksByContext(examined.map(({ spec }) => spec), sources.map(({ file }) => file));
    return (0,report/* lintReport */.AC)(findings, { tool: facts/* tool */.z6, sources, checks });
}
/** Standard input can be read only once, and is needed with each context. */
function once(stdin) {
    let read;
    return (...args) => {
        read ??= stdin(...args);
        return read;
    };
}
/** Examines the specs with one context, merged over what all contexts have in common. */
async function examine(inputs, context, { services, ...options }) {
    const loaded = await (0,load/* load */.H)({ ...inputs, ...(context && { lintContextFile: context.file }) }, options);
    const { spec, sources } = loaded.value;
    const problems = [
        ...lintSpec({ value: spec, problems: loaded.problems }, { services }),
        ...(await foreseenDenials(spec, inputs.policy, services)),
    ];
    // A run would be refused, so there are neither checks nor times to show.
    if ((0,checked/* hasErrors */.Cs)(loaded.problems))
        return { context: context?.name, spec: undefined, sources, problems };
    return { context: context?.name, spec, sources, problems: [...problems, ...timeNotice(spec, inputs)] };
}
/** With several contexts, the table of checks shows what each of them excludes or leaves out. */
function isShownOfSeveral({ code, position }, examined) {
    if (code === "check-excluded")
        return false;
    if (code !== "document-empty")
        return true;
    return examined.every(({ problems }) => problems.some((other) => other.code === code && (0,external_node_util_.isDeepStrictEqual)(other.position, position)));
}

// EXTERNAL MODULE: ./src/formats/save.ts
var save = __webpack_require__(8095);
;// CONCATENATED MODULE: ./src/lint/save.ts


/** Writes the findings in every format that was asked for. @throws Error naming the paths that could not be written */
function saveLint(report, targets, options = {}) {
    return (0,save.saveAll)(targets, (format) => formatLint(report, format), options);
}

// EXTERNAL MODULE: ./src/pages/fit.ts
var fit = __webpack_require__(699);
// EXTERNAL MODULE: ./src/report/escape.ts
var report_escape = __webpack_require__(4031);
// EXTERNAL MODULE: ./src/report/verdict.ts
var verdict = __webpack_require__(687);
;// CONCATENATED MODULE: ./src/lint/summary.ts





/** Below what the runner takes, as for the summary of a run. */
const MAX_BYTES = 900_000;
const icons = { error: "❌", warning: "⚠️", notice: "ℹ️" };
/** Rows of the table of checks; the report has all of them. */
const MAX_ROWS = 200;
/** Longer names are cut, in characters. */
const MAX_NAME = 100;
/**
 * What lint found, for the job summary: the verdict, a line for every problem, errors first, cut at a line, and which
 * checks run under which context.
 */
function summarizeLint(report, link = () => undefined) {
    const heading = `## ${statusIcons[report.result]} lint: ${lintHeadline(report)}\n\n`;
    const order = ["error", "warning", "notice"];
    const sorted = [...report.problems].sort((a, b) => order.indexOf(a.severity) - order.indexOf(b.severity));
    const lines = [];
    const table = tableOf(report);
    let bytes = utf8Bytes(heading) + utf8Bytes(table);
    for (const [index, problem] of sorted.entries()) {
        const line = problemLine(problem, link);
        bytes += utf8Bytes(line);
        if (bytes > MAX_BYTES - 100) {
            lines.push(`\n${sorted.length - index} more are in the report\n`);
            break;
        }
        lines.push(line);
    }
    return heading + lines.join("") + table;
}
/** Nothing where one context was looked at, or where the table alone would be too much. */
function tableOf({ contexts, checks }) {
    if (contexts.length === 0 || checks.length === 0)
        return "";
    const cell = (text) => escapeMarkdown(shorten(text, MAX_NAME));
    const rows = [
        ["Check", ...contexts.map(cell)],
        ["---", ...contexts.map(() => "---")],
        ...checks.slice(0, MAX_ROWS).map(({ title, states }) => [cell(title), ...states.map((state) => stateWords[state])]),
    ];
    const more = checks.length - MAX_ROWS;
    const table = rows.map((row) => `| ${row.join(" | ")} |\n`).join("");
    const whole = `\n${table}${more > 0 ? `\n${more} more checks are in the report\n` : ""}`;
    return utf8Bytes(whole) > MAX_BYTES / 2 ? "\nWhich checks run under which context is in the report\n" : whole;
}
function problemLine(problem, link) {
    const { severity, code, position, where } = problem;
    const place = position ? describePosition(position) : (where ?? "");
    const url = position && link(position);
    const target = url && markdownUrl(url);
    const linked = place === "" ? "" : target ? `[${markdownCode(place)}](${target}) ` : `${markdownCode(place)} `;
    const text = escapeMarkdown(problemSentence(problem));
    return `- ${icons[severity]} ${linked}${text} ${markdownCode(code)}\n`;
}

// EXTERNAL MODULE: ./src/lint/text.ts
var lint_text = __webpack_require__(586);
;// CONCATENATED MODULE: ./src/lint/door.ts
/** All that the two programs need of lint. They load it only where lint is what they are asked for. */








/***/ }),

/***/ 586:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   formatLintText: () => (/* binding */ formatLintText)
/* harmony export */ });
/* harmony import */ var _formats_table_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9924);
/* harmony import */ var _formats_width_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5476);
/* harmony import */ var _problem_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4000);
/* harmony import */ var _report_escape_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4031);
/* harmony import */ var _report_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2047);





/** For a terminal and for editors: `file:line:column: severity: message [code]`, a line each, and what it comes to. */
function formatLintText(report, { color = false } = {}) {
    const paint = color ? _formats_table_js__WEBPACK_IMPORTED_MODULE_0__/* .paintAnsi */ .O4 : _formats_table_js__WEBPACK_IMPORTED_MODULE_0__/* .paintNothing */ .U9;
    const sections = [
        report.problems.map((problem) => problemLine(problem, paint)),
        matrixLines(report, paint),
        [paint((0,_report_js__WEBPACK_IMPORTED_MODULE_3__/* .lintHeadline */ .a2)(report), report.result)],
    ];
    return `${sections
        .filter((lines) => lines.length > 0)
        .map((lines) => lines.join("\n"))
        .join("\n\n")}\n`;
}
const colours = { error: "fail", warning: "warn", notice: "faint" };
function problemLine(problem, paint) {
    const { severity, code, position, where } = problem;
    const place = position ? (0,_problem_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .describePosition */ .jm)(position) : where;
    const parts = [
        ...(place ? [paint(`${(0,_report_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .escapeTerminal */ .en)(place)}:`, "strong")] : []),
        paint(`${severity}:`, colours[severity]),
        (0,_report_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .escapeTerminal */ .en)((0,_problem_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .problemSentence */ .D1)(problem)),
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
/** Longer ones are cut, so that one does not push the table off the screen. */
const MAX_WIDTHS = { title: 60, context: 24 };
/** Which checks run under which context: a row per check, a column per context. */
function matrixLines({ contexts, checks }, paint) {
    if (contexts.length === 0 || checks.length === 0)
        return [];
    const titles = cutApart(checks.map(({ title }) => (0,_report_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .escapeTerminal */ .en)(title)), MAX_WIDTHS.title);
    const rows = [
        ["check", ...cutApart(contexts.map(_report_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .escapeTerminal */ .en), MAX_WIDTHS.context)].map((text) => ({
            text,
            colour: "strong",
        })),
        ...checks.map(({ states }, index) => [
            { text: titles[index] ?? "" },
            ...states.map((state) => ({ text: _report_js__WEBPACK_IMPORTED_MODULE_3__/* .stateWords */ .Xu[state], colour: stateColours[state] })),
        ]),
    ];
    const widths = rows[0]?.map((_, column) => rows.reduce((widest, row) => Math.max(widest, (0,_formats_width_js__WEBPACK_IMPORTED_MODULE_4__/* .displayWidth */ .F)(row[column]?.text ?? "")), 0));
    return rows.map((row) => row
        .map(({ text, colour }, column) => {
        const isLast = column === row.length - 1;
        const gap = isLast ? "" : " ".repeat((widths?.[column] ?? 0) - (0,_formats_width_js__WEBPACK_IMPORTED_MODULE_4__/* .displayWidth */ .F)(text));
        return (colour ? paint(text, colour) : text) + gap;
    })
        .join("  "));
}
/** The names cut to a width; those that could then not be told apart are left whole. */
function cutApart(names, width) {
    const cut = names.map((name) => (0,_report_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .shorten */ .ml)(name, width));
    const cutFrom = new Map();
    for (const [index, short] of cut.entries()) {
        cutFrom.set(short, (cutFrom.get(short) ?? new Set()).add(names[index] ?? ""));
    }
    return cut.map((short, index) => ((cutFrom.get(short)?.size ?? 1) > 1 ? (names[index] ?? "") : short));
}


/***/ })

};
;