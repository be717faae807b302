"use strict";
exports.ids = [4248];
exports.modules = {

/***/ 4248:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
  formatTap: () => (formatTap),
  tapPieces: () => (tapPieces)
});
var _problem_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7921);
var _report_escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3214);
var _report_evidence_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9536);
var _report_missing_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4981);
var _report_own_address_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1552);
var _report_verdict_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5228);






function formatTap(report) {
    return [...tapPieces(report)].join("");
}
function* tapPieces(report) {
    const excluded = (0,_report_verdict_js__WEBPACK_IMPORTED_MODULE_4__/* .excludedChecks */ .eP)(report);
    const missing = (0,_report_missing_js__WEBPACK_IMPORTED_MODULE_5__/* .missingEntries */ .BA)(report);
    const { length } = report.results;
    const total = length + missing.length + excluded.length;
    yield "TAP version 14\n";
    yield total === 0 ? "1..0 # SKIP nothing was checked\n" : `1..${total}\n`;
    for (const problem of report.problems)
        yield comment(`${problem.severity}: ${(0,_problem_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .describeProblem */ .BJ)(problem)}`);
    for (const [index, result] of report.results.entries())
        yield testPoint(result, index + 1, report);
    for (const [index, one] of missing.entries())
        yield missingPoint(one, length + index + 1);
    for (const [index, one] of excluded.entries())
        yield skippedPoint(one, length + missing.length + index + 1);
    yield comment((0,_report_verdict_js__WEBPACK_IMPORTED_MODULE_4__/* .describeVerdict */ .XZ)(report));
}
function comment(text) {
    return `# ${(0,_report_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeTerminal */ .en)(text)}\n`;
}
function testPoint(result, number, report) {
    const point = `${result.status === "fail" ? "not ok" : "ok"} ${number} - ${(0,_report_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeTap */ .Bt)(titleOf(result))}`;
    const lines = result.status === "pass" ? [point] : [point, ...diagnostics(result, report)];
    return `${lines.join("\n")}\n`;
}
function titleOf({ title, runner }) {
    return runner === undefined ? title : `${runner}: ${title}`;
}
function skippedPoint({ position, ...excluded }, number) {
    return `ok ${number} - ${(0,_report_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeTap */ .Bt)(titleOf(excluded))} # SKIP excluded at ${(0,_report_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeTap */ .Bt)((0,_problem_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .describePosition */ .jm)(position))}\n`;
}
function missingPoint({ title, message, remedy }, number) {
    const fields = { message, severity: "fail", remedy };
    const lines = Object.entries(fields).map(([key, value]) => `  ${key}: ${(0,_report_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .quoteYaml */ .q0)(value)}`);
    return `${[`not ok ${number} - ${(0,_report_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeTap */ .Bt)(title)}`, "  ---", ...lines, "  ..."].join("\n")}\n`;
}
function diagnostics(result, report) {
    const { steps, cause, remedy } = (0,_report_evidence_js__WEBPACK_IMPORTED_MODULE_2__/* .explain */ .WE)(result, report);
    const fields = [
        ["message", result.message],
        ["severity", result.status],
        ["address", (0,_report_own_address_js__WEBPACK_IMPORTED_MODULE_3__/* .shownAddress */ .Uk)(result)],
        ["reason", result.reason],
        ...(result.networkStatus === undefined ? [] : [["status", result.networkStatus]]),
        ...(result.networkMessage ? [["error", result.networkMessage]] : []),
        ...(result.uri === undefined ? [] : [["uri", result.uri]]),
        ["cause", cause],
        ["remedy", remedy],
        ["at", (0,_problem_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .describePosition */ .jm)(result.position)],
    ];
    return [
        "  ---",
        ...fields.map(([key, value]) => `  ${key}: ${(0,_report_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .quoteYaml */ .q0)(value)}`),
        `  duration_ms: ${Math.round(result.durationMs)}`,
        ...(steps.length === 0 ? [] : ["  steps:"]),
        ...steps.map((step) => `    - ${(0,_report_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .quoteYaml */ .q0)((0,_report_evidence_js__WEBPACK_IMPORTED_MODULE_2__/* .describeStep */ .Ey)(step))}`),
        "  ...",
    ];
}


/***/ }),

};
Object.assign(exports.modules, require("./shared-report-3.js").modules);
//# sourceMappingURL=formats-tap.js.map
