"use strict";
exports.ids = [4588];
exports.modules = {

/***/ 4588:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  assemble: () => (assemble),
  beginDecoding: () => (beginDecoding)
});

// EXTERNAL MODULE: ./src/meter.ts
var src_meter = __webpack_require__(9523);
// EXTERNAL MODULE: ./src/problem/address-mask.ts + 1 modules
var address_mask = __webpack_require__(8279);
// EXTERNAL MODULE: ./src/problem/checked.ts
var checked = __webpack_require__(3275);
// EXTERNAL MODULE: ./src/yaml/limits.ts
var limits = __webpack_require__(9462);
// EXTERNAL MODULE: ./src/decode/addresses.ts
var decode_addresses = __webpack_require__(13);
// EXTERNAL MODULE: ./src/problem/nearest.ts
var nearest = __webpack_require__(3124);
// EXTERNAL MODULE: ./src/problem/shorten.ts
var shorten = __webpack_require__(135);
// EXTERNAL MODULE: ./src/decode/address-problem.ts
var address_problem = __webpack_require__(8911);
// EXTERNAL MODULE: ./src/decode/check-count.ts
var check_count = __webpack_require__(9463);
// EXTERNAL MODULE: ./src/decode/printed-address.ts
var printed_address = __webpack_require__(1214);
// EXTERNAL MODULE: ./src/decode/read-by.ts
var read_by = __webpack_require__(3735);
// EXTERNAL MODULE: ./src/problem/problem.ts
var problem = __webpack_require__(7921);
;// CONCATENATED MODULE: ./src/decode/same-names.ts



function sameNames({ collectors, analyzers }, readBy) {
    const reader = new Map();
    for (const analyzer of analyzers) {
        const key = (0,read_by/* nameKey */.Rc)(analyzer.collectorName.value);
        const isReading = !analyzer.exclude.value && readBy(analyzer)?.exclude.value === false;
        if (isReading && !reader.has(key))
            reader.set(key, analyzer);
    }
    return [...runningByName(collectors)].flatMap(([key, same]) => {
        if (same.length === 1)
            return [];
        const analyzer = reader.get(key);
        return analyzer && targetsOf(same).size > 1 ? [ambiguous(same, analyzer)] : same_names_hidden(same);
    });
}
function runningByName(collectors) {
    const byName = new Map();
    for (const collector of collectors) {
        if (collector.exclude.value)
            continue;
        const key = (0,read_by/* nameKey */.Rc)(collector.name);
        const same = byName.get(key);
        if (same)
            same.push(collector);
        else
            byName.set(key, [collector]);
    }
    return byName;
}
function targetsOf(collectors) {
    return new Set(collectors.map(({ address, timeoutMs }) => JSON.stringify([address.value, timeoutMs ?? `${timeoutMs}`])));
}
function ambiguous(same, { title, position }) {
    const [first, ...others] = same;
    const places = [...new Set(same.map((each) => (0,problem/* describePosition */.jm)(each.position)))];
    const isLoop = places.length === 1;
    const addresses = new Set(same.map(({ address }) => address.value));
    const what = addresses.size > 1 ? "addresses" : "timeouts";
    const where = isLoop ? "" : `, at ${listed(places)}`;
    const names = [...new Set(same.map(({ name }) => name))];
    const also = names.length > 1 ? ` (${names.slice(1, MAX_PLACES).map(shorten/* quoteName */.AB).join(", ")} is the same name in Go)` : "";
    return {
        code: "duplicate-collector",
        severity: "error",
        message: `${others.length + 1} collectors are named ${(0,shorten/* quoteName */.AB)(first.name)}${also} and have different ${what}${where}; ${(0,shorten/* quoteName */.AB)(title)} at ${(0,problem/* describePosition */.jm)(position)} reads one of them`,
        remedy: isLoop
            ? "use the value of the loop in the collectorName"
            : "give each collector a collectorName of its own, or exclude all but one",
        position: first.position,
    };
}
function same_names_hidden(same) {
    return same.slice(0, -1).map((earlier, index) => ({
        code: "duplicate-collector",
        severity: "warning",
        ...sameName(same[index + 1], earlier),
        position: earlier.position,
    }));
}
function sameName({ name, position }, earlier) {
    const last = (0,problem/* describePosition */.jm)(position);
    if (last === (0,problem/* describePosition */.jm)(earlier.position)) {
        return {
            message: `Collectors that one loop makes are all named ${(0,shorten/* quoteName */.AB)(name)}; only the last one is used`,
            remedy: "use the value of the loop in the collectorName",
        };
    }
    const same = name === earlier.name ? "" : `, which is ${(0,shorten/* quoteName */.AB)(earlier.name)} in Go,`;
    return {
        message: `Collector ${(0,shorten/* quoteName */.AB)(name)}${same} is defined twice; only the last one, at ${last}, is used`,
        remedy: "give each collector a collectorName of its own",
    };
}
const MAX_PLACES = 10;
function listed(places) {
    const some = places.slice(0, MAX_PLACES);
    return places.length > MAX_PLACES
        ? `${some.join(", ")} and ${places.length - MAX_PLACES} more`
        : `${some.slice(0, -1).join(", ")} and ${some.at(-1)}`;
}

