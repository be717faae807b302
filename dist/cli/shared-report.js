"use strict";
exports.ids = [];
exports.modules = {

/***/ 1529:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ numberAlike)
/* harmony export */ });
/** Pairs each item with its number, from 1, among the items that have the same name. */
function numberAlike(items, nameOf) {
    const counts = new Map();
    return items.map((item) => {
        const name = nameOf(item);
        const number = (counts.get(name) ?? 0) + 1;
        counts.set(name, number);
        return [item, number];
    });
}


/***/ }),

};
