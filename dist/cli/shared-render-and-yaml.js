"use strict";
exports.ids = [];
exports.modules = {

/***/ 5388:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  R: () => (actionsOf)
});
function* actionsOf(template, { action, open }) {
    for (let start = template.indexOf(open); start >= 0;) {
        action.lastIndex = start;
        const inner = start + open.length;
        const isComment = /^-?\s*\/\*/.test(template.slice(inner, inner + MAX_BEFORE_COMMENT));
        const end = isComment ? template.indexOf("*/", inner) : action.test(template) ? action.lastIndex : -1;
        if (end < inner)
            return;
        if (!isComment)
            yield { start, end, code: template.slice(inner, end - CLOSE.length) };
        start = template.indexOf(open, end);
    }
}
const CLOSE = "}}";
const MAX_BEFORE_COMMENT = 4;


/***/ }),

/***/ 9521:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  XJ: () => (hasSecretAction),
  cD: () => (secretActions),
  eh: () => (isSecretName)
});
var _problem_secret_names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7033);
var _actions_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5388);
var _suspects_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5045);



const ENDS_SECRET = new RegExp(`(?:${_problem_secret_names_js__WEBPACK_IMPORTED_MODULE_1__/* .SECRET_NAMES */ .A})s?[\\d_-]*$`, "i");
const HAS_SECRET = /passw|passphrase|secret|token|credential|api[_.-]?key/i;
const HAS_SECRET_WORD = /_(?:o?auth\d{0,9}|webhooks?)_|(?<!_public|^)_keys?_/;
function isSecretName(name) {
    const read = name.slice(-LONGEST_NAME);
    return ENDS_SECRET.test(read) || HAS_SECRET.test(read) || HAS_SECRET_WORD.test(wordsOf(read));
}
const LONGEST_NAME = 1_000;
function wordsOf(name) {
    const apart = name.replace(/[^A-Za-z\d]|(?<=[a-z\d])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])/g, "_");
    return `_${apart.toLowerCase()}_`;
}
function secretActions(template, syntax) {
    const actions = [...judgedActions(template, syntax)];
    return (offset) => actions.findLast(({ start }) => start <= offset)?.isSecret ?? false;
}
function hasSecretAction(part, syntax) {
    return [...judgedActions(part, syntax)].some(({ isSecret }) => isSecret);
}
function* judgedActions(template, syntax) {
    const scope = { variables: new Set(), isDotSecret: false, outer: [] };
    for (const { start, code } of (0,_actions_js__WEBPACK_IMPORTED_MODULE_2__/* .actionsOf */ .R)(template, syntax))
        yield { start, isSecret: enter(code, scope) };
}
function enter(code, scope) {
    const isSecret = namesSecret(code, scope);
    if (isSecret)
        for (const [, names = ""] of code.matchAll(DECLARED))
            declare(names, scope.variables);
    const [, word] = /^-?\s*(with|range|block|if|define|else|end)\b/.exec(code) ?? [];
    if (word === undefined)
        return isSecret;
    const { outer } = scope;
    if (word === "end")
        scope.isDotSecret = outer.pop() ?? false;
    else if (word === "else")
        scope.isDotSecret = outer.at(-1) ?? false;
    else {
        outer.push(scope.isDotSecret);
        if (word !== "if")
            scope.isDotSecret = isSecret && word !== "define";
    }
    return isSecret;
}
const DECLARED = /((?:\$[\p{L}\p{N}_]+\s*,\s*)?\$[\p{L}\p{N}_]+)\s*:?=/gu;
function declare(names, variables) {
    for (const name of names.split(","))
        variables.add(name.trim());
}
function namesSecret(code, { variables, isDotSecret }) {
    const strings = code.match(_suspects_js__WEBPACK_IMPORTED_MODULE_0__/* .STRINGS */ .n5) ?? [];
    if (strings.some((quoted) => isSecretKey(quoted.slice(1, -1))))
        return true;
    const words = code.replace(_suspects_js__WEBPACK_IMPORTED_MODULE_0__/* .STRINGS */ .n5, '""');
    if (isDotSecret && DOT.test(words))
        return true;
    const names = words.match(/[.$][\p{L}\p{N}_]+/gu) ?? [];
    return names.some((name) => variables.has(name) || isSecretName(name.slice(1)));
}
function isSecretKey(text) {
    return /^[\w.-]+$/.test(text) && isSecretName(text);
}
const DOT = /(?<![\p{L}\p{N}_$)"])\.(?!\d)/u;


/***/ }),

