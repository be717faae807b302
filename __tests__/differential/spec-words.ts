/** Values that mean what they should. */
export const RIGHT = {
  address: [
    "127.0.0.1:80",
    "127.0.0.1:443",
    "db.example.com:5432",
    "'[::1]:80'",
    '"[2001:db8::1]:443"',
    "192.0.2.1:6443",
  ],
  timeout: ["5s", "10s", '"1m30s"', "'0'", "-1s", "1us", "500ms", "1.5s", "", "null"],
  include: ["false", "no", "'false'", "'F'", '""', "", "null", "n", "Off", "'0'"],
  exclude: ["true", "yes", "on", '"true"', "'1'", "'T'", "True", "y"],
  when: [
    "connected",
    "connection-refused",
    "connection-timeout",
    "error",
    '"connected"',
    "'error'",
    "|-\n  error",
    "",
    ">-\n  connected",
  ],
  text: [
    ...[
      "plain",
      "two words",
      '"quoted"',
      "'single'",
      "it's open",
      '"a \\"b\\""',
      "'a ''b'''",
      "a # comment",
      "'a # b'",
      "é 日本 💥",
      "null",
    ],
    ...[
      "|\n  one\n  two",
      "|-\n  one\n\n  two",
      ">\n  folded\n  text",
      ">-\n  a\n    b",
      "|+\n  a\n\n",
      '"over\n  lines"',
      "'over\n\n  lines'",
    ],
    ...["plain\n  over lines", "http://example.com/a?b#c", '"\\u00e9\\n"', "'x ''\ny'", '"x \\"\ny"', "a?b", "::x", ""],
  ],
  name: ["a", "b", "c", "connect", ""],
} as const;

/** Values that people write instead. */
export const WRONG = {
  apiVersion: ["troubleshoot.sh/v1beta3", "troubleshoot.replicated.com/v1beta1", "troubleshoot.sh/v1", "v1", '""', "2"],
  kind: ["hostPreflight", "HostPreflights", "Preflight", "ConfigMap", "Pod", "''", "1"],
  address: ["192.0.2.1", "", "5432", "::1", "'{{ .Host }}:80'", "a:b:c", "[::1]:80", "true"],
  timeout: ["0", "5", "abc", "1 s", "{}"],
  exclude: ["maybe", "1", "0", "1.5", "{}", "9223372036854775808", "'yes'", "[]"],
  when: ["open", "connected ", "Connected", "{}", "1", "true", "|\n  connected", ">\n  connected"],
  text: ["a: b", "12", "true", "[a]", "{{ .Values.a }}", "@at", "- a", "*a", "1.5", "%a", "`tick`"],
  name: ["./a", "x/../a", "a/b", "5", "~", "é", "a b", "n".repeat(260), "*a", "A"],
  value: ["", "x", "1", "[]", "{}", "true", "*a", "null", "[x]", "{a: b}"],
} as const;
