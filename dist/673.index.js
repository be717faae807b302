"use strict";
exports.id = 673;
exports.ids = [673];
exports.modules = {

/***/ 2673:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  understandPlain: () => (/* binding */ understandPlain)
});

// EXTERNAL MODULE: ./src/decode/decode.ts + 4 modules
var decode = __webpack_require__(2213);
// EXTERNAL MODULE: ./src/read/positions.ts
var positions = __webpack_require__(6148);
;// CONCATENATED MODULE: ./src/render/plain.ts

/** Whether a text is its own rendering: it has no template, and no Installer whose preflights are rendered apart. */
function isPlain({ text }) {
    return !text.includes("{{kurl") && !/\bkind["']?:\s*["']?Installer\b/.test(text);
}
/** What rendering makes of a plain text, without all that renders. */
function renderPlain(source) {
    const { file, text } = source;
    return { source, text, bytes: () => Buffer.from(text), breakouts: [], positionAt: (0,positions/* positionsIn */.Y)(file, text) };
}

// EXTERNAL MODULE: ./src/report/sources.ts
var sources = __webpack_require__(1496);
;// CONCATENATED MODULE: ./src/understand-plain.ts



/** What prepare.ts makes of specs that need no rendering, without loading what renders; `undefined` where one needs it. */
function understandPlain(specs, addresses) {
    if (!specs.every(isPlain))
        return undefined;
    return { spec: (0,decode/* decode */.D)(specs.map(renderPlain), addresses), sources: (0,sources/* describeSources */.a)(specs), problems: [] };
}


/***/ })

};
;