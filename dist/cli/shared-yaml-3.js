"use strict";
exports.ids = [];
exports.modules = {

/***/ 5256:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Io: () => (/* reexport safe */ _reader_js__WEBPACK_IMPORTED_MODULE_1__.Io),
/* harmony export */   hd: () => (/* reexport safe */ _resolve_js__WEBPACK_IMPORTED_MODULE_2__.hd),
/* harmony export */   w6: () => (/* reexport safe */ _parse_usual_js__WEBPACK_IMPORTED_MODULE_0__.w)
/* harmony export */ });
/* harmony import */ var _parse_usual_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2989);
/* harmony import */ var _reader_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2806);
/* harmony import */ var _resolve_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3233);





/***/ }),

/***/ 9462:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $3: () => (/* binding */ STEPS_PER_NODE),
/* harmony export */   Fb: () => (/* binding */ yamlBudget),
/* harmony export */   Fh: () => (/* binding */ isSpent),
/* harmony export */   Hj: () => (/* binding */ YamlLimit),
/* harmony export */   Pq: () => (/* binding */ MAX_YAML_DEPTH),
/* harmony export */   Tq: () => (/* binding */ MAX_YAML_NODES),
/* harmony export */   Yd: () => (/* binding */ MAX_YAML_DOCUMENTS),
/* harmony export */   k3: () => (/* binding */ MAX_YAML_ALIASED_CHARACTERS),
/* harmony export */   yw: () => (/* binding */ MAX_YAML_TOKENS)
/* harmony export */ });
const MAX_YAML_DOCUMENTS = 1_000;
const MAX_YAML_TOKENS = 4_000_000;
const MAX_YAML_NODES = 2_000_000;
const MAX_YAML_ALIASED_CHARACTERS = 8_000_000;
const MAX_YAML_DEPTH = 100;
const STEPS_PER_NODE = 2;
function yamlBudget(meter) {
    return {
        tokens: MAX_YAML_TOKENS,
        nodes: MAX_YAML_NODES,
        aliasedCharacters: MAX_YAML_ALIASED_CHARACTERS,
        ...(meter && { meter }),
    };
}
function isSpent({ tokens, nodes, aliasedCharacters }) {
    return tokens < 0 || nodes < 0 || aliasedCharacters < 0;
}
class YamlLimit extends Error {
    offset;
    name = "YamlLimit";
    constructor(what, offset) {
        super(what);
        this.offset = offset;
    }
}


/***/ }),

/***/ 8941:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ stretchesOf),
/* harmony export */   n: () => (/* binding */ nextDocument)
/* harmony export */ });
const SEPARATOR = "\n---\n";
function stretchesOf(text) {
    const stretches = [];
    let start = 0;
    let from = 0;
    for (let end = text.indexOf(SEPARATOR); end >= 0; end = text.indexOf(SEPARATOR, from)) {
        from = end + SEPARATOR.length;
        if (isDirectives(text, { start, end }))
            continue;
        stretches.push({ start, end });
        start = from;
    }
    stretches.push({ start, end: text.length });
    return stretches;
}
function isDirectives(text, { start, end }) {
    if (text[start] !== "%" && !text.slice(start, end).includes("\n%"))
        return false;
    return text
        .slice(start, end)
        .split("\n")
        .every((line) => /^(?:%.*|\s*(?:#.*)?)$/.test(line));
}
function nextDocument(text, { from, end }) {
    const mark = /\n---(?=\s|$)/g;
    mark.lastIndex = from;
    const { index } = mark.exec(text) ?? { index: -1 };
    return index >= 0 && index < end ? index + 1 : -1;
}


/***/ }),

/***/ 8718:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TL: () => (/* binding */ controlCharacter),
/* harmony export */   Wn: () => (/* binding */ STEPS_PER_TOKEN),
/* harmony export */   j7: () => (/* binding */ readUsual)
/* harmony export */ });
/* harmony import */ var _go_yaml_usual_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5256);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9462);
/* harmony import */ var _stretches_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8941);



function readUsual(text, reader, budget) {
    if (controlCharacter(text) >= 0 || (0,_stretches_js__WEBPACK_IMPORTED_MODULE_2__/* .stretchesOf */ .T)(text).length > 1)
        return false;
    try {
        const tokens = new _go_yaml_usual_js__WEBPACK_IMPORTED_MODULE_0__/* .UsualParser */ .w6(text, reader).document();
        if (tokens > budget.tokens || reader.nodes > budget.nodes)
            return false;
        budget.meter?.characters(text.length);
        spend(budget, { tokens, nodes: reader.nodes });
        return true;
    }
    catch (error) {
        if (!(error instanceof _go_yaml_usual_js__WEBPACK_IMPORTED_MODULE_0__/* .YamlFault */ .Io))
            throw error;
        return false;
    }
}
function controlCharacter(text) {
    return text.search(/[^\t\n\r\x20-\x7e\x85\xa0-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u);
}
const STEPS_PER_TOKEN = 2;
function spend(budget, { tokens, nodes }) {
    budget.meter?.steps(STEPS_PER_TOKEN * tokens + _limits_js__WEBPACK_IMPORTED_MODULE_1__/* .STEPS_PER_NODE */ .$3 * nodes);
    budget.tokens -= tokens;
    budget.nodes -= nodes;
}


/***/ }),

};
