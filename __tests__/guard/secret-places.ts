import { readFileSync } from "node:fs";
import { parse, stringify } from "yaml";

/** The files and the inputs of a run. */
export interface Given {
  readonly files: Readonly<Record<string, string>>;
  readonly inputs: Readonly<Record<string, string>>;
}

/** A place where somebody may have written a secret. */
export interface Place {
  readonly name: string;
  readonly write: (text: string) => Given;
}

const spec = {
  apiVersion: "troubleshoot.sh/v1beta2",
  kind: "HostPreflight",
  metadata: { name: "gate" },
  spec: {
    uri: "https://example.com/spec.yaml",
    collectors: [{ tcpConnect: { collectorName: "db", address: "127.0.0.1:1", timeout: "1s", exclude: "false" } }],
    analyzers: [
      {
        tcpConnect: {
          checkName: "Database",
          collectorName: "db",
          exclude: "false",
          outcomes: [
            { pass: { when: "connected", message: "ok" } },
            { fail: { when: "", message: "down", uri: "https://example.com" } },
          ],
        },
      },
    ],
  },
};

const installer = {
  apiVersion: "cluster.kurl.sh/v1beta1",
  kind: "Installer",
  metadata: { name: "latest", labels: { team: "infra" } },
  spec: {
    kubernetes: { version: "1.30.x", serviceCIDR: "10.96.0.0/22", loadBalancerAddress: "10.0.0.1:6443" },
    kurl: {
      proxyAddress: "http://proxy:3128",
      additionalNoProxyAddresses: ["10.0.0.0/8"],
      hostPreflights: spec,
    },
    registry: { publishPort: 5000 },
  },
};

/** Every value of a document, and a key that nobody knows in each of its mappings. */
function variantsOf(document: unknown, path = ""): readonly { path: string; write: (text: string) => unknown }[] {
  if (typeof document !== "object" || document === null) return [{ path, write: (text) => text }];
  const entries = Object.entries(document);
  const copy = (key: string, value: unknown) =>
    Array.isArray(document) ? document.with(Number(key), value) : { ...document, [key]: value };
  return [
    ...entries.flatMap(([key, value]) =>
      variantsOf(value, `${path}.${key}`).map(({ path, write }) => ({
        path,
        write: (text: string) => copy(key, write(text)),
      })),
    ),
    { path: `${path} itself`, write: (text) => text },
    ...(Array.isArray(document) ? [] : [{ path: `${path}.?`, write: (text: string) => copy(text, "x") }]),
  ];
}

const yaml = (document: unknown) => stringify(document, { lineWidth: 0 });
const files = { "spec.yaml": yaml(spec), "installer.yaml": yaml(installer) };
const templated = files["spec.yaml"].replace("message: down", "message: '{{kurl .Values.note}}'");

const ofSpec = variantsOf(spec).map(({ path, write }) => ({
  name: `spec${path}`,
  write: (text: string) => ({ files: { "spec.yaml": yaml(write(text)) }, inputs: { spec: "spec.yaml" } }),
}));

const ofInstaller = variantsOf(installer).map(({ path, write }) => ({
  name: `Installer${path}`,
  write: (text: string) => ({
    files: { ...files, "installer.yaml": yaml(write(text)) },
    inputs: { spec: "spec.yaml", installer: "installer.yaml" },
  }),
}));

const ofContext = ["{{kurl .Values.note}}", "{{kurl .Values.note | toJson}}", "{{kurl range .Values.note}}{{kurl end}}"]
  .flatMap((action) => ["message: down", "checkName: Database", "timeout: 1s"].map((line) => ({ action, line })))
  .map(({ action, line }) => ({
    name: `context, ${line.split(":", 1)} as ${action}`,
    write: (text: string) => ({
      files: { "spec.yaml": files["spec.yaml"].replace(line, `${line.split(":", 1)}: '${action}'`) },
      inputs: { spec: "spec.yaml", context: JSON.stringify({ Values: { note: text } }) },
    }),
  }));

const action = parse(readFileSync("action.yml", "utf8")) as { readonly inputs: object };

/** `json=` of a report is a path, which is written as it is. */
const ofInputs = Object.keys(action.inputs)
  .filter((input) => input !== "github-token")
  .map((input) => ({
    name: `input ${input}`,
    write: (text: string) => ({
      files: { ...files, "spec.yaml": templated },
      inputs: { spec: "spec.yaml", context: "Values: {note: x}", [input]: text },
    }),
  }));

/** Every value of a spec, of an Installer and of a context that a template prints, and every input of the action. */
export const places: readonly Place[] = [...ofSpec, ...ofInstaller, ...ofContext, ...ofInputs];

/** A part of every secret. */
export const TAIL = "xKwPfTv";

/** Where people write a secret. */
const forms: readonly ((secret: string) => string)[] = [
  (secret) => `postgres://user:${secret}@db.x:5432/app`,
  (secret) => `redis://:${secret}@cache.x:6379`,
  (secret) => `https://${secret}@api.x:443/x`,
  (secret) => `https://${secret}:x-oauth-basic@github.x/o/r`,
  (secret) => `https://${secret}:@api.x/v1`,
  (secret) => `user:${secret}@db.x:5432`,
  (secret) => `u:${secret}@tcp(db.x:3306)/app`,
  (secret) => `mongodb://u:${secret}@a.x:1,b.x:2/app`,
  (secret) => `https://api.x:443/x?token=${secret}`,
  (secret) => `db.x:5432?password=${secret}`,
  (secret) => `host=db.x port=1 password=${secret}`,
  (secret) => `jdbc:sqlserver://db.x:1433;user=sa;password=${secret};encrypt=true`,
  (secret) => `jdbc:postgresql://db.x/app?user=u&password=${secret}&ssl=1`,
  (secret) => `Server=tcp:db.x,1433;Password=${secret}`,
  (secret) => `cache.x:6379,password=${secret},ssl=True`,
  (secret) => `api_key=${secret}`,
  (secret) => `scott/${secret}@//db.x:1521/x`,
  (secret) => `scott/${secret}@db.x:1521/x`,
  (secret) => `host=db.x pw=${secret}`,
  (secret) => `Authorization: Token ${secret}`,
  (secret) => `DB_PASSWORD_PROD=${secret}`,
  (secret) => `https://api.x/?user[password]=${secret}`,
  (secret) => `https://hooks.slack.com/services/T0/B0/${secret}`,
];

/** Characters of a password that mean something elsewhere. */
const odd = ["", '"', "'", "@", ";", "&", "#", "<", ">", "%", "%40", "=", ",", "|", "`", "$", "é", "\\"];

/** Values with a secret. */
export const secretValues: readonly string[] = forms.flatMap((form) => odd.map((one) => form(`Zq9${one}${TAIL}`)));