/***/ 5045:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  H3: () => (HELM_ACTIONS),
  Q2: () => (isBase64),
  Tm: () => (Suspects),
  n5: () => (STRINGS),
  r6: () => (KURL_ACTIONS)
});
const KURL_ACTIONS = {
    open: "{{kurl",
    action: /\{\{kurl(?:"(?:\\.|[^"\\])*"|`[^`]*`|'(?:\\.|[^'\\])*'|[^"`'])*?\}\}/sy,
    json: /(?:^\{\{kurl-?|\|)\s*to(?:Pretty)?Json\b[^|]*$/,
};
const HELM_ACTIONS = {
    open: "{{",
    action: /\{\{(?:"(?:\\.|[^"\\])*"|`[^`]*`|'(?:\\.|[^'\\])*'|[^"`'])*?\}\}/sy,
    json: /(?:^\{\{-?|\|)\s*to(?:Pretty|Raw)?Json\b[^|]*$/,
    structure: /(?<![\w.$])(?:toYaml|toYamlPretty|toToml|tpl|include)\b/,
};
function isHarmless(value) {
    if (/^\w+(?:[.:/@+-]+\w+)*$/.test(value))
        return true;
    return /^[\p{L}\p{N}_](?:[\p{L}\p{N}_.:/@+-]*[\p{L}\p{N}_/@+])?(?: [\p{L}\p{N}_](?:[\p{L}\p{N}_.:/@+-]*[\p{L}\p{N}_/@+])?)*$/u.test(value);
}
class Suspects {
    #output;
    #indexes = [];
    #actions = new Map();
    constructor(template, output, syntax) {
        this.#output = output;
        const { text, pieces } = output;
        let index = -1;
        for (const { kind, outputStart, sourceStart } of pieces) {
            index++;
            if (kind === "text")
                continue;
            const value = text.slice(outputStart, pieces.endOf(index, text));
            if (isHarmless(value) && !isBase64(value))
                continue;
            if (!this.#actions.has(sourceStart)) {
                this.#actions.set(sourceStart, suspectAction(template, sourceStart, syntax));
            }
            if (this.#actions.get(sourceStart))
                this.#indexes.push(index);
        }
    }
    first() {
        return this[Symbol.iterator]().next().value;
    }
    *[Symbol.iterator]() {
        const { text, pieces } = this.#output;
        for (const index of this.#indexes) {
            const { outputStart: start, sourceStart } = pieces.at(index);
            const action = this.#actions.get(sourceStart);
            yield { start, end: pieces.endOf(index, text), sourceStart, ...action };
        }
    }
    *near(stretch) {
        for (const suspect of this) {
            if (suspect.start > stretch.end)
                return;
            if (suspect.end >= stretch.start)
                yield suspect;
        }
    }
}
function suspectAction(template, start, syntax) {
    const action = actionAt(template, start, syntax.action);
    const code = action.replace(STRINGS, "");
    if (!readsData(code) || syntax.structure?.test(code))
        return undefined;
    return { action, isJson: syntax.json.test(withoutParentheses(code)), printed: printedFirst(code) };
}
function withoutParentheses(code) {
    const inner = code.replace(/\([^()]*\)/g, "");
    return inner === code ? code : withoutParentheses(inner);
}
const STRINGS = /"(?:\\.|[^"\\])*"?|`[^`]*`?|'(?:\\.|[^'\\])*'?/gs;
function actionAt(template, start, action) {
    action.lastIndex = start;
    return action.exec(template)?.[0] ?? "";
}
function readsData(code) {
    return /[$.]/.test(code.replace(/\d\.\d/g, ""));
}
function printedFirst(code) {
    if (/(?<![\w.$])nindent\b/.test(code))
        return /^\n */;
    return /(?<![\w.$])indent\b/.test(code) ? /^ */ : undefined;
}
const SHORTEST_SPEC = 40;
function isBase64(text) {
    return text.length >= SHORTEST_SPEC && /^[A-Za-z0-9+/\s]+={0,2}$/.test(text.trim());
}


/***/ }),

