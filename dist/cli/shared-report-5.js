"use strict";
exports.ids = [];
exports.modules = {

/***/ 1529:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  G: () => (numberAlike)
});
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
