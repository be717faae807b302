import type { Position, Problem } from "../problem/problem.js";
import type { YamlDocument } from "../yaml/yaml.js";
import { withoutComments } from "./not-rendered.js";

/** An action that neither kURL nor Replicated's KOTS renders. */
const PLAIN_TEMPLATE = /\{\{(?!repl\b|kurl)/;

const V1BETA3 = /^apiVersion:\s*["']?troubleshoot\.sh\/v1beta3\b/m;

/**
 * Returns the error of the first v1beta3 document with templates in a file that is not a template.
 *
 * @param isCarried the text is a string of a Secret or a ConfigMap
 */
export function valuesTemplateIn(
  text: string,
  documents: readonly Pick<YamlDocument, "start" | "end">[],
  positionAt: (offset: number) => Position,
  { isCarried = false }: { readonly isCarried?: boolean } = {},
): Problem | undefined {
  const index = documents.findIndex(({ start, end }) => {
    const document = text.slice(start, end);
    return V1BETA3.test(document) && PLAIN_TEMPLATE.test(withoutComments(document));
  });
  const document = documents[index];
  if (!document) return undefined;
  const offset = document.start + withoutComments(text.slice(document.start)).search(PLAIN_TEMPLATE);
  return {
    code: "values-template",
    severity: "error",
    ...reasonOf(text, { index, isCarried }),
    position: positionAt(offset),
  };
}

function reasonOf(
  text: string,
  { index, isCarried }: { readonly index: number; readonly isCarried: boolean },
): Pick<Problem, "message" | "remedy"> {
  if (isCarried) {
    return {
      message: "The templates of this v1beta3 document are not rendered, since a Secret or a ConfigMap carries it",
      remedy: "expected the HostPreflight as a file of its own",
    };
  }
  if (!text.includes("}}"))
    return { message: "This v1beta3 document has a {{ without }}", remedy: "close the action with }}" };
  if (index > 0) {
    return {
      message:
        "This v1beta3 document has templates that are not rendered, as the first document of its file is not v1beta3",
      remedy: "expected a file of its own for it, with apiVersion: troubleshoot.sh/v1beta3 in the first document",
    };
  }
  return {
    message:
      "The templates of this v1beta3 document are not rendered: it is not YAML before that, and preflight does not see its apiVersion",
    remedy: "write the line exactly: apiVersion: troubleshoot.sh/v1beta3",
  };
}
