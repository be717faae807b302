"use strict";
exports.ids = [];
exports.modules = {

/***/ 6306:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  Q: () => (formOf),
  V: () => (isCsv)
});
function isCsv(path) {
    return /\.csv$/i.test(path);
}
function formOf({ format, path }) {
    return format === "firewall" && isCsv(path) ? "firewall.csv" : format;
}


/***/ }),

};
