import { readFileSync } from "node:fs";
import { Ajv } from "ajv";
import { default as addFormats } from "ajv-formats";

interface Parameter {
  readonly name: string;
  readonly in: "path" | "query";
  readonly required?: boolean;
  readonly schema: { readonly type: string };
}
interface Reference {
  readonly $ref: string;
}
interface Content {
  readonly content?: { readonly "application/json"?: object };
}
interface Operation {
  readonly parameters?: readonly Reference[];
  readonly requestBody?: Content;
  readonly responses: Readonly<Record<string, Content | Reference>>;
}
interface Description {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
}

export interface Exchange {
  readonly method: string;
  /** With its query. */
  readonly path: string;
  readonly body: unknown;
  readonly status: number;
  readonly answer: unknown;
}

/** A part of GitHub's published description, made by scripts/github-openapi.mjs. */
const description: Description = JSON.parse(readFileSync(new URL("openapi.json", import.meta.url), "utf8"));

const ajv = new Ajv({ strict: false, allErrors: true });
addFormats.default(ajv);
ajv.addSchema(description, "github");

/** The differences of a request and its answer from GitHub's description; empty if there are none. */
export function violations(exchange: Exchange): readonly string[] {
  const { method, path, status } = exchange;
  const url = new URL(path, "http://localhost");
  const found = operationOf(method, url.pathname);
  if (found === undefined) return [`${method} ${url.pathname} is not described`];
  const { operation, pointer, fromPath } = found;
  const place = `${method} ${path} ${status}`;

  const parameters = (operation.parameters ?? []).map(({ $ref }) => resolve<Parameter>($ref));
  const given = [...Object.entries(fromPath), ...url.searchParams];
  const unknown = given.filter(([name]) => !parameters.some((parameter) => parameter.name === name));
  const ofParameters = given.flatMap(([name, value]) => {
    const parameter = parameters.find((described) => described.name === name);
    return parameter === undefined
      ? []
      : check(parameter.schema, parameter.schema.type === "integer" ? Number(value) : value);
  });
  const ofBody =
    operation.requestBody === undefined
      ? exchange.body === undefined
        ? []
        : ["a body where none is described"]
      : check({ $ref: `github${pointer}/requestBody/content/application~1json/schema` }, exchange.body);
  return [
    ...unknown.map(([name]) => `parameter ${name} is not described`),
    ...ofParameters,
    ...ofBody,
    ...check(answerSchema(operation, pointer, status), exchange.answer),
  ].map((problem) => `${place}: ${problem}`);
}

/** A status that the operation does not list (a server error, a rate limit) has GitHub's basic error. */
function answerSchema(operation: Operation, pointer: string, status: number): object {
  const response = operation.responses[status];
  if (response === undefined) return { $ref: "github#/components/schemas/basic-error" };
  if ("$ref" in response) return { $ref: `github${response.$ref}/content/application~1json/schema` };
  if (response.content === undefined) return {};
  return { $ref: `github${pointer}/responses/${status}/content/application~1json/schema` };
}

function operationOf(method: string, pathname: string) {
  for (const [template, operations] of Object.entries(description.paths)) {
    const names = [...template.matchAll(/\{(\w+)\}/g)].map(([, name]) => name ?? "");
    const match = new RegExp(`^${template.replace(/\{\w+\}/g, "([^/]+)")}$`).exec(pathname);
    const operation = operations[method.toLowerCase()];
    if (match === null || operation === undefined) continue;
    const fromPath = Object.fromEntries(names.map((name, index) => [name, decodeURIComponent(match[index + 1] ?? "")]));
    return { operation, fromPath, pointer: `#/paths/${template.replaceAll("/", "~1")}/${method.toLowerCase()}` };
  }
  return undefined;
}

function check(schema: object, value: unknown): readonly string[] {
  const validate = ajv.compile(schema);
  return validate(value)
    ? []
    : (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}

function resolve<T>($ref: string): T {
  const path = $ref.replace("#/", "").split("/");
  return path.reduce<unknown>((inner, key) => (inner as Record<string, unknown>)[key], description) as T;
}
