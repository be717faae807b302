import { expect, test } from "@jest/globals";
import { type InputName, readInputs } from "../../src/inputs/inputs.js";
import { preflight } from "../../src/preflight.js";
import { accept } from "../../src/problem/checked.js";
import { temporaryFolder } from "../temporary-folder.js";

const files = {
  "spec.yaml": `apiVersion: troubleshoot.sh/v1beta2
kind: HostPreflight
metadata: {name: lines}
spec:
  collectors:
    {{kurl range .Values.ports }}
    - tcpConnect:
        collectorName: 'db {{kurl . }}'
        address: '127.0.0.1:{{kurl . }}'
    {{kurl end }}
  analyzers:
    {{kurl range .Values.ports }}
    - tcpConnect:
        collectorName: 'db {{kurl . }}'
        outcomes:
          - fail:
              when: connection-refused
              message: |
                Two
                lines
          - pass: {message: up}
    {{kurl end }}
`,
  "context.yaml": "Values:\n  ports: [1, 2]\n",
  "targets.txt": "# names\ncache=127.0.0.1:3\n\nqueue=127.0.0.1:4 # last\n",
};

async function resultsOf(lineEnd: string) {
  const written = Object.entries(files).map(([name, text]) => [name, text.replaceAll("\n", lineEnd)]);
  const given: Partial<Record<InputName, string>> = {
    spec: "spec.yaml",
    "context-file": "context.yaml",
    addresses: `@targets.txt${lineEnd}127.0.0.1:5${lineEnd}`,
  };
  const { report } = await preflight(accept(readInputs((name) => given[name] ?? "")), {
    cwd: temporaryFolder(Object.fromEntries(written)),
    stdin: async () => Buffer.alloc(0),
    dial: async () => ({
      message: "connect: connection refused",
      failure: "refused",
      dnsMs: 0,
      durationMs: 0,
      addresses: [],
    }),
  });
  return report.results.map(({ title, address, message, position }) => ({ title, address, message, position }));
}

test("files with the line ends of Windows give the same checks, messages and positions", async () => {
  const expected = await resultsOf("\n");
  expect(expected).toHaveLength(5);
  expect(await resultsOf("\r\n")).toEqual(expected);
});
