import type { YamlFault } from "../go/yaml/yaml.js";
import type { Position, Problem } from "../problem/problem.js";
import type { YamlLimit } from "./limits.js";

export function syntaxProblem(message: string, position: Position, remedy?: string): Problem {
  return {
    code: "yaml-syntax",
    severity: "error",
    message: `Cannot read YAML: ${message}`,
    ...(remedy !== undefined && { remedy }),
    position,
  };
}

export function limitProblem({ message }: YamlLimit, position: Position): Problem {
  return { code: "yaml-limit", severity: "error", message, position };
}

/** In the words of Go's decoder, with what to do about it. */
export function faultProblem({ message, offset }: YamlFault, text: string, position: Position): Problem {
  const character = text.charAt(offset);
  switch (message) {
    case "found unexpected end of stream":
    case "found unexpected document indicator":
      return syntaxProblem(message, position, `close the ${character} that begins here`);
    case "found unknown escape character":
      return syntaxProblem(message, position, "write the string in single quotes, or \\\\ for a backslash");
    case "found character that cannot start any token":
    case "found a tab character that violates indentation":
    case "found a tab character where an indentation space is expected":
      return syntaxProblem(message, position, character === "\t" ? "indent with spaces" : `put the string in quotes`);
    default:
      return syntaxProblem(withoutQuotes(message), position, REMEDIES.get(message) ?? tagRemedy(message));
  }
}

/** What is known of the position of a problem, beside Go's words: its cause, and what to do about it. */
export interface Hint {
  readonly words: string;
  readonly remedy: string;
}

export function withHint(problem: Problem, hint: Hint | undefined): Problem {
  if (hint === undefined) return problem;
  return { ...problem, message: `${problem.message}: ${hint.words}`, remedy: hint.remedy };
}

/**
 * Returns a message of Go's decoder without what it quotes of the file, which may be the secret of a file of another kind.
 * Marks of YAML stay: `did not find expected '-' indicator`.
 */
export function withoutQuotes(message: string): string {
  return message
    .replace(/(cannot decode !!\w+) `[^`]*`?/gs, "$1")
    .replace(/`[^`]*`?/gs, "a value")
    .replace(/unknown anchor '.*' referenced/s, "unknown anchor referenced")
    .replace(/unsupported map key.*$/s, "unsupported map key")
    .replace(/"(?:[^"\\]|\\.)*"?/gs, "a value");
}

const REMEDIES: ReadonlyMap<string, string> = new Map([
  ["mapping values are not allowed in this context", 'put a string with ": " in quotes, or check the indentation'],
  ["did not find expected key", "check the indentation, and the quotes and brackets above"],
  ["did not find expected '-' indicator", "check the indentation, and the quotes and brackets above"],
  ["could not find expected ':'", "expected a key with a colon and a blank behind it"],
  ["did not find expected ',' or ']'", "check the brackets, and put a string with brackets or commas in quotes"],
  ["did not find expected ',' or '}'", "check the braces, and put a string with braces or commas in quotes"],
  [
    "did not find expected <document start>",
    "begin another document with ---, or indent these lines like the ones above",
  ],
  ["found incompatible YAML document", "leave %YAML out: Kubernetes reads YAML 1.1"],
  ["invalid map key", "expected a string as key; put it in quotes"],
]);

function tagRemedy(message: string): string | undefined {
  if (message.startsWith("unsupported map key")) return "put the key in quotes";
  if (message.startsWith("json: unsupported value")) return "expected a number, or a string in quotes";
  if (message.startsWith("unknown anchor")) return "expected an anchor of that name above it";
  return /^cannot decode .* as a !!/s.test(message) ? "leave the tag out" : undefined;
}
