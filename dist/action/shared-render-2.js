"use strict";
exports.ids = [];
exports.modules = {

/***/ 8058:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ positionsThrough),
/* harmony export */   D: () => (/* binding */ asPrinted)
/* harmony export */ });
/* harmony import */ var _files_positions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34);

function asPrinted({ hasByteOrderMark }, text) {
    const bytes = typeof text === "string" ? Buffer.from(text) : text;
    return hasByteOrderMark ? Buffer.concat([Buffer.from("\ufeff"), bytes]) : bytes;
}
function positionsThrough(pieces, locate) {
    return (offset) => {
        const piece = pieces[(0,_files_positions_js__WEBPACK_IMPORTED_MODULE_0__/* .indexAt */ .G)(pieces, offset, ({ outputStart }) => outputStart)];
        if (!piece)
            return locate(0);
        return locate(piece.sourceStart + (piece.kind === "text" ? offset - piece.outputStart : 0));
    };
}


/***/ }),

};
//# sourceMappingURL=shared-render-2.js.map
