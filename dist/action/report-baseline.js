"use strict";
exports.ids = [6834];
exports.modules = {

/***/ 6834:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  W: () => (MAX_REPORT_BYTES),
  readBaseline: () => (readBaseline)
});
var _files_file_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9402);
var _parse_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2859);


const MAX_REPORT_BYTES = 256 * 1024 * 1024;
async function readBaseline(file, { cwd = process.cwd(), ...options } = {}) {
    const read = await (0,_files_file_js__WEBPACK_IMPORTED_MODULE_0__/* .readBytes */ .i)(file, { cwd, ...options, maxBytes: MAX_REPORT_BYTES });
    switch (read.kind) {
        case "bytes": {
            const { value, problems } = (0,_parse_js__WEBPACK_IMPORTED_MODULE_1__/* .parseReport */ .M)(read.bytes.toString("utf8"), file);
            return { value, problems: problems.map(asUnused) };
        }
        case "missing":
            return { value: undefined, problems: [noBaseline(file)] };
        case "too-large":
            return { value: undefined, problems: [asUnused(unreadable(file, read.message))] };
        default:
            return { value: undefined, problems: [unreadable(file, read.message)] };
    }
}
function asUnused(problem) {
    return { ...problem, severity: "warning", message: `${problem.message}; every failure counts as new` };
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
        remedy: `expected a readable file of at most ${MAX_REPORT_BYTES} bytes`,
    };
}


/***/ }),

/***/ 2859:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  M: () => (parseReport)
});

// UNUSED EXPORTS: MAX_REPORT_KEYS

// EXTERNAL MODULE: ./src/inputs/shard.ts
var inputs_shard = __webpack_require__(3450);
// EXTERNAL MODULE: ./src/inputs/values.ts
var values = __webpack_require__(9290);
;// CONCATENATED MODULE: ./src/shape/duplicates.ts
function hasDuplicateKeys(keys, parsed) {
    return keys !== keysOf(parsed);
}
function countKeys(json, maxNames) {
    const names = new Set();
    let keys = 0;
    for (let start = json.indexOf('"'); start >= 0;) {
        const end = endOfString(json, start);
        if (end === undefined)
            return keys;
        if (isBeforeColon(json, end)) {
            keys++;
            if (names.add(json.slice(start, end)).size > maxNames)
                return undefined;
        }
        start = json.indexOf('"', end);
    }
    return keys;
}
function isBeforeColon(json, offset) {
    let at = offset;
    while (json.charCodeAt(at) <= SPACE)
        at++;
    return json.charCodeAt(at) === COLON;
}
const SPACE = 0x20;
const COLON = 0x3a;
const BACKSLASH = 0x5c;
function endOfString(json, start) {
    for (let end = start;;) {
        end = json.indexOf('"', end + 1);
        if (end < 0)
            return undefined;
        let backslashes = 0;
        while (json.charCodeAt(end - 1 - backslashes) === BACKSLASH)
            backslashes++;
        if (backslashes % 2 === 0)
            return end + 1;
    }
}
function keysOf(parsed) {
    let keys = 0;
    for (const values = [parsed]; values.length > 0;) {
        const value = values.pop();
        if (typeof value !== "object" || value === null)
            continue;
        const inner = Array.isArray(value) ? value : Object.values(value);
        if (inner !== value)
            keys += inner.length;
        for (const each of inner)
            if (typeof each === "object")
                values.push(each);
    }
    return keys;
}

