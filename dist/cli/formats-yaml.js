"use strict";
exports.ids = [677];
exports.modules = {

/***/ 677:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  formatYaml: () => (/* binding */ formatYaml)
});

// EXTERNAL MODULE: ../../node_modules/yaml/dist/index.js
var dist = __webpack_require__(3483);
// EXTERNAL MODULE: ./src/report/escape.ts
var report_escape = __webpack_require__(3214);
// EXTERNAL MODULE: ./src/report/model.ts + 3 modules
var model = __webpack_require__(6156);
;// CONCATENATED MODULE: ./src/shape/order.ts
function inOrder(value, shape) {
    const writer = writers.get(shape) ?? writerOf(shape);
    writers.set(shape, writer);
    return writer(value);
}
const writers = new WeakMap();
function writerOf({ form }) {
    switch (form.kind) {
        case "duration":
            return (value) => Math.round(value * 1000) / 1000;
        case "list": {
            const write = writerOf(form.item);
            return (value) => value.map((item) => write(item));
        }
        case "record":
            return recordWriter(form.fields);
        default:
            return (value) => value;
    }
}
function recordWriter(fields) {
    const writers = Object.entries(fields).map(([key, field]) => ({
        key,
        write: writerOf("optional" in field ? field.optional : field),
    }));
    return (value) => {
        const written = {};
        for (const { key, write } of writers) {
            const own = value[key];
            if (own !== undefined)
                written[key] = write(own);
        }
        return written;
    };
}

;// CONCATENATED MODULE: ./src/formats/yaml.ts




function formatYaml(report) {
    const document = new dist/* Document */.yo(inOrder(report, model/* reportShape */.c), { aliasDuplicateObjects: false });
    const quoted = [];
    (0,dist/* visit */.YR)(document, {
        Scalar: (_, scalar) => {
            if (typeof scalar.value !== "string" || !(scalar.value.includes("\n") || (0,report_escape/* isUnsafeInYaml */.xF)(scalar.value)))
                return;
            scalar.type = dist/* Scalar */.X5.QUOTE_DOUBLE;
            scalar.value = `\0${quoted.push((0,report_escape/* quoteExactYaml */.NS)(scalar.value)) - 1}\0`;
        },
    });
    const marked = document.toString({ lineWidth: 0, doubleQuotedAsJSON: true });
    return marked.replace(/"\\u0000(\d+)\\u0000"/g, (_, index) => quoted[Number(index)] ?? "");
}


/***/ }),

};
Object.assign(exports.modules, require("./shared-report-and-analyze.js").modules);
