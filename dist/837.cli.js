"use strict";
exports.id = 837;
exports.ids = [837];
exports.modules = {

/***/ 9218:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  lint: () => (/* binding */ lint)
});

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
// EXTERNAL MODULE: ./src/collect/policy.ts
var collect_policy = __webpack_require__(7295);
// EXTERNAL MODULE: ./src/decode/decode.ts + 4 modules
var decode = __webpack_require__(1672);
// EXTERNAL MODULE: ./src/go/net/lookup.ts + 11 modules
var lookup = __webpack_require__(4892);
// EXTERNAL MODULE: ./src/go/time.ts
var time = __webpack_require__(7502);
// EXTERNAL MODULE: ./src/load/prepare.ts + 82 modules
var prepare = __webpack_require__(3827);
// EXTERNAL MODULE: ./src/load/read.ts + 1 modules
var read = __webpack_require__(2856);
// EXTERNAL MODULE: ./src/problem/problem.ts
var problem = __webpack_require__(1139);
// EXTERNAL MODULE: ./src/report/facts.ts
var facts = __webpack_require__(8224);
;// CONCATENATED MODULE: ./src/lint/excludes.ts

/** What this context switches off, and what that leaves half on. */
function lintExcludes({ collectors, analyzers }, report) {
    const byName = collectorsByName(collectors);
    const judged = new Set(analyzers.filter(({ exclude }) => !exclude.value).map(({ collectorName }) => collectorName.value));
    const read = new Set(analyzers.map(({ collectorName }) => collectorName.value));
    for (const analyzer of analyzers)
        reportAnalyzer(analyzer, byName, report);
    for (const { name, exclude, position } of byName.values()) {
        if (exclude.value || judged.has(name) || !read.has(name))
            continue;
        report({
            code: "collector-unjudged",
            severity: "notice",
            message: `Collector "${name}" is dialed with this context though every analyzer of it is excluded`,
            remedy: "give the collector the same exclude",
            position,
        });
    }
    if (analyzers.length > 0 && analyzers.every(({ exclude }) => exclude.value)) {
        report({
            code: "nothing-checked",
            severity: "warning",
            message: "Nothing is checked with this context: every check is excluded",
            remedy: "see the excludes in the spec and the context they were rendered with",
            position: analyzers[0].position,
        });
    }
}
function reportAnalyzer(analyzer, byName, report) {
    const { title, collectorName, exclude, position } = analyzer;
    if (exclude.value) {
        report({
            code: "check-excluded",
            severity: "notice",
            message: `"${title}" is excluded with this context`,
            position: exclude.position,
        });
        return;
    }
    const collector = byName.get(collectorName.value);
    if (!collector?.exclude.value)
        return;
    report({
        code: "collector-excluded",
        severity: "error",
        message: `"${title}" can only fail: collector "${collector.name}" is excluded at ${(0,problem/* describePosition */.jm)(collector.exclude.position)}, but this analyzer is not`,
        remedy: "give both the same exclude",
        position,
    });
}
/** Of collectors with one name the one that is read: the last that is not excluded. */
function collectorsByName(collectors) {
    const byName = new Map();
    for (const collector of collectors) {
        if (!collector.exclude.value || !byName.has(collector.name))
            byName.set(collector.name, collector);
    }
    return byName;
}

;// CONCATENATED MODULE: ./src/lint/contexts.ts

/**
 * Which checks run under which context. A check is known by its place in the file, its title, and its number among those
 * of one place and title; rows are in the order of the files.
 *
 * @param specs of each context; `undefined` where the spec is wrong with it
 * @param read the files in the order of reading
 */
function checksByContext(specs, read) {
    const rows = new Map();
    for (const [index, spec] of specs.entries()) {
        const collectors = collectorsByName(spec?.collectors ?? []);
        const seen = new Map();
        for (const analyzer of spec?.analyzers ?? []) {
            const { file, line, column } = analyzer.position;
            const place = `${file}:${line}:${column} ${analyzer.title}`;
            const number = (seen.get(place) ?? 0) + 1;
            seen.set(place, number);
            const key = `${number} ${place}`;
            const row = rows.get(key) ?? { analyzer, states: specs.map((each) => (each ? "absent" : "unknown")) };
            const isExcluded = collectors.get(analyzer.collectorName.value)?.exclude.value;
            row.states[index] = analyzer.exclude.value ? "excluded" : isExcluded ? "cannot-run" : "runs";
            rows.set(key, row);
        }
    }
    const files = [...new Set([...read, ...[...rows.values()].map(({ analyzer }) => analyzer.position.file)])];
    return [...rows.values()]
        .map(({ analyzer: { title, spec, position }, states }) => ({ title, spec, position, states }))
        .sort((left, right) => files.indexOf(left.position.file) - files.indexOf(right.position.file) ||
        left.position.line - right.position.line ||
        left.position.column - right.position.column);
}