;// CONCATENATED MODULE: ./src/decode/check-references.ts








function checkReferences(spec, decoded, meter = new src_meter/* Meter */.kI()) {
    const wrong = (0,check_count/* checkCount */.w)(spec, decoded, meter);
    if (wrong)
        return [wrong];
    const readBy = (0,read_by/* readsOf */.JP)(spec.collectors, (collector) => collector);
    const unknown = unknownCollectors(spec, readBy);
    return [
        ...(0,printed_address/* missingParts */.t)(spec, readBy),
        ...zeroPorts(spec, readBy),
        ...sameNames(spec, readBy),
        ...unknown,
        ...(unknown.length > 0 ? [] : unreadCollectors(spec, readBy)),
    ];
}
function zeroPorts({ collectors, analyzers }, readBy) {
    const problemOf = new Map();
    for (const collector of collectors) {
        const problem = collector.missingPart === undefined ? (0,address_problem/* zeroPortProblem */.V)(collector.address) : undefined;
        if (problem)
            problemOf.set(collector, problem);
    }
    return (0,read_by/* judgedAmong */.qU)([...problemOf.keys()], analyzers, readBy).map((collector) => problemOf.get(collector));
}
function unknownCollectors({ collectors, analyzers }, readBy) {
    const names = new Set(collectors.map(({ name }) => name));
    const known = namesOf(names);
    const suggest = (0,nearest/* nearestAmong */.V5)(names);
    return analyzers
        .filter((analyzer) => !readBy(analyzer))
        .map(({ collectorName: { value, position } }) => {
        const near = suggest(value, position);
        return {
            code: "collector-unknown",
            severity: "error",
            message: `No collector is named ${(0,shorten/* quoteName */.AB)(value)}`,
            remedy: near ? `did you mean ${(0,shorten/* quoteName */.AB)(near)}?` : `collectors are ${known}`,
            position,
        };
    });
}
function unreadCollectors({ collectors, analyzers }, readBy) {
    const named = new Set(analyzers.map(({ collectorName }) => (0,read_by/* nameKey */.Rc)(collectorName.value)));
    const read = new Set(analyzers.map(readBy));
    const byName = new Map(collectors.map((collector) => [(0,read_by/* nameKey */.Rc)(collector.name), collector]));
    return [...byName.values()]
        .filter((collector) => !read.has(collector) && !named.has((0,read_by/* nameKey */.Rc)(collector.name)))
        .map(({ name, position }) => ({
        code: "collector-unread",
        severity: "warning",
        message: `No analyzer reads collector ${JSON.stringify(name)}, so its answer decides nothing`,
        remedy: `add a tcpConnect analyzer with collectorName: ${JSON.stringify(name)}`,
        position,
    }));
}
const MAX_NAMES = 10;
function namesOf(names) {
    const some = [...names].slice(0, MAX_NAMES).map(shorten/* quoteName */.AB).join(", ");
    return names.size > MAX_NAMES ? `${some} and ${names.size - MAX_NAMES} more` : some;
}

