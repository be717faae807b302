"use strict";
exports.ids = [];
exports.modules = {

/***/ 1161:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ isFile)
/* harmony export */ });
function isFile(name) {
    return !/^(input [a-z-]+|standard input|join-checks)$/.test(name);
}


/***/ }),

};