// EXTERNAL MODULE: ./src/go/net/address.ts
var address = __webpack_require__(4139);
// EXTERNAL MODULE: ./src/go/net/domain.ts
var domain = __webpack_require__(9479);
// EXTERNAL MODULE: ./src/go/net/netip.ts
var netip = __webpack_require__(2245);
// EXTERNAL MODULE: ./src/go/net/port.ts
var net_port = __webpack_require__(5596);
// EXTERNAL MODULE: ./src/kurl/join-checks.ts
var join_checks = __webpack_require__(9245);
;// CONCATENATED MODULE: ./src/lint/addresses.ts





const FORM = "expected host:port, an IPv6 host in brackets such as [2001:db8::1]:443";
/** Whether an address can be dialed at all, as far as it can be told without asking the network. */
function lintAddress(address, services, report) {
    const problem = addressProblem(address, services);
    if (problem)
        report({ ...problem, position: address.position });
}
function addressProblem({ value, position }, services) {
    const cannot = (code, why, remedy) => ({ code, severity: "error", message: `Cannot dial ${JSON.stringify(value)}: ${why}`, remedy });
    if (value.trim() === "")
        return cannot("address-syntax", "the address is empty", FORM);
    if (value.includes("<no value>")) {
        return cannot("address-syntax", "the context has no such value", "give the value in the context, or exclude the collector without it");
    }
    if (value !== value.trim())
        return cannot("address-syntax", "it has white space around it", FORM);
    // Decoding has told of it.
    if ((0,join_checks/* bracketHint */.Y)(value, position))
        return undefined;
    const scheme = /^[a-z][a-z0-9+.-]*:\/\//i.exec(value)?.[0];
    if (scheme)
        return cannot("address-syntax", `it begins with ${scheme}`, "expected host:port, without a scheme and a path");
    const split = (0,address/* splitHostPort */.cC)(value);
    if (split.kind === "invalid")
        return cannot("address-syntax", split.message.replace(/^address .*: /s, ""), FORM);
    return (portProblem(split.port, services, cannot) ?? hostProblem(split.host, cannot) ?? localProblem(value, split.host));
}
function portProblem(port, services, cannot) {
    if (port === "")
        return cannot("address-port", "the port is empty", FORM);
    const number = (0,net_port/* parsePortNumber */.Qu)(port);
    if (number === undefined) {
        if (services.has(port.toLowerCase()))
            return undefined;
        return cannot("address-port", `nothing is known of a service ${JSON.stringify(port)}`, "expected a port between 1 and 65535");
    }
    if (number >= 1 && number <= 65_535)
        return undefined;
    return cannot("address-port", `${port} is no port that can be listened on`, "expected a port between 1 and 65535");
}
function hostProblem(host, cannot) {
    const ip = (0,netip/* parseIp */.r5)(host);
    if (ip) {
        if ((0,netip/* isLinkLocal */._W)(ip) && ip.zone === "") {
            return cannot("address-host", "a link-local address needs a zone", `expected one such as [${ip.ip}%eth0]`);
        }
        if (!isOfMany(ip))
            return undefined;
        return cannot("address-host", `${ip.ip} is an address of many hosts, and TCP connects to one`, FORM);
    }
    if (host === "" || (0,domain/* isDomainName */.an)(host))
        return undefined;
    const looksLikeIp = /^[\d.]+$/.test(host) || host.includes(":");
    const what = looksLikeIp ? "no IP address" : "no host name";
    return cannot("address-host", `${JSON.stringify(host)} is ${what}`, FORM);
}
/** Multicast, or IPv4's broadcast. */
function isOfMany(ip) {
    const [first = 0] = (0,netip/* toBytes */.ZJ)(ip);
    return ip.family === 6 ? first === 0xff : (first >= 224 && first < 240) || ip.ip === "255.255.255.255";
}
/** Not wrong, and rarely meant. */
function localProblem(address, host) {
    const ip = (0,netip/* parseIp */.r5)(host)?.ip;
    if (host !== "" && ip !== "0.0.0.0" && ip !== "::")
        return undefined;
    return {
        code: "address-local",
        severity: "warning",
        message: `${JSON.stringify(address)} means this machine`,
        remedy: "write localhost if that is meant; else see whether the context gives the host",
    };
}

