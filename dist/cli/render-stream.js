"use strict";
exports.ids = [1735];
exports.modules = {

/***/ 1735:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  asStream: () => (asStream)
});
function* asStream(parts) {
    let end = "start";
    for (const part of parts) {
        const bytes = end === "start" ? part.bytes() : withoutMark(part.bytes());
        if (end === "within a line")
            yield Buffer.from("\n");
        if (end !== "start" && !beginsDocument(bytes))
            yield Buffer.from("---\n");
        yield bytes;
        end = bytes.length === 0 || bytes.at(-1) === LINE_FEED ? "line" : "within a line";
    }
}
const [LINE_FEED, DASH, BLANKS] = [0x0a, 0x2d, new Set([0x09, 0x0a, 0x0d, 0x20])];
function beginsDocument(bytes) {
    const at = bytes.findIndex((byte) => !BLANKS.has(byte));
    const isLineStart = at === 0 || bytes[at - 1] === LINE_FEED;
    const behind = bytes[at + 3];
    const isMark = [0, 1, 2].every((offset) => bytes[at + offset] === DASH);
    return at >= 0 && isLineStart && isMark && (behind === undefined || BLANKS.has(behind));
}
function withoutMark(bytes) {
    return bytes.indexOf("\ufeff") === 0 ? bytes.subarray(3) : bytes;
}


/***/ }),

};
