import type { TemplateError } from "../go/template/template.js";
import { installerType, jsonFields } from "../kurl/installer-types.js";
import { nearest } from "../problem/nearest.js";

/** Returns what the author of a template can do about an error of it. */
export function remedyFor({ message, stage }: TemplateError, functions: Iterable<string>): string {
  const unknownFunction = /function "([^"]*)" not defined/.exec(message)?.[1];
  if (unknownFunction !== undefined) {
    const near = nearest(unknownFunction, functions);
    const known = "kURL knows the functions of Go's text/template and of sprig 2.22.0";
    return near ? `did you mean ${near}? ${known}` : known;
  }
  const [, field, type] = /can't evaluate field (\S+) in type \*?(\S+)/.exec(message) ?? [];
  if (field !== undefined && type !== undefined) return remedyForField(field, type);
  if (message.includes("Invalid Semantic Version")) return "expected a version such as 1.2.3";
  if (stage === "limit") return "make the template smaller: the limits are far above what kURL's own specs need";
  if (stage === "parse") return "kURL renders everything between {{kurl and }} as a Go template";
  return "kURL stops here too: it refuses a spec whose template fails";
}

function remedyForField(field: string, type: string): string {
  const known = [...fieldNames(type)];
  const near = nearest(field, known);
  if (near) return `did you mean ${near}?`;
  if (type === "installer.TemplateData") return `give ${field} in the context; kURL itself gives ${known.join(", ")}`;
  return known.length > 0 ? `its fields are ${known.join(", ")}` : "the value has no fields";
}

function fieldNames(type: string): readonly string[] {
  const { kind } = installerType(type);
  if (kind !== "struct") return [];
  return [...jsonFields(installerType(type)).values()].map(({ field }) => field.name);
}
