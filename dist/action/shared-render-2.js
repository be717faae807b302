"use strict";
exports.ids = [];
exports.modules = {

/***/ 419:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  isPlain: () => (isPlain),
  renderPlain: () => (renderPlain)
});
var _files_positions_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(34);
var _rendered_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8058);


function isPlain({ text }) {
    return !text.includes("{{kurl") && !/\bkind["']?:\s*["']?Installer\b/.test(text);
}
function renderPlain(source) {
    const { file, text } = source;
    return {
        source,
        text,
        bytes: () => (0,_rendered_js__WEBPACK_IMPORTED_MODULE_0__/* .asPrinted */ .Dz)(source, text),
        hasBreakout: false,
        positionAt: (0,_files_positions_js__WEBPACK_IMPORTED_MODULE_1__/* .positionsIn */ .YH)(file, text),
    };
}


/***/ }),

};
//# sourceMappingURL=shared-render-2.js.map
