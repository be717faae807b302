"use strict";
exports.id = 672;
exports.ids = [672];
exports.modules = {

/***/ 4672:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   formatYaml: () => (/* binding */ formatYaml)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3645);

/** The JSON report as YAML, for people who read it. */
function formatYaml(report) {
    return (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .stringify */ .As)(report, { lineWidth: 0, aliasDuplicateObjects: false });
}


/***/ })

};
;