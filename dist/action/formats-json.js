"use strict";
exports.ids = [3423];
exports.modules = {

/***/ 3423:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  formatJson: () => (formatJson),
  jsonPieces: () => (json_jsonPieces)
});

// EXTERNAL MODULE: ./src/report/escape.ts
var report_escape = __webpack_require__(3214);
// EXTERNAL MODULE: ./src/report/model.ts + 3 modules
var model = __webpack_require__(6156);
;// CONCATENATED MODULE: ./src/shape/json.ts
function* jsonPieces(value, { form }, quote) {
    if (form.kind !== "record")
        throw new TypeError("Only a record is written in pieces");
    let separator = "{";
    for (const [key, own, shape] of fieldsOf(value, form.fields)) {
        yield `${separator}\n  ${quote(key)}: `;
        separator = ",";
        if (shape.form.kind === "list")
            yield* itemPieces(own, shape.form.item, quote);
        else
            yield writerOf(shape, { indentation: "  ", quote })(own);
    }
    yield separator === "{" ? "{}" : "\n}";
}
function* fieldsOf(value, fields) {
    for (const [key, field] of Object.entries(fields)) {
        const own = value[key];
        if (own !== undefined)
            yield [key, own, "optional" in field ? field.optional : field];
    }
}
function* itemPieces(items, shape, quote) {
    if (items.length === 0)
        return yield "[]";
    const write = writerOf(shape, { indentation: "    ", quote });
    let separator = "[";
    for (const item of items) {
        yield `${separator}\n    ${write(item)}`;
        separator = ",";
    }
    yield "\n  ]";
}
function writerOf({ form }, options) {
    switch (form.kind) {
        case "string":
            return (value) => options.quote(value);
        case "oneOf":
            return (value) => (typeof value === "string" ? options.quote(value) : JSON.stringify(value));
        case "integer":
            return (value) => JSON.stringify(value);
        case "duration":
            return (value) => JSON.stringify(Math.round(value * 1000) / 1000);
        case "list": {
            const write = writerOf(form.item, deeper(options));
            return (value) => inBrackets("[]", value.map(write), options);
        }
        case "map":
            return mapWriter(form.value, options);
        case "record":
            return recordWriter(form.fields, options);
    }
}
function deeper({ indentation, quote }) {
    return { indentation: `${indentation}  `, quote };
}
function inBrackets(brackets, items, { indentation }) {
    if (items.length === 0)
        return brackets;
    const line = `\n${indentation}`;
    let written = "";
    for (const item of items)
        written += `${written === "" ? brackets[0] : ","}${line}  ${item}`;
    return written + line + brackets[1];
}
function mapWriter(item, options) {
    const write = writerOf(item, deeper(options));
    return (value) => {
        const entries = Object.entries(value);
        const items = entries.map(([key, own]) => `${options.quote(key)}: ${write(own)}`);
        return inBrackets("{}", items, options);
    };
}
function recordWriter(fields, options) {
    const inner = deeper(options);
    const writers = Object.entries(fields).map(([key, field]) => ({
        key,
        head: `\n${inner.indentation}${options.quote(key)}: `,
        write: writerOf("optional" in field ? field.optional : field, inner),
    }));
    const end = `\n${options.indentation}}`;
    return (value) => {
        let written = "";
        for (const { key, head, write } of writers) {
            const own = value[key];
            if (own !== undefined)
                written += `${written === "" ? "{" : ","}${head}${write(own)}`;
        }
        return written === "" ? "{}" : written + end;
    };
}

;// CONCATENATED MODULE: ./src/formats/known-strings.ts
const MAX_KNOWN = 65_536;
const MAX_KNOWN_LENGTH = 256;
function knownStrings(quote) {
    const known = new Map();
    return (text) => {
        const before = known.get(text);
        if (before !== undefined)
            return before;
        const quoted = quote(text);
        if (text.length > MAX_KNOWN_LENGTH)
            return quoted;
        if (known.size === MAX_KNOWN)
            known.clear();
        known.set(text, quoted);
        return quoted;
    };
}

;// CONCATENATED MODULE: ./src/formats/json.ts




function formatJson(report) {
    return [...json_jsonPieces(report)].join("");
}
function* json_jsonPieces(report) {
    const quote = knownStrings((text) => (0,report_escape/* escapeInvisibleInJson */.s5)(JSON.stringify(text)));
    yield* jsonPieces(report, model/* reportShape */.c, quote);
    yield "\n";
}


/***/ }),

};
Object.assign(exports.modules, require("./shared-report-and-analyze.js").modules);
//# sourceMappingURL=formats-json.js.map
