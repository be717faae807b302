"use strict";
exports.id = 145;
exports.ids = [145];
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

/***/ 8145:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readBaseline: () => (/* binding */ readBaseline)
});

// UNUSED EXPORTS: MAX_REPORT_BYTES

// EXTERNAL MODULE: ./src/files/file.ts
var files_file = __webpack_require__(7769);
;// CONCATENATED MODULE: ./src/shape/fault.ts
/**
 * Finds the first thing wrong with a value from outside, as `path is what, expected what`; undefined when it fits.
 * Keys that a record does not know are ignored: a later version may write more. Formats and patterns are not checked.
 */
function faultIn(value, shape, path = "") {
    const { form } = shape;
    switch (form.kind) {
        case "string":
            return typeof value === "string" ? undefined : fault(value, path, "a string");
        case "integer":
            return Number.isInteger(value) && value >= form.minimum
                ? undefined
                : fault(value, path, `an integer of at least ${form.minimum}`);
        case "duration":
            return Number.isFinite(value) && value >= 0
                ? undefined
                : fault(value, path, "a number of milliseconds");
        case "oneOf":
            return form.values.includes(value)
                ? undefined
                : fault(value, path, form.values.join(" or "));
        case "list":
            if (!Array.isArray(value))
                return fault(value, path, "a list");
            return firstFault(value, (item, index) => faultIn(item, form.item, `${path}[${index}]`));
        case "map":
            if (!isMapping(value))
                return fault(value, path, "a mapping");
            return firstFault(Object.entries(value), ([key, item]) => faultIn(item, form.value, `${path}.${key}`));
        case "record":
            return isMapping(value) ? faultInRecord(value, form.fields, path) : fault(value, path, "a mapping");
    }
}
function faultInRecord(value, fields, path) {
    return firstFault(Object.entries(fields), ([key, field]) => {
        // A key of a prototype is not a key of the data.
        const own = Object.hasOwn(value, key) ? value[key] : undefined;
        const at = path === "" ? key : `${path}.${key}`;
        if (!("optional" in field))
            return faultIn(own, field, at);
        return own === undefined ? undefined : faultIn(own, field.optional, at);
    });
}
function isMapping(value) {
    return typeof value === "object" && value !== null && !Array.isArray(value);
}
function firstFault(items, faultOf) {
    for (const [index, item] of items.entries()) {
        const found = faultOf(item, index);
        if (found !== undefined)
            return found;
    }
    return undefined;
}
function fault(value, path, expected) {
    return `${path === "" ? "the document" : path} is ${describe(value)}, expected ${expected}`;
}
const MAX_VALUE_CHARACTERS = 60;
function describe(value) {
    if (value === undefined)
        return "missing";
    if (Array.isArray(value))
        return "a list";
    if (isMapping(value))
        return "a mapping";
    const json = typeof value === "number" ? String(value) : JSON.stringify(value);
    return json.length > MAX_VALUE_CHARACTERS ? `${json.slice(0, MAX_VALUE_CHARACTERS - 1)}…` : json;
}

// EXTERNAL MODULE: ./src/report/model.ts + 3 modules
var model = __webpack_require__(8693);
;// CONCATENATED MODULE: ./src/report/parse.ts


/**
 * Parses a JSON report that an earlier run, or another machine, wrote. Fields that this version does not know are ignored.
 * There is no value where the text is not a report, or its verdict does not fit its results: an error of code `report-file`.
 */
