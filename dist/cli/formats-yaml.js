"use strict";
exports.ids = [754];
exports.modules = {

/***/ 6754:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   formatYaml: () => (/* binding */ formatYaml)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3483);
/* harmony import */ var _report_escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3214);
/* harmony import */ var _report_model_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3720);
/* harmony import */ var _shape_order_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6796);




/** The JSON report as YAML, for people who read it. A string of several lines, or with a command of a log, is in double quotes. */
function formatYaml(report) {
    const document = new yaml__WEBPACK_IMPORTED_MODULE_0__/* .Document */ .yo((0,_shape_order_js__WEBPACK_IMPORTED_MODULE_3__/* .inOrder */ .a)(report, _report_model_js__WEBPACK_IMPORTED_MODULE_2__/* .reportShape */ .c), { aliasDuplicateObjects: false });
    const quoted = [];
    (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .visit */ .YR)(document, {
        Scalar: (_, scalar) => {
            if (typeof scalar.value !== "string" || !(scalar.value.includes("\n") || (0,_report_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .isUnsafeInYaml */ .xF)(scalar.value)))
                return;
            scalar.type = yaml__WEBPACK_IMPORTED_MODULE_0__/* .Scalar */ .X5.QUOTE_DOUBLE;
            // The library knows fewer escapes, so a mark takes the place of the string until it is written.
            scalar.value = `\0${quoted.push((0,_report_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .quoteExactYaml */ .NS)(scalar.value)) - 1}\0`;
        },
    });
    const marked = document.toString({ lineWidth: 0, doubleQuotedAsJSON: true });
    return marked.replace(/"\\u0000(\d+)\\u0000"/g, (_, index) => quoted[Number(index)] ?? "");
}


/***/ }),

};
Object.assign(exports.modules, require("./shared-report-and-analyze.js").modules);
Object.assign(exports.modules, require("./shared-shape.js").modules);
