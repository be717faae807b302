"use strict";
exports.ids = [2150];
exports.modules = {

/***/ 7851:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  Mm: () => (holdsHostPreflight),
  TN: () => (isHostPreflightText),
  _U: () => (isForAliases),
  _l: () => (holdsChecksBeside),
  mM: () => (holdsChecks)
});
var _yaml_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7473);

function holdsChecks(tree) {
    return holds(tree, isOfChecks);
}
function holdsChecksBeside(tree, part) {
    const read = new Set();
    holds(part, () => false, () => false, { seen: read });
    return holds(tree, isOfChecks, () => false, { seen: read, isSkipped: isForAliases });
}
const isOfChecks = (map) => map.entries.has("tcpConnect");
function isForAliases(key) {
    return /^(?:x-|\.|_)/.test(key);
}
function holdsHostPreflight(tree, meter) {
    return holds(tree, isHostPreflight, (scalar) => isHostPreflightText(scalar, meter));
}
function holds(tree, isFound, isFoundScalar = () => false, { seen = new Set(), isSkipped = () => false } = {}) {
    const left = [tree];
    for (let next = left.pop(); next; next = left.pop()) {
        if (seen.has(next))
            continue;
        seen.add(next);
        if (next.kind === "list")
            for (const item of next.items)
                left.push(item);
        else if (next.kind === "scalar") {
            if (isFoundScalar(next))
                return true;
        }
        else {
            if (isFound(next))
                return true;
            for (const { key, value } of next.entries.values())
                if (!isSkipped(key))
                    left.push(value);
        }
    }
    return false;
}
function scalarOf(map, key) {
    const value = map.entries.get(key)?.value;
    return value?.kind === "scalar" ? String(value.value) : "";
}
function isHostPreflight(map) {
    return /^troubleshoot\./.test(scalarOf(map, "apiVersion")) && scalarOf(map, "kind") === "HostPreflight";
}
function isHostPreflightText({ value: text, position }, meter) {
    if (typeof text !== "string")
        return false;
    meter.characters(text.length);
    const isSpecHere = (each) => isSpec(each, position, meter);
    if (isSpecHere(text))
        return true;
    const compact = text.replace(/^\s*["']?preflight(?:\.yaml|-spec)["']?\s*:/, "").replaceAll(/\s/g, "");
    return BASE64.test(compact) && isSpecHere(Buffer.from(compact, "base64").toString());
}
const BASE64 = /^[A-Za-z0-9+/]{40,}={0,2}$/;
function isSpec(text, position, meter) {
    if (!text.includes("HostPreflight"))
        return false;
    const { value, problems } = (0,_yaml_js__WEBPACK_IMPORTED_MODULE_0__/* .parseYaml */ .hN)(text, () => position, (0,_yaml_js__WEBPACK_IMPORTED_MODULE_0__/* .yamlBudget */ .Fb)(meter));
    return problems.length > 0
        ? text.split(/^---(?=\s|$)/m).some(beginsAsSpec)
        : value.some(({ tree }) => tree?.kind === "map" && isHostPreflight(tree));
}
function beginsAsSpec(text) {
    const first = text.split("\n").find((line) => !/^\s*(?:#.*)?$/.test(line)) ?? "";
    const hasField = (name, value) => new RegExp(`(?:^|[{,])[ \\t]*["']?${name}["']?\\s*:\\s*["']?${value}`, "m").test(text);
    return (/^\s*(?:\{|["']?\w+["']?\s*:)/.test(first) &&
        !/^[ \t]*(?:```|~~~)/m.test(text) &&
        hasField("kind", "HostPreflight\\b") &&
        hasField("apiVersion", "troubleshoot\\.(?:sh|replicated\\.com)/"));
}


/***/ }),

/***/ 974:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  hO: () => (resolvedScalar),
  kZ: () => (isNull),
  q0: () => (describe),
  r0: () => (heightOf)
});
var _go_yaml_yaml_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4810);

function describe(tree) {
    if (tree.kind !== "scalar")
        return tree.kind === "map" ? "a mapping" : "a list";
    if (tree.value === null)
        return "empty";
    switch (typeof tree.value) {
        case "string":
            return "a string";
        case "boolean":
            return `the boolean ${tree.value}`;
        default:
            return `the number ${tree.value}`;
    }
}
function isNull(tree) {
    return tree === undefined || (tree.kind === "scalar" && tree.value === null);
}
function resolvedScalar({ plain, value }) {
    return plain === undefined ? value : (0,_go_yaml_yaml_js__WEBPACK_IMPORTED_MODULE_0__/* .resolve */ .hd)(plain);
}
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
const heights = new WeakMap();


/***/ }),

/***/ 2150:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  VG: () => (lostField),
  dX: () => (unknownField),
  h7: () => (duplicateFields),
  hp: () => (duplicateInstallerFields)
});
var _problem_nearest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3124);
var _contains_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7851);


const meantBy = new Map([
    ["hostCollectors", "collectors"],
    ["hostAnalyzers", "analyzers"],
]);
function unknownField({ key, keyPosition, value }, known, what) {
    if ((0,_contains_js__WEBPACK_IMPORTED_MODULE_1__/* .isForAliases */ ._U)(key))
        return undefined;
    const near = meantBy.get(key) ?? (0,_problem_nearest_js__WEBPACK_IMPORTED_MODULE_0__/* .nearest */ .pA)(key, known);
    const isLoss = (0,_contains_js__WEBPACK_IMPORTED_MODULE_1__/* .holdsChecks */ .mM)(value);
    return {
        code: "unknown-field",
        severity: isLoss ? "error" : "warning",
        message: `Unknown field in ${what} ${isLoss ? "has tcpConnect checks, which would be lost" : "is ignored"}`,
        remedy: near
            ? `did you mean ${near}?`
            : `known fields are ${known.join(", ")}${isLoss ? "; begin the name with x- if it is only for aliases" : ""}`,
        position: keyPosition,
    };
}
function lostField(duplicate, what) {
    const { key, position } = duplicate;
    const lost = fieldsOfChecks.has(key) ? "the checks of the first" : "the first";
    return {
        code: "duplicate-field",
        severity: "error",
        message: `${shownField(key)} is given twice in ${what}: ${lost} would be lost`,
        remedy: duplicate.isByMerge ? REPLACED_BY_MERGE : remedyOfLost(key),
        position,
    };
}
const REPLACED_BY_MERGE = "the second comes from the << below it, which replaces it; put << above it to keep it";
function remedyOfLost(key) {
    if (entryFields.has(key))
        return "begin each of them with a - of its own";
    if (fieldsOfChecks.has(key))
        return `merge both into one ${key}`;
    return "keep one of them; the second may have lost the line with a - above it";
}
const fieldsOfChecks = new Set([
    "spec",
    "kurl",
    "hostPreflights",
    "collectors",
    "analyzers",
    "tcpConnect",
]);
function shownField(key) {
    return fieldsOfChecks.has(key) || entryFields.has(key) || otherFields.has(key) ? `Field "${key}"` : "A field";
}
const otherFields = new Set("apiVersion kind metadata name collectorName checkName address timeout exclude outcomes when message uri data stringData preflight.yaml preflight-spec".split(" "));
const entryFields = new Set(["tcpConnect", "pass", "warn", "fail"]);
function repeatedField({ key, position, isByMerge }, what) {
    return {
        code: "duplicate-field",
        severity: "warning",
        message: `${shownField(key)} is given twice in ${what}`,
        remedy: isByMerge ? REPLACED_BY_MERGE : "only the last one is used",
        position,
    };
}
function duplicateFields(tree, what) {
    return duplicatesOf(tree).map((duplicate) => repeatedField(duplicate, what));
}
function duplicateInstallerFields(tree, checks) {
    const ofChecks = new Set(checks ? duplicatesOf(checks) : []);
    return duplicatesOf(tree).map((duplicate) => ofChecks.has(duplicate) || fieldsOfChecks.has(duplicate.key)
        ? lostField(duplicate, "the Installer")
        : repeatedField(duplicate, "the Installer"));
}
function duplicatesOf(tree) {
    const found = [];
    const seen = new Set();
    const visit = (each) => {
        if (each.kind === "scalar" || seen.has(each))
            return;
        seen.add(each);
        if (each.kind === "list")
            return each.items.forEach(visit);
        for (const duplicate of each.duplicates)
            found.push(duplicate);
        for (const { value } of each.entries.values())
            visit(value);
    };
    visit(tree);
    return found;
}


/***/ }),

/***/ 7473:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Fh: () => (/* reexport */ limits/* isSpent */.Fh),
  hN: () => (parseYaml),
  Fb: () => (/* reexport */ limits/* yamlBudget */.Fb)
});

// EXTERNAL MODULE: ./src/go/yaml/yaml.ts
var yaml = __webpack_require__(4810);
// EXTERNAL MODULE: ./src/yaml/limits.ts
var limits = __webpack_require__(9462);
;// CONCATENATED MODULE: ./src/yaml/map-builder.ts

const NO_DUPLICATES = [];
class MapBuilder {
    #entries = new Map();
    #duplicates;
    #merged;
    #pending;
    #key = "";
    #keyPosition;
    #mergeOffset;
    #refusal;
    get awaitsKey() {
        return this.#pending === undefined && this.#mergeOffset === undefined;
    }
    get isMerging() {
        return this.#mergeOffset !== undefined;
    }
    get refusal() {
        return this.#refusal;
    }
    startMerge(offset) {
        this.#mergeOffset = offset;
    }
    startEntry({ value, plain, position, offset }) {
        const jsonKey = (0,yaml/* jsonKeyOf */.FZ)(value);
        if (jsonKey === undefined) {
            const what = value === null ? "null" : `the number ${value}`;
            this.#refusal ??= new yaml/* YamlFault */.Io(`unsupported map key: ${what}`, offset);
        }
        this.#pending = jsonKey ?? String(value);
        this.#key = plain ?? this.#pending;
        this.#keyPosition = position;
    }
    endEntry(value, refusals, { isAlias }) {
        if (this.#mergeOffset !== undefined) {
            const maps = value.kind === "list" && !isAlias ? value.items.toReversed() : [value];
            for (const map of maps)
                this.#merge(map, this.#mergeOffset, refusals.get(map));
            this.#mergeOffset = undefined;
            return;
        }
        const jsonKey = this.#pending;
        this.#pending = undefined;
        this.#set(jsonKey, { key: this.#key, keyPosition: this.#keyPosition, value }, { isByMerge: false });
        this.#merged?.delete(jsonKey);
    }
    #merge(map, offset, refusal) {
        if (map.kind !== "map")
            throw new yaml/* YamlFault */.Io("map merge requires map or sequence of maps as the value", offset);
        this.#refusal ??= refusal;
        this.#merged ??= new Set();
        for (const [jsonKey, entry] of map.entries) {
            this.#set(jsonKey, entry, { isByMerge: true });
            this.#merged.add(jsonKey);
        }
    }
    #set(jsonKey, entry, { isByMerge }) {
        const earlier = this.#entries.get(jsonKey);
        if (earlier && !this.#merged?.has(jsonKey)) {
            this.#duplicates ??= [];
            this.#duplicates.push({ key: earlier.key, position: earlier.keyPosition, isByMerge });
        }
        this.#entries.set(jsonKey, entry);
    }
    end(position) {
        return { kind: "map", entries: this.#entries, duplicates: this.#duplicates ?? NO_DUPLICATES, position };
    }
}

;// CONCATENATED MODULE: ./src/yaml/node-count.ts


const FREE_ALIASED = 100;
const FREE_NODES = 1_000;
const MOST_SHARE = 0.99;
const LEAST_SHARE = 0.1;
const MOST_SHARE_UP_TO = 400_000;
const LEAST_SHARE_FROM = 4_000_000;
class NodeCount {
    #nodes = 1;
    #aliased = 0;
    #characters = 0;
    #budget;
    constructor(budget) {
        this.#budget = budget;
    }
    get size() {
        return { nodes: this.#nodes, characters: this.#characters };
    }
    addAliased({ nodes, characters }, offset) {
        this.#aliased += nodes;
        this.add(nodes, offset);
        this.#characters += characters;
        this.#budget.aliasedCharacters -= characters;
        if (this.#budget.aliasedCharacters < 0) {
            throw new limits/* YamlLimit */.Hj(`The aliases of YAML repeat more than ${limits/* MAX_YAML_ALIASED_CHARACTERS */.k3} characters`, offset);
        }
    }
    addScalar(text, offset) {
        this.#characters += text.length;
        this.add(1, offset);
    }
    add(nodes, offset) {
        this.#nodes += nodes;
        this.#budget.nodes -= nodes;
        this.#budget.meter?.steps(limits/* STEPS_PER_NODE */.$3 * nodes);
        if (this.#budget.nodes < 0) {
            throw new limits/* YamlLimit */.Hj(`YAML has more than ${limits/* MAX_YAML_NODES */.Tq} nodes once aliases are resolved`, offset);
        }
        if (this.#aliased > FREE_ALIASED &&
            this.#nodes > FREE_NODES &&
            this.#aliased / this.#nodes > this.#allowedShare()) {
            throw new yaml/* YamlFault */.Io("document contains excessive aliasing", offset);
        }
    }
    #allowedShare() {
        if (this.#nodes <= MOST_SHARE_UP_TO)
            return MOST_SHARE;
        if (this.#nodes >= LEAST_SHARE_FROM)
            return LEAST_SHARE;
        const way = (this.#nodes - MOST_SHARE_UP_TO) / (LEAST_SHARE_FROM - MOST_SHARE_UP_TO);
        return MOST_SHARE - (MOST_SHARE - LEAST_SHARE) * way;
    }
}

// EXTERNAL MODULE: ./src/yaml/tree.ts
var yaml_tree = __webpack_require__(974);
;// CONCATENATED MODULE: ./src/yaml/compose.ts





class Composer {
    #root;
    #open = [];
    #top;
    #anchors = new Map();
    #refusals = new Map();
    #count;
    #positionAt;
    constructor(budget, positionAt) {
        this.#count = new NodeCount(budget);
        this.#positionAt = positionAt;
    }
    end() {
        if (this.#root && this.#refusals.size > 0)
            this.#refuse(this.#root);
        return this.#root;
    }
    scalar(text, isImplicit, { start, anchor, tag }) {
        const map = this.#top?.map;
        const isKey = map?.awaitsKey ?? false;
        if (isKey && text === "<<" && (isImplicit || tag === yaml/* MERGE_TAG */.eU)) {
            if (anchor !== undefined) {
                const position = this.#positionAt(start);
                this.#anchors.set(anchor, { tree: { kind: "scalar", value: text, position }, size: sizeOf(text) });
            }
            map?.startMerge(start);
            return;
        }
        this.#count.addScalar(text, start);
        const position = this.#positionAt(start);
        const isPlain = isImplicit && tag === undefined;
        const value = isPlain ? (0,yaml/* resolve */.hd)(text) : tag === undefined ? text : readTagged(tag, text, start);
        if (isKey)
            map?.startEntry({ value, plain: isPlain ? text : undefined, position, offset: start });
        if (isKey && anchor === undefined)
            return;
        const decides = isPlain || (tag !== undefined && typeof value !== "string" && typeof value !== "number");
        const tree = decides
            ? { kind: "scalar", value: small(value), plain: text, position }
            : { kind: "scalar", value: small(value), position };
        if (anchor !== undefined)
            this.#anchors.set(anchor, { tree, size: sizeOf(text) });
        if (!isKey)
            this.#value(tree, start);
    }
    alias(name, start) {
        const anchored = this.#anchors.get(name);
        if (!anchored)
            throw new yaml/* YamlFault */.Io(`unknown anchor '${name}' referenced`, start);
        const { tree, size } = anchored;
        if (!tree)
            throw new yaml/* YamlFault */.Io(`anchor '${name}' value contains itself`, start);
        this.#count.add(1, start);
        this.#count.addAliased(size, start);
        if (this.#open.length + (0,yaml_tree/* heightOf */.r0)(tree) > limits/* MAX_YAML_DEPTH */.Pq) {
            throw new limits/* YamlLimit */.Hj(`YAML is nested deeper than ${limits/* MAX_YAML_DEPTH */.Pq} levels once aliases are resolved`, start);
        }
        const map = this.#top?.map;
        if (!map?.awaitsKey)
            this.#value(tree, start, { isAlias: true });
        else if (tree.kind !== "scalar")
            throw new yaml/* YamlFault */.Io("invalid map key", start);
        else
            map.startEntry({
                value: (0,yaml_tree/* resolvedScalar */.hO)(tree),
                plain: undefined,
                position: this.#positionAt(start),
                offset: start,
            });
    }
    startSequence(properties) {
        this.#start(properties, { items: [], map: undefined });
    }
    startMapping(properties) {
        this.#start(properties, { items: undefined, map: new MapBuilder() });
    }
    endSequence() {
        this.#end();
    }
    endMapping() {
        this.#end();
    }
    #start({ start, anchor }, { items, map }) {
        const parent = this.#top?.map;
        if (parent?.awaitsKey)
            throw new yaml/* YamlFault */.Io("invalid map key", start);
        if (this.#open.length === limits/* MAX_YAML_DEPTH */.Pq) {
            throw new limits/* YamlLimit */.Hj(`YAML is nested deeper than ${limits/* MAX_YAML_DEPTH */.Pq} levels`, start);
        }
        const anchored = anchor === undefined ? undefined : { tree: undefined, size: NOTHING };
        if (anchor !== undefined && anchored)
            this.#anchors.set(anchor, anchored);
        const sizeBefore = anchored && this.#count.size;
        if (map || !parent?.isMerging)
            this.#count.add(1, start);
        this.#top = { items, map, position: this.#positionAt(start), anchored, sizeBefore };
        this.#open.push(this.#top);
    }
    #end() {
        const { items, map, position, anchored, sizeBefore = NOTHING } = this.#open.pop();
        this.#top = this.#open.at(-1);
        const tree = items ? { kind: "list", items, position } : map.end(position);
        if (map?.refusal)
            this.#refusals.set(tree, map.refusal);
        if (anchored) {
            anchored.tree = tree;
            const { nodes, characters } = this.#count.size;
            anchored.size = { nodes: nodes - sizeBefore.nodes, characters: characters - sizeBefore.characters };
        }
        this.#add(tree);
    }
    #value(tree, start, options = AS_WRITTEN) {
        if (tree.kind === "scalar" && typeof tree.value === "number" && !Number.isFinite(tree.value)) {
            this.#refusals.set(tree, new yaml/* YamlFault */.Io(`json: unsupported value: ${INFINITE.get(tree.value) ?? "NaN"}`, start));
        }
        this.#add(tree, options);
    }
    #add(tree, options = AS_WRITTEN) {
        const parent = this.#top;
        if (!parent)
            this.#root = tree;
        else if (parent.items)
            parent.items.push(tree);
        else
            parent.map?.endEntry(tree, this.#refusals, options);
    }
    #refuse(root) {
        const seen = new Set();
        const left = [root];
        for (let tree = left.pop(); tree; tree = left.pop()) {
            if (seen.has(tree))
                continue;
            seen.add(tree);
            const refusal = this.#refusals.get(tree);
            if (refusal)
                throw refusal;
            if (tree.kind === "list")
                for (const item of tree.items)
                    left.push(item);
            else if (tree.kind === "map")
                for (const { value } of tree.entries.values())
                    left.push(value);
        }
    }
}
const NOTHING = { nodes: 0, characters: 0 };
function sizeOf(scalar) {
    return { nodes: 1, characters: scalar.length };
}
const AS_WRITTEN = { isAlias: false };
const INFINITE = new Map([
    [Number.POSITIVE_INFINITY, "+Inf"],
    [Number.NEGATIVE_INFINITY, "-Inf"],
]);
function readTagged(tag, text, start) {
    const tagged = (0,yaml/* resolveTagged */.ht)(tag, text);
    if ("fault" in tagged)
        throw new yaml/* YamlFault */.Io(tagged.fault, start);
    return tagged.value;
}
function small(value) {
    return typeof value === "bigint" && Number.isSafeInteger(Number(value)) ? Number(value) : value;
}

// EXTERNAL MODULE: ./src/yaml/problems.ts
var yaml_problems = __webpack_require__(9874);
// EXTERNAL MODULE: ./src/yaml/stretches.ts
var stretches = __webpack_require__(8941);
// EXTERNAL MODULE: ./src/yaml/strict.ts
var strict = __webpack_require__(7295);
// EXTERNAL MODULE: ./src/yaml/usual.ts
var usual = __webpack_require__(8718);
;// CONCATENATED MODULE: ./src/yaml/yaml.ts








function parseYaml(text, positionAt, budget = (0,limits/* yamlBudget */.Fb)(), { hintAt } = {}) {
    if (budget.meter)
        budget.meter.position = positionAt(0);
    budget.meter?.characters(text.length);
    const control = (0,usual/* controlCharacter */.TL)(text);
    if (control >= 0)
        return refused((0,yaml_problems/* syntaxProblem */.R8)("control characters are not allowed", positionAt(control)));
    const ambiguous = (0,strict/* ambiguousCharacter */.m)(text, () => budget.meter?.steps(1));
    if (ambiguous) {
        return refused((0,yaml_problems/* syntaxProblem */.R8)(ambiguous.message, positionAt(ambiguous.offset), ambiguous.remedy));
    }
    const reading = { text, positionAt, budget, hintAt, documents: [], problems: [] };
    for (const stretch of (0,stretches/* stretchesOf */.T)(text)) {
        for (let next = stretch; next;)
            next = readStretch(next, reading);
        if ((0,limits/* isSpent */.Fh)(budget))
            return { value: [], problems: reading.problems };
        if (reading.documents.length > limits/* MAX_YAML_DOCUMENTS */.Yd) {
            const { position } = reading.documents[limits/* MAX_YAML_DOCUMENTS */.Yd];
            return refused((0,yaml_problems/* limitProblem */.JX)(new limits/* YamlLimit */.Hj(`YAML has more than ${limits/* MAX_YAML_DOCUMENTS */.Yd} documents`, 0), position));
        }
    }
    return { value: reading.documents, problems: reading.problems };
}
function refused(problem) {
    return { value: [], problems: [problem] };
}
function readStretch({ start, end }, reading) {
    const { text, positionAt, budget, documents, problems } = reading;
    const at = (offset) => positionAt(start + offset);
    const part = text.slice(start, end);
    const usual = usualDocument(part, at, budget);
    if (usual) {
        documents.push({ tree: usual, start, end, position: usual.position });
        return undefined;
    }
    const parser = new yaml/* Parser */.iX(part, (offset) => spendToken(budget, offset));
    let from = start;
    for (;;) {
        try {
            const composer = new Composer(budget, at);
            const document = parser.document(composer);
            if (!document)
                return undefined;
            const tree = composer.end();
            const documentEnd = start + document.end;
            documents.push({ tree, start: from, end: documentEnd, position: tree?.position ?? positionAt(from) });
            from = documentEnd;
        }
        catch (error) {
            if (!(error instanceof yaml/* YamlFault */.Io || error instanceof limits/* YamlLimit */.Hj))
                throw error;
            const position = at(error.offset);
            problems.push(error instanceof limits/* YamlLimit */.Hj
                ? (0,yaml_problems/* limitProblem */.JX)(error, position)
                : (0,yaml_problems/* withHint */.mu)((0,yaml_problems/* faultProblem */.ih)(error, part, position), reading.hintAt?.(start + error.offset)));
            const next = (0,stretches/* nextDocument */.n)(text, { from: Math.max(from, start + error.offset), end });
            documents.push({ tree: undefined, start: from, end: next < 0 ? end : next, position: positionAt(from) });
            return next < 0 || (0,limits/* isSpent */.Fh)(budget) ? undefined : { start: next, end };
        }
    }
}
function usualDocument(part, positionAt, budget) {
    const left = { ...budget, aliasedCharacters: 0 };
    try {
        const composer = new Composer(left, positionAt);
        const tokens = new yaml/* UsualParser */.w6(part, composer).document();
        const tree = composer.end();
        if (tree === undefined || tokens > left.tokens)
            return undefined;
        budget.meter?.steps(usual/* STEPS_PER_TOKEN */.Wn * tokens);
        budget.tokens -= tokens;
        budget.nodes = left.nodes;
        return tree;
    }
    catch (error) {
        if (!(error instanceof yaml/* YamlFault */.Io || error instanceof limits/* YamlLimit */.Hj))
            throw error;
        return undefined;
    }
}
function spendToken(budget, offset) {
    budget.meter?.steps(usual/* STEPS_PER_TOKEN */.Wn);
    if (--budget.tokens < 0)
        throw new limits/* YamlLimit */.Hj(`YAML has more than ${limits/* MAX_YAML_TOKENS */.yw} tokens`, offset);
}


/***/ }),

};
//# sourceMappingURL=shared-yaml.js.map
