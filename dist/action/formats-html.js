"use strict";
exports.ids = [8926];
exports.modules = {

/***/ 8926:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  formatHtml: () => (formatHtml),
  htmlPieces: () => (htmlPieces)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./src/problem/problem.ts
var problem = __webpack_require__(7921);
// EXTERNAL MODULE: ./src/report/changes.ts
var report_changes = __webpack_require__(5276);
// EXTERNAL MODULE: ./src/report/duration.ts
var duration = __webpack_require__(5901);
// EXTERNAL MODULE: ./src/report/escape.ts
var report_escape = __webpack_require__(3214);
// EXTERNAL MODULE: ./src/report/verdict.ts
var verdict = __webpack_require__(5228);
// EXTERNAL MODULE: ./src/collect/reasons.ts
var reasons = __webpack_require__(1350);
// EXTERNAL MODULE: ./src/report/describe-since.ts
var describe_since = __webpack_require__(8571);
// EXTERNAL MODULE: ./src/report/evidence.ts
var evidence = __webpack_require__(9536);
// EXTERNAL MODULE: ./src/report/markdown.ts
var markdown = __webpack_require__(3220);
// EXTERNAL MODULE: ./src/report/own-address.ts
var own_address = __webpack_require__(1552);
;// CONCATENATED MODULE: ./src/formats/html-check.ts









function icon(status) {
    return `<svg class="icon" aria-hidden="true"><use href="#${status}"/></svg>`;
}
const columns = [
    ["result", "Result"],
    ["title", "Check"],
    ["address", "Endpoint"],
    ["time", "Time"],
    ["place", "Position in the spec"],
];
function checkRow(result, { change, isOpen, circumstances }) {
    const since = (0,describe_since/* describeSince */.I)(result.failingSince, circumstances.startedAt);
    const cell = (name, content) => `<td role="cell" class="${name}">${content}</td>`;
    return [
        `<tr role="row" class="${result.status}">`,
        cell("result", `${icon(result.status)} ${verdict/* statusWords */.o7[result.status]}${[change, since].map((note) => (note === undefined ? "" : ` <small>${(0,report_escape/* escapeHtml */.ZD)(note)}</small>`)).join("")}`),
        `<th role="rowheader" scope="row" class="title"><bdi>${(0,report_escape/* escapeHtml */.ZD)(result.title)}</bdi>${from(result)}</th>`,
        cell("address", `<code>${(0,report_escape/* escapeHtml */.ZD)((0,own_address/* shownAddress */.Uk)(result))}</code>`),
        cell("time", (0,report_escape/* escapeHtml */.ZD)((0,duration/* formatCheckTime */.zq)(result))),
        cell("place", `<code>${(0,report_escape/* escapeHtml */.ZD)((0,problem/* describePosition */.jm)(result.position))}</code>`),
        cell("message", message(result)),
        cell("evidence", html_check_evidence(result, { isOpen, circumstances })),
        "</tr>",
    ].join("");
}
function from({ runner }) {
    return runner === undefined ? "" : ` <small>from <bdi>${(0,report_escape/* escapeHtml */.ZD)(runner)}</bdi></small>`;
}
function message({ message, uri, runner }) {
    const text = `<bdi>${(0,report_escape/* escapeHtml */.ZD)(message)}</bdi>`;
    if (uri === undefined)
        return text;
    return `${text} ${runner === undefined ? html_check_link(uri) : `<code>${(0,report_escape/* escapeHtml */.ZD)(uri)}</code>`}`;
}
function html_check_link(uri) {
    const url = (0,markdown/* parseHttpUrl */.f$)(uri);
    const text = (0,report_escape/* escapeHtml */.ZD)(uri);
    if (url === undefined)
        return `<code>${text}</code>`;
    return `<a href="${(0,report_escape/* escapeHtml */.ZD)(url.href)}" rel="noopener noreferrer nofollow">${text}</a>`;
}
function html_check_evidence(result, { isOpen, circumstances }) {
    const { reason, networkStatus, collector, spec } = result;
    const { steps, networkMessage, cause, remedy, commands } = (0,evidence/* explain */.WE)(result, circumstances);
    const isConnected = reason === "connected";
    const rows = [
        networkStatus === undefined ? "" : row("Status", `<code>${networkStatus}</code>`),
        networkMessage === "" ? "" : row("Error", `<code>${(0,report_escape/* escapeHtml */.ZD)(networkMessage)}</code>`),
        steps.length === 0 ? "" : row("Tried", list(steps.map(({ subject, text }) => step(subject, text)))),
        isConnected ? "" : row("Likely cause", (0,report_escape/* escapeHtml */.ZD)(cause)) + row("What to do", (0,report_escape/* escapeHtml */.ZD)(remedy)),
        isConnected || commands.length === 0 ? "" : row("Repeat it", commands.map(commandBlock).join("")),
        row("Collector", `<bdi>${(0,report_escape/* escapeHtml */.ZD)(collector)}</bdi> of <bdi>${(0,report_escape/* escapeHtml */.ZD)(spec)}</bdi>`),
    ];
    const dead = (0,evidence/* describeDead */.u9)(result);
    const summary = [reasons/* reasonSentences */.D5[reason].label, (0,evidence/* describeTries */.BI)(result), dead || describeAddresses(result)];
    return `<details${isOpen || dead !== "" ? " open" : ""}><summary>${(0,report_escape/* escapeHtml */.ZD)(summary.filter(Boolean).join(" · "))}</summary><dl class="how">${rows.join("")}</dl></details>`;
}
function row(term, description) {
    return `<dt>${term}</dt><dd>${description}</dd>`;
}
function list(items) {
    return `<ul>${items.map((item) => `<li>${item}</li>`).join("")}</ul>`;
}
function step(subject, text) {
    return subject === "" ? (0,report_escape/* escapeHtml */.ZD)(text) : `<code>${(0,report_escape/* escapeHtml */.ZD)(subject)}</code> ${(0,report_escape/* escapeHtml */.ZD)(text)}`;
}
function commandBlock({ lines }) {
    return `<pre>${(0,report_escape/* escapeHtml */.ZD)(lines.join("\n"))}</pre>`;
}
function describeAddresses({ attempts }) {
    const addresses = new Set(attempts.flatMap((attempt) => attempt.addresses.map(({ ip }) => ip))).size;
    return addresses > 1 ? `${addresses} addresses` : "";
}

// EXTERNAL MODULE: ./src/merge/matrix.ts
var merge_matrix = __webpack_require__(224);
// EXTERNAL MODULE: ./src/merge/reading.ts
var reading = __webpack_require__(4629);
// EXTERNAL MODULE: ./src/merge/table.ts
var merge_table = __webpack_require__(3285);
;// CONCATENATED MODULE: ./src/formats/html-fleet.ts







function* fleetPieces(report) {
    const { runners = [], missing = [], startedAt } = report;
    if (missing.length > 0) {
        const names = (0,report_escape/* escapeHtml */.ZD)(missing.join(", "));
        yield `<p class="missing fail">${icon("fail")} <b>Missing:</b> <bdi>${names}</bdi></p>\n`;
    }
    if (runners.length < 2)
        return;
    const matrix = (0,merge_matrix/* matrixOf */.lQ)(report);
    const table = (0,merge_table/* tableOf */.c)(matrix);
    const sentences = (0,reading/* readingOf */.M)(matrix).map((sentence) => `<li><bdi>${(0,report_escape/* escapeHtml */.ZD)(sentence)}</bdi></li>`);
    if (sentences.length > 0)
        yield `<ul class="reading">${sentences.join("\n")}</ul>\n`;
    const blocked = table.rows.filter(({ status }) => status !== "pass");
    const reached = table.rows.filter(({ status }) => status === "pass");
    if (blocked.length > 0)
        yield* grid({ ...table, rows: blocked }, { startedAt, caption: "With a failure or a warning" });
    if (reached.length === 0)
        return;
    yield `<details${blocked.length === 0 ? " open" : ""}><summary>${reached.length} without a failure</summary>`;
    yield* grid({ ...table, rows: reached }, { startedAt, caption: "Without a failure" });
    yield "</details>";
}
function* grid({ corner, heads, rows }, { startedAt, caption }) {
    const columns = heads.map((head) => `<th scope="col">${labelOf(head, startedAt)}</th>`).join("");
    yield `<div class="wide" role="region" aria-label="${caption}" tabindex="0"><table class="fleet"><thead><tr><th scope="col">${corner}</th>${columns}</tr></thead><tbody>\n`;
    for (const row of rows)
        yield `${rowOf(row, startedAt)}\n`;
    yield `</tbody></table></div>\n`;
}
function rowOf({ label, cells }, now) {
    return `<tr><th scope="row">${labelOf(label, now)}</th>${cells.map(cellOf).join("")}</tr>`;
}
function labelOf(label, now) {
    switch (label.kind) {
        case "runner":
            return `<bdi>${(0,report_escape/* escapeHtml */.ZD)(label.name)}</bdi>`;
        case "group":
            return `<bdi>${(0,report_escape/* escapeHtml */.ZD)(label.name)}</bdi> (${label.runners})`;
        case "endpoint": {
            const { title, address, cells } = label.endpoint;
            const sinces = cells.map((cell) => (cell.kind === "result" ? cell.result.failingSince : undefined));
            const since = (0,describe_since/* describeSince */.I)((0,describe_since/* earliest */.Q)(sinces), now);
            return [
                title === address ? "" : `<bdi>${(0,report_escape/* escapeHtml */.ZD)(title)}</bdi> `,
                `<code>${(0,report_escape/* escapeHtml */.ZD)(address)}</code>`,
                since === undefined ? "" : ` <small>${(0,report_escape/* escapeHtml */.ZD)(since)}</small>`,
            ].join("");
        }
    }
}
function cellOf({ status, text }) {
    switch (status) {
        case "absent":
            return `<td><span class="unseen">no such check</span></td>`;
        case "excluded":
            return `<td>${(0,report_escape/* escapeHtml */.ZD)(text)}</td>`;
        default:
            return `<td class="${status}">${icon(status)} <span class="unseen">${verdict/* statusWords */.o7[status]}</span> ${(0,report_escape/* escapeHtml */.ZD)(text)}</td>`;
    }
}

;// CONCATENATED MODULE: ./src/formats/html-script.ts
const script = `
"use strict";
(() => {
  const byId = (id) => document.getElementById(id);
  const tools = byId("tools"), search = byId("search"), shown = byId("shown"), none = byId("none");
  const rows = [...byId("rows").rows];
  const number = new Intl.NumberFormat("en");
  let texts;
  let isWaiting = false;

  const textOf = (index) => (texts ??= rows.map((row) => row.textContent.toLowerCase()))[index];

  function filter() {
    isWaiting = false;
    const words = search.value.toLowerCase().split(/\\s+/).filter(Boolean);
    const status = tools.elements.status.value;
    let count = 0;
    rows.forEach((row, index) => {
      const isShown = (status === "all" || row.className === status) && words.every((word) => textOf(index).includes(word));
      if (row.hidden === isShown) row.hidden = !isShown;
      if (isShown) count += 1;
    });
    none.hidden = count > 0;
    shown.textContent = count === rows.length
      ? number.format(count) + (count === 1 ? " check" : " checks")
      : number.format(count) + " of " + number.format(rows.length) + " shown";
  }

  function filterSoon() {
    if (isWaiting) return;
    isWaiting = true;
    requestAnimationFrame(filter);
  }

  function fold(isOpen) {
    for (const row of rows) {
      if (row.hidden) continue;
      for (const details of row.getElementsByTagName("details")) details.open = isOpen;
    }
  }

  tools.hidden = rows.length === 0;
  tools.addEventListener("input", filterSoon);
  tools.addEventListener("submit", (event) => event.preventDefault());
  tools.addEventListener("click", (event) => {
    const button = event.target.closest("button");
    if (button) fold(button.id === "unfold");
  });
  document.addEventListener("keydown", (event) => {
    if (event.key === "/" && event.target !== search && !event.ctrlKey && !event.metaKey && !event.altKey) {
      event.preventDefault();
      search.focus();
      search.select();
    } else if (event.key === "Escape" && event.target === search) {
      search.value = "";
      filterSoon();
    }
  });
  filter();
})();
`;

;// CONCATENATED MODULE: ./src/formats/html-style.ts
const style = `
:root {
  color-scheme: light dark;
  --ground: #ffffff; --raised: #f6f8fa; --line: #d8dee4; --text: #1f2328; --muted: #57606a; --link: #0860c9;
  --fail: #b42318; --fail-soft: #fdeeec; --warn: #875300; --warn-soft: #fdf4dc; --pass: #1a7036; --pass-soft: #e8f6ec;
  --mono: ui-monospace, SFMono-Regular, "SF Mono", Menlo, Consolas, "DejaVu Sans Mono", monospace;
}
@media (prefers-color-scheme: dark) {
  :root {
    --ground: #0f1319; --raised: #171c24; --line: #2d343e; --text: #e6eaf0; --muted: #9aa5b1; --link: #79b8ff;
    --fail: #ff8a80; --fail-soft: #35191b; --warn: #e8b94a; --warn-soft: #302612; --pass: #5cc977; --pass-soft: #13291b;
  }
}
*, *::before, *::after { box-sizing: border-box; }
[hidden] { display: none !important; }
html { scroll-padding-top: 4rem; }
body {
  margin: 0; background: var(--ground); color: var(--text); overflow-wrap: anywhere;
  font: 0.9375rem/1.5 system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "Liberation Sans", sans-serif;
}
header, main, footer { max-width: 80rem; margin: 0 auto; padding: 0 1.5rem; }
h1, h2, h3, p, ul, ol, dl, dd, fieldset { margin: 0; padding: 0; }
ul, ol { list-style: none; }
fieldset { border: 0; min-width: 0; }
a { color: var(--link); text-underline-offset: 0.15em; }
code, kbd { font-family: var(--mono); font-size: 0.9em; }
:focus-visible { outline: 2px solid var(--link); outline-offset: 2px; border-radius: 3px; }
.skip { position: absolute; left: -100vw; top: 0.5rem; padding: 0.5rem 1rem; background: var(--ground); z-index: 2; }
.skip:focus { left: 1rem; }
.icons { position: absolute; width: 0; height: 0; }
.icon { width: 1em; height: 1em; flex: none; vertical-align: -0.125em; fill: none; stroke: currentColor; stroke-width: 2; stroke-linecap: round; stroke-linejoin: round; }
.unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.fail { --tone: var(--fail); --soft: var(--fail-soft); }
.warn { --tone: var(--warn); --soft: var(--warn-soft); }
.pass { --tone: var(--pass); --soft: var(--pass-soft); }

.top { padding-top: 2.5rem; padding-bottom: 1.75rem; }
.top h1 { display: flex; gap: 0.6rem; align-items: center; font-size: 1.75rem; line-height: 1.25; font-weight: 650; letter-spacing: -0.01em; }
.top h1 .icon { color: var(--tone); }
.facts { margin-top: 0.35rem; color: var(--muted); }
.bar { display: block; width: 100%; height: 6px; margin-top: 1.25rem; border-radius: 3px; }
.bar .fail { fill: var(--fail); } .bar .warn { fill: var(--warn); } .bar .pass { fill: var(--pass); }
.counts { display: flex; flex-wrap: wrap; gap: 0.25rem 1.75rem; margin-top: 0.75rem; color: var(--muted); }
.counts b { color: var(--text); font-weight: 650; font-variant-numeric: tabular-nums; }
.counts [class] b { color: var(--tone); }
.comparison { margin-top: 0.75rem; }

section { margin-bottom: 2.5rem; }
h2 { font-size: 1.05rem; font-weight: 650; margin-bottom: 0.6rem; }
.problems li { padding: 0.6rem 0.9rem; margin-bottom: 0.5rem; border-left: 3px solid var(--tone, var(--line)); background: var(--soft, var(--raised)); border-radius: 0 4px 4px 0; }
.problems b { color: var(--tone, var(--text)); font-weight: 650; }
.problems p { color: var(--muted); }

.missing { color: var(--tone); margin-bottom: 0.6rem; }
.reading { margin-bottom: 0.9rem; }
.reading li { padding: 0.2rem 0 0.2rem 0.9rem; border-left: 3px solid var(--line); }
.wide { overflow-x: auto; margin-bottom: 0.75rem; }
.fleet { border-collapse: collapse; font-variant-numeric: tabular-nums; overflow-wrap: normal; }
.fleet th, .fleet td { padding: 0.4rem 0.9rem; border-bottom: 1px solid var(--line); text-align: left; font-weight: inherit; white-space: nowrap; }
.fleet thead { color: var(--muted); font-size: 0.8125rem; }
.fleet tbody th { font-weight: 600; }
.fleet tbody code, .fleet small { color: var(--muted); font-weight: 400; }
.fleet td { color: var(--tone, var(--muted)); }

.tools { display: flex; flex-wrap: wrap; gap: 0.6rem 1rem; align-items: center; padding: 0.6rem 0; background: var(--ground); position: sticky; top: 0; z-index: 1; }
.search { position: relative; flex: 1 1 16rem; max-width: 26rem; }
.search input { width: 100%; font: inherit; color: inherit; background: var(--ground); border: 1px solid var(--line); border-radius: 6px; padding: 0.35rem 2.2rem 0.35rem 0.7rem; }
.search input::placeholder { color: var(--muted); opacity: 1; }
.search kbd { position: absolute; right: 0.55rem; top: 50%; transform: translateY(-50%); padding: 0 0.4rem; border: 1px solid var(--line); border-radius: 4px; color: var(--muted); pointer-events: none; }
.search input:focus + kbd { visibility: hidden; }
.choices { display: flex; border: 1px solid var(--line); border-radius: 6px; overflow: clip; }
.choices label { position: relative; display: flex; gap: 0.4rem; padding: 0.35rem 0.75rem; cursor: pointer; white-space: nowrap; }
.choices label + label { border-left: 1px solid var(--line); }
.choices input { position: absolute; inset: 0; margin: 0; opacity: 0; cursor: pointer; }
.choices label:has(:checked) { background: var(--soft, var(--raised)); color: var(--tone, var(--text)); font-weight: 600; }
.choices label:has(:focus-visible) { outline: 2px solid var(--link); outline-offset: -2px; border-radius: 5px; }
.choices span { color: var(--muted); font-weight: 400; font-variant-numeric: tabular-nums; }
.tools button { font: inherit; color: var(--text); background: none; border: 1px solid var(--line); border-radius: 6px; padding: 0.35rem 0.75rem; cursor: pointer; }
.tools button:hover { background: var(--raised); }
.shown { color: var(--muted); margin-left: auto; font-variant-numeric: tabular-nums; }

.checks { display: block; width: 100%; border-top: 1px solid var(--line); }
.checks thead, .checks tbody { display: block; }
.checks tr { display: grid; column-gap: 1.25rem; padding: 0.6rem 0.25rem; border-bottom: 1px solid var(--line);
  grid-template: "result title address time place" auto "result message message message message" auto "result evidence evidence evidence evidence" auto / 5.5rem minmax(10rem, 3fr) minmax(10rem, 3fr) 4.5rem minmax(9rem, 2.5fr); }
.checks th, .checks td { display: block; padding: 0; text-align: left; font-weight: inherit; min-width: 0; }
.checks tbody tr { content-visibility: auto; contain-intrinsic-size: auto 5.75rem; }
.checks thead tr { padding: 0.4rem 0.25rem; color: var(--muted); font-size: 0.8125rem; }
.result { grid-area: result; }
.title { grid-area: title; }
.address { grid-area: address; }
.time { grid-area: time; }
.place { grid-area: place; }
.message { grid-area: message; white-space: pre-line; }
.evidence { grid-area: evidence; }
.checks thead .message, .checks thead .evidence { grid-area: title; }
tbody .result { color: var(--tone); font-weight: 600; white-space: nowrap; }
.result small { display: block; padding-left: 1.25rem; color: var(--muted); font-weight: 400; }
tbody .title { font-weight: 600; }
.title small { color: var(--muted); font-weight: 400; }
.checks .time { text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap; }
tbody .place, tbody .time { color: var(--muted); }
.none { padding: 1.5rem 0.25rem; color: var(--muted); }

summary { cursor: pointer; color: var(--muted); width: fit-content; padding: 0.1rem 0; }
summary:hover { color: var(--text); }
.how { padding: 0.75rem 1rem; margin: 0.35rem 0 0.4rem; background: var(--raised); border-radius: 6px; font-variant-numeric: tabular-nums; }
.how, .settings { display: grid; grid-template-columns: fit-content(18rem) minmax(0, 1fr); gap: 0.3rem 1.25rem; }
.how pre { margin: 0 0 0.3rem; font: 0.9em/1.5 var(--mono); white-space: pre-wrap; }
dt { color: var(--muted); }
.plain { display: grid; grid-template-columns: repeat(auto-fill, minmax(22rem, 1fr)); gap: 0.3rem 2rem; margin-top: 0.5rem; }
.plain li { }
.plain small, .settings small { color: var(--muted); }
footer { padding-top: 1rem; padding-bottom: 2.5rem; color: var(--muted); font-size: 0.8125rem; }

@media (max-width: 52rem) {
  header, main, footer { padding-left: 1rem; padding-right: 1rem; }
  .top { padding-top: 1.5rem; }
  .top h1 { font-size: 1.375rem; align-items: baseline; }
  .tools { position: static; }
  .search { max-width: none; flex-basis: 100%; }
  .search kbd { display: none; }
  .choices { flex: 1 1 100%; }
  .choices label { flex: 1 1 0; flex-direction: column; gap: 0; align-items: center; padding: 0.35rem 0.2rem; }
  .checks thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
  .checks tr { column-gap: 0.75rem;
    grid-template: "result time" auto "title title" auto "address address" auto "message message" auto "place place" auto "evidence evidence" auto / 1fr auto; }
  .checks tbody tr { contain-intrinsic-size: auto 10rem; }
  tbody .place { font-size: 0.875em; }
  .how, .settings { grid-template-columns: minmax(0, 1fr); gap: 0; }
  dd { margin-bottom: 0.35rem; }
  .plain { grid-template-columns: minmax(0, 1fr); }
}
@media (prefers-reduced-motion: no-preference) { html { scroll-behavior: smooth; } }
@media print {
  :root { --ground: #fff; --raised: #fff; --line: #bbb; --text: #000; --muted: #444; --fail: #9d1b10; --warn: #6f4400; --pass: #125427; --fail-soft: #fff; --warn-soft: #fff; --pass-soft: #fff; }
  .tools, .skip { display: none; }
  header, main, footer { max-width: none; padding-left: 0; padding-right: 0; }
  .checks tbody tr { content-visibility: visible; break-inside: avoid; }
  details::details-content { content-visibility: visible; display: block; block-size: auto; }
  body { font-size: 9pt; }
}
`;

;// CONCATENATED MODULE: ./src/formats/html.ts










function formatHtml(report, comparison = {}) {
    return [...htmlPieces(report, comparison)].join("");
}
function* htmlPieces(report, comparison = {}) {
    const heading = (0,report_changes/* headingOf */.Wm)(report, comparison);
    const verdict = (0,report_escape/* escapeHtml */.ZD)(heading.verdict);
    yield `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${contentSecurityPolicy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<meta name="generator" content="${(0,report_escape/* escapeHtml */.ZD)(`${report.tool.name} ${report.tool.version}`)}">
<title>${report.name === "" ? verdict : `${verdict} · ${(0,report_escape/* escapeHtml */.ZD)(report.name)}`}</title>
<link rel="icon" href="${favicon(report.result)}">
<style>${style}</style>
</head>
<body>
<a class="skip" href="#checks">Skip to the checks</a>
${iconShapes}
${header(report, verdict, comparison)}
<main>
`;
    yield* fleet(report);
    yield problems(report.problems);
    yield* checks(report, comparison);
    yield* excluded(report);
    yield `${settings(report)}</main>
<footer>${(0,report_escape/* escapeHtml */.ZD)(`${report.tool.name} ${report.tool.version}`)} · report schema ${report.schemaVersion}</footer>
<script>${script}</script>
</body>
</html>
`;
}
const digest = (text) => `'sha256-${(0,external_node_crypto_.createHash)("sha256").update(text).digest("base64")}'`;
const contentSecurityPolicy = [
    "default-src 'none'",
    `style-src ${digest(style)}`,
    `script-src ${digest(script)}`,
    "img-src data:",
    "base-uri 'none'",
    "form-action 'none'",
].join("; ");
const iconShapes = `<svg class="icons" aria-hidden="true">
<symbol id="fail" viewBox="0 0 16 16"><circle cx="8" cy="8" r="7"/><path d="m5.5 5.5 5 5m0-5-5 5"/></symbol>
<symbol id="warn" viewBox="0 0 16 16"><path d="M8 1.5 15 14H1zM8 6v3.5m0 2.2v.1"/></symbol>
<symbol id="pass" viewBox="0 0 16 16"><circle cx="8" cy="8" r="7"/><path d="m5 8.3 2.1 2.2L11 6"/></symbol>
</svg>`;
function favicon(status) {
    const colour = { fail: "%23d1372c", warn: "%23c98a00", pass: "%232a9d4e" }[status];
    return `data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 16 16'%3E%3Ccircle cx='8' cy='8' r='7' fill='${colour}'/%3E%3C/svg%3E`;
}
function header(report, verdict, comparison) {
    const { result, counts, name, runner, startedAt } = report;
    const { passed, warned, failed, excluded, notRun } = counts;
    const facts = [
        ...(name === "" ? [] : [`<bdi>${(0,report_escape/* escapeHtml */.ZD)(name)}</bdi>`]),
        (0,report_escape/* escapeHtml */.ZD)(`${runner.os} ${runner.arch}`),
        `<time datetime="${(0,report_escape/* escapeHtml */.ZD)(startedAt)}">${(0,report_escape/* escapeHtml */.ZD)(readableTime(startedAt))}</time>`,
        `took ${(0,report_escape/* escapeHtml */.ZD)((0,duration/* formatDuration */.a3)((0,duration/* runDurationMs */.sW)(report)))}`,
    ];
    const items = [
        [failed, "failed", "fail"],
        [warned, "warned", "warn"],
        [passed, "passed", "pass"],
        [notRun, "of the failed not run", ""],
        [excluded, "excluded", ""],
    ];
    const counted = items.map(([count, word, status]) => count === 0 ? "" : `<li${status === "" ? "" : ` class="${status}"`}><b>${number(count)}</b> ${word}</li>`);
    return `<header class="top ${result}">
<h1>${icon(result)}<span>${verdict}</span></h1>
<p class="facts">${facts.join(" · ")}</p>
${bar(counts)}<ul class="counts">${counted.join("")}</ul>
${describeComparison(report, comparison)}</header>`;
}
function describeComparison(report, comparison) {
    const { changes } = comparison;
    const described = changes && (0,report_changes/* describeChanges */.DT)((0,report_changes/* countChanges */.xS)(changes), "since the baseline");
    const sentences = [described, (0,report_changes/* describeTolerance */.Nn)(report, comparison)].filter((sentence) => sentence !== undefined);
    return sentences.length === 0 ? "" : `<p class="comparison">${sentences.map(report_escape/* escapeHtml */.ZD).join(" · ")}</p>\n`;
}
function bar({ total, failed, warned, passed }) {
    if (total === 0)
        return "";
    const share = (x, count, status) => count === 0 ? "" : `<rect class="${status}" x="${x}" width="${count}" height="1"/>`;
    const rects = share(0, failed, "fail") + share(failed, warned, "warn") + share(failed + warned, passed, "pass");
    return `<svg class="bar" viewBox="0 0 ${total} 1" preserveAspectRatio="none" aria-hidden="true">${rects}</svg>\n`;
}
function problems(list) {
    if (list.length === 0)
        return "";
    const words = { error: "Error", warning: "Warning", notice: "Notice" };
    const tones = { error: "fail", warning: "warn", notice: "" };
    const items = list.map(({ severity, message, remedy, position, where, runners, code }) => {
        const place = position === undefined ? where : (0,problem/* describePosition */.jm)(position);
        return `<li class="${tones[severity]}"><b>${words[severity]}</b> <bdi>${withCode(message)}</bdi><p>${[
            ...(place === undefined ? [] : [`<code>${(0,report_escape/* escapeHtml */.ZD)(place)}</code>`]),
            ...(remedy === undefined ? [] : [`<bdi>${withCode(remedy)}</bdi>`]),
            ...(runners === undefined ? [] : [`on <bdi>${(0,report_escape/* escapeHtml */.ZD)(runners.join(", "))}</bdi>`]),
            `<code>${(0,report_escape/* escapeHtml */.ZD)(code)}</code>`,
        ].join(" · ")}</p></li>`;
    });
    return section("problems", "Worth knowing", `<ul class="problems">${items.join("\n")}</ul>`);
}
function withCode(sentence) {
    return (0,report_escape/* escapeHtml */.ZD)(sentence).replace(/`([^`\n]+)`/g, "<code>$1</code>");
}
function* fleet(report) {
    let isBegun = false;
    for (const piece of fleetPieces(report)) {
        yield isBegun ? piece : `${sectionBegin("fleet", "From each runner")}\n${piece}`;
        isBegun = true;
    }
    if (isBegun)
        yield `\n${sectionEnd}`;
}
const MAX_OPEN = 10;
function* checks(report, { changes }) {
    const { results, counts } = report;
    const changeOf = (0,report_changes/* changesByResult */.uV)(changes);
    const attention = (0,report_changes/* attentionOf */.SC)(report, changeOf);
    const heads = columns.map(([name, words]) => `<th role="columnheader" scope="col" class="${name}">${words}</th>`);
    const hiddenHeads = [
        ["message", "Message"],
        ["evidence", "How it happened"],
    ].map(([name, words]) => `<th role="columnheader" scope="col" class="${name}"><span class="unseen">${words}</span></th>`);
    yield `${sectionBegin("checks", "Checks")}
<form class="tools" id="tools" role="search" aria-label="Checks" autocomplete="off" hidden>
<div class="search"><input id="search" type="search" placeholder="Search name, endpoint, message" aria-label="Search the checks" aria-keyshortcuts="/" spellcheck="false"><kbd aria-hidden="true">/</kbd></div>
<fieldset class="choices"><legend class="unseen">Show</legend>${choices(counts)}</fieldset>
<button type="button" id="unfold">Unfold all</button><button type="button" id="fold">Fold all</button>
<p class="shown" id="shown" role="status"></p>
</form>
<table class="checks" role="table" aria-labelledby="checks-heading">
<thead role="rowgroup"><tr role="row">${[...heads, ...hiddenHeads].join("")}</tr></thead>
<tbody role="rowgroup" id="rows">
`;
    const shown = [...attention, ...(0,verdict/* withStatus */.zC)(results, "pass")];
    for (const [index, result] of shown.entries()) {
        const row = checkRow(result, {
            change: changeOf.get(result),
            isOpen: index < Math.min(attention.length, MAX_OPEN),
            circumstances: report,
        });
        yield `${row}\n`;
    }
    const isEmpty = shown.length === 0;
    yield `</tbody>
</table>
<p class="none" id="none"${isEmpty ? "" : " hidden"}>${isEmpty ? "There are no checks." : "No check matches."}</p>
${sectionEnd}`;
}
function choices({ total, failed, warned, passed }) {
    const choice = (value, words, count) => `<label class="${value}"><input type="radio" name="status" value="${value}"${value === "all" ? " checked" : ""}>${words} <span>${number(count)}</span></label>`;
    return [
        choice("all", "All", total),
        choice("fail", verdict/* statusWords */.o7.fail, failed),
        choice("warn", verdict/* statusWords */.o7.warn, warned),
        choice("pass", verdict/* statusWords */.o7.pass, passed),
    ].join("");
}
function* excluded(report) {
    const checks = (0,verdict/* excludedChecks */.eP)(report);
    if (checks.length === 0)
        return;
    yield `${sectionBegin("excluded", "Excluded")}
<details><summary>${number(checks.length)} by the spec's own <code>exclude</code></summary><ul class="plain">`;
    for (const [index, { title, position }] of checks.entries()) {
        const place = (0,report_escape/* escapeHtml */.ZD)((0,problem/* describePosition */.jm)(position));
        yield `${index === 0 ? "" : "\n"}<li><bdi>${(0,report_escape/* escapeHtml */.ZD)(title)}</bdi> <small><code>${place}</code></small></li>`;
    }
    yield `</ul></details>\n${sectionEnd}`;
}
function settings({ settings, sources }) {
    const rows = [
        ...Object.entries(settings).map(([name, value]) => [(0,report_escape/* escapeHtml */.ZD)(name), `<code>${(0,report_escape/* escapeHtml */.ZD)(value)}</code>`]),
        ...sources.map(({ file, sha256 }) => [
            `<code>${(0,report_escape/* escapeHtml */.ZD)(file)}</code>`,
            `<small>sha256 <code>${(0,report_escape/* escapeHtml */.ZD)(sha256)}</code></small>`,
        ]),
    ].map(([term, description]) => `<dt>${term}</dt><dd>${description}</dd>`);
    return section("settings", "Settings and sources", `<dl class="settings">${rows.join("")}</dl>`);
}
function section(id, heading, content) {
    return `${sectionBegin(id, heading)}\n${content}\n${sectionEnd}`;
}
function sectionBegin(id, heading) {
    return `<section id="${id}" aria-labelledby="${id}-heading">\n<h2 id="${id}-heading">${heading}</h2>`;
}
const sectionEnd = "</section>\n";
function readableTime(rfc3339) {
    const ms = Date.parse(rfc3339);
    return Number.isNaN(ms) ? rfc3339 : `${new Date(ms).toISOString().slice(0, 19).replace("T", " ")} UTC`;
}
const grouped = new Intl.NumberFormat("en");
const number = (count) => grouped.format(count);


/***/ }),

};
//# sourceMappingURL=formats-html.js.map
