"use strict";
exports.ids = [];
exports.modules = {

/***/ 3353:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   lD: () => (/* binding */ split),
/* harmony export */   mK: () => (/* binding */ includes),
/* harmony export */   qh: () => (/* binding */ indexOf),
/* harmony export */   tl: () => (/* binding */ replaceFirst),
/* harmony export */   yh: () => (/* binding */ replaceAll)
/* harmony export */ });
const MAX_PREFIX = 64;
function indexOf(text, part, from = 0) {
    if (part.length <= MAX_PREFIX)
        return text.indexOf(part, from);
    if (text.length - from < part.length)
        return -1;
    const first = text.indexOf(part.slice(0, MAX_PREFIX), from);
    if (first < 0 || text.startsWith(part, first))
        return first;
    return indexByBorders(text, part, first + 1);
}
function includes(text, part) {
    return indexOf(text, part) >= 0;
}
function split(text, part) {
    if (part.length <= MAX_PREFIX)
        return text.split(part);
    const pieces = [];
    let from = 0;
    for (let at = indexOf(text, part); at >= 0; at = indexOf(text, part, from)) {
        pieces.push(text.slice(from, at));
        from = at + part.length;
    }
    pieces.push(text.slice(from));
    return pieces;
}
function replaceAll(text, part, replacement) {
    return includes(text, part) ? split(text, part).join(replacement) : text;
}
function replaceFirst(text, part, replacement) {
    const at = indexOf(text, part);
    return at < 0 ? text : text.slice(0, at) + replacement + text.slice(at + part.length);
}
function indexByBorders(text, part, from) {
    const borders = bordersOf(part);
    let matched = 0;
    for (let at = from; at < text.length; at++) {
        matched = extended(matched, text.charCodeAt(at), part, borders);
        if (matched === part.length)
            return at + 1 - matched;
    }
    return -1;
}
function bordersOf(part) {
    const borders = new Int32Array(part.length);
    let border = 0;
    for (let at = 1; at < part.length; at++) {
        border = extended(border, part.charCodeAt(at), part, borders);
        borders[at] = border;
    }
    return borders;
}
function extended(matched, unit, part, borders) {
    let length = matched;
    while (length > 0 && part.charCodeAt(length) !== unit)
        length = borders[length - 1];
    return part.charCodeAt(length) === unit ? length + 1 : length;
}


/***/ }),

};
//# sourceMappingURL=shared-go-search.js.map
