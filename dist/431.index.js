"use strict";
exports.id = 431;
exports.ids = [431];
exports.modules = {

/***/ 6431:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   formatMarkdown: () => (/* binding */ formatMarkdown)
/* harmony export */ });
/* harmony import */ var _pages_summary_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7812);

/** The job summary as a file: for wikis, other CI systems' pages, or a summary that someone puts together. */
function formatMarkdown(report, against = {}) {
    return (0,_pages_summary_js__WEBPACK_IMPORTED_MODULE_0__/* .summarize */ .e)(report, against);
}


/***/ })

};
;