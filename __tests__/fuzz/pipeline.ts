import { strict as assert } from "node:assert";
import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
// @ts-expect-error A script has no types.
import { reportSchema } from "../../scripts/report-schema.mjs";
import { analyze } from "../../src/analyze/analyze.js";
import { collect } from "../../src/collect/collect.js";
import type { Spec } from "../../src/decode/spec.js";
import { isFile } from "../../src/files/source.js";
import { format } from "../../src/formats/formats.js";
import { formatLog } from "../../src/formats/log.js";
import { formatTable } from "../../src/formats/table.js";
import { createResolver } from "../../src/go/net/net.js";
import { failOnValues, inputDefaults, readInputs, reportFormats } from "../../src/inputs/inputs.js";
import { lintSpec } from "../../src/lint/lint-spec.js";
import { loadSources } from "../../src/load/load.js";
import type { Sources } from "../../src/load/read.js";
import { annotationsOf } from "../../src/pages/annotations.js";
import { commentBody } from "../../src/pages/comment.js";
import { commentDigest } from "../../src/pages/comment-digest.js";
import { summarize } from "../../src/pages/summary.js";
import { accept, hasErrors } from "../../src/problem/checked.js";
import { describeProblem, type Position, type Problem } from "../../src/problem/problem.js";
import { compareWithBaseline } from "../../src/report/comparison.js";
import { describeRunner, describeSettings, tool } from "../../src/report/facts.js";
import { type Report, type ReportedProblem, reportShape } from "../../src/report/model.js";
import { parseReport } from "../../src/report/parse.js";
import { breaches, report } from "../../src/report/report.js";
import { headline } from "../../src/report/verdict.js";
import { exitCodeOf } from "../../src/terminal/exit-code.js";
import { addressLines } from "../address-lines.js";
import type { Surroundings } from "./arbitraries.js";
import { unseenFailures } from "./model.js";
import { makeNetwork, type Network } from "./network.js";

/** The result of a run: refused before anything was dialed, or a report. */
export type Outcome =
  | { readonly kind: "refused"; readonly problems: readonly Problem[] }
  | { readonly kind: "report"; readonly report: Report };

/** The longest processor time that loading any input may take. The limits of the program are shorter. */
const MAX_LOADING_MS = 8_000;

const resolver = createResolver("go");
const services = await resolver.services();

/** Runs the action's pipeline, from the sources to all its outputs, with a simulated network. */
export async function runTexts(sources: Sources, surroundings: Surroundings): Promise<Outcome> {
  const given = { ...inputDefaults, ...inputTexts(surroundings), spec: "-" };
  const inputs = accept(readInputs((name) => given[name]));
  const usedBefore = process.cpuUsage();
  const loaded = await loadSources(sources, { ...inputs, addresses: addressLines(surroundings.addresses) });
  const used = process.cpuUsage(usedBefore);
  const tookMs = (used.user + used.system) / 1000;
  assert.ok(tookMs < MAX_LOADING_MS, `loading took ${Math.round(tookMs)} ms`);
  if (hasErrors(loaded.problems)) {
    checkProblems([...loaded.problems, ...lintSpec({ ...loaded, value: loaded.value.spec }, { services })], sources);
    return { kind: "refused", problems: loaded.problems };
  }
  const { spec } = loaded.value;
  const controller = new AbortController();
  const network = makeNetwork(
    surroundings.networkSeed,
    (dials) => dials === surroundings.calledOffAt && controller.abort(),
  );
  const collected = await collect(spec.collectors, {
    ...inputs,
    retry: { kind: "retries", retries: inputs.retries, delayMs: 0 },
    dialing: { resolver },
    signal: controller.signal,
    dial: network.dial,
  });
  const finished = report(analyze(spec.analyzers, collected), {
    tool,
    name: "fuzz",
    runner: describeRunner(),
    startedAt: "2000-01-01T00:00:00.000Z",
    finishedAt: "2000-01-01T00:00:01.000Z",
    sources: loaded.value.sources,
    problems: loaded.problems,
    settings: describeSettings(inputs),
  });
  checkVerdict(finished, spec, network);
  checkPlaces(finished, sources);
  checkProblems([...finished.problems, ...lintSpec({ value: spec, problems: [] }, { services })], sources);
  await checkReport(finished);
  if (surroundings.networkSeed % PAGES_EVERY === 0) await checkPages(finished);
  return { kind: "report", report: finished };
}

function inputTexts({ addresses, joinChecks, retries, concurrency, allow, deny }: Surroundings) {
  return {
    addresses,
    allow,
    deny,
    "join-checks": String(joinChecks),
    retries: String(retries),
    concurrency: String(concurrency),
  };
}

