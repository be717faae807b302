"use strict";
exports.ids = [6716];
exports.modules = {

/***/ 6716:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
  formatMarkdown: () => (formatMarkdown)
});
var _pages_summary_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9553);

function formatMarkdown(report, { changes, failOn, template } = {}) {
    return (0,_pages_summary_js__WEBPACK_IMPORTED_MODULE_0__/* .summarize */ .e)(report, { changes, failOn, template });
}


/***/ }),

};
//# sourceMappingURL=formats-markdown.js.map
