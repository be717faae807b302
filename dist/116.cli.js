"use strict";
exports.id = 116;
exports.ids = [116];
exports.modules = {

/***/ 1672:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  D: () => (/* binding */ decode),
  F: () => (/* binding */ survey)
});

// EXTERNAL MODULE: ./src/problem/problem.ts
var problem = __webpack_require__(1139);
// EXTERNAL MODULE: ./src/yaml/yaml.ts + 3 modules
var yaml = __webpack_require__(4453);
// EXTERNAL MODULE: ./src/decode/addresses.ts
var decode_addresses = __webpack_require__(5491);
// EXTERNAL MODULE: ./src/decode/check-references.ts
var check_references = __webpack_require__(730);
// EXTERNAL MODULE: ./src/yaml/contains.ts
var contains = __webpack_require__(6033);
// EXTERNAL MODULE: ./src/go/strconv.ts + 5 modules
var strconv = __webpack_require__(4260);
// EXTERNAL MODULE: ./src/problem/nearest.ts
var nearest = __webpack_require__(5190);
// EXTERNAL MODULE: ./src/yaml/tree.ts
var yaml_tree = __webpack_require__(5252);
// EXTERNAL MODULE: ./src/yaml/unknown-fields.ts
var unknown_fields = __webpack_require__(1064);
;// CONCATENATED MODULE: ./src/decode/fields.ts





/** A mapping, or `undefined` with a problem. An absent or empty value is an empty mapping. */
function mapping(tree, what, report) {
    if (tree?.kind === "map")
        return tree;
    if (tree && !(0,yaml_tree/* isNull */.k)(tree))
        report(wrongKind(tree, what, "a mapping"));
    return undefined;
}
/** The items of a list; none where it is absent, empty or, with a problem, no list. */
function list(tree, what, report) {
    if (tree?.kind === "list")
        return tree.items;
    if (tree && !(0,yaml_tree/* isNull */.k)(tree))
        report(wrongKind(tree, what, "a list"));
    return [];
}
/**
 * A text; absent and empty values are "", as Go's zero value.
 *
 * @param accepted says what to write in place of a value that is none
 */
function fields_text(map, key, report, accepted = "a text; put it in quotes") {
    const tree = map.entries.get(key)?.value;
    if (tree === undefined || (0,yaml_tree/* isNull */.k)(tree))
        return { value: "", position: tree?.position ?? map.position };
    if (tree.kind === "scalar" && typeof tree.value === "string")
        return { value: tree.value, position: tree.position };
    report({ ...wrongKind(tree, key, "a text"), remedy: `expected ${accepted}` });
    return { value: "", position: tree.position };
}
/**
 * `exclude`, as troubleshoot reads it: a boolean, or a text that Go's strconv.ParseBool takes; empty is not excluded.
 * Unlike troubleshoot, a text that is no boolean is an error and not "not excluded".
 */
