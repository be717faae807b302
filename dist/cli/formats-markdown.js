"use strict";
exports.ids = [7095];
exports.modules = {

/***/ 7095:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  formatMarkdown: () => (formatMarkdown)
});

// EXTERNAL MODULE: ./src/pages/builtin-templates.ts + 1 modules
var builtin_templates = __webpack_require__(2077);
// EXTERNAL MODULE: ./src/pages/page-limit.ts
var page_limit = __webpack_require__(944);
// EXTERNAL MODULE: ./src/pages/report-to-view.ts + 2 modules
var report_to_view = __webpack_require__(5677);
;// CONCATENATED MODULE: ./src/pages/summary.ts



const MAX_BYTES = 900_000;
function summarize(report, options = {}) {
    const { maxBytes = MAX_BYTES, template = builtin_templates/* builtinTemplates */.n.summary, ...viewOptions } = options;
    const view = (0,report_to_view/* reportToView */.j)(report, { ...viewOptions, target: "summary" });
    return (0,page_limit/* renderWithin */.A)(view, template, { max: maxBytes, measure: page_limit/* utf8Bytes */.d });
}

;// CONCATENATED MODULE: ./src/formats/markdown.ts

function formatMarkdown(report, { changes, failOn, template } = {}) {
    return summarize(report, { changes, failOn, template });
}


/***/ }),

};
