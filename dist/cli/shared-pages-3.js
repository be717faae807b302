"use strict";
exports.ids = [];
exports.modules = {

/***/ 9162:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  Ae: () => (maxLengths),
  Ax: () => (shortCommit),
  D_: () => (unbroken),
  Qq: () => (text),
  UF: () => (untitled),
  aY: () => (code),
  q: () => (linked),
  uW: () => (section)
});
var _problem_shorten_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(135);
var _report_markdown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3220);


const maxLengths = { title: 300, message: 600, address: 300, place: 300, networkMessage: 900, name: 300 };
const untitled = "(no title)";
const MAX_OPEN = 5;
function section(items, maxRows, toView) {
    const rows = items.slice(0, maxRows).map(toView);
    return { rows, total: items.length, more: items.length - rows.length, open: items.length <= MAX_OPEN };
}
function linked(title, position, { link }) {
    const target = link?.(position);
    const url = (target && (0,_report_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownUrl */ .$x)(target)) ?? null;
    return { link: url, titleLink: url ? (0,_report_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownLink */ .iQ)(title, url) : title };
}
function text(value, maxLength) {
    return (0,_report_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeMarkdown */ .FV)((0,_problem_shorten_js__WEBPACK_IMPORTED_MODULE_0__/* .shorten */ .ml)(value, maxLength));
}
function unbroken(markdown) {
    return markdown.replaceAll(" ", "\u00a0");
}
function shortCommit(sha) {
    return sha.slice(0, 7);
}
function code(value, maxLength) {
    return (0,_report_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownCode */ .D9)((0,_problem_shorten_js__WEBPACK_IMPORTED_MODULE_0__/* .shorten */ .ml)(value, maxLength));
}


/***/ }),

};
