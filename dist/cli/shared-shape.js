"use strict";
exports.ids = [];
exports.modules = {

/***/ 6796:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ inOrder)
/* harmony export */ });
/**
 * The value as it is written to a file: the keys of each record in the order of its shape, without keys that the shape
 * does not have, and durations rounded to a thousandth of a millisecond.
 */
function inOrder(value, shape) {
    const writer = writers.get(shape) ?? writerOf(shape);
    writers.set(shape, writer);
    return writer(value);
}
/** A report has the same few records thousands of times, so each shape is read once for all of them. */
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


/***/ }),

};
