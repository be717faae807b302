"use strict";
exports.ids = [8856];
exports.modules = {

/***/ 8856:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  sampleViews: () => (sampleViews)
});
var _report_comparison_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9692);
var _report_to_view_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5677);


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
    attempts: [
        {
            networkStatus: "connected",
            dnsMs: 1,
            durationMs: 2,
            addresses: [
                { ip: "192.0.2.1", port: 443, errno: "ECONNREFUSED", message: "connect: connection refused", durationMs: 1 },
                { ip: "192.0.2.2", port: 443, durationMs: 1 },
            ],
        },
    ],
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
    failingSince: { at: "2025-12-20T00:00:00Z", runs: 5 },
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
const fleet = {
    ...full,
    counts: { total: 3, passed: 1, warned: 1, failed: 1, excluded: 1, notRun: 0 },
    runners: ["eu-1", "us-1"].map((name) => ({
        name,
        runner: full.runner,
        startedAt: full.startedAt,
        finishedAt: full.finishedAt,
    })),
    missing: ["us-2"],
    results: full.results.map((result, index) => ({ ...result, runner: index === 0 ? "us-1" : "eu-1" })),
    excluded: full.excluded.map((one) => ({ ...one, runner: "us-1" })),
    problems: full.problems.map((problem) => ({ ...problem, runners: ["eu-1"] })),
};
function sampleViews() {
    const changes = (0,_report_comparison_js__WEBPACK_IMPORTED_MODULE_0__.compareWithBaseline)(full, { results: [connected] });
    const options = {
        link: () => "https://example.com/spec",
        runUrl: "https://example.com/run",
        commit: "89abcdef0123456789abcdef0123456789abcdef",
        changes,
        failOn: "never",
    };
    return ["summary", "comment"].flatMap((target) => [
        (0,_report_to_view_js__WEBPACK_IMPORTED_MODULE_1__/* .reportToView */ .j)(full, { ...options, target }),
        (0,_report_to_view_js__WEBPACK_IMPORTED_MODULE_1__/* .reportToView */ .j)(fleet, { ...options, target }),
        (0,_report_to_view_js__WEBPACK_IMPORTED_MODULE_1__/* .reportToView */ .j)(bare, { target }),
    ]);
}


/***/ }),

};
//# sourceMappingURL=pages-sample-views.js.map
