// Checks examples/kubernetes against Kubernetes' own schemas: kubeconform does it, built from its module, with the OpenAPI
// documents of the module of kubectl-validate. Needs Go; everything is kept in .cache/.
import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const kubeconform = "github.com/yannh/kubeconform/cmd/kubeconform@v0.7.0";
const openapi = "sigs.k8s.io/kubectl-validate@v0.0.4";
const kubernetes = "1.30";
/** What the examples are made of. */
const groups = ["api/v1", "apis/apps/v1", "apis/batch/v1"];

const root = fileURLToPath(new URL("..", import.meta.url));
const cache = join(root, ".cache", "kubernetes");
const program = join(cache, "bin", "kubeconform");
const folder = join(root, "examples", "kubernetes");

mkdirSync(cache, { recursive: true });
if (!existsSync(program)) {
  execFileSync("go", ["install", kubeconform], {
    env: { ...process.env, GOBIN: join(cache, "bin") },
    stdio: "inherit",
  });
}
writeSchemas();
const files = readdirSync(folder)
  .filter((name) => name.endsWith(".yaml"))
  .map((name) => join(folder, name));
const location = join(cache, "{{ .ResourceKind }}{{ .KindSuffix }}.json");
const { status } = spawnSync(program, ["-strict", "-summary", "-verbose", "-schema-location", location, ...files], {
  stdio: "inherit",
});
process.exitCode = status ?? 1;

/** A JSON schema for each kind, as kubeconform looks for it: `job-batch-v1.json`. */
function writeSchemas() {
  const module = JSON.parse(
    execFileSync("go", ["mod", "download", "-json", openapi], { cwd: cache, encoding: "utf8" }),
  );
  for (const group of groups) {
    const path = join(module.Dir, "pkg/openapiclient/builtins", kubernetes, `${group}.json`);
    const { components } = JSON.parse(readFileSync(path, "utf8"));
    const definitions = Object.fromEntries(
      Object.entries(components.schemas).map(([name, schema]) => [name, jsonSchema(schema)]),
    );
    for (const [name, schema] of Object.entries(components.schemas)) {
      for (const { group: of, kind, version } of schema["x-kubernetes-group-version-kind"] ?? []) {
        const file = [kind, ...(of ? [of.split(".")[0]] : []), version].join("-").toLowerCase();
        writeFileSync(join(cache, `${file}.json`), JSON.stringify({ $ref: `#/definitions/${name}`, definitions }));
      }
    }
  }
}

/** OpenAPI 3's dialect as JSON schema, without fields that the schema does not know. */
function jsonSchema(schema) {
  if (Array.isArray(schema)) return schema.map(jsonSchema);
  if (typeof schema !== "object" || schema === null) return schema;
  const { default: _, ...rest } = schema;
  const entries = Object.entries(rest).map(([key, value]) => [
    key,
    key === "$ref" ? value.replace("#/components/schemas/", "#/definitions/") : jsonSchema(value),
  ]);
  const written = Object.fromEntries(entries);
  if (written["x-kubernetes-int-or-string"] || written.format === "int-or-string") {
    return { oneOf: [{ type: "string" }, { type: "integer" }] };
  }
  const isClosed = written.properties !== undefined && written.additionalProperties === undefined;
  return isClosed ? { ...written, additionalProperties: false } : written;
}
