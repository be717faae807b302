"use strict";
exports.ids = [];
exports.modules = {

/***/ 5256:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  Io: () => (/* reexport safe */ _reader_js__WEBPACK_IMPORTED_MODULE_1__.Io),
  hd: () => (/* reexport safe */ _resolve_js__WEBPACK_IMPORTED_MODULE_2__.hd),
  w6: () => (/* reexport safe */ _parse_usual_js__WEBPACK_IMPORTED_MODULE_0__.w)
});
var _parse_usual_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2989);
var _reader_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2806);
var _resolve_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3233);





/***/ }),

/***/ 9462:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  $3: () => (STEPS_PER_NODE),
  Fb: () => (yamlBudget),
  Fh: () => (isSpent),
  Hj: () => (YamlLimit),
  Pq: () => (MAX_YAML_DEPTH),
  Tq: () => (MAX_YAML_NODES),
  Yd: () => (MAX_YAML_DOCUMENTS),
  k3: () => (MAX_YAML_ALIASED_CHARACTERS),
  yw: () => (MAX_YAML_TOKENS)
});
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

__webpack_require__.d(__webpack_exports__, {
  T: () => (stretchesOf),
  n: () => (nextDocument)
});
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

__webpack_require__.d(__webpack_exports__, {
  TL: () => (controlCharacter),
  Wn: () => (STEPS_PER_TOKEN),
  j7: () => (readUsual)
});
var _go_yaml_usual_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5256);
var _limits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9462);
var _stretches_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8941);



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