// EXTERNAL MODULE: ./src/decode/report-steps.ts
var report_steps = __webpack_require__(7309);
// EXTERNAL MODULE: ./src/decode/usual.ts
var usual = __webpack_require__(1615);
;// CONCATENATED MODULE: ./src/decode/assemble.ts








function beginDecoding(rendered, meter = meterOf(rendered)) {
    const budget = (0,limits/* yamlBudget */.Fb)(meter);
    const preflights = [];
    for (const text of rendered) {
        meter.position = text.positionAt(0);
        const preflight = (0,usual/* usualPreflight */.A)(text, budget);
        if (!preflight)
            break;
        preflights.push(preflight);
    }
    return { preflights, budget, meter };
}
function meterOf(texts) {
    return new src_meter/* Meter */.kI({ characters: texts.reduce((sum, { text }) => sum + text.length, 0) });
}
function assemble({ value: preflights, problems: ofDocuments, files }, addresses, { isIncomplete = false, shards = 1, meter }) {
    const numbered = (entries, document) => entries.map((entry) => ({ ...entry, document }));
    const collectors = preflights.flatMap((preflight, document) => numbered(preflight.collectors, document));
    const analyzers = preflights.flatMap((preflight, document) => numbered(preflight.analyzers, document));
    const taken = [...collectors.map(({ name }) => name), ...analyzers.map(({ collectorName }) => collectorName.value)];
    const named = (0,decode_addresses/* addressChecks */.A)(addresses, taken);
    const spec = {
        collectors: [...collectors, ...named.collectors],
        analyzers: [...analyzers, ...named.analyzers],
    };
    meter?.steps((0,report_steps/* reportSteps */.E)(spec));
    const problems = [...ofDocuments, ...notRunNotices(preflights)];
    if (isIncomplete || (0,checked/* hasErrors */.Cs)(problems))
        return { value: spec, problems };
    const decoded = { files, documents: preflights.length, shards };
    return { value: spec, problems: withoutEchoes([...problems, ...checkReferences(spec, decoded, meter)]) };
}
function withoutEchoes(problems) {
    if (!problems.some(({ code }) => code === "no-document"))
        return problems;
    return problems.filter(({ code }) => code !== "document-empty");
}
function notRunNotices(preflights) {
    const others = preflights.flatMap(({ notRun }) => notRun);
    const types = [...new Set(others.map(({ type }) => type))];
    return [
        ...others.slice(0, 1).map(({ position }) => ({
            code: "not-tcp-connect",
            severity: "notice",
            message: `Not run, since only tcpConnect is: ${types.join(", ")}`,
            position,
        })),
        ...preflights.flatMap(({ uri }) => (uri ? [uriNotice(uri)] : [])),
    ];
}
function uriNotice({ value, position }) {
    return {
        code: "uri-not-followed",
        severity: "notice",
        message: `The spec's uri ${(0,address_mask/* maskAddress */.dJ)(value)} is not followed; the spec is run as it is here`,
        position,
    };
}


/***/ }),

/***/ 8940:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  Y: () => (bracketHint),
  i: () => (withBrackets)
});
var node_net__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7030);
var node_net__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_net__WEBPACK_IMPORTED_MODULE_0__);

function withBrackets(address) {
    const colon = address.lastIndexOf(":");
    const host = address.slice(0, Math.max(colon, 0));
    const port = address.slice(colon + 1);
    const mayBeIPv6 = host.includes(":") && /^\d{1,5}$/.test(port) && Number(port) <= 65_535;
    return mayBeIPv6 && (0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIPv6)(host) ? `[${host}]:${port}` : undefined;
}
function bracketHint(address, bracketed, position) {
    return {
        code: "address-brackets",
        severity: "warning",
        message: `${JSON.stringify(address)} has an IPv6 host without brackets, which kURL and preflight cannot dial; ${bracketed} is dialed`,
        remedy: `write ${bracketed}`,
        position,
    };
}


