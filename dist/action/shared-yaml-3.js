"use strict";
exports.ids = [];
exports.modules = {

/***/ 9874:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JX: () => (/* binding */ limitProblem),
/* harmony export */   R8: () => (/* binding */ syntaxProblem),
/* harmony export */   Yg: () => (/* binding */ withoutQuotes),
/* harmony export */   ih: () => (/* binding */ faultProblem)
/* harmony export */ });
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

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ ambiguousCharacter)
/* harmony export */ });
/* harmony import */ var _go_yaml_yaml_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4810);

function ambiguousCharacter(text) {
    let isQuoted;
    for (const { 0: character, index } of text.matchAll(/\r(?!\n)|[\x85\u2028\u2029]|(?<=\n|^)\ufeff/g)) {
        if (/[\u2028\u2029]/.test(character)) {
            isQuoted ??= quotesOf(text);
            if (isQuoted(index))
                continue;
        }
        return ambiguous(character, index);
    }
    return undefined;
}
function quotesOf(text) {
    const quoted = quotedScalars(text);
    let next = quoted.next();
    return (offset) => {
        while (!next.done && next.value.end <= offset)
            next = quoted.next();
        return !next.done && next.value.start <= offset;
    };
}
function* quotedScalars(text) {
    const scanner = new _go_yaml_yaml_js__WEBPACK_IMPORTED_MODULE_0__/* .Scanner */ .Lp(text);
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
//# sourceMappingURL=shared-yaml-3.js.map