/** Checks that every analyzer has a result, and that none passes without a dial. */
function checkVerdict(finished: Report, spec: Spec, network: Network): void {
  const running = spec.analyzers.filter(({ exclude }) => !exclude.value);
  assert.deepEqual(
    finished.results.map(({ title }) => title),
    running.map(({ title }) => title),
  );
  assert.equal(finished.counts.excluded, spec.analyzers.length - running.length);
  for (const { status, address, reason, title } of finished.results) {
    if (status === "fail") continue;
    const answer = network.given.get(address);
    assert.ok(answer, `"${title}" is ${status}, and ${address} was not dialed`);
    assert.ok(reason !== "not-run" && reason !== "policy-denied", `"${title}" is ${status}, and it is ${reason}`);
    if (status !== "pass") continue;
    assert.ok(!answer.failure || !unseenFailures.has(answer.failure), `"${title}" passes on ${answer.failure}`);
  }
  const failed = finished.results.filter(({ status }) => status === "fail").length;
  const warned = finished.results.filter(({ status }) => status === "warn").length;
  assert.equal(finished.result, failed > 0 ? "fail" : warned > 0 ? "warn" : "pass");
  assert.deepEqual([finished.counts.total, finished.counts.failed], [finished.results.length, failed]);
  if (finished.results.length === 0) assert.ok(finished.problems.some(({ code }) => code === "nothing-checked"));
  for (const failOn of failOnValues) {
    const isWarned = warned > 0 || finished.counts.total === 0;
    const isRed = failOn !== "never" && (failed > 0 || (failOn === "warn" && isWarned));
    assert.equal(breaches(finished, failOn), isRed);
    if (isRed) assert.notEqual(exitCodeOf(finished, { failOn, isWarningShown: true }), 0);
  }
}

function checkProblems(problems: readonly ReportedProblem[], sources: Sources): void {
  for (const problem of problems) {
    assert.equal(typeof describeProblem(problem), "string");
    if (problem.position) checkPosition(problem.position, sources);
  }
}

function checkPlaces({ results, excluded }: Report, sources: Sources): void {
  for (const { position } of [...results, ...excluded]) checkPosition(position, sources);
}

/** Checks that a position exists in a source. */
function checkPosition({ file, line, column }: Position, { specs, installer, contexts }: Sources): void {
  const source = [...specs, ...contexts, ...(installer ? [installer] : [])].find((one) => one.file === file);
  if (!source) {
    assert.ok(!isFile(file), `a position in ${file}, which is not a source`);
    return;
  }
  const text = source.text.split("\n")[line - 1];
  assert.ok(text !== undefined && line >= 1, `line ${line} of a source of ${source.text.split("\n").length}`);
  assert.ok(column >= 1 && column <= text.length + 1, `column ${column} of a line of ${text.length}`);
}

const validate = addFormats
  .default(new Ajv2020({ allowUnionTypes: true }))
  .compile(JSON.parse(reportSchema(reportShape, { isStrict: true })));

/** One of this many runs also writes the pages, which takes long. */
const PAGES_EVERY = 3;

async function checkPages(finished: Report): Promise<void> {
  for (const name of reportFormats) assert.ok((await format(finished, name)).length > 0);
  assert.ok(Buffer.byteLength(summarize(finished)) <= 1024 * 1024);
  assert.ok(commentBody(finished, { previous: commentDigest(finished) }).length <= 65_536);
}

/** Checks that the report matches its schema and can be parsed again, and that the log has no workflow command. */
async function checkReport(finished: Report): Promise<void> {
  const json = await format(finished, "json");
  assert.ok(validate(JSON.parse(json)), JSON.stringify(validate.errors));
  const read = accept(parseReport(json, "report.json"));
  assert.deepEqual([read.result, read.counts], [finished.result, finished.counts]);
  const changes = compareWithBaseline(finished, read);
  const unseen = finished.results.filter(
    ({ status, reason }) => status === "fail" && (reason === "not-run" || reason === "local-limit"),
  );
  assert.deepEqual([changes.newlyFailing, changes.fixed, changes.gone], [unseen, [], []]);
  const log = formatLog(finished, { changes, failOn: "new" });
  for (const line of [...log.table, ...log.details, ...log.verdict]) {
    assert.ok(!/^\s*::|##\[|[\r\n]/.test(line), `the log has a command or two lines: ${JSON.stringify(line)}`);
  }
  for (const { message } of annotationsOf(finished)) assert.equal(typeof message, "string");
  assert.ok(formatTable(finished, { color: false }).length > 0);
  assert.ok(headline(finished).length > 0);
}
