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
      return syntaxProblem(
        `${message} ${text.slice(offset, offset + 2)}`,
        position,
        "write the string in single quotes, or \\\\ for a backslash",
      );
    case "found character that cannot start any token":
    case "found a tab character that violates indentation":
    case "found a tab character where an indentation space is expected":
      return syntaxProblem(message, position, character === "\t" ? "indent with spaces" : `put the string in quotes`);
    default:
      return syntaxProblem(message, position, REMEDIES.get(message) ?? tagRemedy(message));
  }
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
  const [, name] = /^unknown anchor '(.*)' referenced$/.exec(message) ?? [];
  if (name !== undefined) return `expected an anchor &${name} above it`;
  return /^cannot decode .* as a !!/s.test(message) ? "leave the tag out" : undefined;
}
