"use strict";
exports.ids = [618];
exports.modules = {

/***/ 5618:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   formatYaml: () => (/* binding */ formatYaml)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7973);
/* harmony import */ var _report_model_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9208);
/* harmony import */ var _shape_order_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3004);



/** The JSON report as YAML, for people who read it. */
function formatYaml(report) {
    return (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .stringify */ .As)((0,_shape_order_js__WEBPACK_IMPORTED_MODULE_2__/* .inOrder */ .a)(report, _report_model_js__WEBPACK_IMPORTED_MODULE_1__/* .reportShape */ .c), { lineWidth: 0, aliasDuplicateObjects: false });
}


/***/ }),

};
Object.assign(exports.modules, require("./shared-report-and-analyze.js").modules);
Object.assign(exports.modules, require("./shared-shape.js").modules);