;// CONCATENATED MODULE: ./src/lint/outcomes.ts

/** Of a dial that did not connect. */
const failures = ["connection-refused", "connection-timeout", "error"];
const statuses = ["connected", ...failures];
/** What the outcomes of an analyzer leave out, say twice or can never say. */
function lintOutcomes(analyzer, report) {
    reportShadowed(analyzer.outcomes, report);
    reportUncovered(analyzer, report);
    reportToothless(analyzer, report);
}
function reportShadowed(outcomes, report) {
    const earlier = new Map();
    for (const outcome of outcomes) {
        const shadow = earlier.get("") ?? earlier.get(outcome.when);
        if (shadow) {
            const always = shadow.when === "";
            report({
                code: always ? "outcome-shadowed" : "outcome-repeated",
                severity: "warning",
                message: always
                    ? `Outcome is never reached: the one at ${(0,problem/* describePosition */.jm)(shadow.position)} has no when and matches always`
                    : `Outcome is never reached: the one at ${(0,problem/* describePosition */.jm)(shadow.position)} has the same when, ${outcome.when}`,
                remedy: always ? "put the outcome without when last" : "keep one of them",
                position: outcome.position,
            });
        }
        else
            earlier.set(outcome.when, outcome);
    }
}
function reportUncovered({ title, outcomes, position }, report) {
    const uncovered = statuses.filter((status) => !outcomes.some(({ when }) => when === "" || when === status));
    const failing = uncovered.filter((status) => status !== "connected");
    if (uncovered.length === 0)
        return;
    report({
        code: "status-uncovered",
        severity: failing.length > 0 ? "warning" : "notice",
        message: `No outcome of "${title}" covers ${listed(uncovered)}`,
        remedy: failing.length > 0 ? `it ${consequence(uncovered, failing)}; say so in an outcome` : "it passes then",
        position,
    });
}
function consequence(uncovered, failing) {
    return uncovered.length > failing.length
        ? `passes when connected and fails on ${listed(failing)}`
        : `fails on ${listed(failing)}`;
}
/** A check that passes whatever happens decides nothing. */
function reportToothless({ title, outcomes, position }, report) {
    if (!statuses.every((status) => severityOf(outcomes, status) === "pass"))
        return;
    report({
        code: "check-always-passes",
        severity: "warning",
        message: `"${title}" passes whatever the answer is`,
        remedy: "expected an outcome that fails or warns",
        position,
    });
}
function severityOf(outcomes, status) {
    const match = outcomes.find(({ when }) => when === "" || when === status);
    return match?.severity ?? (status === "connected" ? "pass" : "fail");
}
function listed(words) {
    return words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} and ${words.at(-1)}`;
}

;// CONCATENATED MODULE: ./src/lint/lint-spec.ts




/**
 * What can be known of a spec without dialing, on top of the problems that decoding found. What is excluded is not
 * looked at: with another context it may be another text. Nor is what decoding found an error in, which says enough.
 */
function lintSpec(spec, { services }) {
    const problems = spec.problems.map(asLintTells);
    const report = (problem) => problems.push(problem);
    const isLookedAt = ({ exclude, isFaulty }) => !exclude.value && !isFaulty;
    for (const { address } of spec.collectors.filter(isLookedAt))
        lintAddress(address, services, report);
    const running = spec.analyzers.filter(isLookedAt);
    for (const analyzer of running)
        lintOutcomes(analyzer, report);
    reportTitles(running, report);
    if (isWhole(spec))
        lintExcludes(spec, report);
    return problems;
}
/** In a run the status of such a check says that it cannot be dialed. Lint has no status, so its problem does. */
function asLintTells(problem) {
    return problem.code === "address-brackets" ? { ...problem, severity: "error" } : problem;
}
/** Whether nothing is missing that would change what belongs together. */
function isWhole({ problems }) {
    return problems.every(({ severity, code }) => severity !== "error" || code === "collector-unknown");
}
/** Results are told apart by their titles alone: in the summary, in outputs, against a baseline. */
function reportTitles(analyzers, report) {
    const first = new Map();
    for (const analyzer of analyzers) {
        const earlier = first.get(analyzer.title);
        if (!earlier)
            first.set(analyzer.title, analyzer);
        else
            report({
                code: "duplicate-title",
                severity: "warning",
                ...sameTitle(analyzer, earlier),
                position: analyzer.position,
            });
    }
}
function sameTitle({ title, position }, earlier) {
    const other = (0,problem/* describePosition */.jm)(earlier.position);
    if (other === (0,problem/* describePosition */.jm)(position)) {
        return {
            message: `Checks that one loop makes are all named "${title}"`,
            remedy: "put what the loop goes over into the checkName",
        };
    }
    return {
        message: `Two checks are named "${title}", the other at ${other}`,
        remedy: "give each a checkName of its own",
    };
}

// EXTERNAL MODULE: ./src/lint/report.ts
var report = __webpack_require__(968);
// EXTERNAL MODULE: ./src/collect/retry.ts
var retry = __webpack_require__(4607);
// EXTERNAL MODULE: ./src/collect/schedule.ts
var schedule = __webpack_require__(9832);
;// CONCATENATED MODULE: ./src/lint/worst-case.ts


/** How long the dialing takes when no packet is ever answered. */
function worstCase(collectors, options) {
    const times = collectors
        .filter(({ exclude }) => !exclude.value)
        .map(({ timeoutMs = options.timeoutMs }) => (timeoutMs === null ? null : checkMs(timeoutMs, options.retry)));
    const atOnce = Math.min(times.length, (0,schedule/* concurrencyFor */.f4)(options.concurrency, collectors.length));
    const limited = times.filter((time) => time !== null);
    const isUnlimited = limited.length < times.length;
    const durationMs = isUnlimited ? Number.POSITIVE_INFINITY : makespan(limited, Math.max(1, atOnce));
    const withBudget = Math.min(durationMs, options.maxDurationMs ?? Number.POSITIVE_INFINITY);
    return {
        durationMs: Number.isFinite(withBudget) ? withBudget : null,
        isCutOff: withBudget < durationMs,
        checks: times.length,
        atOnce,
        longestCheckMs: isUnlimited ? null : limited.reduce((longest, time) => Math.max(longest, time), 0),
    };
}
/** Every attempt with its whole timeout, and the pauses between them. */
function checkMs(timeoutMs, { retries, retryDelayMs, waitMs }) {
    const attemptMs = Math.max(0, timeoutMs);
    if (waitMs !== undefined) {
        const shortestPauseMs = Math.min(retryDelayMs, retry/* MAX_RETRY_DELAY_MS */.pQ) / 2;
        // The last attempt may begin just before the wait is over; a first one that outlasts it has no second.
        return attemptMs + (attemptMs + shortestPauseMs < waitMs ? waitMs : 0);
    }
    let pausesMs = 0;
    let pauseMs = retryDelayMs;
    let left = retries;
    for (; left > 0 && pauseMs < retry/* MAX_RETRY_DELAY_MS */.pQ && pauseMs > 0; left--) {
        pausesMs += pauseMs;
        pauseMs *= 2;
    }
    if (pauseMs > 0)
        pausesMs += left * retry/* MAX_RETRY_DELAY_MS */.pQ;
    return (retries + 1) * attemptMs + pausesMs;
}
/** When the last check is done, if each is begun in order as soon as one of the places is free. */
function makespan(times, places) {
    const freeAt = new Array(Math.min(places, Math.max(1, times.length))).fill(0);
    let end = 0;
    for (const time of times) {
        let earliest = 0;
        for (let place = 1; place < freeAt.length; place++) {
            if (freeAt[place] < freeAt[earliest])
                earliest = place;
        }
        freeAt[earliest] = freeAt[earliest] + time;
        end = Math.max(end, freeAt[earliest]);
    }
    return end;
}

;// CONCATENATED MODULE: ./src/lint/lint.ts













/**
 * Everything that can be known without dialing or resolving a name, with one context or with each of several.
 *
 * What is wrong with the specs is in the report; only what is wrong with the inputs is thrown before.
 */
async function lint(inputs, options) {
    const services = await (0,lookup.createResolver)(inputs.resolver).services();
    const looks = [];
    const reading = { ...options, stdin: once(options.stdin) };
    for (const scenario of scenariosOf(inputs))
        looks.push(await look(scenario, reading, services));
    const isOne = looks.length === 1;
    const sources = looks.find(({ sources }) => sources.length > 0)?.sources ?? [];
    return (0,report/* lintReport */.AC)(looks.map(({ context, problems }) => ({
        context,
        problems: isOne ? problems : problems.filter((problem) => isToldOfSeveral(problem, looks)),
    })), {
        tool: facts/* tool */.z6,
        sources,
        checks: checksByContext(looks.map(({ spec }) => spec), sources.map(({ file }) => file)),
    });
}
/** Standard input can be read once, and is asked for with each context. */
function once(stdin) {
    let read;
    return (...args) => {
        read ??= stdin(...args);
        return read;
    };
}
/** Each file of `lint-contexts` comes on top of what all have in common. */
function scenariosOf(inputs) {
    if (inputs.lintContexts.length === 0)
        return [{ context: undefined, inputs }];
    return inputs.lintContexts.map(({ name, file }) => ({
        context: name,
        inputs: { ...inputs, contextFile: [...inputs.contextFile, file] },
        file,
    }));
}
/** A file of `lint-contexts` is read as one of `context-file`, which is not where it was named. */
function atItsInput(problem, { file, inputs }) {
    const isItsOwn = file !== undefined &&
        inputs.contextFile.filter((other) => other === file).length === 1 &&
        problem.message.includes(file);
    return problem.where === "input context-file" && isItsOwn ? { ...problem, where: "input lint-contexts" } : problem;
}
async function look(scenario, options, services) {
    const { context, inputs } = scenario;
    try {
        const { rendered, sources, problems, faults } = (0,prepare/* renderTexts */.j)(await (0,read.read)(inputs, options), inputs);
        const breakouts = rendered.flatMap((text) => text.breakouts);
        const sound = rendered.filter((text) => text.breakouts.length === 0);
        const spec = (0,decode/* survey */.F)(sound, inputs.addresses, [...faults, ...breakouts]);
        const found = [...problems, ...lintSpec(spec, { services }), ...(await denials(spec, inputs, services))];
        // With an error nothing is run, so neither checks nor times are told.
        if (spec.problems.some(({ severity }) => severity === "error")) {
            return { context, spec: undefined, sources, problems: found };
        }
        return { context, spec, sources, problems: [...found, ...timeNotice(spec, inputs)] };
    }
    catch (error) {
        if (!(error instanceof problem/* InputError */.dz))
            throw error;
        return {
            context,
            spec: undefined,
            sources: [],
            problems: error.problems.map((problem) => atItsInput(problem, scenario)),
        };
    }
}
/** Where several contexts are looked at, the table of checks says what each excludes or leaves out. */
function isToldOfSeveral({ code, position }, looks) {
    if (code === "check-excluded")
        return false;
    if (code !== "document-empty")
        return true;
    return looks.every(({ problems }) => problems.some((other) => other.code === code && (0,external_node_util_.isDeepStrictEqual)(other.position, position)));
}
async function denials({ collectors }, { policy }, services) {
    const problems = [];
    if (policy.allow.length === 0 && policy.deny.length === 0)
        return problems;
    for (const { address, exclude, isFaulty } of collectors) {
        const why = exclude.value || isFaulty ? undefined : await (0,collect_policy/* foreseenDenial */.fw)(policy, address.value, services);
        if (why === undefined)
            continue;
        problems.push({
            code: "policy-denied",
            severity: "error",
            message: `Cannot dial ${JSON.stringify(address.value)}: ${why}`,
            remedy: "add it to allow, or remove the check",
            position: address.position,
        });
    }
    return problems;
}
function timeNotice({ collectors }, inputs) {
    const { retries, retryDelayMs, waitMs } = inputs;
    const retry = { retries, retryDelayMs, ...(waitMs === undefined ? {} : { waitMs }) };
    const worst = worstCase(collectors, { ...inputs, retry });
    if (worst.checks === 0)
        return [];
    return [{ code: "worst-case-time", severity: "notice", where: "run", message: describeTime(worst) }];
}
function describeTime({ durationMs, isCutOff, checks, atOnce, longestCheckMs }) {
    const many = `${checks} ${checks === 1 ? "check" : "checks"}, ${atOnce} at once`;
    const longest = longestCheckMs === null ? "one without a timeout" : `the longest ${(0,time/* formatMs */._V)(longestCheckMs)}`;
    if (durationMs !== null && isCutOff) {
        return `If nothing answers, max-duration ends the dialing after ${(0,time/* formatMs */._V)(durationMs)}, and what it cuts off fails: ${many}, ${longest}`;
    }
    if (durationMs !== null)
        return `If nothing answers, dialing takes ${(0,time/* formatMs */._V)(durationMs)}: ${many}, ${longest}`;
    return `If nothing answers, only the system ends a check, mostly after two minutes: ${many}, ${longest}`;
}


/***/ })

};
;