/***/ }),

/***/ 1796:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  fK: () => (notRendered),
  fx: () => (withoutComments),
  nR: () => (addressNotRendered),
  sh: () => (withoutTemplateEchoes),
  uz: () => (inHelmsOutput)
});
var _problem_address_mask_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8279);
var _problem_checked_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3275);


const ACTION = /\{\{[^{}\n]*\}\}/;
function notRendered({ value, position }) {
    const action = ACTION.exec(value)?.[0];
    return action === undefined ? undefined : unrendered(action, position);
}
function addressNotRendered(address) {
    if (!address.value.includes("<no value>"))
        return notRendered(address);
    return {
        code: "not-rendered",
        severity: "error",
        message: `Cannot dial ${JSON.stringify((0,_problem_address_mask_js__WEBPACK_IMPORTED_MODULE_0__/* .maskAddress */ .dJ)(address.value))}: the context has no such value`,
        remedy: "give the value in the context, or exclude the collector without it",
        position: address.position,
    };
}
function withoutTemplateEchoes(problems, text, positionAt) {
    const offset = withoutComments(text).search(ACTION);
    if (offset < 0)
        return problems;
    const [action = ""] = ACTION.exec(text.slice(offset)) ?? [];
    const isEcho = (problem) => (0,_problem_checked_js__WEBPACK_IMPORTED_MODULE_1__/* .isError */ .bJ)(problem) && echoes.has(problem.code);
    const isUnrendered = ({ code, remedy }) => code === "not-rendered" && remedy === remedyFor(action);
    if (problems.some(isEcho)) {
        return [unrendered(action, positionAt(offset)), ...problems.filter((each) => !isEcho(each) && !isUnrendered(each))];
    }
    const first = problems.find(isUnrendered);
    return problems.filter((problem) => problem === first || !isUnrendered(problem));
}
const echoes = new Set(["yaml-syntax", "yaml-limit", "document-kind"]);
function unrendered(action, position) {
    return {
        code: "not-rendered",
        severity: "error",
        message: "A template was not rendered",
        remedy: remedyFor(action),
        position,
    };
}
function remedyFor(action) {
    if (/^\{\{-?\s+kurl\b/.test(action))
        return "write {{kurl without a blank between";
    return "render the file first, for example with helm template, or use {{kurl ...}} templates";
}
function inHelmsOutput(problem) {
    if (problem.code !== "not-rendered")
        return problem;
    return {
        ...problem,
        message: problem.message.replace(/ was not rendered$/, " is left after rendering"),
        remedy: "templates in values are not rendered: write {{ tpl .Values.name . }}, or give the value itself",
    };
}
function withoutComments(text) {
    return text.replaceAll(/^[ \t]*#.*$/gm, (line) => " ".repeat(line.length));
}


/***/ }),

/***/ 5732:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  k: () => (outcomeWarnings),
  s: () => (outcomeErrors)
});
var _shadows_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3604);
var _statuses_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4851);


