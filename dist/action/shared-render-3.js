"use strict";
exports.ids = [];
exports.modules = {

/***/ 8058:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  CY: () => (positionsThrough),
  Dz: () => (asPrinted),
  Xs: () => (writtenIn)
});
var _files_positions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34);

function writtenIn({ text }) {
    let lineStarts;
    return ({ line, column }) => {
        lineStarts ??= (0,_files_positions_js__WEBPACK_IMPORTED_MODULE_0__/* .lineStartsIn */ .t6)(text);
        const at = (lineStarts[line - 1] ?? text.length) + column - 1;
        return { before: text.slice(Math.max(0, at - AROUND), at), behind: text.slice(at, at + AROUND) };
    };
}
const AROUND = 100;
function asPrinted({ hasByteOrderMark }, text) {
    const bytes = typeof text === "string" ? Buffer.from(text) : text;
    return hasByteOrderMark ? Buffer.concat([Buffer.from("\ufeff"), bytes]) : bytes;
}
function positionsThrough(pieces, locate) {
    return (offset) => {
        if (pieces.length === 0)
            return locate(0);
        const { kind, sourceStart, outputStart } = pieces.at(pieces.indexAt(offset));
        return locate(sourceStart + (kind === "text" ? offset - outputStart : 0));
    };
}


/***/ }),

};
//# sourceMappingURL=shared-render-3.js.map
