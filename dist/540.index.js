"use strict";
exports.id = 540;
exports.ids = [540];
exports.modules = {

/***/ 1540:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   formatMarkdown: () => (/* binding */ formatMarkdown)
/* harmony export */ });
/* harmony import */ var _summary_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7994);

/** The job summary as a file: for wikis, other CI systems' pages, or a summary that someone puts together. */
function formatMarkdown(report, against = {}) {
    return (0,_summary_js__WEBPACK_IMPORTED_MODULE_0__/* .summarize */ .e)(report, against);
}


/***/ })

};
;