"use strict";
exports.ids = [];
exports.modules = {

/***/ 1161:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  f: () => (isFile)
});
function isFile(name) {
    return !/^(input [a-z-]+|standard input|join-checks)$/.test(name);
}


/***/ }),

};
