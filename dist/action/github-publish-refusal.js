"use strict";
exports.ids = [4903,1355];
exports.modules = {

/***/ 4903:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  comment: () => (comment),
  summarize: () => (summarize)
});

// EXTERNAL MODULE: ./node_modules/@actions/core/lib/core.js + 5 modules
var core = __webpack_require__(4404);
// EXTERNAL MODULE: ./src/inputs/inputs.ts + 4 modules
var inputs = __webpack_require__(485);
// EXTERNAL MODULE: ./src/inputs/values.ts
var values = __webpack_require__(9290);
// EXTERNAL MODULE: ./src/pages/comment-digest.ts
var comment_digest = __webpack_require__(2649);
// EXTERNAL MODULE: ./src/report/markdown.ts
var markdown = __webpack_require__(3220);
// EXTERNAL MODULE: ./src/report/verdict.ts
var report_verdict = __webpack_require__(5228);
// EXTERNAL MODULE: ./src/pages/page-limit.ts
var page_limit = __webpack_require__(944);
// EXTERNAL MODULE: ./src/pages/pieces.ts
var pieces = __webpack_require__(9162);
// EXTERNAL MODULE: ./src/pages/problem-lines.ts
var problem_lines = __webpack_require__(3108);
;// CONCATENATED MODULE: ./src/pages/refusal.ts





const MAX_SUMMARY = 900_000;
function summarizeRefusal(refusal, link = () => undefined) {
    const heading = headingOf(refusal);
    const max = MAX_SUMMARY - (0,page_limit/* utf8Bytes */.d)(heading);
    return `## ${heading}${(0,problem_lines/* problemLines */.p)(refusal.problems, { max, measure: page_limit/* utf8Bytes */.d, link, rest: "the log" })}`;
}
function refusalComment(refusal, { runUrl, commit = "" }) {
    const run = (0,markdown/* markdownUrl */.$x)(runUrl);
    const parts = [commit && `Commit ${(0,pieces/* code */.aY)((0,pieces/* shortCommit */.Ax)(commit), pieces/* maxLengths */.Ae.name)}`, run && `[The reasons](${run})`];
    const line = parts.filter(Boolean).join(" · ");
    return `### ${headingOf(refusal)}${line && `${line}\n`}`;
}
function headingOf({ name, verdict }) {
    return `${report_verdict/* statusIcons */.pb.fail} ${name === "" ? "" : `${(0,pieces/* text */.Qq)(name, pieces/* maxLengths */.Ae.name)}: `}${verdict}\n\n`;
}

// EXTERNAL MODULE: ./src/problem/problem.ts
var problem = __webpack_require__(7921);
// EXTERNAL MODULE: ./src/github/context.ts
var github_context = __webpack_require__(8159);
// EXTERNAL MODULE: ./src/github/fail.ts
var fail = __webpack_require__(2914);
// EXTERNAL MODULE: ./src/github/gate-name.ts
var gate_name = __webpack_require__(6557);
// EXTERNAL MODULE: ./src/github/inputs.ts + 2 modules
var github_inputs = __webpack_require__(1340);
// EXTERNAL MODULE: ./src/github/misspelt-inputs.ts + 1 modules
var misspelt_inputs = __webpack_require__(9383);
// EXTERNAL MODULE: ./src/github/publish-comment.ts + 2 modules
var publish_comment = __webpack_require__(1355);
// EXTERNAL MODULE: ./src/github/spec-link.ts
var spec_link = __webpack_require__(4362);
// EXTERNAL MODULE: ./src/github/sticky-comment.ts + 4 modules
var sticky_comment = __webpack_require__(8800);
// EXTERNAL MODULE: ./src/github/summary.ts
var summary = __webpack_require__(8928);
;// CONCATENATED MODULE: ./src/github/publish-refusal.ts















async function summarize(thrown) {
    if ((0,core/* getInput */.V4)("summary").toLowerCase() === "false")
        return;
    await (0,summary/* writeSummary */.S)(summarizeRefusal(refusalOf(thrown, (0,gate_name/* readGateName */.X3)()), (0,spec_link/* specLink */.Wt)((0,github_context/* readContext */.y)(process.env))));
}
async function comment(thrown) {
    const mode = inputs/* commentModes */.sw.find((one) => one === (0,core/* getInput */.V4)("comment"));
    if (mode === undefined || mode === "off" || (0,core/* getInput */.V4)("mode") === "lint")
        return;
    const gate = (0,gate_name/* readGateName */.X3)();
    const refusal = refusalOf(thrown, gate);
    const context = (0,github_context/* readContext */.y)(process.env);
    const result = await (0,sticky_comment/* upsertSticky */.$)({
        mode,
        token: (0,core/* getInput */.V4)("github-token"),
        matrix: gate.matrix,
        context,
        name: (0,gate_name/* gateKey */.l)(gate),
        digest: (0,comment_digest/* digestAt */.mw)(context.commit, (0,comment_digest/* refusalDigest */.Le)(refusal)),
        body: () => refusalComment(refusal, context),
        isFailing: true,
        isChanged: true,
    });
    (0,publish_comment/* publishResult */.v)(result);
}
function refusalOf(thrown, gate) {
    const isInput = thrown instanceof problem/* InputError */.dz;
    return {
        name: (0,gate_name/* refusalHeading */.b4)(gate, { isRedacted: mayBeRedacted() }),
        verdict: isInput ? (0,fail/* sentenceOf */.$)(thrown) : "The run broke, and has no result",
        problems: isInput ? thrown.problems : [],
    };
}
function mayBeRedacted() {
    const redact = (0,values/* boolean */.zM)((0,core/* getInput */.V4)("redact") || inputs/* inputDefaults */.V0.redact);
    return redact.kind === "wrong" || redact.value || (0,misspelt_inputs/* misspeltProblems */.y)(process.env, github_inputs/* INPUTS_OF_THE_ACTION */.N).length > 0;
}


/***/ }),

};
Object.assign(exports.modules, require("./shared-github.js").modules);
Object.assign(exports.modules, require("./shared-pages.js").modules);
//# sourceMappingURL=github-publish-refusal.js.map
