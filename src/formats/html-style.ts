/** The one style sheet of the HTML report. Its digest is in the page's content security policy. */
export const style = `
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