function parseReport(json, file) {
    const parsed = parseJson(json);
    if (!parsed)
        return { value: undefined, problems: [notAReport(file, "it is not JSON")] };
    const fault = faultIn(parsed.json, model/* reportShape */.c) ?? contradiction(parsed.json);
    if (fault !== undefined)
        return { value: undefined, problems: [notAReport(file, fault)] };
    return { value: parsed.json, problems: [] };
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
function parseJson(text) {
    try {
        return { json: JSON.parse(text.replace(/^\ufeff/, "")) };
    }
    catch {
        return undefined;
    }
}
function notAReport(file, why) {
    return {
        code: "report-file",
        severity: "error",
        where: file,
        message: `Cannot read this file as a report: ${why}`,
        remedy: "expected the JSON report of a run of this tool, schema version 1",
    };
}

;// CONCATENATED MODULE: ./src/report/baseline.ts


/** A report of 10,000 checks has about 10 MB. */
const MAX_REPORT_BYTES = 64 * 1024 * 1024;
/**
 * Reads the JSON report of an earlier run. There is no value where the file does not exist, which is a notice: the first run
 * has no baseline. A file that cannot be read or is not a report is an error.
 */
async function readBaseline(file, { cwd = process.cwd(), ...options } = {}) {
    const read = await (0,files_file/* readBytes */.i)(file, { cwd, ...options, maxBytes: MAX_REPORT_BYTES });
    switch (read.kind) {
        case "bytes":
            return parseReport(read.bytes.toString("utf8"), file);
        case "missing":
            return { value: undefined, problems: [noBaseline(file)] };
        default:
            return { value: undefined, problems: [unreadable(file, read.message)] };
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
function unreadable(file, why) {
    return {
        code: "baseline-file",
        severity: "error",
        where: "input baseline",
        message: `Cannot read ${file}: ${why}`,
        remedy: `expected a file that this step may read, of at most ${MAX_REPORT_BYTES} bytes`,
    };
}


/***/ }),

/***/ 8693:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  c: () => (/* binding */ reportShape)
});

// EXTERNAL MODULE: ./src/decode/statuses.ts
var statuses = __webpack_require__(9114);
;// CONCATENATED MODULE: ./src/shape/shape.ts
function string(description, restrictions = {}) {
    return { description, form: { kind: "string", ...restrictions } };
}
function integer(description, { minimum = 0 } = {}) {
    return { description, form: { kind: "integer", minimum } };
}
function duration(description) {
    return { description, form: { kind: "duration" } };
}
function oneOf(description, values) {
    return { description, form: { kind: "oneOf", values } };
}
function list(description, item) {
    return { description, form: { kind: "list", item } };
}
function map(description, value) {
    return { description, form: { kind: "map", value } };
}
function record(description, fields) {
    return { description, form: { kind: "record", fields } };
}
function optional(shape) {
    return { optional: shape };
}
/** The shape under a name of its own in the schema. */
function named(name, shape) {
    return { ...shape, name };
}

// EXTERNAL MODULE: ./src/collect/limits.ts
var limits = __webpack_require__(7392);
;// CONCATENATED MODULE: ./src/collect/collected.ts



// The run loads nothing from here but types; the shapes are for what reads and writes reports.
const triedAddressShape = named("triedAddress", record("One IP address that was tried.", {
    ip: string("Without brackets; an IPv6 address may have a zone."),
    port: integer("The port number."),
    errno: optional(string("The kernel's name of the failure, such as ECONNREFUSED; absent when it connected and when the time was up.")),
    message: optional(string("Go's words for the failure, `i/o timeout` when the time was up; absent when it connected.")),
    durationMs: duration("How long the address was tried, in milliseconds."),
}));
const attemptShape = named("attempt", record("One attempt to connect.", {
    networkStatus: oneOf("How this attempt ended.", statuses/* networkStatuses */.PA),
    dnsMs: duration("How long the name took to resolve, in milliseconds; 0 for an IP address."),
    durationMs: duration("How long the attempt took, in milliseconds."),
    addresses: list(`The IP addresses that were tried, in that order; of more than ${limits/* MAX_ADDRESSES */.g} the first ${limits/* MAX_ADDRESSES */.g - 1} and one more: the one that connected, otherwise the last.`, triedAddressShape),
}));

// EXTERNAL MODULE: ./src/collect/reasons.ts
var reasons = __webpack_require__(4611);
;// CONCATENATED MODULE: ./src/analyze/result.ts




