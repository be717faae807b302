"use strict";
exports.ids = [];
exports.modules = {

/***/ 6156:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  c: () => (reportShape)
});

// EXTERNAL MODULE: ./src/decode/statuses.ts
var statuses = __webpack_require__(4851);
;// CONCATENATED MODULE: ./src/shape/shape.ts
const MAX_DURATION_MS = 9_223_372_036_854;
function string(description, restrictions = {}) {
    return { description, form: { kind: "string", ...restrictions } };
}
function integer(description, { minimum = 0 } = {}) {
    return { description, form: { kind: "integer", minimum } };
}
function duration(description) {
    return { description, form: { kind: "duration", maximum: MAX_DURATION_MS } };
}
function oneOf(description, values) {
    return { description, form: { kind: "oneOf", values } };
}
function list(description, item) {
    return { description, form: { kind: "list", item } };
}
function map(description, value) {
    return { description, form: { kind: "map", value } };
}
function record(description, fields) {
    return { description, form: { kind: "record", fields } };
}
function recordOf(description, fields) {
    return { description, form: { kind: "record", fields } };
}
function optional(shape) {
    return { optional: shape };
}
function named(name, shape) {
    return { ...shape, name };
}

// EXTERNAL MODULE: ./src/collect/limits.ts
var limits = __webpack_require__(735);
;// CONCATENATED MODULE: ./src/collect/collected.ts



const dialedAddressShape = named("dialedAddress", recordOf("One IP address that was dialed.", {
    ip: string("Without brackets; an IPv6 address may have a zone."),
    port: integer("The port number."),
    errno: optional(string("The kernel's name of the failure, such as ECONNREFUSED; absent when it connected and when the time was up.")),
    message: optional(string("Go's words for the failure, `i/o timeout` when the time was up; absent when it connected.")),
    source: optional(string("The address of the runner that the kernel dialed from; absent where it chose none.")),
    durationMs: duration("How long it took, in milliseconds."),
}));
const attemptShape = named("attempt", record("One attempt to connect.", {
    networkStatus: oneOf("How this attempt ended.", statuses/* networkStatuses */.PA),
    dnsMs: duration("How long the name took to resolve, in milliseconds; 0 for an IP address."),
    durationMs: duration("How long the attempt took, in milliseconds."),
    addresses: list(`The IP addresses that were dialed, in that order, ${limits/* MAX_ADDRESSES */.g0} at most; of too many the first ones and one more: the one that connected, otherwise the last.`, dialedAddressShape),
    undialed: optional(integer("How many more addresses the name has for which the timeout left no time; absent where there are none.", {
        minimum: 1,
    })),
    overLimit: optional(integer("How many more addresses the name has that were not dialed, since a limit of its addresses or of the dials of the run was reached; absent where there are none.", { minimum: 1 })),
    missing: optional(oneOf("The type of a question to which no name server gave a whole answer, so that the name may have other addresses; A if that is one of both. Absent where there is none, where it connected, and where the lookup failed and no question was answered.", ["A", "AAAA"])),
}));

// EXTERNAL MODULE: ./src/collect/reasons.ts
var reasons = __webpack_require__(1350);
;// CONCATENATED MODULE: ./src/analyze/result.ts




const severities = ["pass", "warn", "fail"];
const positionShape = named("position", recordOf("A position in a file as a person wrote it, before rendering.", {
    file: string("Path as it was given."),
    line: integer("From 1.", { minimum: 1 }),
    column: integer("From 1, in UTF-16 code units.", { minimum: 1 }),
    within: optional(string("Where it is in the string of a Secret or a ConfigMap at this position: `line 7 of preflight.yaml`.")),
}));
const failingSinceShape = record("Since when it fails, as far as the baselines know.", {
    at: string("When the first of the runs in a row that failed began, RFC 3339.", { format: "date-time" }),
    runs: integer("How many runs in a row failed, this one included.", { minimum: 1 }),
});
const runner = optional(string("The run that it is from, one of `runners`; in a merged report alone."));
const resultShape = named("result", record("The result of one analyzer.", {
    title: string("The analyzer's checkName."),
    status: oneOf("Of the outcome that matched.", severities),
    message: string("Of the outcome that matched, or a sentence of this tool when none did."),
    uri: optional(string("Of the outcome that matched; absent when it has none.")),
    spec: string("metadata.name of the analyzer's document."),
    collector: string("The collectorName that the analyzer reads."),
    address: string("host:port as the collector has it after rendering."),
    networkStatus: optional(oneOf("What outcomes match on; absent when nothing was dialed.", statuses/* networkStatuses */.PA)),
    networkMessage: optional(string("The error in the words of Go's net package; empty when it connected, absent when nothing was dialed.")),
    reason: oneOf("Why the status is what it is; docs/problems.md explains each.", reasons/* reasons */.Ot),
    durationMs: duration("All attempts with the pauses between them, in milliseconds."),
    attempts: list("In the order in which they were made: of too many the first ones and the last.", attemptShape),
    tries: optional(integer("How many attempts were made; absent where `attempts` has all of them.")),
    resolvedBySystem: optional(oneOf("Present when only the system's resolver found the name; the resolver of preflight does not.", [true])),
    ownAddress: optional(string("The address of the machine of the run itself to which the name in `address` leads; absent where it leads elsewhere, and for IP addresses and localhost.")),
    position: positionShape,
    runner,
    failingSince: optional(failingSinceShape),
}));
const excludedShape = record("A collector or an analyzer that the spec excluded.", {
    title: string("The checkName or collectorName."),
    kind: oneOf("Which of the two it is.", ["collector", "analyzer"]),
    position: positionShape,
    runner,
});

