"use strict";
exports.id = 631;
exports.ids = [631];
exports.modules = {

/***/ 4740:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  D: () => (/* binding */ decode)
});

// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(3916);
// EXTERNAL MODULE: ./src/decode/addresses.ts
var decode_addresses = __webpack_require__(4030);
// EXTERNAL MODULE: ./src/read/yaml.ts + 2 modules
var yaml = __webpack_require__(1881);
// EXTERNAL MODULE: ./src/go/strconv.ts + 5 modules
var strconv = __webpack_require__(6479);
// EXTERNAL MODULE: ./src/read/nearest.ts
var nearest = __webpack_require__(3954);
// EXTERNAL MODULE: ./src/read/tree.ts
var read_tree = __webpack_require__(2426);
;// CONCATENATED MODULE: ./src/decode/fields.ts




/** A mapping, or `undefined` with a problem. An absent or empty value is an empty mapping. */
function mapping(tree, what, report) {
    if (tree?.kind === "map")
        return tree;
    if (tree && !(0,read_tree/* isNull */.k)(tree))
        report(wrongKind(tree, what, "a mapping"));
    return undefined;
}
/** The items of a list; none where it is absent, empty or, with a problem, no list. */
function list(tree, what, report) {
    if (tree?.kind === "list")
        return tree.items;
    if (tree && !(0,read_tree/* isNull */.k)(tree))
        report(wrongKind(tree, what, "a list"));
    return [];
}
/** A text; absent and empty values are "", as Go's zero value. */
function fields_text(map, key, report) {
    const tree = map.entries.get(key)?.value;
    if (tree === undefined || (0,read_tree/* isNull */.k)(tree))
        return { value: "", position: tree?.position ?? map.position };
    if (tree.kind === "scalar" && typeof tree.value === "string")
        return { value: tree.value, position: tree.position };
    report({ ...wrongKind(tree, key, "a text"), remedy: "expected a text; put it in quotes" });
    return { value: "", position: tree.position };
}
/**
 * `exclude`, as troubleshoot reads it: a boolean, or a text that Go's strconv.ParseBool takes; empty is not excluded.
 * Unlike troubleshoot, a text that is no boolean is an error and not "not excluded".
 */
function exclude(map, report) {
    const tree = map.entries.get("exclude")?.value;
    if (tree === undefined || (0,read_tree/* isNull */.k)(tree))
        return { value: false, position: tree?.position ?? map.position };
    const { position } = tree;
    if (tree.kind === "scalar" && typeof tree.value === "boolean")
        return { value: tree.value, position };
    if (tree.kind === "scalar" && typeof tree.value === "string") {
        if (tree.value === "")
            return { value: false, position };
        const parsed = (0,strconv/* parseBool */.q6)(tree.value);
        if (parsed !== undefined)
            return { value: parsed, position };
    }
    const given = tree.kind === "scalar" ? JSON.stringify(tree.value) : (0,read_tree/* describe */.q)(tree);
    report({
        code: "exclude-not-boolean",
        severity: "error",
        message: `Cannot read exclude: ${given} is no boolean`,
        remedy: "expected true or false, or a template that renders to one (end it with | not, or compare, to get a boolean)",
        position,
    });
    return { value: false, position };
}
/** Warns of every key that is not known, and says which known one it is close to. */
function warnOfUnknown(map, known, what, report) {
    for (const { key, keyPosition } of map.entries.values()) {
        if (known.includes(key))
            continue;
        const near = (0,nearest/* nearest */.p)(key, known);
        report({
            code: "unknown-field",
            severity: "warning",
            message: `Unknown field "${key}" in ${what} is ignored`,
            remedy: near ? `did you mean ${near}?` : `known fields are ${known.join(", ")}`,
            position: keyPosition,
        });
    }
    for (const { key, position } of map.duplicates) {
        report({
            code: "duplicate-field",
            severity: "warning",
            message: `Field "${key}" stands twice in ${what}`,
            remedy: "the last one counts",
            position,
        });
    }
}
function wrongKind(tree, what, expected) {
    return {
        code: "wrong-type",
        severity: "error",
        message: `Cannot read ${what}: it is ${(0,read_tree/* describe */.q)(tree)}`,
        remedy: `expected ${expected}`,
        position: tree.position,
    };
}
/** The one key of a collector, analyzer or outcome entry, such as `tcpConnect` or `fail`. */
function entriesOf(map) {
    return [...map.entries.values()];
}
function at(position, problem) {
    return { ...problem, position };
}

