"use strict";
exports.id = 966;
exports.ids = [966];
exports.modules = {

/***/ 4700:
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

/***/ 7966:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  compareWithBaseline: () => (/* binding */ compareWithBaseline),
  readBaseline: () => (/* binding */ readBaseline)
});

// UNUSED EXPORTS: MAX_REPORT_BYTES, identify

// EXTERNAL MODULE: ./src/files/file.ts
var files_file = __webpack_require__(4700);
// EXTERNAL MODULE: ./src/problem/problem.ts
var problem_problem = __webpack_require__(1139);
// EXTERNAL MODULE: ./src/collect/collected.ts
var collected = __webpack_require__(5142);
;// CONCATENATED MODULE: ./src/report/shape.ts
const shape_text = (value, path) => (typeof value === "string" ? undefined : fault(value, path, "a text"));
const duration = (value, path) => typeof value === "number" && value >= 0 ? undefined : fault(value, path, "a number of milliseconds");
/** A whole number of at least `least`. */
function whole(least) {
    return (value, path) => Number.isInteger(value) && value >= least
        ? undefined
        : fault(value, path, `a whole number of at least ${least}`);
}
function oneOf(...accepted) {
    return (value, path) => accepted.includes(value) ? undefined : fault(value, path, accepted.join(" or "));
}
function list(item) {
    return (value, path) => {
        if (!Array.isArray(value))
            return fault(value, path, "a list");
        return first(value.length, (index) => item(value[index], `${path}[${index}]`));
    };
}
/** A mapping from any key. */
function mapOf(item) {
    return (value, path) => {
        if (!isMapping(value))
            return fault(value, path, "a mapping");
        const entries = Object.entries(value);
        return first(entries.length, (index) => {
            const [key, one] = entries[index];
            return item(one, `${path}.${key}`);
        });
    };
}
/** A mapping with these keys. Others are let pass: a later version may write more. */
function mapping(fields) {
    const entries = Object.entries(fields);
    return (value, path) => {
        if (!isMapping(value))
            return fault(value, path, "a mapping");
        return first(entries.length, (index) => {
            const [key, field] = entries[index];
            const own = Object.hasOwn(value, key) ? value[key] : undefined;
            const at = path === "" ? key : `${path}.${key}`;
            if (typeof field === "function")
                return field(own, at);
            return own === undefined ? undefined : field.optional(own, at);
        });
    };
}
function optional(shape) {
    return { optional: shape };
}
function isMapping(value) {
    return typeof value === "object" && value !== null && !Array.isArray(value);
}
function first(count, faultAt) {
    for (let index = 0; index < count; index++) {
        const found = faultAt(index);
        if (found !== undefined)
            return found;
    }
    return undefined;
}
function fault(value, path, expected) {
    return `${path === "" ? "the document" : path} is ${describe(value)}, expected ${expected}`;
}
function describe(value) {
    if (value === undefined)
        return "missing";
    if (Array.isArray(value))
        return "a list";
    if (typeof value === "object" && value !== null)
        return "a mapping";
    const json = JSON.stringify(value);
    return json.length > 60 ? `${json.slice(0, 59)}…` : json;
}

;// CONCATENATED MODULE: ./src/report/parse.ts



