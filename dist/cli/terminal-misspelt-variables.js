"use strict";
exports.ids = [7222];
exports.modules = {

/***/ 7222:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  misspeltProblems: () => (misspeltProblems)
});

// EXTERNAL MODULE: ../../node_modules/fastest-levenshtein/mod.js
var mod = __webpack_require__(8232);
// EXTERNAL MODULE: ./src/problem/nearest.ts
var nearest = __webpack_require__(3124);
;// CONCATENATED MODULE: ./src/inputs/misspelt.ts

const OF_A_POLICY = [
    [
        /^(?:policy[-_]?)?(?:allow(?:s|ed)?(?:[-_]?(?:list|hosts?|targets?|cidrs?|networks?|ips?|addresses|patterns?|rules?|names?|domains?|only))?|whitelist)$/,
        "allow",
    ],
    [
        /^(?:policy[-_]?)?(?:(?:deny|denie[sd]|block(?:s|ed)?|forbid(?:s|den)?)(?:[-_]?(?:list|hosts?|targets?|cidrs?|networks?|ips?|addresses|patterns?|rules?|names?|domains?))?|blacklist)$/,
        "deny",
    ],
    [/^polic(?:y|ies)$/, "policy-mode"],
];
function policyMeant(name) {
    return OF_A_POLICY.find(([pattern]) => pattern.test(name))?.[1];
}
function misspeltNames(names, known, ofPolicy = policyMeant) {
    const inputs = new Set(known);
    return [...names].flatMap((name) => {
        const meant = inputs.has(name) ? undefined : (ofPolicy(name) ?? (0,nearest/* nearest */.pA)(name, inputs));
        return meant === undefined ? [] : [{ name, meant }];
    });
}

// EXTERNAL MODULE: ./src/inputs/variables.ts
var inputs_variables = __webpack_require__(3203);
;// CONCATENATED MODULE: ./src/terminal/misspelt-variables.ts




const OF_A_SERVICE = /_(?:SERVICE_HOST|SERVICE_PORT|PORT)(?:_|$)/i;
function misspeltProblems(env) {
    return misspeltVariables(env, (0,inputs_variables/* inputsByVariable */.l)().keys()).map(({ name, meant }) => ({
        code: "usage",
        severity: "error",
        where: "environment",
        message: `No input is given by the variable ${name}`,
        remedy: `did you mean ${meant}?`,
    }));
}
function misspeltVariables(env, known) {
    const variables = [...known];
    const names = Object.keys(env).filter((name) => !OF_A_SERVICE.test(name));
    const isOurs = (name) => name.startsWith(inputs_variables/* PREFIX */.H);
    const restOf = (name) => name.slice(inputs_variables/* PREFIX */.H.length);
    const meantBy = withAnotherPrefix(variables);
    const others = names.flatMap((name) => {
        const meant = isOurs(name) ? undefined : meantBy(name);
        return meant === undefined ? [] : [{ name, meant }];
    });
    const ours = misspeltNames(names.filter(isOurs).map(restOf), variables.map(restOf), ofPolicy);
    const all = [...ours.map(({ name, meant }) => ({ name: inputs_variables/* PREFIX */.H + name, meant: inputs_variables/* PREFIX */.H + meant })), ...others];
    return all.filter(({ name, meant }) => env[name] !== env[meant]);
}
function ofPolicy(rest) {
    return policyMeant(rest.toLowerCase())?.toUpperCase().replace("-", "_");
}
const MAX_LENGTH = 100;
const FIRST_WORD = /^(?:tcp|tpc|ctp)/;
const SECOND_WORD = "preflight";
const MAX_SLIPS = 2;
function withAnotherPrefix(variables) {
    const byRest = new Map(variables.map((variable) => [lettersOf(variable.slice(inputs_variables/* PREFIX */.H.length)), variable]));
    const ours = lettersOf(inputs_variables/* PREFIX */.H);
    return (name) => {
        const letters = name.length > MAX_LENGTH ? "" : lettersOf(name);
        if (!FIRST_WORD.test(letters))
            return undefined;
        if (letters.startsWith(ours)) {
            const rest = letters.slice(ours.length);
            const meant = () => policyMeant(rest) ?? (0,nearest/* nearest */.pA)(rest, byRest.keys()) ?? "";
            return byRest.get(byRest.has(rest) ? rest : lettersOf(meant()));
        }
        const prefixes = [...byRest].flatMap(([rest, variable]) => {
            if (!letters.endsWith(rest))
                return [];
            const slips = (0,mod/* distance */.Io)(letters.slice(3, letters.length - rest.length), SECOND_WORD);
            return slips <= MAX_SLIPS ? [{ slips, variable }] : [];
        });
        return prefixes.sort((one, other) => one.slips - other.slips)[0]?.variable;
    };
}
function lettersOf(name) {
    return name.toLowerCase().replace(/[^a-z\d]/g, "");
}


/***/ }),

};