function exclude(map, report) {
    const tree = map.entries.get("exclude")?.value;
    if (tree === undefined || (0,yaml_tree/* isNull */.k)(tree))
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
    const given = tree.kind === "scalar" ? JSON.stringify(tree.value) : (0,yaml_tree/* describe */.q)(tree);
    report({
        code: "exclude-not-boolean",
        severity: "error",
        message: `Cannot read exclude: ${given} is no boolean`,
        remedy: "expected true or false, or a template that renders to one (end it with | not, or compare, to get a boolean)",
        position,
    });
    return { value: false, position };
}
/** Tells of every key that is not known, and of every one that stands twice. */
function reportUnknown(map, known, what, report) {
    for (const entry of map.entries.values()) {
        const problem = known.includes(entry.key) ? undefined : (0,unknown_fields/* unknownField */.dX)(entry, known, what);
        if (problem)
            report(problem);
    }
    reportDuplicates(map, what, report);
}
/** Of these the first one's checks would be lost. */
const fieldsOfChecks = ["spec", "collectors", "analyzers", "tcpConnect"];
function reportDuplicates(map, what, report) {
    for (const duplicate of map.duplicates)
        report((0,unknown_fields/* duplicateField */.eZ)(duplicate, what, fieldsOfChecks));
}
function wrongKind(tree, what, expected) {
    return {
        code: "wrong-type",
        severity: "error",
        message: `Cannot read ${what}: it is ${(0,yaml_tree/* describe */.q)(tree)}`,
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
var time = __webpack_require__(7502);
// EXTERNAL MODULE: ./src/kurl/join-checks.ts
var join_checks = __webpack_require__(9245);
;// CONCATENATED MODULE: ./src/decode/other-types.ts
/**
 * troubleshoot's other types of host collectors and analyzers, which are not run.
 *
 * Source: replicatedhq/troubleshoot v0.133.0, pkg/apis/troubleshoot/v1beta2, HostCollect and HostAnalyze.
 */
const otherTypes = new Set([
    "blockDevices",
    "certificate",
    "certificatesCollection",
    "cgroups",
    "copy",
    "cpu",
    "diskUsage",
    "dns",
    "filesystemPerformance",
    "hostOS",
    "hostServices",
    "http",
    "httpLoadBalancer",
    "ipv4Interfaces",
    "journald",
    "jsonCompare",
    "kernelConfigs",
    "kernelModules",
    "kubernetes",
    "memory",
    "networkNamespaceConnectivity",
    "registryImages",
    "run",
    "subnetAvailable",
    "subnetContainsIP",
    "sysctl",
    "systemPackages",
    "tcpLoadBalancer",
    "tcpPortStatus",
    "textAnalyze",
    "time",
    "udpPortStatus",
]);

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
    reportUnknown(document, documentFields, "a HostPreflight", report);
    const metadata = mapping(document.entries.get("metadata")?.value, "metadata", report);
    const name = metadata ? fields_text(metadata, "name", report).value : "";
    const spec = mapping(document.entries.get("spec")?.value, "spec", report);
    const notRun = [];
    if (!spec)
        return { name, collectors: [], analyzers: [], notRun };
    reportUnknown(spec, specFields, "spec", report);
    const uri = fields_text(spec, "uri", report);
    const tcpConnects = (field) => {
        const items = list(spec.entries.get(field)?.value, field, report);
        return items.flatMap((item) => tcpConnect(item, field, notRun, report));
    };
    const collectors = tcpConnects("collectors").map((map) => marked((report) => collector(map, name, report), report));
    const analyzers = tcpConnects("analyzers").map((map) => marked((report) => analyzer(map, name, report), report));
    for (const item of list(spec.entries.get("remoteCollectors")?.value, "remoteCollectors", report)) {
        if ((0,contains/* holdsChecks */.m)(item))
            report(remoteCheck(item));
        else
            notRun.push({ type: "remoteCollectors", position: item.position });
    }
    return { name, collectors, analyzers, notRun, ...(uri.value === "" ? {} : { uri }) };
}
/** troubleshoot runs them on the nodes of a cluster. */
function remoteCheck({ position }) {
    const message = "A tcpConnect below remoteCollectors is not run";
    return {
        code: "not-tcp-connect",
        severity: "warning",
        message,
        remedy: "put it below collectors to run it from here",
        position,
    };
}
/** An entry as it is read, marked where an error is found in it. */
function marked(read, report) {
    let isFaulty = false;
    const entry = read((problem) => {
        isFaulty ||= problem.severity === "error";
        report(problem);
    });
    return isFaulty ? { ...entry, isFaulty } : entry;
}
/** The `tcpConnect` of a list entry. Every other type of troubleshoot's is set aside by name. */
function tcpConnect(item, field, notRun, report) {
    const entry = mapping(item, `an entry of ${field}`, report);
    if (!entry) {
        if ((0,yaml_tree/* isNull */.k)(item))
            report(emptyEntry(item, field));
        return [];
    }
    reportDuplicates(entry, `an entry of ${field}`, report);
    const fields = field === "collectors" ? collectorFields : analyzerFields;
    const parts = [...entry.entries.values()].filter(({ key }) => key !== "docString");
    const misplaced = parts.every(({ key }) => key === "tcpConnect" || fields.includes(key))
        ? parts.find(({ key }) => key !== "tcpConnect")
        : undefined;
    if (misplaced) {
        report(misplacedField(misplaced, field));
        return [];
    }
    const maps = [];
    for (const other of parts) {
        const { key, keyPosition, value } = other;
        if (key !== "tcpConnect") {
            // Set aside like troubleshoot's other types, it would be a check less, and nobody would know.
            const isMisspelt = (0,nearest/* nearest */.p)(key, ["tcpConnect"]) !== undefined;
            if (isMisspelt)
                report(unknownType(other, field, { severity: "error", remedy: "did you mean tcpConnect?" }));
            else if (otherTypes.has(key))
                notRun.push({ type: key, position: keyPosition });
            else
                report(unknownType(other, field, { severity: "warning", remedy: "only tcpConnect is run" }));
            continue;
        }
        const map = mapping(value, `tcpConnect of ${field}`, report);
        if (map)
            maps.push(map);
        else if ((0,yaml_tree/* isNull */.k)(value))
            report(emptyEntry(value, `tcpConnect of ${field}`));
    }
    if (entry.entries.size === 0)
        report(emptyEntry(item, field));
    return maps;
}
function misplacedField({ key, keyPosition }, field) {
    const message = `Field "${key}" stands beside tcpConnect in an entry of ${field}, or without it, and would be ignored`;
    return {
        code: "unknown-type",
        severity: "error",
        message,
        remedy: "indent it below tcpConnect",
        position: keyPosition,
    };
}
function unknownType({ key, keyPosition }, field, { severity, remedy }) {
    const message = `Unknown type "${key}" in an entry of ${field}`;
    return { code: "unknown-type", severity, message, ...(remedy && { remedy }), position: keyPosition };
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
    reportUnknown(map, collectorFields, "a tcpConnect collector", report);
    const timeout = fields_text(map, "timeout", report, DURATION);
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
const DURATION = "a Go duration such as 500ms, 10s or 1m30s";
/** Go takes shorter and negative ones, and says `i/o timeout` without a single packet. */
const MIN_TIMEOUT_MS = 1;
function durationMs(value, position, report) {
    const parsed = (0,time/* parseDuration */.E9)(value);
    const remedy = `expected ${DURATION}`;
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
    reportUnknown(map, analyzerFields, "a tcpConnect analyzer", report);
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
        if ((0,yaml_tree/* isNull */.k)(item))
            report(emptyEntry(item, "outcomes"));
        return [];
    }
    const misplaced = entry.entries.get("when");
    const severity = severities.find((candidate) => !(0,yaml_tree/* isNull */.k)(entry.entries.get(candidate)?.value));
    const empty = severity ? undefined : severities.find((candidate) => entry.entries.has(candidate));
    if (empty) {
        report(emptyOutcome(empty, entry));
        return [];
    }
    reportUnknown(without(entry, misplaced), severities, "an outcome", report);
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
    const others = severities.filter((other) => other !== severity && !(0,yaml_tree/* isNull */.k)(entry.entries.get(other)?.value));
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
    const misspelt = map.entries.has("when") ? undefined : misspeltWhen(map, severity);
    if (misplaced)
        report(lostWhen(misplaced, severity, `indent it below ${severity}`));
    else if (misspelt)
        report(lostWhen(misspelt, severity, "did you mean when?"));
    reportUnknown(without(map, misplaced ? undefined : misspelt), outcomeFields, `a ${severity} outcome`, report);
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
/** `fail:` with its fields beside it, or with none. */
function emptyOutcome(severity, entry) {
    const beside = outcomeFields.filter((field) => entry.entries.has(field));
    return {
        code: "outcome-without-severity",
        severity: "error",
        message: `Cannot read an outcome: its ${severity} is empty`,
        remedy: beside.length > 0 ? `indent ${beside.join(" and ")} below ${severity}` : "expected when and message below it",
        position: entry.position,
    };
}
/** What may be meant as `when`. A `fail` that matches every status turns nothing green, so there it has to look like it. */
function misspeltWhen(map, severity) {
    const unknown = [...map.entries.values()].filter(({ key }) => !outcomeFields.includes(key) && !(0,unknown_fields/* isForAliases */._U)(key));
    return unknown.find(({ key, value }) => {
        const near = (0,nearest/* nearest */.p)(key, outcomeFields);
        const isStatus = value.kind === "scalar" && knownStatuses.includes(String(value.value));
        return near === "when" || isStatus || (near === undefined && severity === "pass");
    });
}
/** Without what is told of already. */
function without(map, told) {
    return told ? { ...map, entries: new Map([...map.entries].filter(([, entry]) => entry !== told)) } : map;
}
/** Without its `when` an outcome matches whatever the status is. */
function lostWhen({ key, keyPosition }, severity, remedy) {
    const message = `Field "${key}" of an outcome is ignored, so its ${severity} would match every status`;
    return { code: "when-lost", severity: "error", message, remedy, position: keyPosition };
}

;// CONCATENATED MODULE: ./src/decode/documents.ts




/** The API groups and versions that troubleshoot accepts, all read as v1beta2. */
const apiVersions = ["troubleshoot.sh/v1beta2", "troubleshoot.sh/v1beta3", "troubleshoot.replicated.com/v1beta1"];
/** Decodes the documents of one text, in their order; everything wrong or odd goes to `report`. */
function decodeDocuments({ text, positionAt }, budget, report) {
    const { documents, problems } = (0,yaml/* parseYaml */.hN)(text, positionAt, budget);
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
    if (problems.length === 0 && documents.every(({ tree }) => (0,yaml_tree/* isNull */.k)(tree))) {
        report({
            code: "document-empty",
            severity: "warning",
            message: "This file adds no check: no document is in it",
            remedy: "expected a HostPreflight, once templates are rendered with this context",
            position: { file: positionAt(0).file, line: 1, column: 1 },
        });
    }
    return documents.flatMap((document) => decodeDocument(document, report));
}
/** `{{` that neither kURL nor Replicated's KOTS renders. */
const plainTemplate = /\{\{(?!repl\b|kurl)/;
function hasValuesTemplate(text) {
    return /^apiVersion:\s*["']?troubleshoot\.sh\/v1beta3\b/m.test(text) && plainTemplate.test(text);
}
function decodeDocument({ tree, position }, report) {
    if (!tree || (0,yaml_tree/* isNull */.k)(tree))
        return [];
    const kind = tree.kind === "map" ? textOf(tree, "kind") : undefined;
    if (tree.kind !== "map" || kind === undefined || kind === "") {
        report({
            code: "document-kind",
            severity: "error",
            message: `Cannot tell what this document is: it is ${tree.kind === "map" ? "a mapping without a kind" : (0,yaml_tree/* describe */.q)(tree)}`,
            remedy: "expected apiVersion and kind; leave files with other documents out of spec",
            position,
        });
        return [];
    }
    if (kind === "HostPreflight") {
        checkApiVersion(tree, report);
        let isFaulty = false;
        const preflight = hostPreflight(tree, (problem) => {
            isFaulty ||= problem.severity === "error";
            report(problem);
        });
        // An error says why nothing is left.
        if (!isFaulty && preflight.collectors.length + preflight.analyzers.length + preflight.notRun.length === 0) {
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
    const meant = meantKind(tree, kind);
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
        report({ ...skipped(tree, kind), code: "document-skipped", position });
    }
    return [];
}
/** What a document says that is not read. Of troubleshoot's kinds, others than the one that is read may hold checks. */
function skipped(tree, kind) {
    if (!troubleshootKinds.includes(kind) || !(0,contains/* holdsChecks */.m)(tree)) {
        const message = `Skipped ${kind}: only HostPreflight documents and Installers of ${installerGroup} are read`;
        return { severity: "notice", message };
    }
    const remedy = "expected them in a document of kind HostPreflight";
    return { severity: "warning", message: `Skipped ${kind}: its tcpConnect checks are not run`, remedy };
}
const installerGroup = "cluster.kurl.sh";
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
function meantKind(tree, kind) {
    const [group = ""] = (textOf(tree, "apiVersion") ?? "").split("/");
    if (kind === "Preflight" && hasOwnChecks(tree))
        return "did you mean HostPreflight? A Preflight has no tcpConnect below collectors or analyzers";
    if (troubleshootKinds.includes(kind))
        return undefined;
    if ((0,nearest/* nearest */.p)(kind, ["Installer"]) && (holdsHostPreflights(tree) || (0,nearest/* nearest */.p)(group, [installerGroup]))) {
        return `expected an Installer of ${installerGroup}/v1beta1 that is valid YAML as it stands, without templates around it, with kind: Installer on a line`;
    }
    const near = (0,nearest/* nearest */.p)(kind, troubleshootKinds);
    if (near === "HostPreflight" || /^troubleshoot\./.test(group)) {
        return near ? `did you mean ${near}?` : `kinds of ${group} are ${troubleshootKinds.join(", ")}`;
    }
    return isHolder(kind) && (0,contains/* holdsHostPreflight */.M)(tree)
        ? "expected the HostPreflight inside it as a document of its own"
        : undefined;
}
/** Kinds from which troubleshoot, or whoever applies them, takes specs. */
function isHolder(kind) {
    return kind === "Secret" || kind === "ConfigMap" || kind.endsWith("List");
}
/** Of a HostPreflight alone: a Preflight may have others below `remoteCollectors`. */
function hasOwnChecks(tree) {
    const spec = tree.entries.get("spec")?.value;
    const lists = spec?.kind === "map" ? ["collectors", "analyzers"].map((key) => spec.entries.get(key)?.value) : [];
    return lists.some((list) => list !== undefined && (0,contains/* holdsChecks */.m)(list));
}
/** Of kURL's Installer alone. */
function holdsHostPreflights(tree) {
    const spec = tree.entries.get("spec")?.value;
    const kurl = spec?.kind === "map" ? spec.entries.get("kurl")?.value : undefined;
    return kurl?.kind === "map" && kurl.entries.has("hostPreflights");
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
var limits = __webpack_require__(5647);
;// CONCATENATED MODULE: ./src/decode/decode.ts






/**
 * Understands every document of every rendered text, and every line of `addresses`, before anything is dialed.
 *
 * Collectors and analyzers of all documents are one list, in the order of reading, as troubleshoot concatenates specs.
 *
 * @throws InputError with every problem found, if one of them is an error
 */
function decode(rendered, addresses) {
    const { problems, ...spec } = survey(rendered, addresses);
    if (problems.some(isError))
        throw new problem/* InputError */.dz((0,limits/* tellable */.ip)(problems));
    return { ...spec, problems: (0,limits/* tellable */.ip)(problems) };
}
/**
 * The same, without giving up: whatever can be understood, with every problem, errors among them. Nothing to run.
 *
 * @param faults that were found on the way here; where something is missing, nothing is said of what belongs together
 */
function survey(rendered, addresses, faults = []) {
    const problems = [...faults];
    const report = (problem) => problems.push(problem);
    const budget = (0,yaml/* yamlBudget */.Fb)();
    const preflights = rendered.flatMap((text) => decodeDocuments(text, budget, report));
    const collectors = preflights.flatMap((preflight) => preflight.collectors);
    const analyzers = preflights.flatMap((preflight) => preflight.analyzers);
    const taken = [...collectors.map(({ name }) => name), ...analyzers.map(({ collectorName }) => collectorName.value)];
    const named = (0,decode_addresses/* addressChecks */.A)(addresses, taken);
    const spec = {
        collectors: [...collectors, ...named.collectors],
        analyzers: [...analyzers, ...named.analyzers],
    };
    reportNotRun(preflights, report);
    if (!problems.some(isError))
        (0,check_references/* relate */.c)(spec, { texts: rendered.length, documents: preflights.length }, report);
    return { ...spec, problems: withoutEchoes(problems) };
}
/** Where no document is found at all, it goes without saying that each file has none. */
function withoutEchoes(problems) {
    if (!problems.some(({ code }) => code === "no-document"))
        return problems;
    return problems.filter(({ code }) => code !== "document-empty");
}
function isError({ severity }) {
    return severity === "error";
}


/***/ }),

/***/ 72:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ positionsIn)
/* harmony export */ });
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

/***/ 9245:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ joinChecks),
/* harmony export */   Y: () => (/* binding */ bracketHint)
/* harmony export */ });
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7030);
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_net__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3645);


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
        return { source: undefined, problems: [problem] };
    }
    const text = (0,yaml__WEBPACK_IMPORTED_MODULE_1__/* .stringify */ .As)({
        apiVersion: "troubleshoot.sh/v1beta2",
        kind: "HostPreflight",
        metadata: { name: SOURCE_NAME },
        spec: { collectors: targets.map(collector), analyzers: targets.map(analyzer) },
    });
    return { source: { file: SOURCE_NAME, text }, problems: [] };
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
    // Asked first what is quickly told: Node compiles what knows IPv6 only when it is first asked.
    const mayBeIPv6 = host.includes(":") && /^\d{1,5}$/.test(port) && Number(port) <= 65_535;
    if (!mayBeIPv6 || !(0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIPv6)(host))
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

