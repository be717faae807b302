"use strict";
exports.ids = [6991];
exports.modules = {

/***/ 6991:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
  MAX_REPEATED_NAME: () => (MAX_REPEATED_NAME),
  repeatedName: () => (repeatedName)
});
var _count_of_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8298);
var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3214);


const MAX_REPEATED_NAME = 20_000_000;
function repeatedName({ name, checks, formats }) {
    const times = formats.filter((format) => format === "prometheus").length;
    if (times === 0)
        return [];
    const most = Math.floor(MAX_REPEATED_NAME / (checks * times));
    const { length } = (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .escapePrometheusLabel */ .ol)(name);
    if (length <= most)
        return [];
    return [
        {
            code: "input-value",
            severity: "error",
            where: "input name",
            message: `The name has ${length} characters as a Prometheus report writes it, which repeats it for each of ${(0,_count_of_js__WEBPACK_IMPORTED_MODULE_1__/* .countOf */ .p)(checks, "check")}${times === 1 ? "" : `, ${times} times`}`,
            remedy: `expected at most ${most}`,
        },
    ];
}


/***/ }),

};
//# sourceMappingURL=report-repeated-name.js.map