;// CONCATENATED MODULE: ./src/shape/fault.ts
function faultIn(value, shape) {
    const find = finders.get(shape) ?? finderOf(shape);
    finders.set(shape, find);
    const found = find(value);
    return found && describeFault(found);
}
const finders = new WeakMap();
function finderOf({ form }) {
    switch (form.kind) {
        case "string":
            return (value) => (typeof value === "string" ? undefined : fault(value, "a string"));
        case "integer": {
            const { minimum } = form;
            const expected = `an integer of at least ${minimum}`;
            return (value) => (Number.isInteger(value) && value >= minimum ? undefined : fault(value, expected));
        }
        case "duration": {
            const { maximum } = form;
            const isFit = (value) => typeof value === "number" && value >= 0 && value <= maximum;
            return (value) => (isFit(value) ? undefined : fault(value, "a number of milliseconds"));
        }
        case "oneOf": {
            const values = new Set(form.values);
            const expected = form.values.join(" or ");
            return (value) => (values.has(value) ? undefined : { ...fault(value, expected), isAnother: true });
        }
        case "list": {
            const find = finderOf(form.item);
            return (value) => {
                if (!Array.isArray(value))
                    return fault(value, "a list");
                const first = firstFault(value, find);
                return first && within(`[${first.index}]`, first.found);
            };
        }
        case "map": {
            const find = finderOf(form.value);
            return (value) => {
                if (!isMapping(value))
                    return fault(value, "a mapping");
                const first = firstFault(Object.values(value), find);
                return first && within(".*", first.found);
            };
        }
        case "record":
            return recordFinder(form.fields);
    }
}
function recordFinder(fields) {
    const finders = Object.entries(fields).map(([key, field]) => ({
        key,
        isInherited: key in Object.prototype,
        isOptional: "optional" in field,
        find: finderOf("optional" in field ? field.optional : field),
    }));
    return (value) => {
        if (!isMapping(value))
            return fault(value, "a mapping");
        for (const { key, isInherited, isOptional, find } of finders) {
            const own = isInherited && !Object.hasOwn(value, key) ? undefined : value[key];
            if (own === undefined && isOptional)
                continue;
            const found = find(own);
            if (found !== undefined)
                return within(`.${key}`, found);
        }
        return undefined;
    };
}
function firstFault(items, find) {
    for (let index = 0; index < items.length; index++) {
        const found = find(items[index]);
        if (found !== undefined)
            return { index, found };
    }
    return undefined;
}
function isMapping(value) {
    return typeof value === "object" && value !== null && !Array.isArray(value);
}
function fault(value, expected) {
    return { path: "", value, expected };
}
function within(step, found) {
    return { ...found, path: step + found.path };
}
function describeFault({ path, value, expected, isAnother }) {
    const place = path === "" ? "the document" : path.replace(/^\./, "");
    return `${place} is ${describe(value, isAnother ? "another string" : "a string")}, expected ${expected}`;
}
function describe(value, aString) {
    if (value === undefined)
        return "missing";
    if (value === null)
        return "null";
    if (Array.isArray(value))
        return "a list";
    if (isMapping(value))
        return "a mapping";
    if (value === "")
        return "an empty string";
    return typeof value === "string" ? aString : String(value);
}

// EXTERNAL MODULE: ./src/report/model.ts + 3 modules
var model = __webpack_require__(6156);
// EXTERNAL MODULE: ./src/report/read-text.ts + 1 modules
var read_text = __webpack_require__(9126);
// EXTERNAL MODULE: ./src/report/report.ts
var report_report = __webpack_require__(8623);
;// CONCATENATED MODULE: ./src/report/parse.ts







