"use strict";
exports.ids = [];
exports.modules = {

/***/ 3283:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
  annotationsOf: () => (annotationsOf),
  isCut: () => (isCut),
  problemAnnotations: () => (problemAnnotations)
});
var _merge_matrix_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(224);
var _problem_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7921);
var _problem_shorten_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(135);
var _report_changes_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5276);
var _report_own_address_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1552);
var _pieces_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9162);






const MAX_ANNOTATIONS_PER_LEVEL = 10;
const MAX_MESSAGE = 2_000;
function annotationsOf(report, { changes, failOn } = {}, { rest = REST } = {}) {
    const changeOf = (0,_report_changes_js__WEBPACK_IMPORTED_MODULE_3__/* .changesByResult */ .uV)(changes);
    const groups = (report.runners?.length ?? 0) > 1 ? failuresByCheck(report) : failuresOf(report).map((one) => [one]);
    const ofResults = groups.map((results) => {
        const isError = (result) => result.status === "fail" && !(0,_report_changes_js__WEBPACK_IMPORTED_MODULE_3__/* .isTolerated */ .hp)(changeOf.get(result), failOn);
        const worst = results.find(isError) ?? results[0];
        const level = isError(worst) ? "error" : "warning";
        return resultDraft(worst, {
            level,
            change: changeOf.get(worst),
            runners: results.flatMap(({ runner }) => runner ?? []),
        });
    });
    return capped([...ofResults, ...report.problems.map(problemDraft)], rest);
}
function failuresOf({ results }) {
    return results.filter(({ status }) => status !== "pass");
}
function failuresByCheck(report) {
    return (0,_merge_matrix_js__WEBPACK_IMPORTED_MODULE_0__/* .matrixOf */ .lQ)(report)
        .rows.map(({ cells }) => failuresOf({ results: cells.flatMap((cell) => (cell.kind === "result" ? [cell.result] : [])) }))
        .filter(({ length }) => length > 0);
}
const REST = "the log and the report";
function problemAnnotations(problems, { rest = REST } = {}) {
    return capped(problems.map(problemDraft), rest);
}
function isCut(annotations) {
    return annotations.some(({ left }) => left !== undefined);
}
function resultDraft(result, { level, change, runners, }) {
    const { position } = result;
    const title = (0,_problem_shorten_js__WEBPACK_IMPORTED_MODULE_2__/* .shorten */ .ml)(result.title, _pieces_js__WEBPACK_IMPORTED_MODULE_5__/* .maxLengths */ .Ae.title);
    return {
        level,
        title: change ? `${title} (${change})` : title,
        message: () => resultMessage(result, runners),
        position,
    };
}
function resultMessage(result, runners) {
    const { reason, position } = result;
    const message = (0,_problem_shorten_js__WEBPACK_IMPORTED_MODULE_2__/* .shorten */ .ml)(result.message, MAX_MESSAGE);
    const address = (0,_report_own_address_js__WEBPACK_IMPORTED_MODULE_4__/* .shownAddress */ .Uk)(result, (text) => (0,_problem_shorten_js__WEBPACK_IMPORTED_MODULE_2__/* .shorten */ .ml)(text, _pieces_js__WEBPACK_IMPORTED_MODULE_5__/* .maxLengths */ .Ae.address));
    const networkMessage = (0,_problem_shorten_js__WEBPACK_IMPORTED_MODULE_2__/* .shorten */ .ml)(result.networkMessage ?? "", _pieces_js__WEBPACK_IMPORTED_MODULE_5__/* .maxLengths */ .Ae.networkMessage);
    const why = networkMessage ? `${address}: ${networkMessage} (${reason})` : `${address} (${reason})`;
    const from = runners.length === 0 ? "" : `\nfrom ${describeRunners(runners)}`;
    return `${within(position)}${message}\n${why}${from}`;
}
const MAX_RUNNERS = 10;
function describeRunners(runners) {
    const more = runners.length - MAX_RUNNERS;
    return more > 0 ? `${runners.slice(0, MAX_RUNNERS).join(", ")} and ${more} more` : runners.join(", ");
}
function problemDraft(problem) {
    const { severity, code, position } = problem;
    return {
        level: severity,
        title: code,
        message: () => problemMessage(problem),
        ...(position ? { position } : {}),
    };
}
function problemMessage(problem) {
    const { position, where } = problem;
    const text = (0,_problem_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .problemSentence */ .D1)(problem);
    return position || !where ? `${within(position)}${text}` : `${where}: ${text}`;
}
function within(position) {
    return position?.within === undefined ? "" : `${position.within}: `;
}
function capped(drafts, rest) {
    const levels = ["error", "warning", "notice"].map((level) => {
        const all = drafts.filter((draft) => draft.level === level);
        const room = level === "error" ? MAX_ANNOTATIONS_PER_LEVEL - 1 : MAX_ANNOTATIONS_PER_LEVEL;
        return all.length <= room
            ? { level, shown: all, left: 0 }
            : { level, shown: differentFirst(all).slice(0, room - 1), left: all.length - (room - 1) };
    });
    return [
        ...levels.flatMap(({ shown }) => shown.map((draft) => ({ ...draft, message: draft.message() }))),
        ...levels
            .filter(({ left }) => left > 0)
            .map(({ level, left }) => ({
            level,
            title: `${left} more`,
            message: `${left} more ${level}s are in ${rest}`,
            left,
        })),
    ];
}
function differentFirst(drafts) {
    const seen = new Set();
    const isFirst = drafts.map(({ title }) => !seen.has(title) && seen.add(title) !== undefined);
    return [...drafts.filter((_, index) => isFirst[index]), ...drafts.filter((_, index) => !isFirst[index])];
}


/***/ }),

};
