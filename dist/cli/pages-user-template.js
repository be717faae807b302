"use strict";
exports.ids = [8843,9402];
exports.modules = {

/***/ 8843:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  MAX_TEMPLATE_BYTES: () => (MAX_TEMPLATE_BYTES),
  loadTemplate: () => (loadTemplate),
  readTemplate: () => (readTemplate)
});

// EXTERNAL MODULE: external "node:vm"
var external_node_vm_ = __webpack_require__(714);
// EXTERNAL MODULE: ./src/files/file.ts
var files_file = __webpack_require__(9402);
// EXTERNAL MODULE: ./src/problem/problem.ts
var problem = __webpack_require__(7921);
;// CONCATENATED MODULE: ./src/pages/template-fields.ts
const FIELD = "*field";
function readStrictly(handlebars) {
    handlebars.registerHelper(FIELD, { read: readField });
    const { JavaScriptCompiler } = handlebars;
    class StrictWriter extends JavaScriptCompiler {
        resolvePath(_type, parts, from) {
            const names = parts.slice(from, -1);
            if (names.length === 0)
                return;
            const { line, column, isOptional } = JSON.parse(parts.at(-1) ?? "");
            const quoted = names.map((name) => `, ${this.quotedString(name)}`);
            const value = this.popStack();
            this.push([`container.helpers["${FIELD}"].read(`, value, `, ${isOptional}, ${line}, ${column}`, ...quoted, ")"]);
        }
        matchExistingProgram() { }
    }
    Object.assign(StrictWriter.prototype, { compiler: StrictWriter });
    Object.assign(handlebars, { JavaScriptCompiler: StrictWriter });
}
function readField(base, isOptional, line, column, ...names) {
    let value = base;
    for (let at = 0; at < names.length; at++) {
        const name = names[at];
        if (value === undefined || value === null || !Object.hasOwn(Object(value), name)) {
            if (isOptional && at === names.length - 1)
                return undefined;
            throw noField(name, { line, column }, value);
        }
        value = value[name];
    }
    return value;
}
function noField(name, { line, column }, where) {
    const place = where === null ? "null" : "it";
    return Object.assign(new Error(`"${name}" not defined in ${place}`), { lineNumber: line, column });
}
const DATA_NAMES = new Set(["root", "first", "last", "index", "key", "partial-block"]);
const isOfList = (name) => name === "length" || /^\d+$/.test(name);
function markFields(program, { helpers, fields }) {
    const known = new Set([...fields, ...namesGiven(program)]);
    const mark = (node, { isOptional }) => {
        if (node?.type !== "PathExpression")
            return;
        const path = node;
        const { data, parts, loc } = path;
        if (parts.length === 0)
            return;
        const isKnown = (name, index) => data && index === 0 ? DATA_NAMES.has(name) : known.has(name) || isOfList(name);
        const { line, column } = loc.start;
        const unknown = parts.find((name, index) => !isKnown(name, index));
        if (unknown !== undefined)
            throw noField(unknown, { line, column }, undefined);
        const reading = { line, column, isOptional };
        Object.assign(path, { parts: [...parts, JSON.stringify(reading)] });
    };
    const visit = (node, isInPartial) => {
        const { path, name, program, inverse } = node;
        const isWritten = node.type === "MustacheStatement";
        if (node.type === "BlockStatement" && !isCall(node, helpers))
            mark(path, { isOptional: false });
        if (name)
            visit(name, isInPartial);
        for (const value of valuesOf(node)) {
            mark(value, { isOptional: !isWritten && (isInPartial || mayBeMissing(value)) });
            visit(value, isInPartial);
        }
        const isPartial = node.type === "DecoratorBlock" || node.type === "PartialBlockStatement";
        for (const inner of [...(program?.body ?? []), ...(inverse?.body ?? [])])
            visit(inner, isInPartial || isPartial);
    };
    for (const node of program.body)
        visit(node, false);
}
function valuesOf(node) {
    const { params = [], hash } = node;
    return [...params, ...(hash?.pairs ?? []).map(({ value }) => value)];
}
function isCall({ path, params = [], hash }, helpers) {
    return params.length > 0 || hash !== undefined || helpers.has(path?.original ?? "");
}
function mayBeMissing(node) {
    const { data, parts = [] } = node;
    return (data === true && parts.length === 1) || /^\d+$/.test(parts.at(-1) ?? "");
}
function namesGiven(program) {
    const given = [...(program.blockParams ?? [])];
    const visit = (node) => {
        const { name, hash, program: block, inverse } = node;
        given.push(...(hash?.pairs ?? []).map(({ key }) => key), ...(block?.blockParams ?? []));
        given.push(...(inverse?.blockParams ?? []));
        const inner = [...(name ? [name] : []), ...valuesOf(node), ...(block?.body ?? []), ...(inverse?.body ?? [])];
        for (const one of inner)
            visit(one);
    };
    for (const node of program.body)
        visit(node);
    return given;
}
function fieldNames(values) {
    const names = new Set();
    const visit = (value) => {
        if (typeof value !== "object" || value === null)
            return;
        for (const [name, inner] of Object.entries(value)) {
            if (!Array.isArray(value))
                names.add(name);
            visit(inner);
        }
    };
    for (const value of values)
        visit(value);
    return names;
}

