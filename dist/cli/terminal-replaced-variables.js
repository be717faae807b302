"use strict";
exports.ids = [9807];
exports.modules = {

/***/ 9807:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
  replacedNotices: () => (replacedNotices)
});
const LISTS = new Set(["addresses", "allow", "deny", "merge", "spec"]);
function replacedNotices(replaced) {
    return [...replaced]
        .filter(([input]) => LISTS.has(input))
        .map(([input, variable]) => ({
        code: "variable-replaced",
        severity: "notice",
        where: "environment",
        message: `The variable ${variable} is not read: the command line gives ${input}`,
        remedy: "give its lines on the command line, too, where they are meant",
    }));
}


/***/ }),

};