/***/ 9874:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  JX: () => (limitProblem),
  R8: () => (syntaxProblem),
  Yg: () => (withoutQuotes),
  ih: () => (faultProblem),
  mu: () => (withHint)
});
function syntaxProblem(message, position, remedy) {
    return {
        code: "yaml-syntax",
        severity: "error",
        message: `Cannot read YAML: ${message}`,
        ...(remedy !== undefined && { remedy }),
        position,
    };
}
function limitProblem({ message }, position) {
    return { code: "yaml-limit", severity: "error", message, position };
}
function faultProblem({ message, offset }, text, position) {
    const character = text.charAt(offset);
    switch (message) {
        case "found unexpected end of stream":
        case "found unexpected document indicator":
            return syntaxProblem(message, position, `close the ${character} that begins here`);
        case "found unknown escape character":
            return syntaxProblem(message, position, "write the string in single quotes, or \\\\ for a backslash");
        case "found character that cannot start any token":
        case "found a tab character that violates indentation":
        case "found a tab character where an indentation space is expected":
            return syntaxProblem(message, position, character === "\t" ? "indent with spaces" : `put the string in quotes`);
        default:
            return syntaxProblem(withoutQuotes(message), position, REMEDIES.get(message) ?? tagRemedy(message));
    }
}
function withHint(problem, hint) {
    if (hint === undefined)
        return problem;
    return { ...problem, message: `${problem.message}: ${hint.words}`, remedy: hint.remedy };
}
function withoutQuotes(message) {
    return message
        .replace(/(cannot decode !!\w+) `[^`]*`?/gs, "$1")
        .replace(/`[^`]*`?/gs, "a value")
        .replace(/unknown anchor '.*' referenced/s, "unknown anchor referenced")
        .replace(/unsupported map key.*$/s, "unsupported map key")
        .replace(/"(?:[^"\\]|\\.)*"?/gs, "a value");
}
const REMEDIES = new Map([
    ["mapping values are not allowed in this context", 'put a string with ": " in quotes, or check the indentation'],
    ["did not find expected key", "check the indentation, and the quotes and brackets above"],
    ["did not find expected '-' indicator", "check the indentation, and the quotes and brackets above"],
    ["could not find expected ':'", "expected a key with a colon and a blank behind it"],
    ["did not find expected ',' or ']'", "check the brackets, and put a string with brackets or commas in quotes"],
    ["did not find expected ',' or '}'", "check the braces, and put a string with braces or commas in quotes"],
    [
        "did not find expected <document start>",
        "begin another document with ---, or indent these lines like the ones above",
    ],
    ["found incompatible YAML document", "leave %YAML out: Kubernetes reads YAML 1.1"],
    ["invalid map key", "expected a string as key; put it in quotes"],
]);
function tagRemedy(message) {
    if (message.startsWith("unsupported map key"))
        return "put the key in quotes";
    if (message.startsWith("json: unsupported value"))
        return "expected a number, or a string in quotes";
    if (message.startsWith("unknown anchor"))
        return "expected an anchor of that name above it";
    return /^cannot decode .* as a !!/s.test(message) ? "leave the tag out" : undefined;
}


/***/ }),

/***/ 7295:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  m: () => (ambiguousCharacter)
});
var _go_yaml_yaml_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4810);

function ambiguousCharacter(text, onToken) {
    let isQuoted;
    for (const { 0: character, index } of text.matchAll(/\r(?!\n)|[\x85\u2028\u2029]|(?<=\n|^)\ufeff/g)) {
        if (/[\u2028\u2029]/.test(character)) {
            isQuoted ??= quotesOf(text, onToken);
            if (isQuoted(index))
                continue;
        }
        return ambiguous(character, index);
    }
    return undefined;
}
function quotesOf(text, onToken) {
    const quoted = quotedScalars(text, onToken);
    let next = quoted.next();
    return (offset) => {
        while (!next.done && next.value.end <= offset)
            next = quoted.next();
        return !next.done && next.value.start <= offset;
    };
}
function* quotedScalars(text, onToken) {
    const scanner = new _go_yaml_yaml_js__WEBPACK_IMPORTED_MODULE_0__/* .Scanner */ .Lp(text, onToken);
    try {
        for (let token = scanner.take(); token.kind !== "stream-end"; token = scanner.take()) {
            if (token.kind === "scalar" && /["']/.test(text.charAt(token.start)))
                yield token;
        }
    }
    catch (error) {
        if (!(error instanceof _go_yaml_yaml_js__WEBPACK_IMPORTED_MODULE_0__/* .YamlFault */ .Io))
            throw error;
    }
}
function ambiguous(character, offset) {
    if (character === "\r") {
        return { offset, message: "a carriage return is without a line feed", remedy: "end lines with LF or CRLF" };
    }
    if (character === "\ufeff") {
        return { offset, message: "a byte order mark is within the text", remedy: "leave it out" };
    }
    const code = character.charCodeAt(0).toString(16).padStart(4, "0");
    const message = `U+${code.toUpperCase()} is a line break to some readers and none to others`;
    return { offset, message, remedy: `leave it out, or write \\u${code} in double quotes` };
}


/***/ }),

};
