"use strict";
exports.ids = [];
exports.modules = {

/***/ 2875:
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
/* harmony export */   Hj: () => (/* binding */ YamlLimit),
/* harmony export */   Pq: () => (/* binding */ MAX_YAML_DEPTH),
/* harmony export */   Tq: () => (/* binding */ MAX_YAML_NODES),
/* harmony export */   Yd: () => (/* binding */ MAX_YAML_DOCUMENTS),
/* harmony export */   k3: () => (/* binding */ MAX_YAML_ALIASED_CHARACTERS),
/* harmony export */   yw: () => (/* binding */ MAX_YAML_TOKENS)
/* harmony export */ });
/** Documents of one text. */
const MAX_YAML_DOCUMENTS = 1_000;
/** Words and marks of all texts that are read together; a spec of 10,000 hosts has a sixth of them. */
const MAX_YAML_TOKENS = 4_000_000;
/** Nodes of all texts that are read together once aliases are resolved, each alias another one: stops "billion laughs". */
const MAX_YAML_NODES = 2_000_000;
/** Characters of all scalars that aliases repeat: a few bytes of aliases can stand for gigabytes of one long string. */
const MAX_YAML_ALIASED_CHARACTERS = 8_000_000;
/** Levels of lists and mappings inside one another. */
const MAX_YAML_DEPTH = 100;
/** Of the work that a node takes: keeping it, and what reads the tree. */
const STEPS_PER_NODE = 2;
/** The whole budget, for one text or for several. */
function yamlBudget(meter) {
    return {
        tokens: MAX_YAML_TOKENS,
        nodes: MAX_YAML_NODES,
        aliasedCharacters: MAX_YAML_ALIASED_CHARACTERS,
        ...(meter && { meter }),
    };
}
/** A text beyond a limit, and the offset from which on it is. */
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
/** Where troubleshoot cuts a file into documents; the line break before it belongs to neither. */
const SEPARATOR = "\n---\n";
/**
 * Cuts a file as troubleshoot does, so that a block scalar before a separator ends without a line break. Directives stay
 * with the document behind them, as in YAML.
 *
 * Ref: https://github.com/replicatedhq/troubleshoot/blob/v0.133.0/internal/util/util.go, SplitYAML
 */
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
/** Where the next document begins behind an offset that cannot be read; -1 where none does. */
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
/* harmony export */   Rf: () => (/* binding */ spend),
/* harmony export */   TL: () => (/* binding */ controlCharacter),
/* harmony export */   Wn: () => (/* binding */ STEPS_PER_TOKEN),
/* harmony export */   j7: () => (/* binding */ readUsual)
/* harmony export */ });
/* harmony import */ var _go_yaml_usual_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2875);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9462);
/* harmony import */ var _stretches_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8941);



/**
 * Reads a text that is one document as most are, for a reader that makes something else than a tree of it. Returns false, and
 * spends nothing, where the reader or the parser gives up with a YamlFault, and where `parseYaml` would not accept the text.
 */
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
/**
 * The first character that Go's decoder refuses, as an offset; -1 where there is none. It may stand anywhere, comments
 * included.
 *
 * Source: go.yaml.in/yaml/v2, readerc.go, "control characters are not allowed".
 */
function controlCharacter(text) {
    return text.search(/[^\t\n\r\x20-\x7e\x85\xa0-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u);
}
/** Scanning it, and what is decoded of it. */
const STEPS_PER_TOKEN = 2;
/** Takes what was read from the budget. @throws WorkLimit */
function spend(budget, { tokens, nodes }) {
    budget.meter?.steps(STEPS_PER_TOKEN * tokens + _limits_js__WEBPACK_IMPORTED_MODULE_1__/* .STEPS_PER_NODE */ .$3 * nodes);
    budget.tokens -= tokens;
    budget.nodes -= nodes;
}


/***/ }),

};
//# sourceMappingURL=shared-yaml-4.js.map
