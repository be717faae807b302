"use strict";
exports.ids = [];
exports.modules = {

/***/ 3141:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  $: () => (placeOf),
  W: () => (fingerprints)
});
var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
var _files_source_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1161);


function placeOf({ severity, position }, fallback) {
    if (position && (0,_files_source_js__WEBPACK_IMPORTED_MODULE_1__/* .isFile */ .f)(position.file))
        return position;
    return fallback === undefined || severity === "notice" ? undefined : { file: fallback, line: 1, column: 1 };
}
function fingerprints() {
    const seen = new Map();
    return ({ code, message, position, where }) => {
        const said = JSON.stringify([code, position?.file ?? where, message.replace(/:\d+:\d+/g, "")]);
        const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(said).digest("hex").slice(0, 16);
        const number = (seen.get(hash) ?? 0) + 1;
        seen.set(hash, number);
        return `${hash}:${number}`;
    };
}


/***/ }),

};
