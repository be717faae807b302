"use strict";
exports.ids = [];
exports.modules = {

/***/ 4745:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Qj: () => (/* binding */ excludedShape),
  J7: () => (/* binding */ positionShape),
  PJ: () => (/* binding */ resultShape),
  gO: () => (/* binding */ severities)
});

// EXTERNAL MODULE: ./src/decode/statuses.ts
var statuses = __webpack_require__(4851);
// EXTERNAL MODULE: ./src/shape/shape.ts
var shape = __webpack_require__(861);
// EXTERNAL MODULE: ./src/collect/limits.ts
var limits = __webpack_require__(735);
;// CONCATENATED MODULE: ./src/collect/collected.ts



// A run imports only types from here. The shapes are loaded to read and write reports.
const dialedAddressShape = (0,shape/* named */.KT)("dialedAddress", (0,shape/* recordOf */.zv)("One IP address that was dialed.", {
    ip: (0,shape/* string */.Yj)("Without brackets; an IPv6 address may have a zone."),
    port: (0,shape/* integer */.nd)("The port number."),
    errno: (0,shape/* optional */.lq)((0,shape/* string */.Yj)("The kernel's name of the failure, such as ECONNREFUSED; absent when it connected and when the time was up.")),
    message: (0,shape/* optional */.lq)((0,shape/* string */.Yj)("Go's words for the failure, `i/o timeout` when the time was up; absent when it connected.")),
    source: (0,shape/* optional */.lq)((0,shape/* string */.Yj)("The address of the runner that the kernel dialed from; absent where it chose none.")),
    durationMs: (0,shape/* duration */.p0)("How long it took, in milliseconds."),
}));
const attemptShape = (0,shape/* named */.KT)("attempt", (0,shape/* record */.g1)("One attempt to connect.", {
    networkStatus: (0,shape/* oneOf */.yL)("How this attempt ended.", statuses/* networkStatuses */.PA),
    dnsMs: (0,shape/* duration */.p0)("How long the name took to resolve, in milliseconds; 0 for an IP address."),
    durationMs: (0,shape/* duration */.p0)("How long the attempt took, in milliseconds."),
    addresses: (0,shape/* list */.p_)(`The IP addresses that were dialed, in that order; of more than ${limits/* MAX_ADDRESSES */.g} the first ${limits/* MAX_ADDRESSES */.g - 1} and one more: the one that connected, otherwise the last.`, dialedAddressShape),
}));

// EXTERNAL MODULE: ./src/collect/reasons.ts
var reasons = __webpack_require__(1350);
;// CONCATENATED MODULE: ./src/analyze/result.ts




// A run imports only types from here. The shapes are loaded to read and write reports.
const severities = ["pass", "warn", "fail"];
const positionShape = (0,shape/* named */.KT)("position", (0,shape/* recordOf */.zv)("A position in a file as a person wrote it, before rendering.", {
    file: (0,shape/* string */.Yj)("Path as it was given."),
    line: (0,shape/* integer */.nd)("From 1.", { minimum: 1 }),
    column: (0,shape/* integer */.nd)("From 1, in UTF-16 code units.", { minimum: 1 }),
    within: (0,shape/* optional */.lq)((0,shape/* string */.Yj)("Where it is in the string of a Secret or a ConfigMap at this position: `line 7 of preflight.yaml`.")),
}));
const failingSinceShape = (0,shape/* record */.g1)("Since when it fails, as far as the baselines know.", {
    at: (0,shape/* string */.Yj)("When the first of the runs in a row that failed began, RFC 3339.", { format: "date-time" }),
    runs: (0,shape/* integer */.nd)("How many runs in a row failed, this one included.", { minimum: 1 }),
});
/** The name of the run, which a merged report has for everything that one run contributed. */
const runner = (0,shape/* optional */.lq)((0,shape/* string */.Yj)("The run that it is from, one of `runners`; in a merged report alone."));
const resultShape = (0,shape/* named */.KT)("result", (0,shape/* record */.g1)("The result of one analyzer.", {
    title: (0,shape/* string */.Yj)("The analyzer's checkName."),
    status: (0,shape/* oneOf */.yL)("Of the outcome that matched.", severities),
    message: (0,shape/* string */.Yj)("Of the outcome that matched, or a sentence of this tool when none did."),
    uri: (0,shape/* optional */.lq)((0,shape/* string */.Yj)("Of the outcome that matched; absent when it has none.")),
    spec: (0,shape/* string */.Yj)("metadata.name of the analyzer's document."),
    collector: (0,shape/* string */.Yj)("The collectorName that the analyzer reads."),
    address: (0,shape/* string */.Yj)("host:port as the collector has it after rendering."),
    networkStatus: (0,shape/* optional */.lq)((0,shape/* oneOf */.yL)("What outcomes match on; absent when nothing was dialed.", statuses/* networkStatuses */.PA)),
    networkMessage: (0,shape/* optional */.lq)((0,shape/* string */.Yj)("The error in the words of Go's net package; empty when it connected, absent when nothing was dialed.")),
    reason: (0,shape/* oneOf */.yL)("Why the status is what it is; docs/problems.md explains each.", reasons/* reasons */.Ot),
    durationMs: (0,shape/* duration */.p0)("All attempts with the pauses between them, in milliseconds."),
    attempts: (0,shape/* list */.p_)("In the order in which they were made.", attemptShape),
    resolvedBySystem: (0,shape/* optional */.lq)((0,shape/* oneOf */.yL)("Present when only the system's resolver found the name; the resolver of preflight does not.", [true])),
    ownAddress: (0,shape/* optional */.lq)((0,shape/* string */.Yj)("The address of the machine of the run itself to which the name in `address` leads; absent where it leads elsewhere, and for IP addresses and localhost.")),
    position: positionShape,
    runner,
    failingSince: (0,shape/* optional */.lq)(failingSinceShape),
}));
const excludedShape = (0,shape/* record */.g1)("A collector or an analyzer that the spec excluded.", {
    title: (0,shape/* string */.Yj)("The checkName or collectorName."),
    kind: (0,shape/* oneOf */.yL)("Which of the two it is.", ["collector", "analyzer"]),
    position: positionShape,
    runner,
});