// EXTERNAL MODULE: ./src/go/cpu.ts
var cpu = __webpack_require__(9815);
;// CONCATENATED MODULE: ./src/pages/template-scan.ts

const BRACES_PER_TAG = 3;
function findExcess(handlebars, text, limits) {
    const { lexer, terminals_: names } = handlebars.Parser;
    const endsAt = (0,cpu/* cpuMs */.D)() + limits.cpuMs;
    const open = [];
    let levels = 0;
    let calls = 0;
    let braces = 0;
    try {
        lexer.setInput(text);
        for (;;) {
            const word = lexer.lex();
            const name = typeof word === "string" ? word : names[word];
            if (name === undefined || name === "EOF" || name === "INVALID")
                return undefined;
            if (name.startsWith("OPEN") && name !== "OPEN_SEXPR" && ++braces > BRACES_PER_TAG * limits.tags)
                break;
            switch (name) {
                case "OPEN_BLOCK":
                case "OPEN_PARTIAL_BLOCK":
                case "OPEN_INVERSE":
                    open.push(1);
                    levels++;
                    break;
                case "OPEN_INVERSE_CHAIN":
                    open.push((open.pop() ?? 0) + 1);
                    levels++;
                    break;
                case "OPEN_ENDBLOCK":
                    levels -= open.pop() ?? 0;
                    break;
                case "OPEN_SEXPR":
                    calls++;
                    break;
                case "CLOSE_SEXPR":
                    calls--;
            }
            if (levels + calls > limits.levels)
                return excess("levels");
            if ((0,cpu/* cpuMs */.D)() > endsAt)
                return excess("cpuMs");
        }
        return excess("tags");
    }
    catch {
        return undefined;
    }
    function excess(limit) {
        return { limit, start: { line: lexer.yylloc.first_line, column: lexer.yylloc.first_column } };
    }
}

// EXTERNAL MODULE: ./src/report/markdown.ts
var markdown = __webpack_require__(3220);
;// CONCATENATED MODULE: ./src/pages/touching-fields.ts

const BORDER = "\u0001";
const SHOWN = "\u2401";
function withoutBorders(text) {
    return text.replaceAll(BORDER, SHOWN);
}
function withBorders(field) {
    return field === "" ? "" : BORDER + (field.includes(BORDER) ? withoutBorders(field) : field) + BORDER;
}
function joinFields(page) {
    const stretches = [];
    let parts = [];
    let next = (0,markdown/* keepApart */.Iq)();
    let isField = false;
    for (let start = 0; start <= page.length; isField = !isField) {
        const border = page.indexOf(BORDER, start);
        const end = border < 0 ? page.length : border;
        if (isField)
            parts.push(next(page.slice(start, end)));
        else if (end > start) {
            parts.push(page.slice(start, end));
            next = (0,markdown/* keepApart */.Iq)();
        }
        start = end + 1;
        if (parts.length < MAX_PARTS)
            continue;
        stretches.push(parts.join(""));
        parts = [];
    }
    return [...stretches, ...parts].join("");
}
const MAX_PARTS = 1_000;

;// CONCATENATED MODULE: ./src/pages/template-meter.ts


