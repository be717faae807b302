"use strict";
exports.ids = [];
exports.modules = {

/***/ 1301:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ finderOf),
/* harmony export */   w: () => (/* binding */ isWhole)
/* harmony export */ });
/**
 * Returns a function that finds every one of some strings in a text, in any case of its letters, where no letter or
 * digit of ASCII continues it, nor a dot, hyphen or underscore with one behind it. Strings that overlap are one stretch, found
 * as the first.
 *
 * Aho and Corasick, "Efficient string matching", 1975: all strings are looked for in one pass.
 *
 * @param isMatch another rule for where a string counts
 */
function finderOf(strings, isMatch = isWhole) {
    const named = [...strings].filter((string) => string !== "");
    if (named.length === 0)
        return () => [];
    const tree = treeOf(named);
    link(tree);
    return (text) => merged(matchesIn(text, tree, isMatch));
}
function treeOf(strings) {
    const most = strings.reduce((sum, string) => sum + string.length, 1);
    const tree = {
        strings,
        count: 1,
        unit: new Uint16Array(most),
        child: new Int32Array(most),
        others: new Map(),
        back: new Int32Array(most),
        ending: new Int32Array(most),
        shorter: new Int32Array(most),
    };
    for (const [index, string] of strings.entries())
        insert(tree, string, index + 1);
    return tree;
}
function insert(tree, string, ending) {
    let node = 0;
    for (let at = 0; at < string.length; at++) {
        const unit = folded(string.charCodeAt(at));
        node = childOf(tree, node, unit) || addChild(tree, node, unit);
    }
    tree.ending[node] ||= ending;
}
/** The child to which a code unit leads, or 0. */
function childOf({ unit: units, child, others }, node, unit) {
    const first = child[node];
    if (first === 0 || units[node] === unit)
        return first;
    return others.get(node)?.get(unit) ?? 0;
}
function addChild(tree, node, unit) {
    const added = tree.count++;
    if (tree.child[node] === 0) {
        tree.child[node] = added;
        tree.unit[node] = unit;
        return added;
    }
    const others = tree.others.get(node) ?? new Map();
    tree.others.set(node, others.set(unit, added));
    return added;
}
/** Links each node, those of shorter beginnings first. */
function link(tree) {
    const { count, unit, child, others, back, ending, shorter } = tree;
    const queue = new Int32Array(count);
    let queued = 1;
    const linkChild = (node, byUnit, next) => {
        const behind = node === 0 ? 0 : step(tree, back[node], byUnit);
        back[next] = behind;
        shorter[next] = ending[behind] === 0 ? shorter[behind] : behind;
        queue[queued++] = next;
    };
    for (let at = 0; at < queued; at++) {
        const node = queue[at];
        if (child[node] !== 0)
            linkChild(node, unit[node], child[node]);
        for (const [byUnit, next] of others.get(node) ?? [])
            linkChild(node, byUnit, next);
    }
}
/** The node of the longest beginning that the text ends with, one code unit on. */
function step(tree, from, unit) {
    for (let node = from;; node = tree.back[node]) {
        const next = childOf(tree, node, unit);
        if (next !== 0 || node === 0)
            return next;
    }
}
/** The longest string at each end, in the order of the ends. */
function matchesIn(text, tree, isMatch) {
    const found = [];
    let node = 0;
    for (let at = 0; at < text.length; at++) {
        node = step(tree, node, folded(text.charCodeAt(at)));
        for (let end = node; end !== 0; end = tree.shorter[end]) {
            if (tree.ending[end] === 0)
                continue;
            const string = tree.strings[tree.ending[end] - 1];
            const one = { string, start: at + 1 - string.length, end: at + 1 };
            if (!isMatch(text, one))
                continue;
            found.push(one);
            break;
        }
    }
    return found;
}
function merged(found) {
    const stretches = [];
    for (const one of found) {
        let stretch = one;
        for (let last = stretches.at(-1); last && last.end > stretch.start; last = stretches.at(-1)) {
            stretches.pop();
            const first = last.start < stretch.start ? last : stretch;
            stretch = { string: first.string, start: first.start, end: stretch.end };
        }
        stretches.push(stretch);
    }
    return stretches;
}
const LETTER = /[a-z0-9]/i;
const JOINT = /[._-]/;
/** Whether nothing continues the letters and digits of what was found. */
function isWhole(text, { start, end }) {
    const isLetter = (at) => LETTER.test(text.charAt(at));
    const isJoint = (at) => JOINT.test(text.charAt(at));
    const continues = (at, by) => isLetter(at) || (isJoint(at) && isLetter(at + by));
    // The last digit of a character that a URL encodes continues nothing.
    const isEncoded = /^%[\da-f]{2}$/i.test(text.slice(Math.max(0, start - 3), start));
    const begins = isEncoded || !isLetter(start) || !continues(start - 1, -1);
    return begins && !(isLetter(end - 1) && continues(end, 1));
}
/** A code unit in lower case, where that is one code unit. */
function folded(unit) {
    if (unit < 128)
        return unit >= 65 && unit <= 90 ? unit + 32 : unit;
    const lower = String.fromCharCode(unit).toLowerCase();
    return lower.length === 1 ? lower.charCodeAt(0) : unit;
}


