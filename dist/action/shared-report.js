"use strict";
exports.ids = [];
exports.modules = {

/***/ 927:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  baselineProblems: () => (baselineProblems),
  overwrittenBaseline: () => (overwrittenBaseline),
  redactedBaseline: () => (redactedBaseline)
});
var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
var _files_places_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4428);
var _problem_shorten_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(135);
var _count_of_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8298);




const MAX_BASELINE_AGE_DAYS = 30;
const DAY_MS = 24 * 60 * 60 * 1000;
function baselineProblems({ name, startedAt }, run) {
    const at = Date.parse(startedAt);
    const date = Number.isNaN(at) ? startedAt : `${new Date(at).toISOString().slice(0, 16).replace("T", " ")} UTC`;
    const about = { code: "baseline-used", where: "input baseline" };
    const notice = {
        ...about,
        severity: "notice",
        message: `Failures that the report of ${(0,_problem_shorten_js__WEBPACK_IMPORTED_MODULE_2__/* .quoteName */ .AB)(name)} of ${date} has, too, do not fail this run`,
    };
    const warn = (message, remedy) => ({ ...about, severity: "warning", message, remedy });
    const days = Math.floor((run.now - at) / DAY_MS);
    return [
        notice,
        ...(name === run.name
            ? []
            : [
                warn(`The baseline is a report of ${(0,_problem_shorten_js__WEBPACK_IMPORTED_MODULE_2__/* .quoteName */ .AB)(name)}, and this run is ${(0,_problem_shorten_js__WEBPACK_IMPORTED_MODULE_2__/* .quoteName */ .AB)(run.name)}: another run's failures excuse those of this one`, "give the report of the same gate, or the same name to both runs"),
            ]),
        ...(days > MAX_BASELINE_AGE_DAYS
            ? [
                warn(`The baseline is ${(0,_count_of_js__WEBPACK_IMPORTED_MODULE_3__/* .countOf */ .p)(days, "day")} old: failures that it has since ${date} do not fail this run`, "save the report of a newer run there, for example of the main branch"),
            ]
            : []),
        ...(days < -1
            ? [warn(`The baseline is dated in the future, ${date}`, "see the clock of the machine that wrote it")]
            : []),
    ];
}
async function overwrittenBaseline({ baseline, failOn, reports }, { cwd = process.cwd() }) {
    if (baseline === undefined || failOn !== "new")
        return [];
    const realPathOf = (path) => (0,_files_places_js__WEBPACK_IMPORTED_MODULE_1__/* .realPathSoFar */ .JC)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(cwd, path)).catch(() => (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(cwd, path));
    const read = await realPathOf(baseline);
    const problems = [];
    for (const { format, path } of reports) {
        if ((await realPathOf(path)) !== read)
            continue;
        problems.push({
            code: "baseline-overwritten",
            severity: "error",
            where: "input report",
            message: `Cannot write ${format} to ${path}: it is the baseline, so this run's failures would not fail the next one`,
            remedy: "expected another path; save a report as the baseline in a run of the main branch, with fail-on: fail",
        });
    }
    return problems;
}
function redactedBaseline(message) {
    return {
        code: "report-redacted",
        severity: "error",
        where: "input baseline",
        message: `${message}: its placeholders may be other hosts than before`,
        remedy: "expected reports that were made without redact",
    };
}


/***/ }),

};
//# sourceMappingURL=shared-report.js.map
