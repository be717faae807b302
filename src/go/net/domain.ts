/**
 * Whether a name may be looked up in the DNS, as Go's isDomainName: ASCII letters, digits, `_`, `-` and dots, labels of
 * 1 to 63, none that begins or ends with `-`, at most 253 characters without the last dot, and not only digits.
 */
export function isDomainName(name: string): boolean {
  if (name === ".") return true;
  if (!/^[A-Za-z0-9_.-]+$/.test(name)) return false;
  const rooted = name.endsWith(".");
  if (name.length - (rooted ? 1 : 0) > 253) return false;
  const labels = (rooted ? name.slice(0, -1) : name).split(".");
  return labels.every(isLabel) && /[A-Za-z_-]/.test(name);
}

/** Whether the C library reads a name as an IPv4 address and looks nothing up: `127.1`, `0x7f000001`. Go does not know such addresses. */
export function isNumericAddress(name: string): boolean {
  return /(?:^|\.)(?:\d+|0x[\da-f]*)\.?$/i.test(name);
}

function isLabel(label: string): boolean {
  return label.length >= 1 && label.length <= 63 && !label.startsWith("-") && !label.endsWith("-");
}

/** A name with dots gets a final dot; a name without any, such as `localhost`, stays as it is (Go's absDomainName). */
export function absoluteName(name: string): string {
  return name.includes(".") && !name.endsWith(".") ? `${name}.` : name;
}

export function rooted(name: string): string {
  return name.endsWith(".") ? name : `${name}.`;
}

/** Whether a name must never be looked up in the DNS: those under `.onion` (RFC 7686). */
export function avoidsDns(name: string): boolean {
  return name === "" || /\.onion\.?$/i.test(name);
}
