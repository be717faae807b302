"use strict";
exports.id = 521;
exports.ids = [521];
exports.modules = {

/***/ 521:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   formatLintText: () => (/* binding */ formatLintText)
/* harmony export */ });
/* harmony import */ var _formats_table_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5687);
/* harmony import */ var _formats_width_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2191);
/* harmony import */ var _problem_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1139);
/* harmony import */ var _report_escape_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3652);
/* harmony import */ var _report_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(968);





/** For a terminal and for editors: `file:line:column: severity: message [code]`, a line each, and what it comes to. */
function formatLintText(report, { color = false } = {}) {
    const paint = color ? _formats_table_js__WEBPACK_IMPORTED_MODULE_0__/* .paintAnsi */ .O4 : _formats_table_js__WEBPACK_IMPORTED_MODULE_0__/* .paintNothing */ .U9;
    const sections = [
        report.problems.map((problem) => problemLine(problem, paint)),
        matrixLines(report, paint),
        [paint((0,_report_js__WEBPACK_IMPORTED_MODULE_3__/* .lintHeadline */ .a2)(report), report.result)],
    ];
    return `${sections
        .filter((lines) => lines.length > 0)
        .map((lines) => lines.join("\n"))
        .join("\n\n")}\n`;
}
const colours = { error: "fail", warning: "warn", notice: "faint" };
function problemLine(problem, paint) {
    const { severity, code, position, where } = problem;
    const place = position ? (0,_problem_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .describePosition */ .jm)(position) : where;
    const parts = [
        ...(place ? [paint(`${(0,_report_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .escapeTerminal */ .en)(place)}:`, "strong")] : []),
        paint(`${severity}:`, colours[severity]),
        (0,_report_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .escapeTerminal */ .en)((0,_problem_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .problemSentence */ .D1)(problem)),
        paint(`[${code}]`, "faint"),
    ];
    return parts.join(" ");
}
const stateColours = {
    runs: "pass",
    excluded: "faint",
    "cannot-run": "fail",
    absent: "faint",
    unknown: "warn",
};
/** Longer ones are cut, so that one does not push the table off the screen. */
const MAX_WIDTHS = { title: 60, context: 24 };
/** Which checks run under which context: a row per check, a column per context. */
function matrixLines({ contexts, checks }, paint) {
    if (contexts.length === 0 || checks.length === 0)
        return [];
    const titles = cutApart(checks.map(({ title }) => (0,_report_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .escapeTerminal */ .en)(title)), MAX_WIDTHS.title);
    const rows = [
        ["check", ...cutApart(contexts.map(_report_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .escapeTerminal */ .en), MAX_WIDTHS.context)].map((text) => ({
            text,
            colour: "strong",
        })),
        ...checks.map(({ states }, index) => [
            { text: titles[index] ?? "" },
            ...states.map((state) => ({ text: _report_js__WEBPACK_IMPORTED_MODULE_3__/* .stateWords */ .Xu[state], colour: stateColours[state] })),
        ]),
    ];
    const widths = rows[0]?.map((_, column) => rows.reduce((widest, row) => Math.max(widest, (0,_formats_width_js__WEBPACK_IMPORTED_MODULE_4__/* .displayWidth */ .F)(row[column]?.text ?? "")), 0));
    return rows.map((row) => row
        .map(({ text, colour }, column) => {
        const isLast = column === row.length - 1;
        const gap = isLast ? "" : " ".repeat((widths?.[column] ?? 0) - (0,_formats_width_js__WEBPACK_IMPORTED_MODULE_4__/* .displayWidth */ .F)(text));
        return (colour ? paint(text, colour) : text) + gap;
    })
        .join("  "));
}
/** The names cut to a width; those that could then not be told apart are left whole. */
function cutApart(names, width) {
    const cut = names.map((name) => (0,_report_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .shorten */ .ml)(name, width));
    const cutFrom = new Map();
    for (const [index, short] of cut.entries()) {
        cutFrom.set(short, (cutFrom.get(short) ?? new Set()).add(names[index] ?? ""));
    }
    return cut.map((short, index) => ((cutFrom.get(short)?.size ?? 1) > 1 ? (names[index] ?? "") : short));
}


/***/ })

};
;