"use strict";
exports.ids = [4298];
exports.modules = {

/***/ 1917:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  formatYaml: () => (formatYaml),
  yamlPieces: () => (yaml_yamlPieces)
});

// EXTERNAL MODULE: ../../node_modules/yaml/dist/index.js
var dist = __webpack_require__(3483);
// EXTERNAL MODULE: ./src/report/escape.ts
var report_escape = __webpack_require__(3214);
// EXTERNAL MODULE: ./src/report/model.ts + 3 modules
var model = __webpack_require__(6156);
;// CONCATENATED MODULE: ./src/shape/yaml.ts
const LONGEST_PLAIN_KEY = 1_024;
function* yamlPieces(value, { form }, scalar) {
    if (form.kind !== "record")
        throw new TypeError("Only a record is written in pieces");
    for (const [key, field] of Object.entries(form.fields)) {
        const own = value[key];
        if (own === undefined)
            continue;
        const shape = "optional" in field ? field.optional : field;
        if (shape.form.kind === "list" && own.length > 0) {
            yield `${key}:\n`;
            const write = writerOf(shape.form.item, { indentation: "    ", scalar });
            for (const item of own)
                yield `  - ${write(item).text}\n`;
        }
        else
            yield `${key}:${behindKey(writerOf(shape, { indentation: "  ", scalar })(own), "  ")}\n`;
    }
}
function writerOf({ form }, options) {
    const { scalar } = options;
    switch (form.kind) {
        case "string":
            return (value) => onLine(scalar(value));
        case "oneOf":
            return (value) => onLine(typeof value === "string" ? scalar(value) : JSON.stringify(value));
        case "integer":
            return (value) => onLine(JSON.stringify(value));
        case "duration":
            return (value) => onLine(JSON.stringify(Math.round(value * 1000) / 1000));
        case "list":
            return listWriter(form.item, options);
        case "map":
            return mapWriter(form.value, options);
        case "record":
            return recordWriter(form.fields, options);
    }
}
function onLine(text) {
    return { text, isBlock: false };
}
function inBlock(lines, empty, { indentation }) {
    return lines.length === 0 ? onLine(empty) : { text: lines.join(`\n${indentation}`), isBlock: true };
}
function behindKey({ text, isBlock }, indentation) {
    return isBlock ? `\n${indentation}${text}` : ` ${text}`;
}
function deeper({ indentation, scalar }) {
    return { indentation: `${indentation}  `, scalar };
}
function listWriter(item, options) {
    const write = writerOf(item, deeper(options));
    return (value) => {
        const items = value.map((own) => `- ${write(own).text}`);
        return inBlock(items, "[]", options);
    };
}
function mapWriter(item, options) {
    const inner = deeper(options);
    const write = writerOf(item, inner);
    return (value) => {
        const lines = Object.entries(value).map(([key, own]) => {
            const name = options.scalar(key);
            const head = name.length > LONGEST_PLAIN_KEY ? `? ${name}\n${options.indentation}` : name;
            return `${head}:${behindKey(write(own), inner.indentation)}`;
        });
        return inBlock(lines, "{}", options);
    };
}
function recordWriter(fields, options) {
    const inner = deeper(options);
    const writers = Object.entries(fields).map(([key, field]) => ({
        key,
        write: writerOf("optional" in field ? field.optional : field, inner),
    }));
    return (value) => {
        const lines = [];
        for (const { key, write } of writers) {
            const own = value[key];
            if (own !== undefined)
                lines.push(`${key}:${behindKey(write(own), inner.indentation)}`);
        }
        return inBlock(lines, "{}", options);
    };
}

// EXTERNAL MODULE: ./src/formats/known-strings.ts
var known_strings = __webpack_require__(8969);
// EXTERNAL MODULE: ./src/formats/plain-yaml.ts
var plain_yaml = __webpack_require__(6369);
;// CONCATENATED MODULE: ./src/formats/yaml.ts






function formatYaml(report) {
    return [...yaml_yamlPieces(report)].join("");
}
function yaml_yamlPieces(report) {
    return yamlPieces(report, model/* reportShape */.c, (0,known_strings/* knownStrings */.Q)(scalarOf));
}
function scalarOf(text) {
    if ((0,plain_yaml/* isPlainYaml */.y)(text))
        return text;
    if (text.includes("\n") || (0,report_escape/* isUnsafeInYaml */.xF)(text))
        return (0,report_escape/* quoteExactYaml */.NS)(text);
    if (OF_YAML_1_1.test(text))
        return (0,report_escape/* quoteExactYaml */.NS)(text);
    return (0,dist/* stringify */.As)({ a: text }, { lineWidth: 0, doubleQuotedAsJSON: true }).slice("a: ".length, -1);
}
const OF_YAML_1_1 = /^(?:yes|no|on|off|[yn=]|[-+]?\.?\d[\w.:]*)$/i;


/***/ }),

};
Object.assign(exports.modules, require("./shared-formats.js").modules);
Object.assign(exports.modules, require("./shared-formats-4.js").modules);
Object.assign(exports.modules, require("./shared-report-and-analyze.js").modules);