// EXTERNAL MODULE: ./src/go/time.ts
var time = __webpack_require__(1101);
// EXTERNAL MODULE: ./src/render/join-checks.ts
var join_checks = __webpack_require__(4106);
;// CONCATENATED MODULE: ./src/decode/host-preflight.ts



const documentFields = ["apiVersion", "kind", "metadata", "spec", "status"];
const specFields = ["collectors", "remoteCollectors", "analyzers", "uri"];
const collectorFields = ["collectorName", "exclude", "address", "timeout"];
const analyzerFields = ["checkName", "collectorName", "exclude", "strict", "annotations", "outcomes"];
const outcomeFields = ["when", "message", "uri"];
/** In the order in which troubleshoot looks when one entry holds several. */
const severities = ["fail", "warn", "pass"];
const knownStatuses = ["connected", "connection-refused", "connection-timeout", "error"];
/** Decodes one HostPreflight of troubleshoot.sh/v1beta2; everything wrong or odd goes to `report`. */
function hostPreflight(document, report) {
    warnOfUnknown(document, documentFields, "a HostPreflight", report);
    const metadata = mapping(document.entries.get("metadata")?.value, "metadata", report);
    const name = metadata ? fields_text(metadata, "name", report).value : "";
    const spec = mapping(document.entries.get("spec")?.value, "spec", report);
    const notRun = [];
    if (!spec)
        return { name, collectors: [], analyzers: [], notRun };
    warnOfUnknown(spec, specFields, "spec", report);
    const uri = fields_text(spec, "uri", report);
    const tcpConnects = (field) => {
        const items = list(spec.entries.get(field)?.value, field, report);
        return items.flatMap((item) => tcpConnect(item, field, notRun, report));
    };
    const collectors = tcpConnects("collectors").map((map) => collector(map, name, report));
    const analyzers = tcpConnects("analyzers").map((map) => analyzer(map, name, report));
    for (const item of list(spec.entries.get("remoteCollectors")?.value, "remoteCollectors", report)) {
        notRun.push({ type: "remoteCollectors", position: item.position });
    }
    return { name, collectors, analyzers, notRun, ...(uri.value === "" ? {} : { uri }) };
}
/** The `tcpConnect` of a list entry. Every other type of troubleshoot's is set aside by name. */
function tcpConnect(item, field, notRun, report) {
    const entry = mapping(item, `an entry of ${field}`, report);
    if (!entry) {
        if ((0,read_tree/* isNull */.k)(item))
            report(emptyEntry(item, field));
        return [];
    }
    const maps = [];
    for (const { key, keyPosition, value } of entry.entries.values()) {
        if (key === "docString")
            continue;
        if (key !== "tcpConnect") {
            if ((0,nearest/* nearest */.p)(key, ["tcpConnect"]))
                report(misspeltType(key, field, keyPosition));
            else
                notRun.push({ type: key, position: keyPosition });
            continue;
        }
        const map = mapping(value, `tcpConnect of ${field}`, report);
        if (map)
            maps.push(map);
        else if ((0,read_tree/* isNull */.k)(value))
            report(emptyEntry(value, `tcpConnect of ${field}`));
    }
    if (entry.entries.size === 0)
        report(emptyEntry(item, field));
    return maps;
}
/** Set aside like troubleshoot's other types, it would be a check less, and nobody would know. */
function misspeltType(key, field, position) {
    return {
        code: "unknown-type",
        severity: "error",
        message: `Unknown type "${key}" in an entry of ${field}`,
        remedy: "did you mean tcpConnect?",
        position,
    };
}
function emptyEntry(item, where) {
    return {
        code: "empty-entry",
        severity: "error",
        message: `An entry of ${where} is empty`,
        remedy: "expected a mapping with a type such as tcpConnect and its fields",
        position: item.position,
    };
}
function collector(map, spec, report) {
    warnOfUnknown(map, collectorFields, "a tcpConnect collector", report);
    const timeout = fields_text(map, "timeout", report);
    const timeoutMs = timeout.value === "" ? undefined : durationMs(timeout.value, timeout.position, report);
    const address = fields_text(map, "address", report);
    const excluded = exclude(map, report);
    const hint = (0,join_checks/* bracketHint */.Y)(address.value, address.position);
    if (hint && !excluded.value)
        report(hint);
    return {
        name: fields_text(map, "collectorName", report).value || "connect",
        address,
        ...(timeoutMs === undefined ? {} : { timeoutMs }),
        exclude: excluded,
        position: map.position,
        spec,
    };
}
/** Go takes shorter and negative ones, and says `i/o timeout` without a single packet. */
const MIN_TIMEOUT_MS = 1;
function durationMs(value, position, report) {
    const parsed = (0,time/* parseDuration */.E9)(value);
    const remedy = "expected a Go duration such as 500ms, 10s or 1m30s";
    if (parsed.kind === "invalid") {
        const message = `Cannot use timeout "${value}": ${parsed.message}`;
        report({ code: "timeout-syntax", severity: "error", message, remedy, position });
        return null;
    }
    if (parsed.ms === 0)
        return null;
    if (parsed.ms < MIN_TIMEOUT_MS) {
        const message = `Timeout "${value}" is over before anything is dialed`;
        report({ code: "timeout-over", severity: "warning", message, remedy, position });
    }
    return parsed.ms;
}
function analyzer(map, spec, report) {
    warnOfUnknown(map, analyzerFields, "a tcpConnect analyzer", report);
    const collectorName = fields_text(map, "collectorName", report);
    const items = list(map.entries.get("outcomes")?.value, "outcomes", report);
    return {
        title: fields_text(map, "checkName", report).value || "TCP Connection Attempt",
        collectorName: { ...collectorName, value: collectorName.value || "connect" },
        exclude: exclude(map, report),
        outcomes: items.flatMap((item) => outcome(item, report)),
        position: map.position,
        spec,
    };
}
function outcome(item, report) {
    const entry = mapping(item, "an outcome", report);
    if (!entry) {
        if ((0,read_tree/* isNull */.k)(item))
            report(emptyEntry(item, "outcomes"));
        return [];
    }
    warnOfUnknown(entry, severities, "an outcome", report);
    const severity = severities.find((candidate) => !(0,read_tree/* isNull */.k)(entry.entries.get(candidate)?.value));
    if (!severity) {
        report({
            code: "outcome-without-severity",
            severity: "error",
            message: "Cannot read an outcome: it has none of fail, warn and pass",
            remedy: "expected one of them with when and message",
            position: entry.position,
        });
        return [];
    }
    const others = severities.filter((other) => other !== severity && !(0,read_tree/* isNull */.k)(entry.entries.get(other)?.value));
    if (others.length > 0) {
        report({
            code: "outcome-several",
            severity: "warning",
            message: `An outcome has ${[severity, ...others].join(" and ")}; only ${severity} counts`,
            remedy: "write each as an outcome of its own",
            position: entry.position,
        });
    }
    const value = entry.entries.get(severity)?.value;
    const map = mapping(value, severity, report);
    if (!map)
        return [];
    warnOfUnknown(map, outcomeFields, `a ${severity} outcome`, report);
    const when = fields_text(map, "when", report);
    if (when.value !== "" && !knownStatuses.includes(when.value)) {
        report({
            code: "when-unknown",
            severity: "warning",
            message: `Outcome never matches: "${when.value}" is no status of tcpConnect`,
            remedy: `expected ${knownStatuses.join(", ")} or nothing`,
            position: when.position,
        });
    }
    const uri = fields_text(map, "uri", report).value;
    return [
        {
            severity,
            when: when.value,
            message: fields_text(map, "message", report).value,
            ...(uri === "" ? {} : { uri }),
            position: map.position,
        },
    ];
}