function outcomeErrors(outcomes) {
    const everyStatus = shadowingPass(outcomes);
    const repeated = (0,_shadows_js__WEBPACK_IMPORTED_MODULE_0__/* .shadowedIn */ .XE)(outcomes).filter((each) => each.by.severity === "pass" && each.by.when !== "");
    return [...everyStatus, ...repeated.filter(_shadows_js__WEBPACK_IMPORTED_MODULE_0__/* .isWorse */ .Bx).map(_shadows_js__WEBPACK_IMPORTED_MODULE_0__/* .neverReached */ .Xb)];
}
function shadowingPass(outcomes) {
    const at = outcomes.findIndex(({ when }) => when === "");
    const pass = outcomes[at];
    if (pass?.severity !== "pass" || at === outcomes.length - 1)
        return [];
    return [
        {
            code: "outcome-shadowed",
            severity: "error",
            message: "A pass without when matches every status, so the outcomes below it never decide",
            remedy: "expected when: connected, or the pass as the last outcome; a template may have left when out",
            position: pass.position,
        },
    ];
}
function outcomeWarnings(analyzer) {
    const unreached = (0,_shadows_js__WEBPACK_IMPORTED_MODULE_0__/* .shadowedIn */ .XE)(analyzer.outcomes).filter(_shadows_js__WEBPACK_IMPORTED_MODULE_0__/* .isWorse */ .Bx).map(_shadows_js__WEBPACK_IMPORTED_MODULE_0__/* .neverReached */ .Xb);
    const always = alwaysPasses(analyzer);
    return [...unreached, ...(always.length > 0 ? always : passesOnFailures(analyzer))];
}
function alwaysPasses({ title, outcomes, position }) {
    if (!_statuses_js__WEBPACK_IMPORTED_MODULE_1__/* .networkStatuses */ .PA.every((status) => severityOf(outcomes, status) === "pass"))
        return [];
    return [
        {
            code: "check-always-passes",
            severity: "warning",
            message: `${JSON.stringify(title)} passes with every status`,
            remedy: "expected an outcome that fails or warns",
            position,
        },
    ];
}
function passesOnFailures({ outcomes }) {
    const pass = outcomes.find(({ when }) => when === "");
    if (pass?.severity !== "pass" || severityOf(outcomes, "connected") !== "pass")
        return [];
    const statuses = _statuses_js__WEBPACK_IMPORTED_MODULE_1__/* .networkStatuses */ .PA.filter((each) => each !== "connected" && (0,_statuses_js__WEBPACK_IMPORTED_MODULE_1__/* .firstMatch */ .o4)(outcomes, each) === pass);
    if (statuses.length === 0)
        return [];
    return [
        {
            code: "pass-on-failures",
            severity: "warning",
            message: `This pass has no when, so it passes on ${(0,_statuses_js__WEBPACK_IMPORTED_MODULE_1__/* .listStatuses */ .vM)(statuses)}`,
            remedy: "expected when: connected; write a pass with when for a failure that is meant to pass",
            position: pass.position,
        },
    ];
}
function severityOf(outcomes, status) {
    return (0,_statuses_js__WEBPACK_IMPORTED_MODULE_1__/* .firstMatch */ .o4)(outcomes, status)?.severity ?? (status === "connected" ? "pass" : "fail");
}


/***/ }),

/***/ 1214:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  l: () => (withMissingParts),
  t: () => (missingParts)
});
var _go_net_net_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1667);
var _problem_address_mask_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8279);
var _read_by_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3735);



