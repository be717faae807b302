"use strict";
exports.ids = [];
exports.modules = {

/***/ 2853:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  E: () => (noting),
  _: () => (watching)
});
var _problem_checked_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3275);

function noting(read, meter) {
    const problems = [];
    const value = read((problem) => {
        meter.problem(problem);
        problems.push(problem);
    });
    return { value, problems };
}
function watching(note, read) {
    let isFaulty = false;
    const value = read((problem) => {
        isFaulty ||= (0,_problem_checked_js__WEBPACK_IMPORTED_MODULE_0__/* .isError */ .bJ)(problem);
        note(problem);
    });
    return { value, isFaulty };
}


/***/ }),

};
