"use strict";
exports.ids = [];
exports.modules = {

/***/ 4913:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  Y: () => (udpOptions)
});
function udpOptions({ family }) {
    return { type: family === 4 ? "udp4" : "udp6", lookup: asLiteral };
}
function asLiteral(host, _options, callback) {
    callback(null, host, host.includes(":") ? 6 : 4);
}


/***/ }),

/***/ 9100:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
  mayHaveSource: () => (mayHaveSource),
  sourcesOf: () => (sourcesOf)
});
var _netip_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(235);
var _node_ends_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(862);
var _node_limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1064);
var _node_udp_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4913);
var _zone_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4463);





async function sourcesOf(addresses, cancel) {
    const sources = [];
    const probes = await openProbes();
    try {
        for (const address of addresses)
            sources.push(await sourceOf(address, probes, cancel));
    }
    finally {
        probes.close({ refused: false });
    }
    return sources;
}
async function sourceOf(address, probes, cancel) {
    while (!cancel.canceled) {
        const source = await probes.sourceOf(address);
        if (source === "no-route")
            return undefined;
        if (source !== "no-socket")
            return source;
        if (!(await (0,_node_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .roomForSocket */ .MJ)()))
            return undefined;
    }
    return undefined;
}
async function mayHaveSource(address) {
    const probes = await openProbes();
    try {
        return (await probes.sourceOf(address)) !== "no-route";
    }
    finally {
        probes.close({ refused: true });
    }
}
async function openProbes() {
    const { createSocket } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 1314, 23));
    const probes = new Map();
    const close = (family, how) => {
        probes.get(family)?.socket.close();
        if (probes.delete(family))
            (0,_node_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .socketClosed */ .UX)(how);
    };
    return {
        async sourceOf(address) {
            const { family } = address;
            const probe = probes.get(family) ?? openProbe(createSocket((0,_node_udp_js__WEBPACK_IMPORTED_MODULE_2__/* .udpOptions */ .Y)(address)));
            probes.set(family, probe);
            const source = await probe.sourceOf(address);
            if (!probe.isFree(address))
                close(family, { refused: source === "no-socket" });
            return source;
        },
        close(how) {
            for (const family of [...probes.keys()])
                close(family, how);
        },
    };
}
const DISCARD_PORT = 9;
const UNSPECIFIED = new Set(["0.0.0.0", "::"]);
function openProbe(socket) {
    (0,_node_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .socketOpened */ .jv)();
    let settle = () => { };
    let asked;
    let isBound = true;
    socket.on("error", ({ code = "", syscall }) => {
        isBound = syscall === "connect";
        const isOurs = (0,_node_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .isOutOfSockets */ .KU)(code) || (asked !== undefined && (0,_zone_js__WEBPACK_IMPORTED_MODULE_1__/* .lacksDescriptor */ .Yv)(code, asked));
        settle(isOurs ? "no-socket" : "no-route");
    });
    socket.on("connect", () => {
        const source = (0,_node_ends_js__WEBPACK_IMPORTED_MODULE_3__/* .udpSource */ .Xl)(socket);
        if (source === undefined)
            return settle("no-socket");
        socket.disconnect();
        settle((0,_netip_js__WEBPACK_IMPORTED_MODULE_4__/* .parseIp */ .r5)(source) ?? "no-route");
    });
    return {
        socket,
        sourceOf: (address) => new Promise((resolve) => {
            settle = resolve;
            asked = address;
            socket.connect(DISCARD_PORT, (0,_zone_js__WEBPACK_IMPORTED_MODULE_1__/* .connectable */ .xM)(address));
        }),
        isFree: ({ zone }) => isBound && zone === "" && UNSPECIFIED.has((0,_node_ends_js__WEBPACK_IMPORTED_MODULE_3__/* .udpSource */ .Xl)(socket) ?? ""),
    };
}


/***/ }),

};