const BEFORE_ADDRESS = /^(?:[&!]\S*\s+)*(?:[|>][-+\d]*\s+)?["']?/;
function withMissingParts(preflight, { writtenAt }) {
    if (writtenAt === undefined)
        return preflight;
    const missingOf = ({ address: { value, position } }) => {
        const part = emptyPartOf(value);
        if (part === undefined)
            return undefined;
        return position.within === undefined && isWritten(value, part, writtenAt(position)) ? undefined : part;
    };
    if (!preflight.collectors.some(missingOf))
        return preflight;
    const collectors = preflight.collectors.map((collector) => {
        const missingPart = missingOf(collector);
        return missingPart === undefined ? collector : { ...collector, missingPart };
    });
    return { ...preflight, collectors };
}
function emptyPartOf(address) {
    if (address.trim() === "")
        return "address";
    if (!/^(?:\[\])?:|:$/.test(address))
        return undefined;
    const split = (0,_go_net_net_js__WEBPACK_IMPORTED_MODULE_0__/* .splitHostPort */ .cC)(address);
    if (split.kind === "invalid" || (split.host !== "" && split.port !== ""))
        return undefined;
    return split.host === "" ? "host" : "port";
}
function isWritten(address, part, { before, behind }) {
    const written = behind.trimStart().replace(BEFORE_ADDRESS, "");
    if (before.trimEnd().endsWith("}}"))
        return false;
    if (part === "address")
        return !written.trimStart().startsWith("{{");
    if (part === "host")
        return /^(?:\[\])?:/.test(written);
    return written.startsWith(address) && !written.startsWith("{{", address.length);
}
function missingParts({ collectors, analyzers }, readBy) {
    const missing = collectors.filter(({ missingPart }) => missingPart);
    return (0,_read_by_js__WEBPACK_IMPORTED_MODULE_2__/* .judgedAmong */ .qU)(missing, analyzers, readBy).map(partMissing);
}
function partMissing({ address, missingPart }) {
    return {
        code: "not-rendered",
        severity: "error",
        message: `Cannot dial ${JSON.stringify((0,_problem_address_mask_js__WEBPACK_IMPORTED_MODULE_1__/* .maskAddress */ .dJ)(address.value))}: the template prints no ${missingPart}`,
        remedy: `give the ${missingPart} in the context or the values, or exclude the check without it${missingPart === "host" ? "; write localhost if this machine is meant" : ""}`,
        position: address.position,
    };
}


/***/ }),

/***/ 586:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  hg: () => (CONNECT),
  q8: () => (UNTITLED),
  w2: () => (apiVersions)
});
const apiVersions = [
    "troubleshoot.sh/v1beta2",
    "troubleshoot.sh/v1beta3",
    "troubleshoot.replicated.com/v1beta1",
];
const CONNECT = "connect";
const UNTITLED = "TCP Connection Attempt";


/***/ }),

/***/ 8450:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  f: () => (DURATION),
  p: () => (durationMs)
});
var _go_time_duration_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7035);
var _not_rendered_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1796);


const DURATION = "a Go duration such as 500ms, 10s or 1m30s";
const MIN_TIMEOUT_MS = 1;
function durationMs(value, position, note) {
    const parsed = (0,_go_time_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .parseDuration */ .E9)(value);
    const remedy = `expected ${DURATION}`;
    if (parsed.kind === "invalid") {
        const message = `Cannot use timeout ${JSON.stringify(value)}: ${parsed.message}`;
        note((0,_not_rendered_js__WEBPACK_IMPORTED_MODULE_1__/* .notRendered */ .fK)({ value, position }) ?? { code: "timeout-syntax", severity: "error", message, remedy, position });
        return null;
    }
    if (parsed.ms === 0)
        return null;
    if (parsed.ms < MIN_TIMEOUT_MS) {
        const message = `Timeout ${JSON.stringify(value)} is over before anything is dialed`;
        note({ code: "timeout-over", severity: "warning", message, remedy, position });
    }
    return parsed.ms;
}


/***/ }),

/***/ 1615:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  A: () => (usualPreflight)
});
var _go_yaml_usual_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5256);
var _yaml_usual_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8718);
var _brackets_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8940);
var _not_rendered_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1796);
var _passes_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5732);
var _printed_address_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1214);
var _spec_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(586);
var _statuses_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(4851);
var _timeout_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8450);