;// CONCATENATED MODULE: ./src/report/model.ts


const countsShape = record("How many checks ended how.", {
    total: integer("passed + warned + failed."),
    passed: integer("Results with status `pass`."),
    warned: integer("Results with status `warn`."),
    failed: integer("Results with status `fail`."),
    excluded: integer("Analyzers that the spec excluded; they are not among the results."),
    notRun: integer("Checks that were cut off before they could be made; they are among the failed."),
});
const problemShape = named("problem", record("A problem of a spec or an input.", {
    code: string("Stable; docs/problems.md has a heading for it."),
    severity: oneOf("How bad it is.", ["error", "warning", "notice"]),
    message: string("What is wrong, one sentence."),
    remedy: optional(string("What is accepted, or what to do.")),
    position: optional(positionShape),
    where: optional(string("The input it is about, where no file is involved.")),
    runners: optional(list("The runs that have it, where not all runs of a merged report do.", string("The name of one."))),
}));
const runnerShape = record("The machine of the run.", {
    os: string("Its operating system."),
    arch: string("Its processor architecture."),
});
const startedAt = string("When the run began, RFC 3339.", { format: "date-time" });
const finishedAt = string("When the run ended, RFC 3339.", { format: "date-time" });
const shardShape = record("The part of the checks that this run had, where they were divided among several machines.", {
    index: integer("Which of the parts, from 1.", { minimum: 1 }),
    count: integer("How many parts there are.", { minimum: 1 }),
    checks: integer("Analyzers of all parts together, excluded ones among them."),
    sha256: optional(string("SHA-256 of the list of the checks of all parts, as far as a report shows them, hexadecimal; the same for all parts of one run.", { pattern: "^[0-9a-f]{64}$" })),
});
const mergedRunShape = record("One run.", {
    name: string("Its name, which no other run has."),
    runner: runnerShape,
    startedAt,
    finishedAt,
    redacted: optional(oneOf("Present where placeholders of its own stand in place of hosts: another run's `host-1` may be another host.", [true])),
    shards: optional(integer("How many parts its checks were divided into; absent where they were not.", { minimum: 1 })),
});
const reportShape = record("What one run of TCP Connect Preflight found. Within version 1 fields may be added; none is removed and none changes its meaning.", {
    schemaVersion: oneOf("The version of this schema.", [1]),
    tool: record("What wrote the report.", {
        name: string("Its name."),
        version: string("Its version."),
    }),
    name: string("Who looked: the column of this run in a merged report. The job's name unless the input `name` gives another."),
    runner: runnerShape,
    shard: optional(shardShape),
    runners: optional(list("The runs that were merged, in the order of their columns; in a merged report alone.", mergedRunShape)),
    missing: optional(list("What was expected to be merged and was not there, which makes the verdict `fail`.", string("In words: `us-1`, `shard 2/4 of eu-1`, `checks of us-2`, `2 reports`."))),
    redacted: optional(oneOf("Present where placeholders stand in place of hosts and IP addresses, which no other report shares.", [
        true,
    ])),
    startedAt,
    finishedAt,
    result: oneOf("The verdict: `fail` if any check failed or anything is missing, else `warn` if any warned, else `pass`. What fails the step is up to the input `fail-on`.", severities),
    counts: countsShape,
    sources: list("The files and inputs that decided the run, as they were before any template was rendered.", record("One of them.", {
        file: string("Its path as it was given, or the name of the input."),
        sha256: string("SHA-256 of its text in UTF-8, hexadecimal.", { pattern: "^[0-9a-f]{64}$" }),
    })),
    results: list("One for each analyzer that was not excluded, in the order of the specs.", resultShape),
    excluded: list("What the spec excluded, in its order.", excludedShape),
    problems: list("Warnings and notices about the specs and the inputs.", problemShape),
    settings: map("The inputs that shaped the run, for the reader of the report: the name of each and its value.", string("Its value.")),
});


/***/ }),

};
