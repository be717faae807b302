"use strict";
exports.id = 758;
exports.ids = [758];
exports.modules = {

/***/ 2758:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   formatMarkdown: () => (/* binding */ formatMarkdown)
/* harmony export */ });
/* harmony import */ var _pages_summary_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3571);

/** The job summary as a file: for wikis, other CI systems' pages, or a summary that someone puts together. */
function formatMarkdown(report, against = {}) {
    return (0,_pages_summary_js__WEBPACK_IMPORTED_MODULE_0__/* .summarize */ .e)(report, against);
}


/***/ })

};
;