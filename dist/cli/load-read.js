"use strict";
exports.ids = [1823,9402];
exports.modules = {

/***/ 1823:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  FV: () => (ADDRESSES),
  su: () => (MAX_INPUT_BYTES),
  $R: () => (OF_THE_CHECKOUT),
  XO: () => (STANDARD_INPUT),
  mO: () => (isInline),
  read: () => (read),
  readLintContext: () => (readLintContext),
  o$: () => (readSource),
  zX: () => (tooManyBytes)
});

// UNUSED EXPORTS: MAX_SOURCE_BYTES, MAX_SPEC_BYTES

// EXTERNAL MODULE: ./src/files/file.ts
var files_file = __webpack_require__(9402);
// EXTERNAL MODULE: ./src/inputs/values.ts
var values = __webpack_require__(9290);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./src/files/alternatives.ts
var alternatives = __webpack_require__(4120);
// EXTERNAL MODULE: ./src/load/paths.ts + 4 modules
var paths = __webpack_require__(8770);
;// CONCATENATED MODULE: ./src/load/other-extension.ts





const FOLDERS = 10_000;
const FILES = 50;
const BYTES = 1024 * 1024;
const NAMED = 3;
async function otherExtensionNotices(patterns, options) {
    const others = patterns.flatMap(withOtherExtension);
    if (others.length === 0)
        return [];
    const { searches, ...place } = options;
    const read = await (0,paths.filesOf)({ input: "spec", patterns }, options);
    const own = { ...searches, budget: { folders: FOLDERS }, found: new Map() };
    const { value: candidates } = await (0,paths.filesOf)({ input: "spec", patterns: others }, { ...place, searches: own });
    if (candidates.length === 0)
        return [];
    const known = new Set();
    for (const file of read.value)
        known.add(await (0,paths/* realFile */.Vt)(file, place.cwd));
    const left = [];
    for (const file of candidates)
        if (!known.has(await (0,paths/* realFile */.Vt)(file, place.cwd)))
            left.push(file);
    const specs = [];
    for (const file of left.slice(0, FILES))
        if (await hasChecks(file, place))
            specs.push((0,paths/* displayPath */.Gt)(file, place.cwd));
    return specs.length === 0 ? [] : [notice(specs)];
}
function withOtherExtension(pattern) {
    return ((0,alternatives/* alternatives */.V)(pattern) ?? []).flatMap((part) => {
        const [, start, extension] = /^(.*\.)(ya?ml)$/s.exec(part) ?? [];
        if (start === undefined || !(0,paths/* isGlob */.fg)(start))
            return [];
        return [start + (extension === "yml" ? "yaml" : "yml")];
    });
}
async function hasChecks(file, place) {
    const stats = await (0,promises_.stat)((0,external_node_path_.resolve)(place.cwd, file)).catch(() => undefined);
    if (!stats?.isFile())
        return false;
    const read = await (0,files_file/* readBytes */.i)(file, { ...place, maxBytes: BYTES });
    return read.kind === "bytes" && read.bytes.includes("tcpConnect");
}
function notice(files) {
    const names = files.slice(0, NAMED).map((file) => JSON.stringify(file));
    const others = files.length > names.length ? ` and ${files.length - names.length} more` : "";
    return {
        code: "glob-extension",
        severity: "notice",
        where: "input spec",
        message: `Files with tcpConnect are not read, because they end in the other of .yaml and .yml: ${names.join(", ")}${others}`,
        remedy: "end the glob in .y*ml to read both",
    };
}

;// CONCATENATED MODULE: ./src/load/read.ts




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
    const unread = { problems: await otherExtensionNotices(spec, options) };
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
    return { value, problems: [specs, unread, common, installers, values].flatMap(({ problems }) => problems) };
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
    const files = await (0,paths.filesOf)({ input, patterns }, options);
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
    if ((0,values/* hasEmptyPart */.Js)(file))
        return { value: [], problems: [{ ...(0,paths/* emptyPart */.bo)(file), where: `input ${input}` }] };
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
            const source = { file: file === "-" ? name : (0,paths/* displayPath */.Gt)(file, options.cwd), text };
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
        return (0,files_file/* readBytes */.i)(file, options);
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
Object.assign(exports.modules, require("./shared-files-3.js").modules);
Object.assign(exports.modules, require("./shared-files-5.js").modules);
Object.assign(exports.modules, require("./shared-files-6.js").modules);