const position = mapping({ file: shape_text, line: whole(1), column: whole(1) });
const tried = mapping({
    ip: shape_text,
    port: whole(0),
    errno: optional(shape_text),
    message: optional(shape_text),
    durationMs: duration,
});
const attempt = mapping({
    networkStatus: oneOf(...collected/* networkStatuses */.PA),
    dnsMs: duration,
    durationMs: duration,
    addresses: list(tried),
});
const result = mapping({
    title: shape_text,
    status: oneOf("pass", "warn", "fail"),
    message: shape_text,
    uri: optional(shape_text),
    spec: shape_text,
    collector: shape_text,
    address: shape_text,
    networkStatus: optional(oneOf(...collected/* networkStatuses */.PA)),
    networkMessage: optional(shape_text),
    reason: oneOf(...collected/* reasons */.Ot),
    durationMs: duration,
    attempts: list(attempt),
    resolvedBySystem: optional(oneOf(true)),
    position,
});
const problem = mapping({
    code: shape_text,
    severity: oneOf("error", "warning", "notice"),
    message: shape_text,
    remedy: optional(shape_text),
    position: optional(position),
    where: optional(shape_text),
});
/** The same as schema/report.schema.json says, but for fields that it does not know; a test holds the two together. */
const report = mapping({
    schemaVersion: oneOf(1),
    tool: mapping({ name: shape_text, version: shape_text }),
    name: shape_text,
    runner: mapping({ os: shape_text, arch: shape_text }),
    startedAt: shape_text,
    finishedAt: shape_text,
    result: oneOf("pass", "warn", "fail"),
    counts: mapping({
        total: whole(0),
        passed: whole(0),
        warned: whole(0),
        failed: whole(0),
        excluded: whole(0),
        notRun: whole(0),
    }),
    sources: list(mapping({ file: shape_text, sha256: shape_text })),
    results: list(result),
    excluded: list(mapping({ title: shape_text, kind: oneOf("collector", "analyzer"), position })),
    problems: list(problem),
    settings: mapOf(shape_text),
});
/**
 * Reads a JSON report that an earlier run, or another machine, wrote.
 *
 * @throws InputError `report-file` when the text is no report, or one whose verdict does not belong to its results
 */
function parseReport(json, file) {
    const parsed = parseJson(json, file);
    const fault = report(parsed, "") ?? contradiction(parsed);
    if (fault !== undefined)
        throw notAReport(file, fault);
    return parsed;
}
/** A report that says "pass" above failed results must not make anything green. */
function contradiction({ counts, results, result }) {
    const having = (status) => results.filter((one) => one.status === status).length;
    const counted = { total: results.length, passed: having("pass"), warned: having("warn"), failed: having("fail") };
    for (const [name, count] of Object.entries(counted)) {
        const given = counts[name];
        if (given !== count)
            return `counts.${name} is ${given}, but the results have ${count}`;
    }
    const verdict = counted.failed > 0 ? "fail" : counted.warned > 0 ? "warn" : "pass";
    return result === verdict ? undefined : `result is "${result}", but the results say ${verdict}`;
}
function parseJson(json, file) {
    try {
        return JSON.parse(json.replace(/^\ufeff/, ""));
    }
    catch (error) {
        throw notAReport(file, "it is not JSON", error);
    }
}
function notAReport(file, why, cause) {
    return new problem_problem/* InputError */.dz([
        {
            code: "report-file",
            severity: "error",
            where: file,
            message: `Cannot read this file as a report: ${why}`,
            remedy: "expected the JSON report of a run of this tool, schema version 1",
        },
    ], { cause });
}

;// CONCATENATED MODULE: ./src/report/baseline.ts



/** A report of 10,000 checks has about 10 MB. */
const MAX_REPORT_BYTES = 64 * 1024 * 1024;
/**
 * Reads the JSON report of an earlier run. A file that does not exist is a notice: the first run has no baseline.
 *
 * @throws InputError `report-file` when the file is no report, `baseline-file` when it cannot be read
 */
async function readBaseline(file, { cwd = process.cwd(), ...options } = {}) {
    const read = await (0,files_file/* readBytes */.i)(file, { cwd, ...options, maxBytes: MAX_REPORT_BYTES });
    switch (read.kind) {
        case "bytes":
            return { kind: "report", report: parseReport(read.bytes.toString("utf8"), file) };
        case "missing":
            return { kind: "missing", problem: noBaseline(file) };
        default:
            throw unreadable(file, read);
    }
}
function noBaseline(file) {
    return {
        code: "baseline-missing",
        severity: "notice",
        where: "input baseline",
        message: `There is no report at ${file}, so every failure counts as new`,
        remedy: "save the JSON report of a run there, for example from the main branch",
    };
}
function unreadable(file, { message, cause }) {
    const problem = {
        code: "baseline-file",
        severity: "error",
        where: "input baseline",
        message: `Cannot read ${file}: ${message}`,
        remedy: `expected a file that this step may read, of at most ${MAX_REPORT_BYTES} bytes`,
    };
    return new problem_problem/* InputError */.dz([problem], { cause });
}
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