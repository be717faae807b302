"use strict";
exports.ids = [3727];
exports.modules = {

/***/ 3727:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
  formatGitlab: () => (formatGitlab)
});
var _files_source_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1161);
var _problem_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7921);
var _report_escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3214);
var _placed_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3141);




const severities = { error: "major", warning: "minor", notice: "info" };
function formatGitlab({ problems, sources }) {
    const fallback = sources.find(({ file }) => (0,_files_source_js__WEBPACK_IMPORTED_MODULE_3__/* .isFile */ .f)(file))?.file;
    const fingerprint = (0,_placed_js__WEBPACK_IMPORTED_MODULE_2__/* .fingerprints */ .W)();
    const issues = problems.flatMap((problem) => {
        const place = (0,_placed_js__WEBPACK_IMPORTED_MODULE_2__/* .placeOf */ .$)(problem, fallback) ?? placeInInput(problem);
        if (!place)
            return [];
        return [
            {
                description: (0,_problem_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .problemSentence */ .D1)(problem),
                check_name: problem.code,
                fingerprint: fingerprint(problem),
                severity: severities[problem.severity],
                location: { path: place.file.replace(/^(\.\/)+/, ""), lines: { begin: place.line } },
            },
        ];
    });
    return `${(0,_report_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeInvisibleInJson */ .s5)(JSON.stringify(issues, null, 2))}\n`;
}
function placeInInput({ severity, position, where = "inputs" }) {
    return severity === "notice" ? undefined : (position ?? { file: where, line: 1, column: 1 });
}


/***/ }),

};
Object.assign(exports.modules, require("./shared-files-4.js").modules);
Object.assign(exports.modules, require("./shared-lint.js").modules);
