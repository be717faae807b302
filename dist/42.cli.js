"use strict";
exports.id = 42;
exports.ids = [42];
exports.modules = {

/***/ 9042:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   formatLintText: () => (/* binding */ formatLintText)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3916);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4031);
/* harmony import */ var _lint_report_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6332);
/* harmony import */ var _width_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5030);




/** For a terminal and for editors: `file:line:column: severity: message [code]`, a line each, and what it comes to. */
function formatLintText(report) {
    const sections = [report.problems.map(problemLine), matrixLines(report), [(0,_lint_report_js__WEBPACK_IMPORTED_MODULE_2__/* .lintHeadline */ .a2)(report)]];
    return `${sections
        .filter((lines) => lines.length > 0)
        .map((lines) => lines.join("\n"))
        .join("\n\n")}\n`;
}
function problemLine({ severity, code, message, remedy, position, where, contexts }) {
    const place = position ? (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .describePosition */ .jm)(position) : where;
    const text = remedy ? `${message}; ${remedy}` : message;
    const among = contexts ? ` (with ${contexts.join(", ")})` : "";
    return (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeTerminal */ .en)(`${place ? `${place}: ` : ""}${severity}: ${text}${among} [${code}]`);
}
const stateWords = {
    runs: "runs",
    excluded: "excluded",
    "cannot-run": "cannot run",
    absent: "-",
    unknown: "?",
};
/** Longer ones are cut, so that one does not push the table off the screen. */
const MAX_WIDTHS = { title: 60, context: 24 };
/** Which checks run under which context: a row per check, a column per context. */
function matrixLines({ contexts, checks }) {
    if (contexts.length === 0 || checks.length === 0)
        return [];
    const rows = [
        ["check", ...contexts.map((name) => (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .shorten */ .ml)((0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeTerminal */ .en)(name), MAX_WIDTHS.context))],
        ...checks.map(({ title, states }) => [
            (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .shorten */ .ml)((0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeTerminal */ .en)(title), MAX_WIDTHS.title),
            ...states.map((state) => stateWords[state]),
        ]),
    ];
    const widths = rows[0]?.map((_, column) => rows.reduce((widest, row) => Math.max(widest, (0,_width_js__WEBPACK_IMPORTED_MODULE_3__/* .displayWidth */ .F)(row[column] ?? "")), 0));
    return rows.map((row) => row
        .map((cell, column) => cell + " ".repeat((widths?.[column] ?? 0) - (0,_width_js__WEBPACK_IMPORTED_MODULE_3__/* .displayWidth */ .F)(cell)))
        .join("  ")
        .trimEnd());
}


/***/ })

};
;