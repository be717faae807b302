"use strict";
exports.ids = [573];
exports.modules = {

/***/ 7851:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ holdsHostPreflight),
/* harmony export */   m: () => (/* binding */ holdsChecks)
/* harmony export */ });
/** Whether tcpConnect checks stand anywhere in a tree. Where it is not read they would be lost. */
function holdsChecks(tree) {
    return holds(tree, (map) => map.entries.has("tcpConnect"));
}
/** Whether a HostPreflight stands anywhere in a tree, as it is or as a text. */
function holdsHostPreflight(tree) {
    return holds(tree, (map) => isTroubleshoots(scalarOf(map, "apiVersion")) && scalarOf(map, "kind") === "HostPreflight", isHostPreflightText);
}
function holds(tree, isFound, isFoundText = () => false) {
    // Aliases make one tree part of many others.
    const seen = new Set();
    const left = [tree];
    for (let next = left.pop(); next; next = left.pop()) {
        if (seen.has(next))
            continue;
        seen.add(next);
        if (next.kind === "list")
            for (const item of next.items)
                left.push(item);
        else if (next.kind === "scalar") {
            if (typeof next.value === "string" && isFoundText(next.value))
                return true;
        }
        else {
            if (isFound(next))
                return true;
            for (const { value } of next.entries.values())
                left.push(value);
        }
    }
    return false;
}
function scalarOf(map, key) {
    const value = map.entries.get(key)?.value;
    return value?.kind === "scalar" ? String(value.value) : "";
}
function isTroubleshoots(apiVersion) {
    return /^troubleshoot\./.test(apiVersion);
}
/** By its fields, not by words of them in a sentence. A Secret has its texts in Base64. */
function isHostPreflightText(text) {
    const isSpec = (yaml) => /(?:^|[{,])[ \t]*["']?kind["']?\s*:\s*["']?HostPreflight["']?\s*(?:[,}#]|$)/m.test(yaml) &&
        /(?:^|[{,])[ \t]*["']?apiVersion["']?\s*:\s*["']?troubleshoot\.(?:sh|replicated\.com)\//m.test(yaml);
    const compact = text.replaceAll(/\s/g, "");
    return isSpec(text) || (BASE64.test(compact) && isSpec(Buffer.from(compact, "base64").toString()));
}
const BASE64 = /^[A-Za-z0-9+/]{40,}={0,2}$/;


/***/ }),

/***/ 974:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ isNull),
/* harmony export */   q: () => (/* binding */ describe)
/* harmony export */ });
/** Says what a YAML value is, in the words of YAML. */
function describe(tree) {
    if (tree.kind !== "scalar")
        return tree.kind === "map" ? "a mapping" : "a list";
    if (tree.value === null)
        return "empty";
    switch (typeof tree.value) {
        case "string":
            return "a text";
        case "boolean":
            return `the boolean ${tree.value}`;
        default:
            return `the number ${tree.value}`;
    }
}
function isNull(tree) {
    return tree === undefined || (tree.kind === "scalar" && tree.value === null);
}


/***/ }),

/***/ 2150:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _U: () => (/* binding */ isForAliases),
/* harmony export */   dX: () => (/* binding */ unknownField),
/* harmony export */   eZ: () => (/* binding */ duplicateField),
/* harmony export */   h7: () => (/* binding */ duplicateFields)
/* harmony export */ });
/* harmony import */ var _problem_nearest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3124);
/* harmony import */ var _contains_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7851);


/** What such a field holds is there for aliases, and nobody takes it for more. */
function isForAliases(key) {
    return /^(?:x-|\.|_)/.test(key);
}
/** Names of other kinds of specs, which are near to a field that is not run. */
const meantBy = new Map([
    ["hostCollectors", "collectors"],
    ["hostAnalyzers", "analyzers"],
]);
/**
 * Tells of a field that is ignored, and which known one it is close to. One with checks below it is an error, since they
 * would be lost. `undefined` for what begins with `x-`, a dot or an underscore.
 *
 * @param what has the field, such as "a HostPreflight"
 */