/***/ 3537:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ isPlain),
/* harmony export */   l: () => (/* binding */ renderPlain)
/* harmony export */ });
/* harmony import */ var _files_positions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72);

/** Whether a text is its own rendering: it has no template, and no Installer whose preflights are rendered apart. */
function isPlain({ text }) {
    return !text.includes("{{kurl") && !/\bkind["']?:\s*["']?Installer\b/.test(text);
}
/** What rendering makes of a plain text, without all that renders. */
function renderPlain(source) {
    const { file, text } = source;
    return { source, text, bytes: () => Buffer.from(text), breakouts: [], positionAt: (0,_files_positions_js__WEBPACK_IMPORTED_MODULE_0__/* .positionsIn */ .Y)(file, text) };
}


/***/ }),

/***/ 7789:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ describeSources)
/* harmony export */ });
/**
 * Which texts decided this run; the digest tells two runs of one spec from runs of two. It is made when it is looked
 * at: a table shows none, and loading what makes it takes longer than dialing a target nearby.
 */
function describeSources(sources) {
    return sources.map(({ file, text }) => ({
        file,
        get sha256() {
            return process.getBuiltinModule("node:crypto").createHash("sha256").update(text).digest("hex");
        },
    }));
}


/***/ }),

/***/ 6033:
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