/***/ }),

/***/ 3720:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ reportShape)
/* harmony export */ });
/* harmony import */ var _analyze_result_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4745);
/* harmony import */ var _shape_shape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(861);


/*
 * The JSON report, version 1. Its shape is declared once: here, and its parts in analyze/result.ts (a result) and
 * collect/collected.ts (an attempt). The TypeScript types, the check of a report file (parse.ts), the order of the keys
 * (formats/json.ts), schema/report.schema.json and the random reports of the tests all come from it.
 *
 * To add a field, add it to its record, in the order of the file, as `optional(...)`: a baseline of an earlier version does
 * not have it. Then run `npm run report-schema`. Within version 1 no field is removed and none changes its meaning.
 */
const countsShape = (0,_shape_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1)("How many checks ended how.", {
    total: (0,_shape_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .integer */ .nd)("passed + warned + failed."),
    passed: (0,_shape_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .integer */ .nd)("Results with status `pass`."),
    warned: (0,_shape_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .integer */ .nd)("Results with status `warn`."),
    failed: (0,_shape_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .integer */ .nd)("Results with status `fail`."),
    excluded: (0,_shape_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .integer */ .nd)("Analyzers that the spec excluded; they are not among the results."),
    notRun: (0,_shape_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .integer */ .nd)("Checks that were cut off before they could be made; they are among the failed."),
});
const problemShape = (0,_shape_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .named */ .KT)("problem", (0,_shape_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1)("A problem of a spec or an input.", {
    // Any string: a report of another version may have other codes.
    code: (0,_shape_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .string */ .Yj)("Stable; docs/problems.md has a heading for it."),
    severity: (0,_shape_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .oneOf */ .yL)("How bad it is.", ["error", "warning", "notice"]),
    message: (0,_shape_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .string */ .Yj)("What is wrong, one sentence."),
    remedy: (0,_shape_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lq)((0,_shape_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .string */ .Yj)("What is accepted, or what to do.")),
    position: (0,_shape_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lq)(_analyze_result_js__WEBPACK_IMPORTED_MODULE_0__/* .positionShape */ .J7),
    where: (0,_shape_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lq)((0,_shape_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .string */ .Yj)("The input it is about, where no file is involved.")),
    runners: (0,_shape_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lq)((0,_shape_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_)("The runs that have it, where not all runs of a merged report do.", (0,_shape_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .string */ .Yj)("The name of one."))),
}));
const runnerShape = (0,_shape_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1)("The machine of the run.", {
    os: (0,_shape_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .string */ .Yj)("Its operating system."),
    arch: (0,_shape_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .string */ .Yj)("Its processor architecture."),
});
const startedAt = (0,_shape_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .string */ .Yj)("When the run began, RFC 3339.", { format: "date-time" });
const finishedAt = (0,_shape_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .string */ .Yj)("When the run ended, RFC 3339.", { format: "date-time" });
const shardShape = (0,_shape_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1)("The part of the checks that this run had, where they were divided among several machines.", {
    index: (0,_shape_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .integer */ .nd)("Which of the parts, from 1.", { minimum: 1 }),
    count: (0,_shape_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .integer */ .nd)("How many parts there are.", { minimum: 1 }),
    checks: (0,_shape_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .integer */ .nd)("Analyzers of all parts together, excluded ones among them."),
});
const mergedRunShape = (0,_shape_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1)("One run.", {
    name: (0,_shape_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .string */ .Yj)("Its name, which no other run has."),
    runner: runnerShape,
    startedAt,
    finishedAt,
    shards: (0,_shape_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lq)((0,_shape_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .integer */ .nd)("How many parts its checks were divided into; absent where they were not.", { minimum: 1 })),
});
const reportShape = (0,_shape_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1)("What one run of TCP Connect Preflight found. Within version 1 fields may be added; none is removed and none changes its meaning.", {
    schemaVersion: (0,_shape_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .oneOf */ .yL)("The version of this schema.", [1]),
    tool: (0,_shape_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1)("What wrote the report.", {
        name: (0,_shape_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .string */ .Yj)("Its name."),
        version: (0,_shape_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .string */ .Yj)("Its version."),
    }),
    name: (0,_shape_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .string */ .Yj)("Who looked: the column of this run in a merged report. The job's name unless the input `name` gives another."),
    runner: runnerShape,
    shard: (0,_shape_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lq)(shardShape),
    runners: (0,_shape_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lq)((0,_shape_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_)("The runs that were merged, in the order of their columns; in a merged report alone.", mergedRunShape)),
    missing: (0,_shape_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lq)((0,_shape_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_)("What was expected to be merged and was not there, which makes the verdict `fail`.", (0,_shape_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .string */ .Yj)("In words: `us-1`, `shard 2/4 of eu-1`, `2 reports`."))),
    startedAt,
    finishedAt,
    result: (0,_shape_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .oneOf */ .yL)("The verdict: `fail` if any check failed or anything is missing, else `warn` if any warned, else `pass`. What fails the step is up to the input `fail-on`.", _analyze_result_js__WEBPACK_IMPORTED_MODULE_0__/* .severities */ .gO),
    counts: countsShape,
    sources: (0,_shape_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_)("The files and inputs that decided the run, as they were before any template was rendered.", (0,_shape_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1)("One of them.", {
        file: (0,_shape_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .string */ .Yj)("Its path as it was given, or the name of the input."),
        sha256: (0,_shape_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .string */ .Yj)("SHA-256 of its text in UTF-8, hexadecimal.", { pattern: "^[0-9a-f]{64}$" }),
    })),
    results: (0,_shape_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_)("One for each analyzer that was not excluded, in the order of the specs.", _analyze_result_js__WEBPACK_IMPORTED_MODULE_0__/* .resultShape */ .PJ),
    excluded: (0,_shape_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_)("What the spec excluded, in its order.", _analyze_result_js__WEBPACK_IMPORTED_MODULE_0__/* .excludedShape */ .Qj),
    problems: (0,_shape_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_)("Warnings and notices about the specs and the inputs.", problemShape),
    settings: (0,_shape_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .map */ .Tj)("The inputs that shaped the run, for the reader of the report: the name of each and its value.", (0,_shape_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .string */ .Yj)("Its value.")),
});


/***/ }),

/***/ 861:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KT: () => (/* binding */ named),
/* harmony export */   Tj: () => (/* binding */ map),
/* harmony export */   Yj: () => (/* binding */ string),
/* harmony export */   g1: () => (/* binding */ record),
/* harmony export */   lq: () => (/* binding */ optional),
/* harmony export */   nd: () => (/* binding */ integer),
/* harmony export */   p0: () => (/* binding */ duration),
/* harmony export */   p_: () => (/* binding */ list),
/* harmony export */   yL: () => (/* binding */ oneOf),
/* harmony export */   zv: () => (/* binding */ recordOf)
/* harmony export */ });
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
/** A record whose type exists already. It must have every field of the type, also the optional ones. */
function recordOf(description, fields) {
    return { description, form: { kind: "record", fields } };
}
function optional(shape) {
    return { optional: shape };
}
/** The shape under a name of its own in the schema. */
function named(name, shape) {
    return { ...shape, name };
}


/***/ }),

};
//# sourceMappingURL=shared-report-and-analyze.js.map
