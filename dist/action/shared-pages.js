"use strict";
exports.ids = [];
exports.modules = {

/***/ 3108:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  p: () => (problemLines)
});
var _problem_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7921);
var _report_markdown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3220);


const icons = { error: "❌", warning: "⚠️", notice: "ℹ️" };
const ranks = Object.keys(icons);
const MAX_SENTENCE = 2_000;
const RESERVE = 100;
function problemLines(problems, { max, measure, link, rest }) {
    const sorted = [...problems].sort((one, other) => ranks.indexOf(one.severity) - ranks.indexOf(other.severity));
    const lines = [];
    let size = 0;
    for (const [index, problem] of sorted.entries()) {
        const line = problemLine(problem, link);
        size += measure(line);
        if (size > max - RESERVE) {
            lines.push(`\n${sorted.length - index} more are in ${rest}\n`);
            break;
        }
        lines.push(line);
    }
    return lines.join("");
}
function problemLine(problem, link) {
    const { severity, code, position, where } = problem;
    const place = position ? (0,_problem_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .describePosition */ .jm)(position) : (where ?? "");
    const url = position && link(position);
    const target = url && (0,_report_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownUrl */ .$x)(url);
    const linked = place === "" ? "" : target ? `[${(0,_report_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownCode */ .D9)(place)}](${target}) ` : `${(0,_report_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownCode */ .D9)(place)} `;
    const text = (0,_report_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownSentence */ .nv)((0,_problem_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .problemSentence */ .D1)(problem), MAX_SENTENCE);
    return `- ${icons[severity]} ${linked}${text} ${(0,_report_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownCode */ .D9)(code)}\n`;
}


/***/ }),

};
//# sourceMappingURL=shared-pages.js.map