;// CONCATENATED MODULE: ./src/decode/documents.ts



/** The API groups and versions that troubleshoot accepts, all read as v1beta2. */
const apiVersions = ["troubleshoot.sh/v1beta2", "troubleshoot.sh/v1beta3", "troubleshoot.replicated.com/v1beta1"];
/** Decodes the documents of one text, in their order; everything wrong or odd goes to `report`. */
function decodeDocuments({ text, positionAt }, report) {
    const { documents, problems } = (0,yaml/* parseYaml */.hN)(text, positionAt);
    const templated = documents.find((document) => hasValuesTemplate(text.slice(document.start, document.end)));
    if (templated) {
        report({
            code: "values-template",
            severity: "error",
            message: "Templates over .Values in a troubleshoot.sh/v1beta3 spec are not supported yet",
            remedy: "render it first, with preflight template, or use {{kurl ...}} templates",
            position: positionAt(templated.start + text.slice(templated.start).search(plainTemplate)),
        });
        return [];
    }
    for (const problem of problems)
        report(problem);
    return documents.flatMap((document) => decodeDocument(document, report));
}
/** `{{` that neither kURL nor Replicated's KOTS renders. */
const plainTemplate = /\{\{(?!repl\b|kurl)/;
function hasValuesTemplate(text) {
    return /^apiVersion:\s*["']?troubleshoot\.sh\/v1beta3\b/m.test(text) && plainTemplate.test(text);
}
function decodeDocument({ tree, position }, report) {
    if (!tree || (tree.kind === "scalar" && tree.value === null))
        return [];
    const kind = tree.kind === "map" ? textOf(tree, "kind") : undefined;
    if (tree.kind !== "map" || kind === undefined || kind === "") {
        report({
            code: "document-kind",
            severity: "error",
            message: `Cannot tell what this document is: it is ${tree.kind === "map" ? "a mapping without a kind" : (0,read_tree/* describe */.q)(tree)}`,
            remedy: "expected apiVersion and kind; leave files with other documents out of spec",
            position,
        });
        return [];
    }
    if (kind === "HostPreflight") {
        checkApiVersion(tree, report);
        const preflight = hostPreflight(tree, report);
        if (preflight.collectors.length + preflight.analyzers.length + preflight.notRun.length === 0) {
            report({
                code: "document-empty",
                severity: "warning",
                message: `This HostPreflight adds no check: it has neither collectors nor analyzers`,
                remedy: "expected them below spec, once templates are rendered with this context",
                position,
            });
        }
        return [preflight];
    }
    const meant = meantKind(kind, textOf(tree, "apiVersion") ?? "");
    if (meant !== undefined) {
        report({
            code: "document-kind",
            severity: "error",
            message: `Cannot read this document as one of kind ${JSON.stringify(kind)}`,
            remedy: meant,
            position: tree.entries.get("kind")?.value.position ?? position,
        });
    }
    else {
        report({
            code: "document-skipped",
            severity: "notice",
            message: `Skipped ${kind}: only HostPreflight and Installer documents are read`,
            position,
        });
    }
    return [];
}
/** troubleshoot's kinds; all but one say nothing of a host before an installation. */
const troubleshootKinds = [
    "HostPreflight",
    "Preflight",
    "SupportBundle",
    "Collector",
    "HostCollector",
    "RemoteCollector",
    "Analyzer",
    "Redactor",
];
/** What a document of no kind that is skipped was meant to be. Skipped, it would be checks less, and nobody would know. */
function meantKind(kind, apiVersion) {
    if (troubleshootKinds.includes(kind))
        return undefined;
    const [group = ""] = apiVersion.split("/");
    if (kind === "Installer" && group === "cluster.kurl.sh") {
        return "expected an Installer that is valid YAML as it stands, without templates around it, with kind: Installer on a line";
    }
    const near = (0,nearest/* nearest */.p)(kind, troubleshootKinds);
    if (near === "HostPreflight" || /^troubleshoot\./.test(group)) {
        return near ? `did you mean ${near}?` : `kinds of ${group} are ${troubleshootKinds.join(", ")}`;
    }
    return undefined;
}
function textOf(map, key) {
    const value = map.entries.get(key)?.value;
    return value?.kind === "scalar" && typeof value.value === "string" ? value.value : undefined;
}
function checkApiVersion(tree, report) {
    const entry = tree.entries.get("apiVersion");
    const value = entry?.value.kind === "scalar" ? entry.value.value : undefined;
    if (typeof value === "string" && apiVersions.includes(value))
        return;
    report({
        code: "api-version",
        severity: "error",
        message: value === undefined ? "HostPreflight has no apiVersion" : `Unknown apiVersion "${value}" of a HostPreflight`,
        remedy: `expected ${apiVersions[0]}`,
        position: entry?.value.position ?? tree.position,
    });
}
/** Names what the documents ask for and what is not done. */
function reportNotRun(preflights, report) {
    const others = preflights.flatMap(({ notRun }) => notRun);
    const [first] = others;
    if (first) {
        const types = [...new Set(others.map(({ type }) => type))];
        report({
            code: "not-tcp-connect",
            severity: "notice",
            message: `Not run, since only tcpConnect is: ${types.join(", ")}`,
            position: first.position,
        });
    }
    for (const { uri } of preflights) {
        if (!uri)
            continue;
        report({
            code: "uri-not-followed",
            severity: "notice",
            message: `The spec's uri ${uri.value} is not followed; the spec is run as it stands here`,
            position: uri.position,
        });
    }
}

// EXTERNAL MODULE: ./src/decode/limits.ts
var limits = __webpack_require__(6752);
// EXTERNAL MODULE: ./src/decode/relate.ts
var relate = __webpack_require__(2089);
;// CONCATENATED MODULE: ./src/decode/decode.ts





/**
 * Understands every document of every rendered text, and every line of `addresses`, before anything is dialed.
 *
 * Collectors and analyzers of all documents are one list, in the order of reading, as troubleshoot concatenates specs.
 *
 * @throws InputError with every problem found, if one of them is an error
 */
function decode(rendered, addresses) {
    const problems = [];
    const report = (problem) => problems.push(problem);
    const preflights = rendered.flatMap((text) => decodeDocuments(text, report));
    const collectors = preflights.flatMap((preflight) => preflight.collectors);
    const analyzers = preflights.flatMap((preflight) => preflight.analyzers);
    const taken = [...collectors.map(({ name }) => name), ...analyzers.map(({ collectorName }) => collectorName.value)];
    const named = (0,decode_addresses/* addressChecks */.A)(addresses, taken);
    const spec = {
        collectors: [...collectors, ...named.collectors],
        analyzers: [...analyzers, ...named.analyzers],
    };
    reportNotRun(preflights, report);
    if (!problems.some(({ severity }) => severity === "error"))
        (0,relate/* relate */.c)(spec, { texts: rendered.length, documents: preflights.length }, report);
    if (problems.some(({ severity }) => severity === "error"))
        throw new errors/* InputError */.dz((0,limits/* tellable */.ip)(problems));
    return { ...spec, problems: (0,limits/* tellable */.ip)(problems) };
}


/***/ }),

/***/ 2426:
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

/***/ 1881:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  hN: () => (/* binding */ parseYaml),
  YH: () => (/* binding */ positionsIn)
});