/***/ 5252:
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

/***/ 1064:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _U: () => (/* binding */ isForAliases),
/* harmony export */   dX: () => (/* binding */ unknownField),
/* harmony export */   eZ: () => (/* binding */ duplicateField),
/* harmony export */   h7: () => (/* binding */ duplicateFields)
/* harmony export */ });
/* harmony import */ var _problem_nearest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5190);
/* harmony import */ var _contains_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6033);


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

/***/ 4453:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  hN: () => (/* binding */ parseYaml),
  Fb: () => (/* binding */ yamlBudget)
});

// UNUSED EXPORTS: MAX_YAML_NODES

// EXTERNAL MODULE: ../../main/node_modules/yaml/dist/index.js
var dist = __webpack_require__(3645);
// EXTERNAL MODULE: ./src/go/yaml/resolve.ts
var resolve = __webpack_require__(4079);
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
    const problems = [];
    const documents = compose(text, { positionAt, budget, problems });
    return {
        documents: documents.map((document) => {
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
function compose(text, { positionAt, budget, problems }) {
    const control = controlCharacter(text);
    if (control >= 0) {
        problems.push(syntax("control characters are not allowed", positionAt(control)));
        return [];
    }
    const ambiguous = ambiguousCharacter(text);
    if (ambiguous) {
        problems.push({ ...syntax(ambiguous.message, positionAt(ambiguous.offset)), remedy: ambiguous.remedy });
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
        return [...composer.compose(tokensWithinLimits(text, budget))];
    }
    catch (error) {
        if (!(error instanceof TokenLimit))
            throw error;
        problems.push({ ...limit(error.message).problem, position: positionAt(error.offset) });
        return [];
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
    const value = (0,resolve/* resolve */.h)(plain);
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


/***/ })

};
;