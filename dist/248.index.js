"use strict";
exports.id = 248;
exports.ids = [248];
exports.modules = {

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


/***/ })

};
;