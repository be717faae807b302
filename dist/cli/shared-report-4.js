"use strict";
exports.ids = [];
exports.modules = {

/***/ 4891:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ stringsOf)
/* harmony export */ });
function stringsOf({ name, results, excluded }) {
    const ofResults = results.flatMap(({ title, message, uri = "", spec, collector }) => [
        title,
        message,
        uri,
        spec,
        collector,
    ]);
    return {
        addresses: results.map(({ address }) => address),
        texts: [name, ...ofResults, ...excluded.map(({ title }) => title)],
    };
}


/***/ }),

};
