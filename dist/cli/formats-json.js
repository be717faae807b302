"use strict";
exports.ids = [159];
exports.modules = {

/***/ 1159:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   formatJson: () => (/* binding */ formatJson)
/* harmony export */ });
/* harmony import */ var _report_escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3214);
/* harmony import */ var _report_model_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6156);
/* harmony import */ var _shape_order_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6796);



/** The report as JSON, as schema/report.schema.json describes it: two spaces, a line feed at the end. */
function formatJson(report) {
    return `${(0,_report_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeUnseenInJson */ .tz)(JSON.stringify((0,_shape_order_js__WEBPACK_IMPORTED_MODULE_2__/* .inOrder */ .a)(report, _report_model_js__WEBPACK_IMPORTED_MODULE_1__/* .reportShape */ .c), null, 2))}\n`;
}


/***/ }),

};
Object.assign(exports.modules, require("./shared-report-and-analyze.js").modules);
Object.assign(exports.modules, require("./shared-shape.js").modules);