/***/ }),

/***/ 5923:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  maskProblems: () => (/* binding */ maskProblems),
  maskReport: () => (/* binding */ maskReport),
  passwordHider: () => (/* binding */ passwordHider),
  rewrite: () => (/* binding */ rewrite)
});

// EXTERNAL MODULE: ./src/problem/address-mask.ts
var address_mask = __webpack_require__(8095);
// EXTERNAL MODULE: ./src/problem/mask.ts
var mask = __webpack_require__(1476);
// EXTERNAL MODULE: ./src/problem/sentence-mask.ts
var sentence_mask = __webpack_require__(2554);
// EXTERNAL MODULE: ./src/go/net/net.ts + 10 modules
var net = __webpack_require__(7370);
// EXTERNAL MODULE: ./src/report/exact-strings.ts
var exact_strings = __webpack_require__(1301);
// EXTERNAL MODULE: ./src/report/spellings.ts
var spellings = __webpack_require__(9738);
;// CONCATENATED MODULE: ./src/report/repeated-secrets.ts




/**
 * Returns a function that replaces the secrets of some addresses wherever a string repeats them, in all spellings.
 * `undefined` where no address has one.
 */
function secretHider(addresses) {
    const masks = new Map();
    for (const address of new Set(addresses)) {
        for (const { written, shown } of repeatedOf(address)) {
            for (const spell of written.length > LONGEST_SOUGHT ? spellings/* SPELLINGS */.a.slice(0, SPELLINGS_OF_LONG) : spellings/* SPELLINGS */.a) {
                const spelling = spell(written);
                if (!masks.has(spelling))
                    masks.set(spelling, shown.split("***").map(spell).join("***"));
            }
        }
    }
    if (masks.size === 0)
        return undefined;
    const long = [...masks].filter(([{ length }]) => length > LONGEST_SOUGHT).slice(0, MAX_LONG);
    // Strings that differ in the case of their letters are found as one of them, so what is there decides.
    const find = (0,exact_strings/* finderOf */.u)([...masks.keys()].filter(({ length }) => length <= LONGEST_SOUGHT), (text, found) => masks.has(text.slice(found.start, found.end)) && isRepeated(text, found));
    return (given) => {
        const text = long.reduce((each, [string, mask]) => each.replaceAll(string, () => mask), given);
        const parts = [];
        let from = 0;
        for (const { string, start, end } of find(text)) {
            parts.push(text.slice(from, start), masks.get(text.slice(start, end)) ?? masks.get(string) ?? "***");
            from = end;
        }
        return from === 0 ? text : [...parts, text.slice(from)].join("");
    };
}
/** Each character of a string that is looked for takes hundreds of bytes; longer ones are looked for one after the other. */
const LONGEST_SOUGHT = 1_000;
/** A URL has no room for them, so that they are sought as they are, and in quotes. */
const SPELLINGS_OF_LONG = 2;
/** Of the longer strings; those of a check's own address are masked anyway. */
const MAX_LONG = 50;
/** What is replaced in any string. */
function repeatedOf(address) {
    const parts = (0,address_mask/* secretParts */.Bm)(address);
    if (parts.length === 0)
        return [];
    const shown = (0,address_mask/* maskAddress */.dJ)(address);
    const at = (0,address_mask/* lastAt */.ig)(address);
    // `pw@` and `db:5432/path` are no common words, but `/path` may be one.
    const contexts = parts.map(({ start, end }) => end === at ? { start, end: end + 1 } : { start: Math.min(start, at + 1), end });
    const inContext = contexts
        .map((part) => ({ written: address.slice(part.start, part.end), shown: (0,address_mask/* maskPart */.OS)(address, part) }))
        .filter(({ written }) => /^[^/?#;=]/.test(written) || written.length >= SHORTEST_WITHIN_WORDS);
    const alone = (0,address_mask/* secretsOf */.Fj)(address)
        .flatMap((secret) => [secret, unescaped(secret)])
        // What the masked address shows is no secret, and a number may be a port.
        .filter((secret) => secret.length >= SHORTEST_SECRET && !/^\d{1,5}$/.test(secret) && !shown.includes(secret))
        .map((secret) => ({ written: secret, shown: "***" }));
    return [...inContext, ...alone].map(({ written, shown }) => ({
        written: written.toWellFormed(),
        shown: shown.toWellFormed(),
    }));
}
const SHORTEST_SECRET = 3;
/** A shorter string may be a part of a common word. */
const SHORTEST_WITHIN_WORDS = 8;
function isRepeated(text, found) {
    return found.string.length >= SHORTEST_WITHIN_WORDS || (0,exact_strings/* isWhole */.w)(text, found);
}
function unescaped(text) {
    try {
        return decodeURIComponent(text);
    }
    catch {
        return text;
    }
}
/** Returns a string of a check, all of whose address may be in it, with the address masked. */
function maskOwnAddress(text, address) {
    return (0,address_mask/* secretParts */.Bm)(address).length === 0 ? text : text.replaceAll(address, () => (0,address_mask/* maskAddress */.dJ)(address));
}
/**
 * Returns Go's message of a check with its address masked. Go writes the address, its host or its port, each behind the same
 * words; nothing else is replaced, so that a password such as `refused` does not hide why the check failed.
 */
function maskNetworkMessage(message, address) {
    if ((0,address_mask/* secretParts */.Bm)(address).length === 0)
        return message;
    const masked = maskOwnAddress(message, address);
    const split = (0,net/* splitHostPort */.cC)(address);
    if (split.kind === "invalid")
        return masked;
    const hostStart = address.startsWith("[") ? 1 : 0;
    const host = { start: hostStart, end: hostStart + split.host.length };
    const port = { start: address.length - split.port.length, end: address.length };
    return [host, port]
        .filter(({ start, end }) => start < end)
        .reduce((text, part) => ["lookup ", "lookup tcp/", "address "].reduce((each, before) => each.replaceAll(`${before}${address.slice(part.start, part.end)}`, () => before + (0,address_mask/* maskPart */.OS)(address, part)), text), masked);
}

;// CONCATENATED MODULE: ./src/report/rewrite.ts




/**
 * Returns the report with the passwords of its addresses masked, wherever they are repeated.
 *
 * @param addresses of collectors that have no result, too
 */
function maskReport(report, addresses = []) {
    const known = [...addresses, ...report.results.map(({ address }) => address)];
    const name = (0,mask/* maskPasswords */.j)(report.name);
    if (!known.some(address_mask/* mayBeSecret */.lr))
        return name === report.name ? report : { ...report, name };
    const own = report.results.map((result) => rewriteResult({ ...result, title: maskOwnAddress(result.title, result.address) }, {
        hide: (text) => maskOwnAddress(text, result.address),
        hideMessage: (text) => maskNetworkMessage(text, result.address),
    }));
    const hide = passwordHider(known);
    const masked = rewrite({ ...report, results: own }, hide, { isTitle: () => true, hideMessage: mask/* maskPasswords */.j });
    return {
        ...masked,
        name: hide(masked.name),
        results: masked.results.map((result) => ({ ...result, spec: hide(result.spec) })),
    };
}
/** Returns problems with the passwords of addresses masked, and those of whatever else they quote. */
function maskProblems(problems, addresses) {
    const hide = passwordHider(addresses);
    return problems.map((problem) => (0,sentence_mask/* maskProblem */.o3)(rewriteProblem(problem, hide)));
}
/** Returns a function that masks the secrets of addresses, and every other password that can be recognized. */
function passwordHider(addresses) {
    const hide = secretHider(addresses) ?? ((text) => text);
    return (text) => (0,mask/* maskPasswords */.j)(hide(text));
}
/** Applies a function to every string of a report that can name a target. */
function rewrite(report, hide, { isTitle, hideMessage = hide }) {
    const titleOf = (check) => (isTitle(check) ? hide(check.title) : check.title);
    return {
        ...report,
        results: report.results.map((result) => rewriteResult({ ...result, title: titleOf(result) }, { hide, hideMessage })),
        excluded: report.excluded.map((one) => ({
            ...one,
            title: one.kind === "collector" ? hide(one.title) : titleOf(one),
        })),
        problems: report.problems.map((problem) => rewriteProblem(problem, hide)),
    };
}
function rewriteProblem(problem, hide) {
    const { message, remedy } = problem;
    return { ...problem, message: hide(message), ...(remedy === undefined ? {} : { remedy: hide(remedy) }) };
}
function rewriteResult(result, { hide, hideMessage }) {
    return {
        ...result,
        message: hide(result.message),
        ...(result.uri === undefined ? {} : { uri: hide(result.uri) }),
        collector: hide(result.collector),
        address: hide(result.address),
        ...(result.ownAddress === undefined ? {} : { ownAddress: hide(result.ownAddress) }),
        ...(result.networkMessage === undefined ? {} : { networkMessage: hideMessage(result.networkMessage) }),
        attempts: result.attempts.map((attempt) => ({
            ...attempt,
            addresses: attempt.addresses.map((address) => ({
                ...address,
                ip: hide(address.ip),
                ...(address.source === undefined ? {} : { source: hide(address.source) }),
                ...(address.message === undefined ? {} : { message: hideMessage(address.message) }),
            })),
        })),
    };
}


/***/ }),