function usualPreflight(spec, budget) {
    if (spec.text.includes("{{"))
        return undefined;
    const reader = new UsualReader(spec.positionAt);
    return (0,_yaml_usual_js__WEBPACK_IMPORTED_MODULE_1__/* .readUsual */ .j7)(spec.text, reader, budget) ? (0,_printed_address_js__WEBPACK_IMPORTED_MODULE_5__/* .withMissingParts */ .l)(reader.preflight(), spec) : undefined;
}
function giveUp() {
    throw new _go_yaml_usual_js__WEBPACK_IMPORTED_MODULE_0__/* .YamlFault */ .Io("unusual", 0);
}
class Part {
    fields;
    below;
    item;
    parent;
    start = 0;
    field = -1;
    values;
    starts;
    constructor(fields, below = [], item) {
        this.fields = fields;
        this.below = below;
        this.item = item;
        this.values = fields.map(() => undefined);
        this.starts = fields.map(() => -1);
        for (const part of item ? [item] : below)
            if (part)
                part.parent = this;
    }
    open(start) {
        this.start = start;
        this.field = -1;
        this.values.fill(undefined);
        this.starts.fill(-1);
    }
}
const SEVERITIES = ["pass", "warn", "fail"];
class UsualReader {
    nodes = 0;
    #positionAt;
    #outcome = new Part(["when", "message", "uri"]);
    #outcomeEntry = new Part(SEVERITIES, [this.#outcome, this.#outcome, this.#outcome]);
    #outcomes = new Part([], [], this.#outcomeEntry);
    #analyzer = new Part(["checkName", "collectorName", "exclude", "outcomes"], [undefined, undefined, undefined, this.#outcomes]);
    #collector = new Part(["collectorName", "exclude", "address", "timeout"]);
    #collectorEntry = new Part(["tcpConnect"], [this.#collector]);
    #analyzerEntry = new Part(["tcpConnect"], [this.#analyzer]);
    #spec = new Part(["collectors", "analyzers"], [new Part([], [], this.#collectorEntry), new Part([], [], this.#analyzerEntry)]);
    #metadata = new Part(["name"]);
    #document = new Part(["apiVersion", "kind", "metadata", "spec"], [undefined, undefined, this.#metadata, this.#spec]);
    #open = new Part([], [], this.#document);
    #name = "";
    #timeout = { text: "0", ms: null };
    #found = [];
    #collectors = [];
    #analyzers = [];
    constructor(positionAt) {
        this.#positionAt = positionAt;
    }
    preflight() {
        return { name: this.#name, collectors: this.#collectors, analyzers: this.#analyzers, notRun: [] };
    }
    scalar(text, isImplicit, { start }) {
        this.nodes++;
        const open = this.#open;
        const { field } = open;
        if (field < 0) {
            open.field = open.fields.indexOf(text);
            if (open.field < 0 || open.starts[open.field] !== -1)
                giveUp();
            return;
        }
        const value = isImplicit ? (0,_go_yaml_usual_js__WEBPACK_IMPORTED_MODULE_0__/* .resolve */ .hd)(text) : text;
        if (open.below[field] || typeof value === "number" || typeof value === "bigint")
            giveUp();
        open.values[field] = value;
        open.starts[field] = start;
        open.field = -1;
    }
    alias() {
        giveUp();
    }
    startMapping({ start }) {
        this.#start(start, { isList: false });
    }
    startSequence({ start }) {
        this.#start(start, { isList: true });
    }
    #start(start, { isList }) {
        this.nodes++;
        const open = this.#open;
        const next = open.field < 0 ? open.item : open.below[open.field];
        if (!next || isList !== (next.item !== undefined))
            giveUp();
        if (next === this.#metadata && this.#document.starts[3] !== -1)
            giveUp();
        if (open.field >= 0)
            open.starts[open.field] = start;
        next.open(start);
        this.#open = next;
    }
    endSequence() {
        this.#close();
    }
    endMapping() {
        const done = this.#open;
        if (done === this.#outcome)
            this.#endOutcome();
        else if (done === this.#collector)
            this.#endCollector();
        else if (done === this.#analyzer)
            this.#endAnalyzer();
        else if (done === this.#metadata)
            this.#name = this.#text(done, 0);
        else if (done === this.#document)
            this.#endDocument();
        else if (done !== this.#spec && done.starts.filter((start) => start !== -1).length !== 1)
            giveUp();
        this.#close();
    }
    #close() {
        this.#open = this.#open.parent;
        this.#open.field = -1;
    }
    #endDocument() {
        const [apiVersion, kind] = this.#document.values;
        if (typeof apiVersion !== "string" || !_spec_js__WEBPACK_IMPORTED_MODULE_7__/* .apiVersions */ .w2.includes(apiVersion) || kind !== "HostPreflight")
            giveUp();
        if (this.#collectors.length + this.#analyzers.length === 0)
            giveUp();
    }
    #endCollector() {
        const part = this.#collector;
        const position = this.#positionAt(part.start);
        const exclude = this.#exclude(part, 1, position);
        const address = this.#located(part, 2, position);
        if ((0,_not_rendered_js__WEBPACK_IMPORTED_MODULE_3__/* .addressNotRendered */ .nR)(address) || (0,_brackets_js__WEBPACK_IMPORTED_MODULE_2__/* .withBrackets */ .i)(address.value) !== undefined)
            giveUp();
        const timeoutMs = this.#timeoutMs(this.#text(part, 3), position);
        this.#collectors.push({
            name: this.#text(part, 0) || _spec_js__WEBPACK_IMPORTED_MODULE_7__/* .CONNECT */ .hg,
            address,
            ...(timeoutMs === undefined ? {} : { timeoutMs }),
            exclude,
            position,
            spec: this.#name,
        });
    }
    #timeoutMs(text, position) {
        if (text === "")
            return undefined;
        if (text !== this.#timeout.text)
            this.#timeout = { text, ms: (0,_timeout_js__WEBPACK_IMPORTED_MODULE_6__/* .durationMs */ .p)(text, position, giveUp) };
        return this.#timeout.ms;
    }
    #endAnalyzer() {
        const part = this.#analyzer;
        const position = this.#positionAt(part.start);
        const collectorName = this.#located(part, 1, position);
        const analyzer = {
            title: this.#text(part, 0) || _spec_js__WEBPACK_IMPORTED_MODULE_7__/* .UNTITLED */ .q8,
            collectorName: { ...collectorName, value: collectorName.value || _spec_js__WEBPACK_IMPORTED_MODULE_7__/* .CONNECT */ .hg },
            exclude: this.#exclude(part, 2, position),
            outcomes: this.#found,
            position,
            spec: this.#name,
        };
        this.#found = [];
        if ((0,_passes_js__WEBPACK_IMPORTED_MODULE_4__/* .outcomeErrors */ .s)(analyzer.outcomes).length > 0)
            giveUp();
        if (!analyzer.exclude.value && (0,_passes_js__WEBPACK_IMPORTED_MODULE_4__/* .outcomeWarnings */ .k)(analyzer).length > 0)
            giveUp();
        this.#analyzers.push(analyzer);
    }
    #endOutcome() {
        const part = this.#outcome;
        const when = this.#text(part, 0);
        if (part.starts[0] !== -1 && !(0,_statuses_js__WEBPACK_IMPORTED_MODULE_8__/* .isNetworkStatus */ .Bd)(when))
            giveUp();
        const uri = this.#text(part, 2);
        this.#found.push({
            severity: SEVERITIES[this.#outcomeEntry.field],
            when,
            message: this.#text(part, 1),
            ...(uri === "" ? {} : { uri }),
            position: this.#positionAt(part.start),
        });
    }
    #text({ values }, field) {
        const value = values[field] ?? "";
        return typeof value === "string" ? value : giveUp();
    }
    #located(part, field, position) {
        return { value: this.#text(part, field), position: this.#positionOf(part, field) ?? position };
    }
    #exclude(part, field, position) {
        const value = part.values[field] ?? false;
        if (typeof value !== "boolean")
            giveUp();
        return { value, position: this.#positionOf(part, field) ?? position };
    }
    #positionOf({ starts }, field) {
        const start = starts[field] ?? -1;
        return start < 0 ? undefined : this.#positionAt(start);
    }
}


/***/ }),

};
Object.assign(exports.modules, require("./shared-decode.js").modules);
Object.assign(exports.modules, require("./shared-yaml-3.js").modules);