// The run loads nothing from here but types; the shapes are for what reads and writes reports.
const severities = ["pass", "warn", "fail"];
const positionShape = named("position", record("A position in a file as a person wrote it, before rendering.", {
    file: string("Path as it was given."),
    line: integer("From 1.", { minimum: 1 }),
    column: integer("From 1, in UTF-16 code units.", { minimum: 1 }),
}));
const resultShape = named("result", record("The result of one analyzer.", {
    title: string("The analyzer's checkName."),
    status: oneOf("Of the outcome that matched.", severities),
    message: string("Of the outcome that matched, or a sentence of this tool when none did."),
    uri: optional(string("Of the outcome that matched; absent when it has none.")),
    spec: string("metadata.name of the analyzer's document."),
    collector: string("The collectorName that the analyzer reads."),
    address: string("host:port as the collector has it after rendering."),
    networkStatus: optional(oneOf("What outcomes match on; absent when nothing was dialed.", statuses/* networkStatuses */.PA)),
    networkMessage: optional(string("The error in the words of Go's net package; empty when it connected, absent when nothing was dialed.")),
    reason: oneOf("Why the status is what it is; docs/problems.md explains each.", reasons/* reasons */.O),
    durationMs: duration("All attempts with the pauses between them, in milliseconds."),
    attempts: list("In the order in which they were made.", attemptShape),
    resolvedBySystem: optional(oneOf("Present when the name was unknown to DNS and the hosts file and only the system's resolver knew it.", [
        true,
    ])),
    position: positionShape,
}));
const excludedShape = record("A collector or an analyzer that the spec excluded.", {
    title: string("The checkName or collectorName."),
    kind: oneOf("Which of the two it is.", ["collector", "analyzer"]),
    position: positionShape,
});

;// CONCATENATED MODULE: ./src/report/model.ts


/*
 * The JSON report, version 1. Its shape is declared once: here, and for their parts of it in analyze/result.ts (a result)
 * and collect/collected.ts (an attempt). The TypeScript types, the check of a report file (parse.ts), the order of the keys
 * (formats/json.ts), schema/report.schema.json and the reports that the tests make up all come from it.
 *
 * To add a field, add it to its record, at the place where it is written in the file, as `optional(...)`: a report of an
 * earlier version, which serves as a baseline, does not have it. Then run `npm run report-schema`. Within version 1 no field
 * is removed and none changes its meaning.
 */
const countsShape = record("How many checks ended how.", {
    total: integer("passed + warned + failed."),
    passed: integer("Results with status `pass`."),
    warned: integer("Results with status `warn`."),
    failed: integer("Results with status `fail`."),
    excluded: integer("Analyzers that the spec excluded; they are not among the results."),
    notRun: integer("Checks that were cut off before they could be made; they are among the failed."),
});
const problemShape = named("problem", record("Something worth knowing about what was given.", {
    // Any string: a report of another version may have other codes.
    code: string("Stable; docs/problems.md has a heading for it."),
    severity: oneOf("How bad it is.", ["error", "warning", "notice"]),
    message: string("What is wrong, one sentence."),
    remedy: optional(string("What is accepted, or what to do.")),
    position: optional(positionShape),
    where: optional(string("The input it is about, where no file is involved.")),
}));
const reportShape = record("What one run of TCP Connect Preflight found. Within version 1 fields may be added; none is removed and none changes its meaning.", {
    schemaVersion: oneOf("The version of this schema.", [1]),
    tool: record("What wrote the report.", {
        name: string("Its name."),
        version: string("Its version."),
    }),
    name: string("Who looked: the column of this run in a merged report. The job's name unless the input `name` gives another."),
    runner: record("The machine of the run.", {
        os: string("Its operating system."),
        arch: string("Its processor architecture."),
    }),
    startedAt: string("When the run began, RFC 3339.", { format: "date-time" }),
    finishedAt: string("When the run ended, RFC 3339.", { format: "date-time" }),
    result: oneOf("The verdict: `fail` if any check failed, else `warn` if any warned, else `pass`. What fails the step is up to the input `fail-on`.", severities),
    counts: countsShape,
    sources: list("The files and inputs that decided the run, as they were before any template was rendered.", record("One of them.", {
        file: string("Its path as it was given, or the name of the input."),
        sha256: string("SHA-256 of its text in UTF-8, hexadecimal.", { pattern: "^[0-9a-f]{64}$" }),
    })),
    results: list("One for each analyzer that was not excluded, in the order of the specs.", resultShape),
    excluded: list("What the spec excluded, in its order.", excludedShape),
    problems: list("Warnings and notices about the specs and the inputs.", problemShape),
    settings: map("The inputs that shaped the run, for the reader of the report: the name of each and its value.", string("Its value.")),
});


/***/ })

};
;