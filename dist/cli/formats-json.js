"use strict";
exports.ids = [159];
exports.modules = {

/***/ 1159:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   formatJson: () => (/* binding */ formatJson),
/* harmony export */   jsonPieces: () => (/* binding */ jsonPieces)
/* harmony export */ });
/* harmony import */ var _analyze_result_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4745);
/* harmony import */ var _report_escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3214);
/* harmony import */ var _report_model_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3720);
/* harmony import */ var _shape_order_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6796);




/** The report as JSON, as schema/report.schema.json describes it: two spaces, a line feed at the end. */
function formatJson(report) {
    return [...jsonPieces(report)].join("");
}
/** The same in pieces, for a report that is too long to be in memory a second time: a merged one may have 200 MB. */
function* jsonPieces({ results, ...report }) {
    let separator = "{\n";
    for (const [key, value] of Object.entries((0,_shape_order_js__WEBPACK_IMPORTED_MODULE_3__/* .inOrder */ .a)({ ...report, results: [] }, _report_model_js__WEBPACK_IMPORTED_MODULE_2__/* .reportShape */ .c))) {
        yield `${separator}  "${key}": `;
        if (key === "results")
            yield* resultPieces(results);
        else
            yield indented(value, "  ");
        separator = ",\n";
    }
    yield "\n}\n";
}
function* resultPieces(results) {
    if (results.length === 0)
        return yield "[]";
    let separator = "[\n    ";
    for (const result of results) {
        yield separator + indented((0,_shape_order_js__WEBPACK_IMPORTED_MODULE_3__/* .inOrder */ .a)(result, _analyze_result_js__WEBPACK_IMPORTED_MODULE_0__/* .resultShape */ .PJ), "    ");
        separator = ",\n    ";
    }
    yield "\n  ]";
}
function indented(value, indentation) {
    return (0,_report_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeInvisibleInJson */ .s5)(JSON.stringify(value, null, 2)).replaceAll("\n", `\n${indentation}`);
}


/***/ }),

};
Object.assign(exports.modules, require("./shared-report-and-analyze.js").modules);
Object.assign(exports.modules, require("./shared-shape.js").modules);