function parseReport(json, file, copy = (0,read_text/* reportCopier */.xS)()) {
    if (isCrowded(json))
        return { value: undefined, problems: [notAReport(file, "it has millions of mappings or lists")] };
    const keys = countKeys(json, MAX_REPORT_KEYS);
    if (keys === undefined)
        return { value: undefined, problems: [notAReport(file, `it has more than ${MAX_REPORT_KEYS} different keys`)] };
    const parsed = parseJson(json);
    if (!parsed)
        return { value: undefined, problems: [notAReport(file, "it is not JSON")] };
    const fault = faultIn(parsed.json, model/* reportShape */.c) ?? doubled(keys, parsed.json) ?? contradiction(parsed.json);
    if (fault !== undefined)
        return { value: undefined, problems: [notAReport(file, fault)] };
    try {
        return { value: copy(parsed.json), problems: [] };
    }
    catch (error) {
        if (!(error instanceof read_text/* TextLimit */.j9))
            throw error;
        return { value: undefined, problems: [tooMuchText(file, error)] };
    }
}
const MAX_REPORT_KEYS = 10_000;
function isCrowded(json) {
    let left = CONTAINERS + json.length / CHARACTERS_PER_CONTAINER;
    for (const open of ["{", "["]) {
        for (let at = json.indexOf(open); at >= 0; at = json.indexOf(open, at + 1))
            if (--left < 0)
                return true;
    }
    return false;
}
const CONTAINERS = 1_000_000;
const CHARACTERS_PER_CONTAINER = 16;
function doubled(keys, parsed) {
    return hasDuplicateKeys(keys, parsed) ? "a mapping in it has one key twice" : undefined;
}
function contradiction(report) {
    for (const [name, counted] of Object.entries((0,report_report/* countChecks */.ls)(report))) {
        const given = report.counts[name];
        if (given !== counted)
            return `counts.${name} is ${given}, but the results have ${counted}`;
    }
    const verdict = (0,report_report/* verdictOf */.Vj)(report);
    if (report.result !== verdict)
        return `result is ${JSON.stringify(report.result)}, but the results add up to ${verdict}`;
    return unmadeCheck(report) ?? wrongRun(report) ?? contradictingRunners(report) ?? contradictingShard(report);
}
function unmadeCheck({ results }) {
    const index = results.findIndex(({ status, reason }) => status !== "fail" && (reason === "not-run" || reason === "policy-denied"));
    const result = results[index];
    return result && `results[${index}] has the status ${result.status}, but the reason ${result.reason}, which fails`;
}
function wrongRun({ name, startedAt, finishedAt, runners = [] }) {
    for (const [place, run] of [["", { name, startedAt, finishedAt }], ...runnerEntries(runners)]) {
        if (run.name.length > values/* MAX_RUN_NAME */.tV)
            return `${place}name has more than ${values/* MAX_RUN_NAME */.tV} characters`;
        for (const time of ["startedAt", "finishedAt"])
            if (Number.isNaN(Date.parse(run[time])))
                return `${place}${time} is not a date and time`;
    }
    return undefined;
}
function runnerEntries(runners) {
    return runners.map((runner, index) => [`runners[${index}].`, runner]);
}
function contradictingRunners({ runners, results, excluded }) {
    if (runners?.length === 0)
        return "runners is an empty list, so its checks are of no run";
    const names = new Set(runners?.map(({ name }) => name));
    if (runners && names.size < runners.length)
        return "two of the runners have one name";
    const isListed = ({ runner }) => runners === undefined ? runner === undefined : runner !== undefined && names.has(runner);
    for (const [list, items] of Object.entries({ results, excluded })) {
        const index = items.findIndex((item) => !isListed(item));
        if (index >= 0)
            return `${list}[${index}].runner is not one of the runners`;
    }
    return undefined;
}
function contradictingShard({ shard, runners }) {
    if (shard === undefined)
        return undefined;
    if (runners !== undefined)
        return "a merged report cannot be a shard";
    if (shard.count > inputs_shard/* MAX_SHARDS */.h)
        return `shard.count is ${shard.count}, expected at most ${inputs_shard/* MAX_SHARDS */.h}`;
    return shard.index > shard.count ? `shard.index is ${shard.index} of ${shard.count}` : undefined;
}
function parseJson(text) {
    try {
        return { json: JSON.parse(text.replace(/^\ufeff/, "")) };
    }
    catch {
        return undefined;
    }
}
function tooMuchText(file, { message }) {
    return {
        code: "file-limit",
        severity: "error",
        where: file,
        message: `Cannot read this file as a report: ${message}`,
        remedy: "expected less text, or fewer reports at a time; docs/limits.md lists the limits",
    };
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


/***/ }),

