"use strict";
exports.ids = [9486];
exports.modules = {

/***/ 9486:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
  formatLintJson: () => (formatLintJson)
});
var _report_escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3214);

function formatLintJson({ tool, result, counts, sources, contexts, checks, problems }) {
    const ordered = {
        schemaVersion: 1,
        tool: { name: tool.name, version: tool.version },
        result,
        counts: { errors: counts.errors, warnings: counts.warnings, notices: counts.notices },
        sources: sources.map(({ file, sha256 }) => ({ file, sha256 })),
        contexts,
        checks: checks.map(({ title, spec, position, states }) => ({ title, spec, position: ordinal(position), states })),
        problems: problems.map(({ code, severity, message, remedy, position, where, contexts }) => ({
            code,
            severity,
            message,
            remedy,
            position: position && ordinal(position),
            where,
            contexts,
        })),
    };
    return `${(0,_report_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeInvisibleInJson */ .s5)(JSON.stringify(ordered, null, 2))}\n`;
}
function ordinal({ file, line, column }) {
    return { file, line, column };
}


/***/ }),

};
//# sourceMappingURL=lint-json.js.map
