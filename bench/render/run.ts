// Renders peers.tmpl as a run does: run.ts COUNT RUNS prints the milliseconds of every run and the SHA-256 of what was
// rendered, as JSON. Bundled and started by bench.mjs.
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { templateData } from "../../src/kurl/data.js";
import { splitDocuments } from "../../src/kurl/documents.js";
import { renderSpecs } from "../../src/render/render.js";

const [count = 0, runs = 0] = process.argv.slice(2).map(Number);
const source = { file: "peers.yaml", text: readFileSync("peers.tmpl", "utf8") };
const hosts = Array.from({ length: count }, (_, index) => `node-${index}.example.com`);
const context = { file: "context.json", text: JSON.stringify({ IsJoin: true, RemoteHosts: hosts }) };

const dataTimesMs: number[] = [];
const timesMs: number[] = [];
const mapTimesMs: number[] = [];
let text = "";
for (let run = 0; run < runs; run++) {
  const start = performance.now();
  const data = templateData({ contexts: [context] });
  const dataDone = performance.now();
  const [rendered] = renderSpecs(splitDocuments(source), data).value;
  const renderDone = performance.now();
  if (!rendered) throw new Error("Nothing was rendered");
  // Every line of the output is led back to the template, as decoding does for every field.
  for (let at = 0; at >= 0; at = rendered.text.indexOf("\n", at + 1)) rendered.positionAt(at);
  mapTimesMs.push(performance.now() - renderDone);
  timesMs.push(renderDone - dataDone);
  dataTimesMs.push(dataDone - start);
  text = rendered.text;
}
const sha256 = createHash("sha256").update(text).digest("hex");
console.log(JSON.stringify({ timesMs, dataTimesMs, mapTimesMs, sha256, megabytes: text.length / 1e6 }));