// UNUSED EXPORTS: MAX_YAML_NODES

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(8815);
;// CONCATENATED MODULE: ./src/read/yaml-strict.ts

/**
 * The first character that Go's decoder refuses, as an offset; -1 where there is none. It may stand anywhere, comments
 * included.
 *
 * Source: go.yaml.in/yaml/v2, readerc.go, "control characters are not allowed".
 */
function controlCharacter(text) {
    return text.search(/[^\t\n\r\x20-\x7e\x85\xa0-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u);
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

;// CONCATENATED MODULE: ./src/read/yaml-tokens.ts

/** Documents of one text. */
const MAX_YAML_DOCUMENTS = 1_000;
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
function* tokensWithinLimits(text) {
    let documents = 0;
    for (const token of new dist/* Parser */.iX().parse(text)) {
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

;// CONCATENATED MODULE: ./src/read/yaml.ts



/** Nodes that all documents of one text may have once aliases are resolved: stops "billion laughs". */
const MAX_YAML_NODES = 2_000_000;
/** Errors that are told of one document: one misplaced quote can make an error of every line after it. */
const MAX_YAML_ERRORS = 20;
/**
 * Reads YAML as Kubernetes does: YAML 1.1 booleans (`yes`, `on`) and integers (`010`), but, like Go's decoder, no
 * timestamps, no binary and no base-60 numbers, so that `12:30` stays text. Never throws; what is wrong comes back
 * as problems, and a document with problems has no tree.
 *
 * @param positionAt leads an offset of `text` to the place that a person wrote
 */
function parseYaml(text, positionAt) {
    const problems = [];
    const budget = { nodes: MAX_YAML_NODES };
    const documents = compose(text, positionAt, problems);
    return {
        documents: documents.map((document) => {
            const [start, , end] = document.range;
            const position = positionAt(document.contents?.range?.[0] ?? start);
            const errors = document.errors.length;
            for (const error of document.errors.slice(0, MAX_YAML_ERRORS))
                problems.push(syntaxProblem(error, positionAt));
            if (errors > MAX_YAML_ERRORS)
                problems.push({ ...moreErrors(errors - MAX_YAML_ERRORS), position });
            if (errors > 0 || !document.contents)
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
function compose(text, positionAt, problems) {
    const control = controlCharacter(text);
    if (control >= 0) {
        problems.push(syntax("control characters are not allowed", positionAt(control)));
        return [];
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
        return [...composer.compose(tokensWithinLimits(text))];
    }
    catch (error) {
        if (!(error instanceof TokenLimit))
            throw error;
        problems.push({ ...limit(error.message).problem, position: positionAt(error.offset) });
        return [];
    }
}
class TreeFault extends Error {
    problem;
    constructor(problem) {
        super(problem.message);
        this.problem = problem;
    }
}
function toTree(node, walk) {
    if ((0,dist/* isAlias */.Vj)(node))
        return aliasTree(node, walk);
    const before = walk.budget.nodes;
    spend(walk, 1);
    const position = walk.positionAt(node?.range?.[0] ?? 0);
    const fault = node ? tagFault(node) : undefined;
    if (fault)
        throw new TreeFault({ ...syntax(fault, position), remedy: "leave the tag out, or put a text in quotes" });
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
function scalarTree(node, position) {
    if (!(0,dist/* isScalar */.jn)(node))
        return { kind: "scalar", value: null, plain: "", position };
    const plain = node.type === "PLAIN" && node.tag === undefined ? { plain: node.source ?? "" } : {};
    return { kind: "scalar", value: scalarValue(node.value), ...plain, position };
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
function limit(message) {
    return new TreeFault({ code: "yaml-limit", severity: "error", message });
}
function mapTree(items, position, walk) {
    const entries = new Map();
    const merged = new Map();
    const duplicates = [];
    for (const { key: keyNode, value: valueNode } of items) {
        const keyPosition = walk.positionAt(keyNode.range?.[0] ?? 0);
        const value = toTree(valueNode, walk);
        if (isMergeKey(keyNode)) {
            for (const map of value.kind === "list" ? value.items : [value]) {
                if (map.kind !== "map")
                    throw new TreeFault(syntax("<< merges mappings alone", keyPosition));
                for (const entry of map.entries.values())
                    if (!merged.has(entry.key))
                        merged.set(entry.key, entry);
            }
            continue;
        }
        const key = keyText(keyNode, walk);
        const earlier = entries.get(key);
        if (earlier)
            duplicates.push({ key, position: earlier.keyPosition });
        const isPlainKey = (0,dist/* isScalar */.jn)(keyNode) && keyNode.type === "PLAIN" && keyNode.tag === undefined;
        entries.set(key, { key, ...(isPlainKey && { isPlainKey }), keyPosition, value });
    }
    for (const [key, entry] of merged)
        if (!entries.has(key))
            entries.set(key, entry);
    return { kind: "map", entries, duplicates, position };
}
function isMergeKey(node) {
    return (0,dist/* isScalar */.jn)(node) && node.type === "PLAIN" && (node.source === "<<" || node.value === "<<");
}
function keyText(node, walk) {
    const alias = (0,dist/* isAlias */.Vj)(node) ? aliasTree(node, walk) : undefined;
    if (alias?.kind === "scalar")
        return String(alias.value ?? "");
    if (alias || !(0,dist/* isScalar */.jn)(node)) {
        const fault = syntax("a key is a list or a mapping", walk.positionAt(node.range?.[0] ?? 0));
        throw new TreeFault({ ...fault, remedy: "expected a text; put it in quotes" });
    }
    if (node.anchor) {
        walk.anchors.set(node.anchor, { tree: scalarTree(node, walk.positionAt(node.range?.[0] ?? 0)), nodes: 1 });
    }
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
function syntaxProblem(error, at) {
    const [message = ""] = error.message.split("\n");
    const tab = error.code === "TAB_AS_INDENT" ? "indent with spaces" : undefined;
    return { ...syntax(lowerFirst(message), at(error.pos[0])), ...(tab ? { remedy: tab } : {}) };
}
function syntax(message, position) {
    return { code: "yaml-syntax", severity: "error", message: `Cannot read YAML: ${message}`, position };
}
function moreErrors(count) {
    return { code: "yaml-syntax", severity: "error", message: `Cannot read YAML: ${count} more errors in this document` };
}
function lowerFirst(text) {
    return text.charAt(0).toLowerCase() + text.slice(1);
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
/** Leads an offset of a text that nobody rendered to its line and column. */
function positionsIn(file, text) {
    const lineStarts = [0];
    for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1))
        lineStarts.push(at + 1);
    return (offset) => {
        let low = 0;
        let high = lineStarts.length - 1;
        while (low < high) {
            const middle = (low + high + 1) >> 1;
            if ((lineStarts[middle] ?? 0) <= offset)
                low = middle;
            else
                high = middle - 1;
        }
        return { file, line: low + 1, column: offset - (lineStarts[low] ?? 0) + 1 };
    };
}


/***/ }),

/***/ 4106:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ joinChecks),
/* harmony export */   Y: () => (/* binding */ bracketHint)
/* harmony export */ });
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7030);
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_net__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8815);
/* harmony import */ var _read_yaml_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1881);



/** The file name that positions in these checks carry. */
const SOURCE_NAME = "join-checks";
const TIMEOUT = "5s";
const PORTS = { kubelet: [10250], etcd: [2379, 2380], apiServer: [6443] };
/**
 * The checks that kURL adds in code, not in a template, when a node joins: kubelet on every remote and etcd on every
 * primary when a primary joins, the API server on every primary in any case. None of them fails: a connection that
 * cannot be made is a warning.
 *
 * Ref: https://github.com/replicatedhq/kURL/blob/main/pkg/cli/host_preflight.go
 */
function joinChecks(data) {
    const targets = targetsOf(data);
    if (targets.length === 0) {
        const why = !data.isJoin ? "IsJoin is false" : data.isUpgrade ? "IsUpgrade is true" : "no hosts are given";
        const problem = {
            code: "join-checks-none",
            severity: "warning",
            message: `join-checks adds no check: ${why}`,
            remedy: "expected a context with IsJoin: true and PrimaryHosts",
            where: "input join-checks",
        };
        return { rendered: undefined, problems: [problem] };
    }
    const text = (0,yaml__WEBPACK_IMPORTED_MODULE_1__/* .stringify */ .As)({
        apiVersion: "troubleshoot.sh/v1beta2",
        kind: "HostPreflight",
        metadata: { name: SOURCE_NAME },
        spec: { collectors: targets.map(collector), analyzers: targets.map(analyzer) },
    });
    const source = { file: SOURCE_NAME, text };
    const positionAt = (0,_read_yaml_js__WEBPACK_IMPORTED_MODULE_2__/* .positionsIn */ .YH)(SOURCE_NAME, text);
    return { rendered: { source, text, bytes: () => Buffer.from(text), breakouts: [], positionAt }, problems: [] };
}
function targetsOf(data) {
    const { isJoin, isPrimary, isUpgrade, primaryHosts, remoteHosts } = data;
    if (!isJoin || isUpgrade)
        return [];
    const at = (service, hosts, ports) => hosts.flatMap((host) => ports.map((port) => ({ service, address: `${bracketed(host)}:${port}` })));
    return [
        ...(isPrimary ? at("kubelet", remoteHosts, PORTS.kubelet) : []),
        ...(isPrimary ? at("etcd peer", primaryHosts, PORTS.etcd) : []),
        ...at("api-server", primaryHosts, PORTS.apiServer),
    ];
}
function collector({ service, address }) {
    return { tcpConnect: { collectorName: `${service} ${address}`, address, timeout: TIMEOUT } };
}
function analyzer({ service, address }) {
    const what = `${service} ${address}`;
    return {
        tcpConnect: {
            checkName: `${what} TCP connection status`,
            collectorName: what,
            outcomes: [
                { warn: { when: "connection-refused", message: `Connection to ${what} was refused` } },
                { warn: { when: "connection-timeout", message: `Timed out connecting to ${what}` } },
                { warn: { when: "error", message: `Unexpected error connecting to ${what}` } },
                { pass: { when: "connected", message: `Successfully connected to ${what}` } },
            ],
        },
    };
}
/** What holds a colon is taken for an IPv6 address, as kURL does. */
function bracketed(host) {
    return host.includes(":") ? `[${host}]` : host;
}
/**
 * Tells of an address whose IPv6 host stands without brackets, as kURL's add-on specs write it (`'{{kurl . }}:6783'`):
 * nobody can dial `fd00::10:6783`, since no one can tell its port from its host.
 *
 * @param position of the address in the spec
 */
function bracketHint(address, position) {
    const colon = address.lastIndexOf(":");
    const host = address.slice(0, Math.max(colon, 0));
    const port = address.slice(colon + 1);
    if (!(0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIPv6)(host) || !/^\d{1,5}$/.test(port) || Number(port) > 65_535)
        return undefined;
    return {
        code: "address-brackets",
        severity: "warning",
        message: `Cannot dial "${address}": an IPv6 host needs brackets before its port`,
        remedy: `write [${host}]:${port}`,
        position,
    };
}


/***/ }),

/***/ 1496:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ describeSources)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);

/** Which texts decided this run; the digest tells two runs of one spec from runs of two. */
function describeSources(sources) {
    return sources.map(({ file, text }) => ({ file, sha256: (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(text).digest("hex") }));
}


/***/ })

};
;