const MAX_TEMPLATE_TURNS = 400_000;
const MAX_TEMPLATE_RUN_TURNS = 1_200_000;
const MAX_TEMPLATE_WRITTEN = 16 * 1024 * 1024;
const MAX_TEMPLATE_TAGS = 4_000;
const MAX_TEMPLATE_LEVELS = 100;
const MAX_TEMPLATE_VALUES = 16;
const MAX_TEMPLATE_SCAN_MS = 1_500;
class TemplateMeter {
    #turns = 0;
    #turnsOfRun = 0;
    #written = 0;
    start() {
        this.#turns = 0;
        this.#written = 0;
    }
    turn(count = 1) {
        this.#turns += count;
        this.#turnsOfRun += count;
        if (this.#turns > MAX_TEMPLATE_TURNS)
            throw new RangeError(`it writes more than ${MAX_TEMPLATE_TURNS} values`);
        if (this.#turnsOfRun > MAX_TEMPLATE_RUN_TURNS) {
            throw new RangeError(`it writes more than ${MAX_TEMPLATE_RUN_TURNS} values on all pages and their shorter versions`);
        }
    }
    count(text) {
        this.turn();
        this.#written += text.length;
        if (this.#written > MAX_TEMPLATE_WRITTEN)
            throw new RangeError(`it writes more than ${MAX_TEMPLATE_WRITTEN} characters`);
        text.charCodeAt(0);
        return text;
    }
}
const WRITE = "*write";
const BLOCK_HELPERS = ["if", "unless", "each", "with", "blockHelperMissing"];
function meterWrites(handlebars, meter) {
    handlebars.registerHelper(WRITE, (value) => meter.count(value == null ? "" : withBorders(String(value))));
    for (const name of BLOCK_HELPERS) {
        const helper = handlebars.helpers[name];
        handlebars.registerHelper(name, function (...args) {
            meter.turn(turnsOf(args));
            const options = args.pop();
            const counted = (block) => block && ((...given) => meter.count(block(...given)));
            return helper.call(this, ...args, { ...options, fn: counted(options.fn), inverse: counted(options.inverse) });
        });
    }
    for (const name of ["lookup", "eq"]) {
        const helper = handlebars.helpers[name];
        handlebars.registerHelper(name, function (...args) {
            meter.turn(turnsOf(args));
            return helper.apply(this, args);
        });
    }
    const { VM } = handlebars;
    const invokePartial = function (...args) {
        const [, context, options] = args;
        const inBlock = options.fn?.partials ? copied(options.partials) : 0;
        meter.turn(turnsOf(args.slice(1)) + (options.hash ? copied(context) : 0) + inBlock);
        const written = VM.invokePartial.apply(this, args);
        return typeof written === "string" ? meter.count(written) : written;
    };
    Object.assign(handlebars, { VM: { ...VM, invokePartial } });
    meterInlines(handlebars, meter);
}
function meterInlines(handlebars, meter) {
    const { inline } = handlebars.decorators;
    const metered = (fn, props, container, options) => {
        meter.turn();
        const block = inline(fn, props, container, options);
        if (block === fn)
            return fn;
        return (...args) => {
            meter.turn(copied(container.partials));
            return block(...args);
        };
    };
    handlebars.registerDecorator("inline", metered);
}
const FIELDS_PER_TURN = 4;
function copied(fields) {
    return Math.floor(Object.keys(fields ?? {}).length / FIELDS_PER_TURN);
}
const FREE_VALUES = 2;
function turnsOf(args) {
    const { hash } = (args.at(-1) ?? {});
    const values = args.length - 1 + Object.keys(hash ?? {}).length;
    return 1 + Math.max(0, values - FREE_VALUES);
}
function parseMetered(handlebars, text) {
    const found = findExcess(handlebars, text, {
        levels: MAX_TEMPLATE_LEVELS,
        tags: MAX_TEMPLATE_TAGS,
        cpuMs: MAX_TEMPLATE_SCAN_MS,
    });
    if (found)
        throw tooLarge({ loc: found }, tooMuch[found.limit]);
    const program = handlebars.parseWithoutProcessing(text);
    const names = new Set(Object.keys(handlebars.helpers));
    let tags = 0;
    const visit = (node, level) => {
        if (mostValues(node) > MAX_TEMPLATE_VALUES)
            throw tooLarge(node, tooMuch.values);
        tags += Math.max(1, template_meter_valuesOf(node).length);
        if (tags > MAX_TEMPLATE_TAGS)
            throw tooLarge(node, tooMuch.tags);
        if (level > MAX_TEMPLATE_LEVELS)
            throw tooLarge(node, tooMuch.levels);
        for (const inner of partsOf(node))
            visit(inner, level + 1);
        if (node.type === "MustacheStatement")
            writeThrough(node, names);
        const { path } = node;
        if (node.type === "BlockStatement" && path)
            Object.assign(node, { path: fieldOf(path) });
    };
    for (const node of program.body.filter(isTag))
        visit(node, 1);
    return program;
}
function template_meter_valuesOf(node) {
    const { params = [], hash } = node;
    return [...params, ...(hash?.pairs ?? []).map(({ value }) => value)];
}
function mostValues(node) {
    const { path } = node;
    const values = template_meter_valuesOf(node);
    const names = [...values, ...(path ? [path] : [])].map((value) => value.parts?.length ?? 0);
    return Math.max(values.length, ...names);
}
function partsOf(node) {
    const { path, name, program, inverse } = node;
    const all = [path, name, ...template_meter_valuesOf(node), ...(program?.body ?? []), ...(inverse?.body ?? [])];
    return all.filter((part) => part !== undefined && part !== null).filter(isTag);
}
function isTag({ type }) {
    return !/^(Content|Comment)Statement$|Literal$|^PathExpression$/.test(type);
}
const tooMuch = {
    levels: `more than ${MAX_TEMPLATE_LEVELS} levels of tags`,
    tags: `more than ${MAX_TEMPLATE_TAGS} tags, with each value of a tag beyond its first`,
    values: `a tag with more than ${MAX_TEMPLATE_VALUES} values, or names in a path`,
    cpuMs: `words, such as comments, that take more than ${MAX_TEMPLATE_SCAN_MS / 1_000} s of processor time to read`,
};
function tooLarge({ loc }, what) {
    return Object.assign(new Error(`it has ${what}`), { lineNumber: loc.start.line, column: loc.start.column });
}
function writeThrough(statement, helpers) {
    const { path, params, hash, loc } = statement;
    const field = fieldOf(path);
    const isCall = params.length > 0 || hash !== undefined || helpers.has(field.original);
    const call = { type: "SubExpression", path: field, params, hash, loc };
    statement.params = [isCall ? call : field];
    statement.path = { type: "PathExpression", original: WRITE, parts: [WRITE], depth: 0, data: false, loc };
    Object.assign(statement, { hash: undefined });
}
function fieldOf(path) {
    if (path.type === "PathExpression")
        return path;
    const name = String(path.original);
    return { type: "PathExpression", original: name, parts: [name], depth: 0, data: false, loc: path.loc };
}
const METERED_HELPERS = { [WRITE]: true };

;// CONCATENATED MODULE: ./src/pages/user-template.ts






const MAX_TEMPLATE_BYTES = 1024 * 1024;
const MAX_TEMPLATE_MS = 30_000;
const MAX_COMPILE_MS = 30_000;
async function readTemplate(file, { cwd = process.cwd(), ...options } = {}) {
    const read = await (0,files_file/* readBytes */.i)(file, { cwd, ...options, maxBytes: MAX_TEMPLATE_BYTES });
    if (read.kind === "bytes")
        return loadTemplate(read.bytes.toString("utf8"), file);
    const why = read.kind === "missing" ? "There is no such file" : `Cannot read it: ${read.message}`;
    return { value: undefined, problems: [templateProblem(why, file)] };
}
async function loadTemplate(text, file) {
    const { default: Handlebars } = await Promise.all(/* import() */[__webpack_require__.e(3880), __webpack_require__.e(56)]).then(__webpack_require__.t.bind(__webpack_require__, 56, 23));
    const { sampleViews } = await Promise.all(/* import() */[__webpack_require__.e(5677), __webpack_require__.e(2918)]).then(__webpack_require__.bind(__webpack_require__, 8856));
    const handlebars = Handlebars.create();
    handlebars.unregisterHelper("log");
    handlebars.registerHelper("eq", (one, other) => one === other);
    const meter = new TemplateMeter();
    meterWrites(handlebars, meter);
    readStrictly(handlebars);
    const views = sampleViews();
    const compiled = attempt({ file, maxMs: MAX_COMPILE_MS }, () => {
        const program = parseMetered(handlebars, withoutBorders(text));
        markFields(program, { helpers: new Set(Object.keys(handlebars.helpers)), fields: fieldNames(views) });
        return handlebars.compile(program, {
            strict: true,
            noEscape: true,
            preventIndent: true,
            knownHelpersOnly: true,
            knownHelpers: { eq: true, log: false, ...METERED_HELPERS },
        });
    });
    const { value: run } = compiled;
    if (!run)
        return { value: undefined, problems: compiled.problems };
    const render = (view) => attempt({ file, maxMs: MAX_TEMPLATE_MS }, () => {
        meter.start();
        return joinFields(run(view, { allowProtoPropertiesByDefault: false, allowProtoMethodsByDefault: false }));
    });
    const template = (view) => {
        const { value, problems } = render(view);
        if (value === undefined)
            throw new Error(problems.map(problem/* describeProblem */.BJ).join("\n"));
        return value;
    };
    for (const view of views) {
        const { problems } = render(view);
        if (problems.length > 0)
            return { value: undefined, problems };
    }
    return { value: template, problems: [] };
}
function attempt({ file, maxMs }, work) {
    try {
        return { value: within(maxMs, work), problems: [] };
    }
    catch (error) {
        return { value: undefined, problems: [templateProblem(reword(error), file, placeOf(error))] };
    }
}
function within(timeoutMs, work) {
    try {
        return new external_node_vm_.Script("work()").runInNewContext({ work }, { timeout: timeoutMs });
    }
    catch (error) {
        if (error?.code !== "ERR_SCRIPT_EXECUTION_TIMEOUT")
            throw error;
        throw new RangeError(`it was stopped after ${timeoutMs / 1000} s`, { cause: error });
    }
}
function placeOf(error) {
    const { lineNumber, column, message } = error;
    if (typeof lineNumber === "number")
        return { line: lineNumber, column: (column ?? 0) + 1 };
    const line = /^(?:Parse|Lexical) error on line (\d+)/.exec(message ?? "")?.[1];
    return line === undefined ? undefined : { line: Number(line), column: 1 };
}
function reword(error) {
    const message = error instanceof Error ? error.message : String(error);
    const owner = /^".*" not defined in (.*)$/s.exec(message)?.[1];
    if (owner === "null")
        return "There is no such field here where its object is null; test the object with {{#if}} first";
    if (owner !== undefined)
        return "There is no such field here";
    if (error instanceof TypeError)
        return "There is no such helper, or it has no argument";
    const helper = /unknown helper (\S+)/.exec(message)?.[1];
    if (helper !== undefined)
        return "There is no such helper";
    if (error instanceof RangeError)
        return `It does not end: ${message}`;
    const partial = /^The partial (.*) could not be found$/s.exec(message)?.[1];
    if (partial !== undefined)
        return "There is no such partial";
    if (/ doesn't match /.test(message))
        return "It does not parse: a block ends with another name than it begins with";
    const got = /, got '(\w+)'$/.exec(message)?.[1];
    if (got !== undefined)
        return `It does not parse: unexpected ${got === "EOF" ? "end, because a block is not closed" : got}`;
    return `It does not work: ${message.replace(/ - \d+:\d+$/, "").replace(/\s+/g, " ")}`;
}
function templateProblem(message, file, place) {
    const position = place && { file, ...place };
    return {
        code: "template-file",
        severity: "error",
        message: `Cannot use this template. ${message}`,
        remedy: "docs/template.md lists the fields and helpers",
        ...(position ? { position } : { where: file }),
    };
}


/***/ }),

};
Object.assign(exports.modules, require("./shared-files-3.js").modules);
Object.assign(exports.modules, require("./shared-files-5.js").modules);
Object.assign(exports.modules, require("./shared-files-6.js").modules);
Object.assign(exports.modules, require("./shared-report-7.js").modules);