/***/ 9738:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ SPELLINGS)
/* harmony export */ });
/**
 * Ways in which formats, URLs, and functions of templates write a text that has no lone surrogates: quotes and JSON, also as Go
 * writes it, `urlquery` and other encodings of URLs, `html`, `js`.
 */
const SPELLINGS = [
    (text) => text,
    inQuotes,
    (text) => inQuotes(text).replace(/[<>&]/g, escaped),
    (text) => inQuotes(text).replace(/[^\0-\x7f]/g, escaped),
    encodeURI,
    encodeURIComponent,
    urlQuery,
    (text) => urlQuery(text).replaceAll("%20", "+"),
    (text) => lowered(encodeURIComponent(text)),
    (text) => lowered(urlQuery(text)),
    (text) => text.replace(/["'&<>]/g, (character) => `&#${character.charCodeAt(0)};`).replace(/&#(?:38|60|62);/g, entity),
    (text) => text.replace(/[\\'"]/g, "\\$&").replace(/[<>&=]/g, (character) => `\\u${hex(character, 4).toUpperCase()}`),
];
function inQuotes(text) {
    return JSON.stringify(text).slice(1, -1);
}
/** Everything that is reserved, as Go's url.QueryEscape. */
function urlQuery(text) {
    return encodeURIComponent(text).replace(/[!'()*]/g, (character) => `%${hex(character, 2).toUpperCase()}`);
}
function escaped(character) {
    return `\\u${hex(character, 4)}`;
}
function lowered(encoded) {
    return encoded.replace(/%[\dA-F]{2}/g, (byte) => byte.toLowerCase());
}
function hex(character, digits) {
    return character.charCodeAt(0).toString(16).padStart(digits, "0");
}
function entity(reference) {
    return { "&#38;": "&amp;", "&#60;": "&lt;", "&#62;": "&gt;" }[reference] ?? reference;
}


/***/ }),

};
//# sourceMappingURL=shared-report-2.js.map