function unknownField({ key, keyPosition, value }, known, what) {
    if (isForAliases(key))
        return undefined;
    const near = meantBy.get(key) ?? (0,_problem_nearest_js__WEBPACK_IMPORTED_MODULE_0__/* .nearest */ .p)(key, known);
    const isLoss = (0,_contains_js__WEBPACK_IMPORTED_MODULE_1__/* .holdsChecks */ .m)(value);
    return {
        code: "unknown-field",
        severity: isLoss ? "error" : "warning",
        message: `Unknown field "${key}" in ${what} ${isLoss ? "has tcpConnect checks, which would be lost" : "is ignored"}`,
        remedy: near
            ? `did you mean ${near}?`
            : `known fields are ${known.join(", ")}${isLoss ? "; begin the name with x- if it is there for aliases" : ""}`,
        position: keyPosition,
    };
}
/**
 * Tells of a field that is given twice.
 *
 * @param ofChecks fields with checks below them: those of the first would be lost, which is an error
 */
function duplicateField({ key, position }, what, ofChecks) {
    const isLoss = ofChecks.includes(key);
    const apart = key === "tcpConnect" ? "begin each of them with a - of its own" : `put what is below both into one ${key}`;
    return {
        code: "duplicate-field",
        severity: isLoss ? "error" : "warning",
        message: `Field "${key}" stands twice in ${what}${isLoss ? ": the checks of the first would be lost" : ""}`,
        remedy: isLoss ? apart : "the last one counts",
        position,
    };
}
/** The same of every field anywhere in a tree, in the order of the text. */
function duplicateFields(tree, what, ofChecks = []) {
    const problems = [];
    // Aliases make one tree part of many others.
    const seen = new Set();
    const visit = (each) => {
        if (each.kind === "scalar" || seen.has(each))
            return;
        seen.add(each);
        if (each.kind === "list")
            return each.items.forEach(visit);
        for (const duplicate of each.duplicates)
            problems.push(duplicateField(duplicate, what, ofChecks));
        for (const { value } of each.entries.values())
            visit(value);
    };
    visit(tree);
    return problems;
}


/***/ }),

/***/ 3761:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  hN: () => (/* binding */ parseYaml),
  Fb: () => (/* binding */ yamlBudget)
});

// UNUSED EXPORTS: MAX_YAML_NODES

