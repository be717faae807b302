"use strict";
exports.ids = [9397];
exports.modules = {

/***/ 9397:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  demo: () => (demo)
});

// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(7030);
// EXTERNAL MODULE: ./src/formats/table.ts
var formats_table = __webpack_require__(1441);
// EXTERNAL MODULE: ./src/formats/wrap.ts
var wrap = __webpack_require__(9897);
// EXTERNAL MODULE: ./src/inputs/inputs.ts + 5 modules
var inputs_inputs = __webpack_require__(1049);
// EXTERNAL MODULE: ./src/preflight.ts + 5 modules
var preflight = __webpack_require__(1400);
// EXTERNAL MODULE: ./src/problem/checked.ts
var checked = __webpack_require__(3275);
;// CONCATENATED MODULE: ./src/terminal/example.ts
const exampleSpec = `apiVersion: troubleshoot.sh/v1beta2
kind: HostPreflight
metadata:
  name: tcp-connect
spec:
  collectors:
    - tcpConnect:
        collectorName: "Kubernetes API TCP Connection Status"
        address: '{{kurl .Installer.Spec.Kubernetes.MasterAddress }}'
        # Run when joining nodes
        exclude: '{{kurl and .Installer.Spec.Kubernetes.Version .Installer.Spec.Kubernetes.MasterAddress .IsJoin | not }}'
  analyzers:
    - tcpConnect:
        checkName: "Kubernetes API TCP Connection Status"
        collectorName: "Kubernetes API TCP Connection Status"
        exclude: '{{kurl and .Installer.Spec.Kubernetes.Version .Installer.Spec.Kubernetes.MasterAddress .IsJoin | not }}'
        outcomes:
          - fail:
              when: "connection-refused"
              message: Connection to the Kubernetes API at address {{kurl .Installer.Spec.Kubernetes.MasterAddress }} was refused
          - fail:
              when: "connection-timeout"
              message: Timed out connecting to the Kubernetes API at address {{kurl .Installer.Spec.Kubernetes.MasterAddress }}
          - fail:
              when: "error"
              message: Unexpected error connecting to the Kubernetes API at address {{kurl .Installer.Spec.Kubernetes.MasterAddress }}
          - pass:
              when: "connected"
              message: Successfully connected to the Kubernetes API at address {{kurl .Installer.Spec.Kubernetes.MasterAddress }}
`;

;// CONCATENATED MODULE: ./src/terminal/demo.ts







async function demo({ write: writeText, ...table }) {
    const write = (text) => writeText((0,wrap/* wrapText */.C)(text, table.width, { hanging: 0 }));
    const server = await listen();
    const open = portOf(server);
    const closed = await closedPort();
    write("The example of the kURL documentation, run on this machine. Nothing leaves it.\n");
    try {
        await scene("A node joins, and the Kubernetes API listens", `127.0.0.1:${open}`, true);
        await scene("A node joins, and nothing listens", `127.0.0.1:${closed}`, true);
        await scene("The node does not join: the spec excludes the check", `127.0.0.1:${closed}`, false);
    }
    finally {
        server.close();
    }
    write("\nNext: run localhost:22 in place of demo, or run and a spec of your own. --help shows more.\n");
    async function scene(title, address, isJoin) {
        const context = {
            IsJoin: isJoin,
            Installer: { spec: { kubernetes: { version: "1.30.2", masterAddress: address } } },
        };
        const given = { spec: "-", context: JSON.stringify(context) };
        const inputs = (0,checked/* accept */.Ju)((0,inputs_inputs/* readInputs */.Ko)((name) => given[name] ?? inputs_inputs/* inputDefaults */.V0[name]));
        const { report } = await (0,preflight/* preflight */.Mz)(inputs, { cwd: process.cwd(), stdin: async () => Buffer.from(exampleSpec) });
        write(`\n${title}\n\n`);
        writeText((0,formats_table/* formatTable */.ku)(report, table));
    }
}
function listen() {
    return new Promise((resolve, reject) => {
        const server = (0,external_node_net_.createServer)((socket) => socket.destroy());
        server.once("error", reject);
        server.listen(0, "127.0.0.1", () => resolve(server));
    });
}
function portOf(server) {
    return server.address().port;
}
async function closedPort() {
    const server = await listen();
    const port = portOf(server);
    await new Promise((resolve) => server.close(resolve));
    return port;
}


/***/ }),

};
