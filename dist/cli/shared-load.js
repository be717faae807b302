"use strict";
exports.ids = [];
exports.modules = {

/***/ 9483:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  $R: () => (OF_THE_CHECKOUT),
  ADDRESSES: () => (ADDRESSES),
  MAX_INPUT_BYTES: () => (MAX_INPUT_BYTES),
  XO: () => (STANDARD_INPUT),
  mO: () => (isInline),
  read: () => (read),
  readLintContext: () => (readLintContext),
  readSource: () => (readSource),
  tooManyBytes: () => (tooManyBytes)
});
/* unused harmony exports MAX_SOURCE_BYTES, MAX_SPEC_BYTES */
var _files_file_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9402);
var _inputs_values_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9290);
var _paths_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9440);



const MAX_SOURCE_BYTES = 1024 * 1024;
const MAX_INPUT_BYTES = 16 * 1024 * 1024;
const MAX_SPEC_BYTES = 16 * 1024 * 1024;
const CONTEXT_SOURCE = "input context";
function isInline({ file }) {
    return file === CONTEXT_SOURCE || file.startsWith(`${CONTEXT_SOURCE} #`);
}
const STANDARD_INPUT = "standard input";
async function read(inputs, options) {
    const { spec, installer, contexts = [], contextFile } = inputs;
    const values = await readInput({ input: "values", patterns: inputs.values ?? [] }, options);
    const specs = await readInput({ input: "spec", patterns: spec }, options);
    const common = await readInput({ input: "context-file", patterns: contextFile }, options);
    const installers = installer === undefined ? none : await readSource({ input: "installer", file: installer.trim() }, options);
    const inline = contexts.map((text, index) => ({
        file: contexts.length === 1 ? CONTEXT_SOURCE : `${CONTEXT_SOURCE} #${index + 1}`,
        text,
    }));
    const value = {
        specs: specs.value,
        contexts: [...common.value, ...inline],
        ...(values.value.length > 0 ? { values: values.value } : {}),
        ...(inputs.set?.length ? { set: inputs.set } : {}),
        ...(installers.value[0] ? { installer: installers.value[0] } : {}),
    };
    return { value, problems: [specs, common, installers, values].flatMap(({ problems }) => problems) };
}
async function readLintContext(file, options) {
    const { value, problems } = await readInput({ input: "lint-contexts", patterns: [file] }, options);
    if (value.length < 2)
        return { value: value[0], problems };
    const several = {
        code: "input-value",
        severity: "error",
        where: "input lint-contexts",
        message: `Cannot use ${file}: it matches ${value.length} files`,
        remedy: "expected one file for each name",
    };
    return { value: undefined, problems: [...problems, several] };
}
const none = { value: [], problems: [] };
async function readInput({ input, patterns }, options) {
    const files = await (0,_paths_js__WEBPACK_IMPORTED_MODULE_2__.filesOf)({ input, patterns }, options);
    const sources = [];
    const problems = [...files.problems];
    let bytes = 0;
    for (const file of files.value) {
        const source = await readSource({ input, file }, options);
        for (const { text } of source.value)
            bytes += Buffer.byteLength(text);
        if (bytes > MAX_INPUT_BYTES)
            return { value: [], problems: [...problems, tooManyBytes(input)] };
        for (const each of source.value)
            sources.push(each);
        for (const problem of source.problems)
            problems.push(problem);
    }
    return { value: sources, problems };
}
function tooManyBytes(input) {
    return {
        code: "file-limit",
        severity: "error",
        where: `input ${input}`,
        message: `The files have more than ${MAX_INPUT_BYTES} bytes in total`,
        remedy: `expected at most ${MAX_INPUT_BYTES}; split them over several runs`,
    };
}
async function readSource({ input, file }, options) {
    const wrong = (code, message, remedy) => ({
        value: [],
        problems: [{ code, severity: "error", where: `input ${input}`, message, remedy }],
    });
    if ((0,_inputs_values_js__WEBPACK_IMPORTED_MODULE_1__/* .hasEmptyPart */ .Js)(file))
        return { value: [], problems: [{ ...(0,_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .emptyPart */ .bo)(file), where: `input ${input}` }] };
    const name = file === "-" ? STANDARD_INPUT : file;
    const maxBytes = input === "spec" || input === "addresses" ? MAX_SPEC_BYTES : MAX_SOURCE_BYTES;
    const read = await bytesOf(file, { ...options, maxBytes });
    switch (read.kind) {
        case "missing":
            return wrong("file-missing", `No such file: ${name}`, `expected a path relative to ${options.cwd}`);
        case "outside":
            return wrong("file-outside", `Cannot read ${name}: ${read.message}`, "give the path of the file itself");
        case "git":
            return wrong("file-outside", `Cannot read ${name}: ${read.message}`, OF_THE_CHECKOUT);
        case "unreadable":
            return wrong("file-unreadable", `Cannot read ${name}: ${read.message}`, READABLE);
        case "too-large":
            return wrong("file-too-large", `Cannot read ${name}: ${read.message}`, `expected at most ${maxBytes}`);
        case "bytes": {
            const text = decodeUtf8(read.bytes);
            if (text === undefined)
                return wrong("file-encoding", `${name} is not UTF-8`, "expected UTF-8 text");
            if (text.trim() === "" && input !== "values")
                return wrong("file-empty", `${name} is empty`, input === "addresses" ? ADDRESSES : "expected a YAML document");
            const source = { file: file === "-" ? name : (0,_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .displayPath */ .Gt)(file, options.cwd), text };
            const hasMark = read.bytes.indexOf(BYTE_ORDER_MARK) === 0;
            return { value: [hasMark ? { ...source, hasByteOrderMark: true } : source], problems: [] };
        }
    }
}
const OF_THE_CHECKOUT = "expected a file of the checkout itself";
const BYTE_ORDER_MARK = "\ufeff";
const READABLE = "expected a readable file that does not change meanwhile, or a glob such as specs/*.yaml";
const ADDRESSES = "expected an address on each line, such as db.example.com:5432";
async function bytesOf(file, options) {
    const { maxBytes } = options;
    if (file !== "-")
        return (0,_files_file_js__WEBPACK_IMPORTED_MODULE_0__/* .readBytes */ .i)(file, options);
    try {
        const bytes = await options.stdin(options);
        if (bytes.length <= maxBytes)
            return { kind: "bytes", bytes };
        return { kind: "too-large", message: `it has more than ${maxBytes} bytes` };
    }
    catch (error) {
        return { kind: "unreadable", message: error.message };
    }
}
function decodeUtf8(bytes) {
    try {
        return new TextDecoder("utf-8", { fatal: true, ignoreBOM: false }).decode(bytes);
    }
    catch {
        return undefined;
    }
}


/***/ }),

};