// EXTERNAL MODULE: ../../node_modules/yaml/dist/index.js
var dist = __webpack_require__(3483);
// EXTERNAL MODULE: ./src/go/yaml/yaml.ts + 4 modules
var yaml = __webpack_require__(9948);
;// CONCATENATED MODULE: ./src/yaml/problems.ts
/** Thrown where a document cannot become a tree. */
class TreeFault extends Error {
    problem;
    constructor(problem) {
        super(problem.message);
        this.problem = problem;
    }
}
function limit(message) {
    return new TreeFault({ code: "yaml-limit", severity: "error", message });
}
/** Without the parser's mark for what follows another error, which nobody wrote. */
function toldErrors(errors) {
    return errors.filter(({ message }, index) => index === 0 || !message.includes("flow-error-end"));
}
function syntaxProblem(error, at) {
    const [message = ""] = error.message.split("\n");
    const tab = error.code === "TAB_AS_INDENT" ? "indent with spaces" : undefined;
    const plain = lowerFirst(message).replace(/closing (["'])quote/, "closing quote $1");
    return { ...syntax(plain, at(error.pos[0])), ...(tab ? { remedy: tab } : {}) };
}
function syntax(message, position) {
    return {
        code: "yaml-syntax",
        severity: "error",
        message: `Cannot read YAML: ${message}`,
        ...(position && { position }),
    };
}
function moreErrors(count) {
    return { code: "yaml-syntax", severity: "error", message: `Cannot read YAML: ${count} more errors in this document` };
}
function lowerFirst(text) {
    return text.charAt(0).toLowerCase() + text.slice(1);
}

;// CONCATENATED MODULE: ./src/yaml/strict.ts

/**
 * The first character that Go's decoder refuses, as an offset; -1 where there is none. It may stand anywhere, comments
 * included.
 *
 * Source: go.yaml.in/yaml/v2, readerc.go, "control characters are not allowed".
 */
function controlCharacter(text) {
    return text.search(/[^\t\n\r\x20-\x7e\x85\xa0-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u);
}
/**
 * The first character that Go's decoder takes for a line break while YAML 1.2 and editors do not, or that it skips: what
 * stands behind it, or below it, would be a comment to one reader and a check to the other. Within quotes the separators
 * U+2028 and U+2029 are themselves to both.
 *
 * Source: go.yaml.in/yaml/v2, yamlprivateh.go, is_break, and scannerc.go, "Allow the BOM mark to start a line".
 */
function ambiguousCharacter(text) {
    let isQuoted;
    for (const { 0: character, index } of text.matchAll(/\r(?!\n)|[\x85\u2028\u2029]|(?<=\n)\ufeff/g)) {
        if (/[\u2028\u2029]/.test(character)) {
            isQuoted ??= quotesOf(text);
            if (isQuoted(index))
                continue;
        }
        return ambiguous(character, index);
    }
    return undefined;
}
/** Longer texts are not looked through for quotes. */
const MOST_LOOKED_THROUGH = 4 * 1024 * 1024;
/** Tells of offsets, asked for in their order, whether they stand within quotes. */
function quotesOf(text) {
    const lexemes = text.length > MOST_LOOKED_THROUGH ? [].values() : new dist/* Lexer */.JG().lex(text);
    let end = 0;
    let lexeme = "";
    return (offset) => {
        while (end <= offset) {
            const next = lexemes.next();
            if (next.done)
                return false;
            // Control characters, which the text has none of, stand for the beginning of a document and the like.
            if (next.value < " " && !/^\s/.test(next.value))
                continue;
            lexeme = next.value;
            end += lexeme.length;
        }
        return /^["']/.test(lexeme);
    };
}
function ambiguous(character, offset) {
    if (character === "\r") {
        return { offset, message: "a carriage return stands without a line feed", remedy: "end lines with LF or CRLF" };
    }
    if (character === "\ufeff") {
        return { offset, message: "a byte order mark stands within the text", remedy: "leave it out" };
    }
    const code = character.charCodeAt(0).toString(16).padStart(4, "0");
    const message = `U+${code.toUpperCase()} is a line break to some readers and none to others`;
    return { offset, message, remedy: `leave it out, or write \\u${code} in double quotes` };
}
/** What a value may be under each tag that Go and this program understand in the same way. */
const tags = new Map([
    ["!", () => true],
    ["tag:yaml.org,2002:map", dist/* isMap */.jh],
    ["tag:yaml.org,2002:seq", dist/* isSeq */.oP],
    ["tag:yaml.org,2002:str", (node) => (0,dist/* isScalar */.jn)(node) && typeof node.value === "string"],
    ["tag:yaml.org,2002:null", (node) => (0,dist/* isScalar */.jn)(node) && node.value === null],
    ["tag:yaml.org,2002:bool", (node) => (0,dist/* isScalar */.jn)(node) && typeof node.value === "boolean"],
    ["tag:yaml.org,2002:int", (node) => (0,dist/* isScalar */.jn)(node) && typeof node.value === "number"],
    ["tag:yaml.org,2002:float", (node) => (0,dist/* isScalar */.jn)(node) && typeof node.value === "number"],
]);
/**
 * What is wrong with a node's tag. Of one that is not known, such as `!!binary`, nobody can tell what its value is meant to
 * be.
 */
function tagFault(node) {
    if (!node.tag)
        return undefined;
    const accepts = tags.get(node.tag);
    const written = node.tag.replace("tag:yaml.org,2002:", "!!");
    if (!accepts)
        return `the tag ${written} is not known`;
    return accepts(node) ? undefined : `the tag ${written} does not fit its value`;
}

;// CONCATENATED MODULE: ./src/yaml/tokens.ts

/** Documents of one text. */
const MAX_YAML_DOCUMENTS = 1_000;
/**
 * Words, marks, blanks and line breaks of texts that are read together. Each costs some 200 bytes, and a template of one line prints millions;
 * a spec of 10,000 hosts has a quarter of them.
 */
const MAX_YAML_TOKENS = 4_000_000;
/** Levels of lists and mappings inside one another. */
const MAX_YAML_DEPTH = 100;
/** A text that asks too much, and where it begins to. */
class TokenLimit extends Error {
    offset;
    name = "TokenLimit";
    constructor(message, offset) {
        super(message);
        this.offset = offset;
    }
}
/**
 * The tokens of a text, one after another. What puts documents together from them calls itself for every level, so how
 * deep they go is looked at here: the stack of the process is no place to find out.
 *
 * @throws TokenLimit
 */
function* tokensWithinLimits(text, left) {
    let documents = 0;
    for (const token of parsed(text, left)) {
        if (token.type === "document") {
            if (++documents > MAX_YAML_DOCUMENTS) {
                throw new TokenLimit(`YAML has more than ${MAX_YAML_DOCUMENTS} documents`, token.offset);
            }
            if (token.value)
                checkDepth(token.value);
        }
        yield token;
    }
}
function* parsed(text, left) {
    const parser = new dist/* Parser */.iX();
    for (const lexeme of new dist/* Lexer */.JG().lex(text)) {
        if (--left.tokens < 0)
            throw new TokenLimit(`YAML has more than ${MAX_YAML_TOKENS} tokens`, parser.offset);
        yield* parser.next(lexeme);
    }
    yield* parser.end();
}
function checkDepth(root) {
    const open = [{ token: root, depth: 0 }];
    for (let next = open.pop(); next; next = open.pop()) {
        const { token, depth } = next;
        if (depth > MAX_YAML_DEPTH)
            throw new TokenLimit(`YAML is nested deeper than ${MAX_YAML_DEPTH} levels`, token.offset);
        if (!dist/* CST */.DB.isCollection(token))
            continue;
        for (const { key, value } of token.items) {
            if (key)
                open.push({ token: key, depth: depth + 1 });
            if (value)
                open.push({ token: value, depth: depth + 1 });
        }
    }
}

;// CONCATENATED MODULE: ./src/yaml/yaml.ts





/** Nodes that all documents of texts that are read together may have once aliases are resolved: stops "billion laughs". */
const MAX_YAML_NODES = 2_000_000;
/** All that there is, for one text or for several. */
function yamlBudget() {
    return { tokens: MAX_YAML_TOKENS, nodes: MAX_YAML_NODES };
}
/** Errors that are told of one document: one misplaced quote can make an error of every line after it. */
const MAX_YAML_ERRORS = 20;
/**
 * Reads YAML as Kubernetes does: YAML 1.1 booleans (`yes`, `on`) and integers (`010`), but, like Go's decoder, no
 * timestamps, no binary and no base-60 numbers, so that `12:30` stays text. What Go's decoder refuses or may read
 * otherwise is refused. Never throws; what is wrong comes back as problems, and a document with problems has no tree.
 *
 * @param positionAt leads an offset of `text` to the place that a person wrote
 * @param budget of all texts whose trees are kept together; a text of its own has its own
 */
function parseYaml(text, positionAt, budget = yamlBudget()) {
    const composed = compose(text, positionAt, budget);
    const problems = [...composed.problems];
    return {
        value: composed.value.map((document) => {
            const [start, , end] = document.range;
            const position = positionAt(document.contents?.range?.[0] ?? start);
            const errors = toldErrors(document.errors);
            for (const error of errors.slice(0, MAX_YAML_ERRORS))
                problems.push(syntaxProblem(error, positionAt));
            if (errors.length > MAX_YAML_ERRORS)
                problems.push({ ...moreErrors(errors.length - MAX_YAML_ERRORS), position });
            const version = versionFault(document);
            if (version)
                problems.push({ ...version, position: positionAt(Math.max(0, text.lastIndexOf("%YAML", start))) });
            if (errors.length > 0 || version || !document.contents)
                return { tree: undefined, start, end, position };
            try {
                const walk = { anchors: new Map(), positionAt, budget, depth: 0 };
                return { tree: toTree(document.contents, walk), start, end, position };
            }
            catch (error) {
                if (!(error instanceof TreeFault))
                    throw error;
                problems.push({ ...error.problem, position: error.problem.position ?? position });
                return { tree: undefined, start, end, position };
            }
        }),
        problems,
    };
}
function compose(text, positionAt, budget) {
    const nothingBut = (problem) => ({ value: [], problems: [problem] });
    const control = controlCharacter(text);
    if (control >= 0)
        return nothingBut(syntax("control characters are not allowed", positionAt(control)));
    const ambiguous = ambiguousCharacter(text);
    if (ambiguous) {
        return nothingBut({ ...syntax(ambiguous.message, positionAt(ambiguous.offset)), remedy: ambiguous.remedy });
    }
    const composer = new dist/* Composer */.Dk({
        version: "1.1",
        uniqueKeys: false,
        prettyErrors: false,
        stringKeys: false,
        intAsBigInt: false,
        customTags: withoutTagsThatGoLacks,
        logLevel: "silent",
    });
    try {
        return { value: [...composer.compose(tokensWithinLimits(text, budget))], problems: [] };
    }
    catch (error) {
        if (!(error instanceof TokenLimit))
            throw error;
        return nothingBut({ ...limit(error.message).problem, position: positionAt(error.offset) });
    }
}
/** Go's decoder knows YAML 1.1 alone and refuses every other version. */
function versionFault({ directives }) {
    const { explicit, version } = directives.yaml;
    if (!explicit || version === "1.1")
        return undefined;
    return { ...syntax(`version ${version} is not read`), remedy: "leave %YAML out: Kubernetes reads YAML 1.1" };
}
function toTree(node, walk) {
    if ((0,dist/* isAlias */.Vj)(node))
        return aliasTree(node, walk);
    const before = walk.budget.nodes;
    spend(walk, 1);
    const position = walk.positionAt(node?.range?.[0] ?? 0);
    if (node)
        refuseTag(node, position);
    const below = { ...walk, depth: walk.depth + 1 };
    let tree;
    if ((0,dist/* isMap */.jh)(node))
        tree = mapTree(node.items, position, below);
    else if ((0,dist/* isSeq */.oP)(node))
        tree = { kind: "list", items: node.items.map((item) => toTree(item, below)), position };
    else
        tree = scalarTree(node, position);
    if (node && "anchor" in node && node.anchor) {
        walk.anchors.set(node.anchor, { tree, nodes: before - walk.budget.nodes });
    }
    return tree;
}
function refuseTag(node, position) {
    const fault = tagFault(node);
    if (fault)
        throw new TreeFault({ ...syntax(fault, position), remedy: "leave the tag out, or put a text in quotes" });
}
function scalarTree(node, position) {
    if (!(0,dist/* isScalar */.jn)(node))
        return { kind: "scalar", value: null, plain: "", position };
    if (node.type !== "PLAIN" || node.tag !== undefined) {
        return { kind: "scalar", value: scalarValue(node.value), position };
    }
    const plain = node.source ?? "";
    const value = (0,yaml/* resolve */.h)(plain);
    const isSmall = typeof value === "bigint" && Number.isSafeInteger(Number(value));
    return { kind: "scalar", value: isSmall ? Number(value) : value, plain, position };
}
/** An anchor is known once its node is read to the end, so a node that contains itself is an unknown alias. */
function aliasTree(alias, walk) {
    const anchored = walk.anchors.get(alias.source);
    if (!anchored) {
        const fault = syntax(`alias *${alias.source} stands for nothing above it`, walk.positionAt(alias.range?.[0] ?? 0));
        throw new TreeFault({ ...fault, remedy: `expected an anchor &${alias.source} before it` });
    }
    spend(walk, anchored.nodes);
    if (walk.depth + heightOf(anchored.tree) > MAX_YAML_DEPTH) {
        throw limit(`YAML is nested deeper than ${MAX_YAML_DEPTH} levels once aliases are resolved`);
    }
    return anchored.tree;
}
/** Levels below a tree; aliases make it part of many others. */
const heights = new WeakMap();
function heightOf(tree) {
    if (tree.kind === "scalar")
        return 0;
    const known = heights.get(tree);
    if (known !== undefined)
        return known;
    const parts = tree.kind === "list" ? tree.items : [...tree.entries.values()].map(({ value }) => value);
    const height = 1 + parts.reduce((highest, part) => Math.max(highest, heightOf(part)), 0);
    heights.set(tree, height);
    return height;
}
/** Counts an alias as all that it stands for, so that whoever walks the tree has at most so many steps. */
function spend(walk, nodes) {
    walk.budget.nodes -= nodes;
    if (walk.budget.nodes < 0)
        throw limit(`YAML has more than ${MAX_YAML_NODES} nodes once aliases are resolved`);
}
function mapTree(items, position, walk) {
    const entries = new Map();
    const merged = new Set();
    const duplicates = [];
    const set = (entry) => {
        const earlier = entries.get(entry.key);
        if (earlier && !merged.has(entry.key))
            duplicates.push({ key: entry.key, position: earlier.keyPosition });
        entries.set(entry.key, entry);
    };
    for (const { key: keyNode, value: valueNode } of items) {
        const keyPosition = walk.positionAt(keyNode.range?.[0] ?? 0);
        const value = toTree(valueNode, walk);
        if (isMergeKey(keyNode)) {
            for (const entry of mergedEntries(value, keyPosition)) {
                set(entry);
                merged.add(entry.key);
            }
            continue;
        }
        const key = keyText(keyNode, walk);
        const isPlainKey = (0,dist/* isScalar */.jn)(keyNode) && keyNode.type === "PLAIN" && keyNode.tag === undefined;
        set({ key, ...(isPlainKey && { isPlainKey }), keyPosition, value });
        merged.delete(key);
    }
    return { kind: "map", entries, duplicates, position };
}
/**
 * What `<<` brings along, of several mappings the first one last. It replaces the keys above it, as in Go's decoder, though
 * YAML says that a key of the mapping itself counts.
 *
 * Ref: https://github.com/yaml/go-yaml/blob/v2.4.2/decode.go, merge
 */
function mergedEntries(value, keyPosition) {
    const maps = value.kind === "list" ? value.items.toReversed() : [value];
    return maps.flatMap((map) => {
        if (map.kind !== "map")
            throw new TreeFault(syntax("<< merges mappings alone", keyPosition));
        return [...map.entries.values()];
    });
}
function isMergeKey(node) {
    return (0,dist/* isScalar */.jn)(node) && node.type === "PLAIN" && node.tag === undefined && node.source === "<<";
}
function keyText(node, walk) {
    const alias = (0,dist/* isAlias */.Vj)(node) ? aliasTree(node, walk) : undefined;
    if (alias?.kind === "scalar")
        return String(alias.value ?? "");
    if (alias || !(0,dist/* isScalar */.jn)(node)) {
        const fault = syntax("a key is a list or a mapping", walk.positionAt(node.range?.[0] ?? 0));
        throw new TreeFault({ ...fault, remedy: "expected a text; put it in quotes" });
    }
    const position = walk.positionAt(node.range?.[0] ?? 0);
    refuseTag(node, position);
    if (node.anchor)
        walk.anchors.set(node.anchor, { tree: scalarTree(node, position), nodes: 1 });
    return typeof node.value === "string" ? node.value : (node.source ?? String(node.value));
}
function scalarValue(value) {
    switch (typeof value) {
        case "string":
        case "number":
        case "bigint":
        case "boolean":
            return value;
        default:
            return typeof value === "symbol" ? (value.description ?? "") : null;
    }
}
function withoutTagsThatGoLacks(tags) {
    return tags.filter((tag) => {
        if (typeof tag === "string")
            return tag !== "timestamp" && tag !== "binary" && tag !== "intTime" && tag !== "floatTime";
        if ("format" in tag && tag.format === "TIME")
            return false;
        return tag.tag !== "tag:yaml.org,2002:timestamp" && tag.tag !== "tag:yaml.org,2002:binary";
    });
}


/***/ }),

};
//# sourceMappingURL=shared-yaml-2.js.map
