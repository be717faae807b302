"use strict";
exports.ids = [2813];
exports.modules = {

/***/ 2813:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
  warningOf: () => (warningOf)
});
const WARNINGS = {
    commented,
    "address-in-comment": addressInComment,
    empty,
};
function warningOf({ kind, position }) {
    return WARNINGS[kind](position);
}
function commented(position) {
    return {
        code: "address-commented",
        severity: "warning",
        message: "This line of addresses is a comment, so the address behind its # is not checked",
        remedy: "put a blank behind the # of a comment, or name= before what begins with #",
        position,
    };
}
function addressInComment(position) {
    return {
        code: "address-commented",
        severity: "warning",
        message: "The comment of this line has what may be an address, which is not checked",
        remedy: "give one address a line (|, not >), or write the comment without it",
        position,
    };
}
function empty(position) {
    return {
        code: "address-empty",
        severity: "warning",
        message: "This line of addresses is empty, so it adds no check; an unset variable?",
        remedy: "remove the line, or begin it with # where it keeps others apart",
        position,
    };
}


/***/ }),

};
//# sourceMappingURL=load-address-warnings.js.map
