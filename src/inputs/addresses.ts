import { splitHostPort } from "../go/net/net.js";
import type { Checked } from "../problem/checked.js";
import type { Located, Problem } from "../problem/problem.js";
import { lines } from "./values.js";

/** One line of the `addresses` input: `host:port` or `name=host:port`. */
export interface AddressLine {
  readonly name: string;
  readonly address: Located<string>;
}

/** The file name that positions in the `addresses` input carry. */
export const ADDRESSES_SOURCE = "input addresses";

/**
 * Understands the `addresses` input, one check a line.
 *
 * | line                     | name       | address            |
 * | ------------------------ | ---------- | ------------------ |
 * | `db.example.com:5432`    | the address| db.example.com:5432|
 * | `db=db.example.com:5432` | db         | db.example.com:5432|
 * | `[2001:db8::1]:443`      | the address| [2001:db8::1]:443  |
 */
export function parseAddressLines(text: string): Checked<readonly AddressLine[]> {
  const addresses: AddressLine[] = [];
  const problems: Problem[] = [];
  for (const { text: line, line: number, column } of lines(text)) {
    const equals = line.indexOf("=");
    const address = line.slice(equals + 1).trim();
    const name = equals < 0 ? address : line.slice(0, equals).trim();
    const position = { file: ADDRESSES_SOURCE, line: number, column: column + line.length - address.length };
    const wrong = name === "" ? "the name before = is empty" : addressFault(address);
    if (wrong) {
      problems.push({
        code: "address-syntax",
        severity: "error",
        message: `Cannot read address "${line}": ${wrong}`,
        remedy: "expected host:port or name=host:port, an IPv6 host in brackets such as [2001:db8::1]:443",
        position,
      });
    } else addresses.push({ name, address: { value: address, position } });
  }
  return { value: addresses, problems };
}

function addressFault(address: string): string | undefined {
  if (address === "") return "the address is empty";
  const split = splitHostPort(address);
  if (split.kind === "invalid") return split.message;
  if (split.host === "") return "the host is empty";
  if (split.port === "") return "the port is empty";
  if (/\s/.test(address)) return "it has white space inside";
  if (/^[\d+-]/.test(split.port) && !(/^\d+$/.test(split.port) && Number(split.port) <= 65_535)) {
    return `port "${split.port}" is not between 0 and 65535`;
  }
  return undefined;
}
