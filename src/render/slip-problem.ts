import type { Slip } from "../go/template/template.js";
import type { Problem } from "../problem/problem.js";
import { quoteName } from "../problem/shorten.js";
import type { Locate } from "./rendered.js";

/** Returns the warning of a part of a template that its author hardly means: it dials something else, or checks are lost by it. */
export function slipProblem(slip: Slip, locate: Locate): Problem {
  return { code: slip.kind, severity: "warning", ...sentencesOf(slip), position: locate(slip.offset) };
}

function sentencesOf(slip: Slip): Pick<Problem, "message" | "remedy"> {
  switch (slip.kind) {
    case "variable-shadowed":
      return {
        message: `${slip.name} is declared again here, and nothing reads it before the end of its block: the one outside keeps its value`,
        remedy: "expected = in place of := where that one is meant",
      };
    case "result-unread":
      return {
        message: `${slip.func} returns a copy, and nothing reads ${slip.name}, which has it: what is copied stays as it was`,
        remedy:
          "expected the name of the variable that is meant to change, such as $hosts = append $hosts .Values.replica",
      };
    case "arguments-swapped":
      if ("key" in slip) {
        return {
          message: `${slip.func} keeps the literal that a dict has for ${quoteName(slip.key)}, and not the value that another mapping has`,
          remedy: `expected another order where the literal is a default, such as ${ORDERS[slip.func]}`,
        };
      }
      return {
        message: `${slip.func} always returns this literal, which is not empty, and never its other arguments`,
        remedy: `expected another order, such as ${ORDERS[slip.func]}`,
      };
    case "default-true":
      return {
        message: `${slip.func} returns this true also where its value is false, as that counts as empty: it can never be false`,
        remedy:
          "expected a comparison, such as {{ ne .Values.enabled false }}, or hasKey or dig, which tell false from absent",
      };
    case "text-not-decoded":
      return {
        message: `${slip.func} cannot decode the text that it is given, and nothing reads its error: what the text has is lost`,
        remedy: "correct the text; mustFromJson makes it an error, as does fail where the result has .Error",
      };
    case "text-not-number":
      return {
        message: `${slip.func} ${MISREAD[slip.misread].what}, without an error`,
        remedy: MISREAD[slip.misread].remedy,
      };
    case "url-without-host":
      return {
        message: `${slip.func} finds no host in the text that it is given: its hostname is empty`,
        remedy: "expected a scheme, // and a host, as in tcp://db:5432",
      };
    case "template-without-dot":
      return {
        message: `The template ${quoteName(slip.template)} is given no dot here, and reads it: each of its fields is empty`,
        remedy: `expected a dot behind the name, such as {{ template ${quoteName(slip.template)} . }}`,
      };
  }
}

const MISREAD: Readonly<
  Record<Extract<Slip, { kind: "text-not-number" }>["misread"], { readonly what: string; readonly remedy: string }>
> = {
  "as-octal": { what: "takes digits that begin with 0 as octal ones", remedy: "expected digits without a 0 in front" },
  "no-decimal": { what: "takes a value that is no number as 0", remedy: "expected digits alone, such as 5432" },
  "no-octal": {
    what: "takes a value that is no octal number as 0",
    remedy: "expected octal digits, or int, which reads decimal ones",
  },
};

const ORDERS: Readonly<Record<Extract<Slip, { kind: "arguments-swapped" }>["func"], string>> = {
  coalesce: "coalesce .Values.port 6379",
  default: "default 6379 .Values.port",
  merge: 'merge (deepCopy .Values.db) (dict "port" 5432)',
  mergeOverwrite: 'mergeOverwrite (dict "port" 5432) .Values.db',
  mustMerge: 'mustMerge (deepCopy .Values.db) (dict "port" 5432)',
  mustMergeOverwrite: 'mustMergeOverwrite (dict "port" 5432) .Values.db',
  or: "or .Values.port 6379",
  required: 'required "give a port" .Values.port',
};
