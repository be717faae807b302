"use strict";
exports.ids = [];
exports.modules = {

/***/ 8058:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ positionsThrough),
/* harmony export */   D: () => (/* binding */ asPrinted)
/* harmony export */ });
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
//# sourceMappingURL=shared-render.js.map
