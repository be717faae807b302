"use strict";
exports.ids = [];
exports.modules = {

/***/ 6306:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ formOf),
/* harmony export */   V: () => (/* binding */ isCsv)
/* harmony export */ });
function isCsv(path) {
    return /\.csv$/i.test(path);
}
function formOf({ format, path }) {
    return format === "firewall" && isCsv(path) ? "firewall.csv" : format;
}


/***/ }),

};
