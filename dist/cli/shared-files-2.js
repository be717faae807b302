"use strict";
exports.ids = [];
exports.modules = {

/***/ 34:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  G$: () => (indexAt),
  YH: () => (positionsIn),
  t6: () => (lineStartsIn)
});
function indexAt(items, offset, startOf) {
    let low = 0;
    let high = items.length - 1;
    while (low < high) {
        const middle = (low + high + 1) >> 1;
        if (startOf(items[middle]) <= offset)
            low = middle;
        else
            high = middle - 1;
    }
    return low;
}
function positionsIn(file, text) {
    const lineStarts = lineStartsIn(text);
    let last = 0;
    return (offset) => {
        if (!isWithin(lineStarts, last, offset) && !isWithin(lineStarts, ++last, offset)) {
            last = indexAt(lineStarts, offset, (start) => start);
        }
        const line = last;
        return { file, line: line + 1, column: offset - (lineStarts[line] ?? 0) + 1 };
    };
}
function lineStartsIn(text) {
    const lineStarts = [0];
    for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1))
        lineStarts.push(at + 1);
    return lineStarts;
}
function isWithin(lineStarts, line, offset) {
    const start = lineStarts[line];
    return start !== undefined && start <= offset && offset < (lineStarts[line + 1] ?? Number.POSITIVE_INFINITY);
}


/***/ }),

};