/***/ 9126:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  j9: () => (TextLimit),
  xS: () => (reportCopier)
});

// UNUSED EXPORTS: MAX_MASKED_TEXT, MAX_OPEN_ADDRESSES, MAX_REPORT_STRING, MAX_REPORT_STRINGS

// EXTERNAL MODULE: ./src/problem/address-mask.ts + 1 modules
var address_mask = __webpack_require__(8279);
// EXTERNAL MODULE: ./src/problem/prose-mask.ts
var prose_mask = __webpack_require__(3674);
;// CONCATENATED MODULE: ./src/shape/compact.ts
function compactor(shape, onString = () => { }) {
    return copierOf(shape, { known: new Map(), onString });
}
function copierOf({ form }, strings) {
    switch (form.kind) {
        case "string":
        case "oneOf":
            return (value) => (typeof value === "string" ? shared(value, strings) : value);
        case "list": {
            const copy = copierOf(form.item, strings);
            return (value) => value.map((item) => copy(item));
        }
        case "map": {
            const copy = copierOf(form.value, strings);
            return (value) => Object.fromEntries(Object.entries(value).map(([key, item]) => [shared(key, strings), copy(item)]));
        }
        case "record":
            return recordCopier(form.fields, strings);
        case "integer":
        case "duration":
            return (value) => value;
    }
}
function shared(value, { known, onString }) {
    const before = known.get(value);
    if (before !== undefined)
        return before;
    onString(value);
    known.set(value, value);
    return value;
}
function recordCopier(fields, strings) {
    const copiers = Object.entries(fields).map(([key, field]) => ({
        key,
        copy: copierOf("optional" in field ? field.optional : field, strings),
    }));
    return (value) => {
        const copied = {};
        for (const { key, copy } of copiers) {
            const own = value[key];
            if (own !== undefined)
                copied[key] = copy(own);
        }
        return copied;
    };
}

// EXTERNAL MODULE: ./src/report/model.ts + 3 modules
var model = __webpack_require__(6156);
;// CONCATENATED MODULE: ./src/report/read-text.ts




const MAX_REPORT_STRING = 4_000_000;
const MAX_REPORT_STRINGS = 2_000_000;
const MAX_MASKED_TEXT = 50_000_000;
const UNITS_PER_STRING = 100;
const MAX_OPEN_ADDRESSES = 50_000;
class TextLimit extends Error {
    name = "TextLimit";
}
function reportCopier({ maxReportString = MAX_REPORT_STRING, maxReportStrings = MAX_REPORT_STRINGS, maxMaskedText = MAX_MASKED_TEXT, maxOpenAddresses = MAX_OPEN_ADDRESSES, } = {}) {
    let strings = 0;
    let masked = 0;
    let open = 0;
    const addresses = new Set();
    const copy = compactor(model/* reportShape */.c, (text) => {
        if (text.length > maxReportString)
            throw new TextLimit(`it has a string of more than ${maxReportString} characters`);
        if (++strings > maxReportStrings)
            throw new TextLimit(`with those read before it, it has more than ${maxReportStrings} different strings`);
        if (!(0,prose_mask/* mayHoldPassword */.E)(text))
            return;
        masked += text.length + UNITS_PER_STRING;
        if (masked > maxMaskedText)
            throw new TextLimit(`with those read before it, it has more than ${maxMaskedText} characters of strings that may hold a password`);
    });
    return (report) => {
        const copied = copy(report);
        for (const { address } of copied.results) {
            if (addresses.has(address))
                continue;
            addresses.add(address);
            if ((0,address_mask/* secretParts */.Bm)(address).length > 0)
                open += address.length;
            if (open > maxOpenAddresses)
                throw new TextLimit(`with those read before it, it has more than ${maxOpenAddresses} characters of addresses with a password`);
        }
        return copied;
    };
}


/***/ }),

};
Object.assign(exports.modules, require("./shared-report-and-analyze.js").modules);
//# sourceMappingURL=report-baseline.js.map
