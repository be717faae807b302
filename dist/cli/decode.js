"use strict";
exports.ids = [7116];
exports.modules = {

/***/ 7116:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  decode: () => (decode),
  decodeRest: () => (decodeRest)
});

// EXTERNAL MODULE: ./src/problem/checked.ts
var checked = __webpack_require__(3275);
// EXTERNAL MODULE: ./src/decode/assemble.ts + 2 modules
var assemble = __webpack_require__(4588);
// EXTERNAL MODULE: ./src/problem/nearest.ts
var nearest = __webpack_require__(3124);
// EXTERNAL MODULE: ./src/yaml/contains.ts
var contains = __webpack_require__(7851);
// EXTERNAL MODULE: ./src/yaml/tree.ts
var yaml_tree = __webpack_require__(974);
// EXTERNAL MODULE: ./src/yaml/yaml.ts + 3 modules
var yaml = __webpack_require__(7473);
// EXTERNAL MODULE: ./src/files/positions.ts
var positions = __webpack_require__(34);
// EXTERNAL MODULE: ./src/go/strconv/strconv.ts + 5 modules
var strconv = __webpack_require__(7867);
// EXTERNAL MODULE: ./src/yaml/unknown-fields.ts
var unknown_fields = __webpack_require__(2150);
// EXTERNAL MODULE: ./src/decode/not-rendered.ts
var not_rendered = __webpack_require__(1796);
;// CONCATENATED MODULE: ./src/decode/fields.ts




function mapping(tree, what, note) {
    if (tree?.kind === "map")
        return tree;
    if (tree && !(0,yaml_tree/* isNull */.kZ)(tree))
        note(wrongKind(tree, what, "a mapping"));
    return undefined;
}
function list(tree, what, note) {
    if (tree?.kind === "list")
        return tree.items;
    if (tree && !(0,yaml_tree/* isNull */.kZ)(tree))
        note(wrongKind(tree, what, "a list"));
    return [];
}
function fields_text(map, key, note, accepted = "a string; put it in quotes") {
    const tree = map.entries.get(key)?.value;
    if (tree === undefined || (0,yaml_tree/* isNull */.kZ)(tree))
        return { value: "", position: tree?.position ?? map.position };
    if (tree.kind === "scalar" && typeof tree.value === "string")
        return { value: tree.value, position: tree.position };
    note(wrongKind(tree, key, accepted));
    return { value: "", position: tree.position };
}
function exclude(map, note) {
    const tree = map.entries.get("exclude")?.value;
    if (tree === undefined || (0,yaml_tree/* isNull */.kZ)(tree))
        return { value: false, position: tree?.position ?? map.position };
    const { position } = tree;
    if (tree.kind === "scalar" && typeof tree.value === "boolean")
        return { value: tree.value, position };
    if (tree.kind === "scalar" && typeof tree.value === "string") {
        if (tree.value === "")
            return { value: false, position };
        const parsed = (0,strconv/* parseBool */.q6)(tree.value);
        if (parsed !== undefined)
            return { value: parsed, position };
    }
    const isString = tree.kind === "scalar" && typeof tree.value === "string";
    const given = isString ? JSON.stringify(tree.value) : (0,yaml_tree/* describe */.q0)(tree);
    note(unrenderedValue(tree) ?? {
        code: "exclude-not-boolean",
        severity: "error",
        message: `Cannot read exclude: ${given} is not a boolean`,
        remedy: "expected true or false, or a template that renders to one (end it with | not, or compare, to get a boolean)",
        position,
    });
    return { value: false, position };
}
function noteUnknown(map, known, what, note) {
    for (const entry of map.entries.values()) {
        const problem = known.includes(entry.key) ? undefined : (0,unknown_fields/* unknownField */.dX)(entry, known, what);
        if (problem)
            note(problem);
    }
    noteDuplicates(map, what, note);
}
function noteDuplicates(map, what, note) {
    for (const duplicate of map.duplicates)
        note((0,unknown_fields/* lostField */.VG)(duplicate, what));
}
function unrenderedValue(tree) {
    if (tree.kind !== "scalar" || typeof tree.value !== "string")
        return undefined;
    return (0,not_rendered/* notRendered */.fK)({ value: tree.value, position: tree.position });
}
function wrongKind(tree, what, expected) {
    const unrendered = unrenderedValue(tree);
    if (unrendered)
        return unrendered;
    return {
        code: "wrong-type",
        severity: "error",
        message: `Cannot read ${what}: it is ${(0,yaml_tree/* describe */.q0)(tree)}`,
        remedy: `expected ${expected}`,
        position: tree.position,
    };
}
function emptyEntry(item, where) {
    return {
        code: "empty-entry",
        severity: "error",
        message: `An entry of ${where} is empty`,
        remedy: "expected a mapping with a type such as tcpConnect and its fields",
        position: item.position,
    };
}

// EXTERNAL MODULE: ./src/decode/note.ts
var decode_note = __webpack_require__(2853);
;// CONCATENATED MODULE: ./src/decode/host-preflight-types.gen.ts
const structs = {
    HostPreflight: { "kind": "string", "apiVersion": "string", "metadata": "ObjectMeta", "spec": "HostPreflightSpec", "status": "HostPreflightStatus" },
    ObjectMeta: { "name": "string", "generateName": "string", "namespace": "string", "selfLink": "string", "uid": "string", "resourceVersion": "string", "generation": "int64", "creationTimestamp": "time", "deletionTimestamp": "time", "deletionGracePeriodSeconds": "int64", "labels": "{}string", "annotations": "{}string", "ownerReferences": "[]OwnerReference", "finalizers": "[]string", "managedFields": "[]ManagedFieldsEntry" },
    OwnerReference: { "apiVersion": "string", "kind": "string", "name": "string", "uid": "string", "controller": "bool", "blockOwnerDeletion": "bool" },
    ManagedFieldsEntry: { "manager": "string", "operation": "string", "apiVersion": "string", "time": "time", "fieldsType": "string", "fieldsV1": "any", "subresource": "string" },
    HostPreflightSpec: { "collectors": "[]HostCollect", "remoteCollectors": "[]RemoteCollect", "analyzers": "[]HostAnalyze", "uri": "string" },
    HostCollect: { "cpu": "CPU", "memory": "Memory", "tcpLoadBalancer": "TCPLoadBalancer", "httpLoadBalancer": "HTTPLoadBalancer", "tcpPortStatus": "TCPPortStatus", "udpPortStatus": "UDPPortStatus", "kubernetes": "Kubernetes", "ipv4Interfaces": "IPV4Interfaces", "subnetAvailable": "SubnetAvailable", "diskUsage": "DiskUsage", "http": "HostHTTP", "time": "HostTime", "blockDevices": "HostBlockDevices", "systemPackages": "HostSystemPackages", "kernelModules": "HostKernelModules", "tcpConnect": "TCPConnect", "filesystemPerformance": "FilesystemPerformance", "certificate": "Certificate", "certificatesCollection": "HostCertificatesCollection", "hostServices": "HostServices", "hostOS": "HostOS", "run": "HostRun", "copy": "HostCopy", "kernelConfigs": "HostKernelConfigs", "journald": "HostJournald", "cgroups": "HostCGroups", "dns": "HostDNS", "networkNamespaceConnectivity": "HostNetworkNamespaceConnectivity", "sysctl": "HostSysctl", "registryImages": "HostRegistryImages" },
    CPU: { "collectorName": "string", "exclude": "bool or string" },
    Memory: { "collectorName": "string", "exclude": "bool or string" },
    TCPLoadBalancer: { "collectorName": "string", "exclude": "bool or string", "address": "string", "port": "int", "timeout": "string" },
    HTTPLoadBalancer: { "collectorName": "string", "exclude": "bool or string", "address": "string", "port": "int", "path": "string", "timeout": "string" },
    TCPPortStatus: { "collectorName": "string", "exclude": "bool or string", "interface": "string", "port": "int" },
    UDPPortStatus: { "collectorName": "string", "exclude": "bool or string", "interface": "string", "port": "int" },
    Kubernetes: { "collectorName": "string", "exclude": "bool or string" },
    IPV4Interfaces: { "collectorName": "string", "exclude": "bool or string" },
    SubnetAvailable: { "collectorName": "string", "exclude": "bool or string", "CIDRRangeAlloc": "string", "desiredCIDR": "int" },
    DiskUsage: { "collectorName": "string", "exclude": "bool or string", "path": "string" },
    HostHTTP: { "collectorName": "string", "exclude": "bool or string", "get": "Get", "post": "Post", "put": "Put" },
    Get: { "url": "string", "insecureSkipVerify": "bool", "headers": "{}string", "timeout": "string", "tls": "TLSParams", "proxy": "string" },
    TLSParams: { "skipVerify": "bool", "secret": "TLSSecret", "cacert": "string", "clientCert": "string", "clientKey": "string" },
    TLSSecret: { "name": "string", "namespace": "string" },
    Post: { "url": "string", "insecureSkipVerify": "bool", "headers": "{}string", "body": "string", "timeout": "string", "tls": "TLSParams", "proxy": "string" },
    Put: { "url": "string", "insecureSkipVerify": "bool", "headers": "{}string", "body": "string", "timeout": "string", "tls": "TLSParams", "proxy": "string" },
    HostTime: { "collectorName": "string", "exclude": "bool or string" },
    HostBlockDevices: { "collectorName": "string", "exclude": "bool or string" },
    HostSystemPackages: { "collectorName": "string", "exclude": "bool or string", "ubuntu": "[]string", "ubuntu16": "[]string", "ubuntu18": "[]string", "ubuntu20": "[]string", "rhel": "[]string", "rhel7": "[]string", "rhel8": "[]string", "rhel9": "[]string", "rocky": "[]string", "rocky8": "[]string", "rocky9": "[]string", "centos": "[]string", "centos7": "[]string", "centos8": "[]string", "centos9": "[]string", "ol": "[]string", "ol7": "[]string", "ol8": "[]string", "ol9": "[]string", "amzn": "[]string", "amzn2": "[]string" },
    HostKernelModules: { "collectorName": "string", "exclude": "bool or string" },
    TCPConnect: { "collectorName": "string", "exclude": "bool or string", "address": "string", "timeout": "string" },
    FilesystemPerformance: { "collectorName": "string", "exclude": "bool or string", "operationSize": "uint64", "directory": "string", "fileSize": "string", "sync": "bool", "datasync": "bool", "runTime": "string", "timeout": "string", "enableBackgroundIOPS": "bool", "backgroundIOPSWarmupSeconds": "int", "backgroundWriteIOPS": "int", "backgroundReadIOPS": "int", "backgroundWriteIOPSJobs": "int", "backgroundReadIOPSJobs": "int" },
    Certificate: { "collectorName": "string", "exclude": "bool or string", "certificatePath": "string", "keyPath": "string" },
    HostCertificatesCollection: { "collectorName": "string", "exclude": "bool or string", "paths": "[]string" },
    HostServices: { "collectorName": "string", "exclude": "bool or string" },
    HostOS: { "collectorName": "string", "exclude": "bool or string" },
    HostRun: { "collectorName": "string", "exclude": "bool or string", "command": "string", "args": "[]string", "outputDir": "string", "input": "{}string", "env": "[]string", "inheritEnvs": "[]string", "ignoreParentEnvs": "bool", "timeout": "string" },
    HostCopy: { "collectorName": "string", "exclude": "bool or string", "path": "string" },
    HostKernelConfigs: { "collectorName": "string", "exclude": "bool or string" },
    HostJournald: { "collectorName": "string", "exclude": "bool or string", "system": "bool", "dmesg": "bool", "units": "[]string", "since": "string", "until": "string", "output": "string", "lines": "int", "reverse": "bool", "utc": "bool", "timeout": "string" },
    HostCGroups: { "collectorName": "string", "exclude": "bool or string", "mountPoint": "string" },
    HostDNS: { "collectorName": "string", "exclude": "bool or string", "hostnames": "[]string" },
    HostNetworkNamespaceConnectivity: { "collectorName": "string", "exclude": "bool or string", "fromCIDR": "string", "toCIDR": "string", "timeout": "string", "port": "int" },
    HostSysctl: { "collectorName": "string", "exclude": "bool or string" },
    HostRegistryImages: { "collectorName": "string", "exclude": "bool or string", "images": "[]string", "username": "string", "password": "string" },
    RemoteCollect: { "cpu": "RemoteCPU", "memory": "RemoteMemory", "tcpLoadBalancer": "RemoteTCPLoadBalancer", "httpLoadBalancer": "RemoteHTTPLoadBalancer", "tcpPortStatus": "RemoteTCPPortStatus", "udpPortStatus": "RemoteUDPPortStatus", "ipv4Interfaces": "RemoteIPV4Interfaces", "subnetAvailable": "RemoteSubnetAvailable", "diskUsage": "RemoteDiskUsage", "http": "RemoteHTTP", "time": "RemoteTime", "blockDevices": "RemoteBlockDevices", "systemPackages": "RemoteSystemPackages", "kernelModules": "RemoteKernelModules", "tcpConnect": "RemoteTCPConnect", "filesystemPerformance": "RemoteFilesystemPerformance", "certificate": "RemoteCertificate", "hostServices": "RemoteServices", "hostOS": "RemoteHostOS" },
    RemoteCPU: { "collectorName": "string", "exclude": "bool or string" },
    RemoteMemory: { "collectorName": "string", "exclude": "bool or string" },
    RemoteTCPLoadBalancer: { "collectorName": "string", "exclude": "bool or string", "address": "string", "port": "int", "timeout": "string" },
    RemoteHTTPLoadBalancer: { "collectorName": "string", "exclude": "bool or string", "address": "string", "port": "int", "path": "string", "timeout": "string" },
    RemoteTCPPortStatus: { "collectorName": "string", "exclude": "bool or string", "interface": "string", "port": "int" },
    RemoteUDPPortStatus: { "collectorName": "string", "exclude": "bool or string", "interface": "string", "port": "int" },
    RemoteIPV4Interfaces: { "collectorName": "string", "exclude": "bool or string" },
    RemoteSubnetAvailable: { "collectorName": "string", "exclude": "bool or string", "CIDRRangeAlloc": "string", "desiredCIDR": "int" },
    RemoteDiskUsage: { "collectorName": "string", "exclude": "bool or string", "path": "string" },
    RemoteHTTP: { "collectorName": "string", "exclude": "bool or string", "get": "Get", "post": "Post", "put": "Put" },
    RemoteTime: { "collectorName": "string", "exclude": "bool or string" },
    RemoteBlockDevices: { "collectorName": "string", "exclude": "bool or string" },
    RemoteSystemPackages: { "collectorName": "string", "exclude": "bool or string" },
    RemoteKernelModules: { "collectorName": "string", "exclude": "bool or string" },
    RemoteTCPConnect: { "collectorName": "string", "exclude": "bool or string", "address": "string", "timeout": "string" },
    RemoteFilesystemPerformance: { "collectorName": "string", "exclude": "bool or string", "operationSize": "uint64", "directory": "string", "fileSize": "string", "sync": "bool", "datasync": "bool", "timeout": "string", "runTime": "string", "enableBackgroundIOPS": "bool", "backgroundIOPSWarmupSeconds": "int", "backgroundWriteIOPS": "int", "backgroundReadIOPS": "int", "backgroundWriteIOPSJobs": "int", "backgroundReadIOPSJobs": "int" },
    RemoteCertificate: { "collectorName": "string", "exclude": "bool or string", "certificatePath": "string", "keyPath": "string" },
    RemoteServices: { "collectorName": "string", "exclude": "bool or string" },
    RemoteHostOS: { "collectorName": "string", "exclude": "bool or string" },
    HostAnalyze: { "cpu": "CPUAnalyze", "tcpLoadBalancer": "TCPLoadBalancerAnalyze", "httpLoadBalancer": "HTTPLoadBalancerAnalyze", "diskUsage": "DiskUsageAnalyze", "memory": "MemoryAnalyze", "tcpPortStatus": "TCPPortStatusAnalyze", "udpPortStatus": "UDPPortStatusAnalyze", "http": "HTTPAnalyze", "time": "TimeAnalyze", "blockDevices": "BlockDevicesAnalyze", "systemPackages": "SystemPackagesAnalyze", "kernelModules": "KernelModulesAnalyze", "tcpConnect": "TCPConnectAnalyze", "ipv4Interfaces": "IPV4InterfacesAnalyze", "subnetAvailable": "SubnetAvailableAnalyze", "subnetContainsIP": "SubnetContainsIPAnalyze", "filesystemPerformance": "FilesystemPerformanceAnalyze", "certificate": "CertificateAnalyze", "certificatesCollection": "HostCertificatesCollectionAnalyze", "hostServices": "HostServicesAnalyze", "hostOS": "HostOSAnalyze", "textAnalyze": "TextAnalyze", "kernelConfigs": "KernelConfigsAnalyze", "jsonCompare": "JsonCompare", "networkNamespaceConnectivity": "NetworkNamespaceConnectivityAnalyze", "sysctl": "HostSysctlAnalyze", "registryImages": "HostRegistryImagesAnalyze" },
    CPUAnalyze: { "checkName": "string", "exclude": "bool or string", "strict": "bool or string", "annotations": "{}string", "collectorName": "string", "outcomes": "[]Outcome" },
    Outcome: { "fail": "SingleOutcome", "warn": "SingleOutcome", "pass": "SingleOutcome" },
    SingleOutcome: { "when": "string", "message": "string", "uri": "string" },
    TCPLoadBalancerAnalyze: { "checkName": "string", "exclude": "bool or string", "strict": "bool or string", "annotations": "{}string", "collectorName": "string", "outcomes": "[]Outcome" },
    HTTPLoadBalancerAnalyze: { "checkName": "string", "exclude": "bool or string", "strict": "bool or string", "annotations": "{}string", "collectorName": "string", "outcomes": "[]Outcome" },
    DiskUsageAnalyze: { "checkName": "string", "exclude": "bool or string", "strict": "bool or string", "annotations": "{}string", "collectorName": "string", "outcomes": "[]Outcome" },
    MemoryAnalyze: { "checkName": "string", "exclude": "bool or string", "strict": "bool or string", "annotations": "{}string", "collectorName": "string", "outcomes": "[]Outcome" },
    TCPPortStatusAnalyze: { "checkName": "string", "exclude": "bool or string", "strict": "bool or string", "annotations": "{}string", "collectorName": "string", "outcomes": "[]Outcome" },
    UDPPortStatusAnalyze: { "checkName": "string", "exclude": "bool or string", "strict": "bool or string", "annotations": "{}string", "collectorName": "string", "outcomes": "[]Outcome" },
    HTTPAnalyze: { "checkName": "string", "exclude": "bool or string", "strict": "bool or string", "annotations": "{}string", "collectorName": "string", "outcomes": "[]Outcome" },
    TimeAnalyze: { "checkName": "string", "exclude": "bool or string", "strict": "bool or string", "annotations": "{}string", "collectorName": "string", "outcomes": "[]Outcome" },
    BlockDevicesAnalyze: { "checkName": "string", "exclude": "bool or string", "strict": "bool or string", "annotations": "{}string", "collectorName": "string", "minimumAcceptableSize": "uint64", "includeUnmountedPartitions": "bool", "additionalDeviceTypes": "[]string", "outcomes": "[]Outcome" },
    SystemPackagesAnalyze: { "checkName": "string", "exclude": "bool or string", "strict": "bool or string", "annotations": "{}string", "collectorName": "string", "outcomes": "[]Outcome" },
    KernelModulesAnalyze: { "checkName": "string", "exclude": "bool or string", "strict": "bool or string", "annotations": "{}string", "collectorName": "string", "outcomes": "[]Outcome" },
    TCPConnectAnalyze: { "checkName": "string", "exclude": "bool or string", "strict": "bool or string", "annotations": "{}string", "collectorName": "string", "outcomes": "[]Outcome" },
    IPV4InterfacesAnalyze: { "checkName": "string", "exclude": "bool or string", "strict": "bool or string", "annotations": "{}string", "collectorName": "string", "outcomes": "[]Outcome" },
    SubnetAvailableAnalyze: { "checkName": "string", "exclude": "bool or string", "strict": "bool or string", "annotations": "{}string", "collectorName": "string", "outcomes": "[]Outcome" },
    SubnetContainsIPAnalyze: { "checkName": "string", "exclude": "bool or string", "strict": "bool or string", "annotations": "{}string", "collectorName": "string", "cidr": "string", "ip": "string", "outcomes": "[]Outcome" },
    FilesystemPerformanceAnalyze: { "checkName": "string", "exclude": "bool or string", "strict": "bool or string", "annotations": "{}string", "collectorName": "string", "outcomes": "[]Outcome" },
    CertificateAnalyze: { "checkName": "string", "exclude": "bool or string", "strict": "bool or string", "annotations": "{}string", "collectorName": "string", "outcomes": "[]Outcome" },
    HostCertificatesCollectionAnalyze: { "checkName": "string", "exclude": "bool or string", "strict": "bool or string", "annotations": "{}string", "collectorName": "string", "outcomes": "[]Outcome" },
    HostServicesAnalyze: { "checkName": "string", "exclude": "bool or string", "strict": "bool or string", "annotations": "{}string", "collectorName": "string", "outcomes": "[]Outcome" },
    HostOSAnalyze: { "checkName": "string", "exclude": "bool or string", "strict": "bool or string", "annotations": "{}string", "collectorName": "string", "outcomes": "[]Outcome" },
    TextAnalyze: { "checkName": "string", "exclude": "bool or string", "strict": "bool or string", "annotations": "{}string", "collectorName": "string", "fileName": "string", "regex": "string", "regexGroups": "string", "ignoreIfNoFiles": "bool", "outcomes": "[]Outcome", "excludeFiles": "[]string" },
    KernelConfigsAnalyze: { "checkName": "string", "exclude": "bool or string", "strict": "bool or string", "annotations": "{}string", "collectorName": "string", "selectedConfigs": "[]string", "outcomes": "[]Outcome" },
    JsonCompare: { "checkName": "string", "exclude": "bool or string", "strict": "bool or string", "annotations": "{}string", "collectorName": "string", "fileName": "string", "path": "string", "jsonPath": "string", "value": "string", "outcomes": "[]Outcome" },
    NetworkNamespaceConnectivityAnalyze: { "checkName": "string", "exclude": "bool or string", "strict": "bool or string", "annotations": "{}string", "collectorName": "string", "outcomes": "[]Outcome" },
    HostSysctlAnalyze: { "checkName": "string", "exclude": "bool or string", "strict": "bool or string", "annotations": "{}string", "collectorName": "string", "outcomes": "[]Outcome" },
    HostRegistryImagesAnalyze: { "checkName": "string", "exclude": "bool or string", "strict": "bool or string", "annotations": "{}string", "collectorName": "string", "outcomes": "[]Outcome" },
    HostPreflightStatus: {},
};

;// CONCATENATED MODULE: ./src/decode/types.ts



const carriers = {
    Secret: {
        apiVersion: "string",
        kind: "string",
        metadata: "ObjectMeta",
        immutable: "bool",
        data: "{}bytes",
        stringData: "{}string",
        type: "string",
    },
    ConfigMap: {
        apiVersion: "string",
        kind: "string",
        metadata: "ObjectMeta",
        immutable: "bool",
        data: "{}string",
        binaryData: "{}bytes",
    },
};
const types_structs = { ...structs, ...carriers };
const TYPES = {
    collectors: Object.keys(types_structs.HostCollect ?? {}),
    analyzers: Object.keys(types_structs.HostAnalyze ?? {}),
};
function typesOf(field) {
    return TYPES[field];
}
function typeFaults(document, { isCarried = false }, note) {
    if (!conforms(document, "HostPreflight"))
        check({ tree: document, type: "HostPreflight", path: "" }, note);
    if (document.kind === "map" && !isCarried)
        checkHead(document, "HostPreflight", note);
}
function checkHead(document, struct, note) {
    for (const [field, { value: tree }] of document.entries) {
        const type = fieldType(struct, field) === undefined ? HEAD.get(folded(field)) : undefined;
        if (type)
            check({ tree, type, path: field }, note);
    }
}
const HEAD = new Map([
    ["kind", "scalar"],
    ["apiversion", "scalar"],
    ["data", "{}any"],
    ["stringdata", "{}scalar"],
]);
function folded(name) {
    return name.toLowerCase().replaceAll("ſ", "s");
}
function carrierFaults(document, type, note) {
    check({ tree: document, type, path: "" }, note);
    checkHead(document, type, note);
}
function check({ tree, type, path }, note) {
    if ((0,yaml_tree/* isNull */.kZ)(tree) || type === "any")
        return;
    const wrong = (expected) => note(wrongKind(tree, path || "a HostPreflight", expected));
    if (type.startsWith("[]")) {
        if (tree.kind !== "list")
            wrong("a list");
        else
            for (const [index, item] of tree.items.entries())
                check({ tree: item, type: type.slice(2), path: `${path}[${index}]` }, note);
    }
    else if (type.startsWith("{}") || isStruct(type)) {
        if (tree.kind !== "map")
            wrong("a mapping");
        else
            for (const [key, { value }] of tree.entries) {
                const below = type.startsWith("{}") ? type.slice(2) : fieldType(type, key);
                if (below !== undefined)
                    check({ tree: value, type: below, path: path ? `${path}.${key}` : key }, note);
            }
    }
    else if (tree.kind !== "scalar" || !isOfType(tree, type))
        wrong(EXPECTED.get(type) ?? type);
}
function conforms(tree, type) {
    if ((0,yaml_tree/* isNull */.kZ)(tree) || type === "any")
        return true;
    if (type.startsWith("[]")) {
        const below = type.slice(2);
        return tree.kind === "list" && tree.items.every((item) => conforms(item, below));
    }
    if (isStruct(type)) {
        if (tree.kind !== "map")
            return false;
        for (const [key, { value }] of tree.entries) {
            const below = fieldType(type, key);
            if (below !== undefined && !conforms(value, below))
                return false;
        }
        return true;
    }
    return type.startsWith("{}") ? isMapOf(tree, type.slice(2)) : tree.kind === "scalar" && isOfType(tree, type);
}
function isMapOf(tree, type) {
    return tree.kind === "map" && [...tree.entries.values()].every(({ value }) => conforms(value, type));
}
function fieldType(struct, field) {
    const fields = types_structs[struct];
    return fields && Object.hasOwn(fields, field) ? fields[field] : undefined;
}
function isStruct(type) {
    return Object.hasOwn(types_structs, type);
}
function isOfType(scalar, type) {
    const { value } = scalar;
    switch (type) {
        case "scalar":
            return true;
        case "string":
            return typeof value === "string";
        case "bool":
            return typeof value === "boolean";
        case "bool or string":
            return typeof value === "boolean" || typeof value === "string";
        case "bytes":
            return typeof value === "string" && isBase64(value);
        case "time":
            return typeof value === "string" && isTime(value);
        case "uint64":
            return fits(scalar, BigInt.asUintN);
        default:
            return fits(scalar, BigInt.asIntN);
    }
}
function fits(scalar, wrap) {
    const value = (0,yaml_tree/* resolvedScalar */.hO)(scalar);
    const digits = typeof value === "bigint" || typeof value === "number" ? String(value) : "";
    return /^-?\d+$/.test(digits) && wrap(64, BigInt(digits)) === BigInt(digits);
}
function isBase64(text) {
    const written = text.replaceAll(/[\r\n]/g, "");
    return written.length % 4 === 0 && /^[A-Za-z0-9+/]*={0,2}$/.test(written);
}
const RFC_3339 = /^\d{4}-\d\d-\d\dT(?<hour>\d\d?):(?<minute>\d\d):(?<second>\d\d)(?:[.,]\d+)?(?:Z|[-+]\d\d:\d\d)$/;
function isTime(text) {
    const { groups } = RFC_3339.exec(text) ?? {};
    if (!groups)
        return false;
    const { hour, minute, second } = groups;
    const date = text.slice(0, 10);
    const at = Date.parse(`${date}T00:00:00Z`);
    const isDate = !Number.isNaN(at) && new Date(at).toISOString().startsWith(date);
    return isDate && Number(hour) < 24 && Number(minute) < 60 && Number(second) < 60;
}
const EXPECTED = new Map([
    ["scalar", "a string"],
    ["string", "a string; put it in quotes"],
    ["bytes", "a string in Base64, with its padding; stringData has strings as they are"],
    ["bool", "true or false, without quotes"],
    ["bool or string", "true, false or a string"],
    ["time", "an RFC 3339 time such as 2026-11-22T18:00:00Z"],
    ["int", "a whole number, without quotes"],
    ["int64", "a whole number, without quotes"],
    ["uint64", "a whole number of at least 0, without quotes"],
]);

;// CONCATENATED MODULE: ./src/decode/carriers.ts







function isCarrier({ entries }) {
    const has = (key, values) => {
        const value = entries.get(key)?.value;
        return value?.kind === "scalar" && values.includes(String(value.value));
    };
    return has("apiVersion", ["v1"]) && has("kind", ["Secret", "ConfigMap"]);
}
function carriedSpecs(file, document, { meter, note }) {
    const { tree } = document;
    const isSecret = kindOf(tree) === "Secret";
    const carried = carriedIn(tree, isSecret, meter);
    if (carried.length === 0 && !hasUnreadable(tree))
        return undefined;
    noteDuplicates(tree, `a ${kindOf(tree)}`, note);
    for (const field of ["data", "stringData"]) {
        const map = mapping(tree.entries.get(field)?.value, field, () => { });
        if (map)
            noteDuplicates(map, field, note);
    }
    for (const value of unreadIn(tree, carried, meter))
        note(unread(value));
    const { isFaulty } = (0,decode_note/* watching */._)(note, (noted) => carrierFaults(tree, isSecret ? "Secret" : "ConfigMap", noted));
    if (isFaulty)
        return [];
    const offsets = treeOfOffsets(file, document, meter);
    return carried.flatMap(({ field, key, keyPosition, scalar }) => {
        const written = String(scalar.value);
        const isBase64 = isSecret && field === "data";
        const text = isBase64 ? textOfBase64(written) : written;
        if (text === undefined) {
            note(wrongKind(scalar, `${field}.${key}`, "UTF-8 in Base64"));
            return [];
        }
        const at = isBase64 ? -1 : offsetOf(offsets, field, key, document);
        const lines = (0,positions/* positionsIn */.YH)(key, text);
        const offsetInFile = file.text[at] === "|" ? throughLiteral(file.text, { at, text, lines }) : undefined;
        const positionAt = offsetInFile
            ? (offset) => file.positionAt(offsetInFile(offset))
            : (offset) => ({ ...keyPosition, within: `line ${lines(offset).line} of ${key}` });
        return [{ ...file, text, positionAt }];
    });
}
const preflightKeys = ["preflight.yaml", "preflight-spec"];
const otherKeys = ["support-bundle-spec", "redactor-spec"];
function carriedIn(tree, isSecret, meter) {
    const fields = isSecret ? ["data", "stringData"] : ["data"];
    return fields.flatMap((field) => {
        const map = tree.entries.get(field)?.value;
        if (map?.kind !== "map")
            return [];
        return [...otherKeys, ...preflightKeys].flatMap((key) => {
            const { value, keyPosition } = map.entries.get(key) ?? {};
            if (value?.kind !== "scalar" || !keyPosition)
                return [];
            const isRead = preflightKeys.includes(key) || (0,contains/* isHostPreflightText */.TN)(value, meter);
            return isRead ? [{ field, key, keyPosition, scalar: { ...value, value: value.value ?? "" } }] : [];
        });
    });
}
function hasUnreadable({ entries }) {
    return ["data", "stringData"].some((field) => {
        const value = entries.get(field)?.value;
        if (value === undefined || (0,yaml_tree/* isNull */.kZ)(value))
            return false;
        if (value.kind !== "map")
            return true;
        return preflightKeys.some((key) => (value.entries.get(key)?.value.kind ?? "scalar") !== "scalar");
    });
}
function unreadIn(tree, carried, meter) {
    return [...tree.entries.values()].flatMap(({ key: field, value }) => {
        if (value.kind !== "map")
            return [];
        const read = carried.filter((each) => each.field === field).map(({ key }) => key);
        return [...value.entries.values()].filter((each) => !read.includes(each.key) && (0,contains/* holdsHostPreflight */.Mm)(each.value, meter));
    });
}
function unread({ key, keyPosition: position }) {
    const message = `The HostPreflight under the key ${JSON.stringify(key)} would not be run`;
    return { code: "document-kind", severity: "error", message, remedy: CARRIED, position };
}
const CARRIED = "expected the HostPreflight inside it as a document of its own, or under the key preflight.yaml or preflight-spec of a Secret or a ConfigMap with apiVersion: v1";
function textOfBase64(written) {
    try {
        return new TextDecoder("utf-8", { fatal: true }).decode(Buffer.from(written, "base64"));
    }
    catch {
        return undefined;
    }
}
function kindOf({ entries }) {
    const kind = entries.get("kind")?.value;
    return kind?.kind === "scalar" ? String(kind.value) : "";
}
function treeOfOffsets({ text }, document, meter) {
    const { start, end, position } = document;
    const atColumn = (offset) => ({ ...position, column: offset + 1 });
    const { value } = (0,yaml/* parseYaml */.hN)(text.slice(start, end), atColumn, (0,yaml/* yamlBudget */.Fb)(meter));
    const tree = value[0]?.tree;
    return tree?.kind === "map" ? tree : undefined;
}
function offsetOf(tree, field, key, { start }) {
    const map = tree?.entries.get(field)?.value;
    const value = map?.kind === "map" ? map.entries.get(key)?.value : undefined;
    return value ? start + value.position.column - 1 : -1;
}
function throughLiteral(file, { at, text, lines }) {
    const textLines = text.split("\n");
    const starts = [];
    for (let end = file.indexOf("\n", at); end >= 0 && starts.length <= textLines.length;) {
        starts.push(end + 1);
        end = file.indexOf("\n", end + 1);
    }
    const contents = [];
    const contentOf = (line) => {
        const start = starts[line] ?? file.length;
        const written = file.slice(start, starts[line + 1] ?? file.length).replace(/\r?\n?$/, "");
        return start + Math.max(0, written.length - (textLines[line]?.length ?? 0));
    };
    return (offset) => {
        const { line, column } = lines(offset);
        contents[line - 1] ??= contentOf(line - 1);
        return contents[line - 1] + column - 1;
    };
}

// EXTERNAL MODULE: ./src/render/secret-actions.ts
var secret_actions = __webpack_require__(9521);
// EXTERNAL MODULE: ./src/render/secret-values.ts
var secret_values = __webpack_require__(4734);
// EXTERNAL MODULE: ./src/render/suspects.ts
var suspects = __webpack_require__(5045);
;// CONCATENATED MODULE: ./src/decode/hide-secret.ts



const QUOTING = new Set([
    "exclude-not-boolean",
    "timeout-over",
    "timeout-syntax",
    "when-unknown",
]);
function hideSecret(problem, text, meter) {
    const { code, message } = problem;
    if (!QUOTING.has(code) || !(isNamedOnLine(problem, text) || hasSecretValue(message, text, meter)))
        return problem;
    return { ...problem, message: message.replace(QUOTED, "***") };
}
function isNamedOnLine({ position }, { writtenAt, isHelm }) {
    if (!position || !writtenAt)
        return false;
    const [line = ""] = writtenAt(position).behind.split("\n", 1);
    return (0,secret_actions/* hasSecretAction */.XJ)(line, isHelm ? suspects/* HELM_ACTIONS */.H3 : suspects/* KURL_ACTIONS */.r6);
}
function hasSecretValue(message, { secretValues }, meter) {
    if (!secretValues)
        return false;
    const secrets = secretValues();
    meter.characters(secrets.size * message.length);
    return (0,secret_values/* quotesSecret */.o)(message, secrets);
}
const QUOTED = /"(?:[^"\\]|\\.)*"?/gs;

// EXTERNAL MODULE: ./src/problem/problem.ts
var problem_problem = __webpack_require__(7921);
// EXTERNAL MODULE: ./src/decode/statuses.ts
var statuses = __webpack_require__(4851);
;// CONCATENATED MODULE: ./src/decode/outcome.ts





const outcomeFields = ["when", "message", "uri"];
const severities = ["fail", "warn", "pass"];
function decodeOutcome(item, note) {
    const entry = mapping(item, "an outcome", note);
    if (!entry) {
        if ((0,yaml_tree/* isNull */.kZ)(item))
            note(emptyEntry(item, "outcomes"));
        return undefined;
    }
    const misplaced = entry.entries.get("when");
    const severity = severities.find((candidate) => !(0,yaml_tree/* isNull */.kZ)(entry.entries.get(candidate)?.value));
    const empty = severity ? undefined : severities.find((candidate) => entry.entries.has(candidate));
    if (empty) {
        note(emptyOutcome(empty, entry));
        return undefined;
    }
    noteUnknown(without(entry, misplaced), severities, "an outcome", note);
    if (!severity) {
        note({
            code: "outcome-without-severity",
            severity: "error",
            message: "Cannot read an outcome: it has none of fail, warn and pass",
            remedy: "expected one of them with when and message",
            position: entry.position,
        });
        return undefined;
    }
    const others = severities.filter((other) => other !== severity && !(0,yaml_tree/* isNull */.kZ)(entry.entries.get(other)?.value));
    if (others.length > 0) {
        note({
            code: "outcome-several",
            severity: "warning",
            message: `An outcome has ${[severity, ...others].join(" and ")}; only ${severity} is used`,
            remedy: "write each as an outcome of its own",
            position: entry.position,
        });
    }
    const value = entry.entries.get(severity)?.value;
    const map = mapping(value, severity, note);
    if (!map)
        return undefined;
    const misspelt = map.entries.has("when") ? undefined : misspeltWhen(map, severity);
    if (misplaced)
        note(lostWhen(misplaced, severity, `indent it below ${severity}`));
    else if (misspelt)
        note(lostWhen(misspelt, severity, "did you mean when?"));
    noteUnknown(without(map, misplaced ? undefined : misspelt), outcomeFields, `a ${severity} outcome`, note);
    const when = fields_text(map, "when", note, `one outcome for each status; statuses are ${statuses/* networkStatuses */.PA.join(", ")}`);
    const written = map.entries.get("when");
    if (written && isEmptyValue(written.value))
        note(emptyWhen(written, severity));
    if (when.value !== "" && !(0,statuses/* isNetworkStatus */.Bd)(when.value))
        note(unknownWhen(when, severity));
    const uri = fields_text(map, "uri", note).value;
    return {
        severity,
        when: when.value,
        message: fields_text(map, "message", note).value,
        ...(uri === "" ? {} : { uri }),
        position: map.position,
    };
}
function unknownWhen({ value, position }, severity) {
    const near = (0,nearest/* nearest */.pA)(value, statuses/* networkStatuses */.PA);
    return {
        code: "when-unknown",
        severity: severity === "pass" ? "warning" : "error",
        message: `Outcome never matches: ${JSON.stringify(value)} is not a status of tcpConnect`,
        remedy: near ? `did you mean ${near}?` : `expected ${statuses/* networkStatuses */.PA.join(", ")} or nothing`,
        position,
    };
}
function isEmptyValue(tree) {
    return (0,yaml_tree/* isNull */.kZ)(tree) || (tree.kind === "scalar" && tree.value === "");
}
function emptyWhen({ keyPosition }, severity) {
    return {
        code: "when-lost",
        severity: "error",
        message: `The when of an outcome is empty, so its ${severity} would match every status`,
        remedy: `expected ${statuses/* networkStatuses */.PA.join(", ")}, or no when if each status is meant; a template may have left it empty`,
        position: keyPosition,
    };
}
function emptyOutcome(severity, entry) {
    const beside = outcomeFields.filter((field) => entry.entries.has(field));
    return {
        code: "outcome-without-severity",
        severity: "error",
        message: `Cannot read an outcome: its ${severity} is empty`,
        remedy: beside.length > 0 ? `indent ${beside.join(" and ")} below ${severity}` : "expected when and message below it",
        position: entry.position,
    };
}
function misspeltWhen(map, severity) {
    const unknown = [...map.entries.values()].filter(({ key }) => !outcomeFields.includes(key) && !(0,contains/* isForAliases */._U)(key));
    return unknown.find(({ key, value }) => {
        const near = (0,nearest/* nearest */.pA)(key, outcomeFields);
        const isStatus = value.kind === "scalar" && (0,statuses/* isNetworkStatus */.Bd)(String(value.value));
        return near === "when" || isStatus || (near === undefined && severity === "pass");
    });
}
function without(map, reported) {
    return reported ? { ...map, entries: new Map([...map.entries].filter(([, entry]) => entry !== reported)) } : map;
}
function lostWhen({ key, keyPosition }, severity, remedy) {
    const message = `Field ${JSON.stringify(key)} of an outcome is ignored, so its ${severity} would match every status`;
    return { code: "when-lost", severity: "error", message, remedy, position: keyPosition };
}

// EXTERNAL MODULE: ./src/decode/passes.ts
var passes = __webpack_require__(5732);
// EXTERNAL MODULE: ./src/decode/spec.ts
var decode_spec = __webpack_require__(586);
;// CONCATENATED MODULE: ./src/decode/analyzer.ts





const analyzerFields = ["checkName", "collectorName", "exclude", "strict", "annotations", "outcomes"];
function decodeAnalyzer(map, spec, note) {
    const { value, isFaulty } = (0,decode_note/* watching */._)(note, (noted) => analyzer(map, spec, noted));
    if (!value.exclude.value && !isFaulty)
        (0,passes/* outcomeWarnings */.k)(value).forEach(note);
    return value;
}
function analyzer(map, spec, note) {
    noteUnknown(map, analyzerFields, "a tcpConnect analyzer", note);
    const collectorName = fields_text(map, "collectorName", note);
    const items = list(map.entries.get("outcomes")?.value, "outcomes", note);
    const outcomes = items.flatMap((item) => decodeOutcome(item, note) ?? []);
    (0,passes/* outcomeErrors */.s)(outcomes).forEach(note);
    return {
        title: fields_text(map, "checkName", note).value || decode_spec/* UNTITLED */.q8,
        collectorName: { ...collectorName, value: collectorName.value || decode_spec/* CONNECT */.hg },
        exclude: exclude(map, note),
        outcomes,
        position: map.position,
        spec,
    };
}

// EXTERNAL MODULE: ./src/decode/brackets.ts
var brackets = __webpack_require__(8940);
// EXTERNAL MODULE: ./src/decode/timeout.ts
var decode_timeout = __webpack_require__(8450);
;// CONCATENATED MODULE: ./src/decode/collector.ts





const collectorFields = ["collectorName", "exclude", "address", "timeout"];
function decodeCollector(map, spec, note) {
    noteUnknown(map, collectorFields, "a tcpConnect collector", note);
    const timeout = fields_text(map, "timeout", note, decode_timeout/* DURATION */.f);
    const timeoutMs = timeout.value === "" ? undefined : (0,decode_timeout/* durationMs */.p)(timeout.value, timeout.position, note);
    const address = fields_text(map, "address", note);
    const excluded = exclude(map, note);
    const unrendered = (0,not_rendered/* addressNotRendered */.nR)(address);
    if (unrendered && !excluded.value)
        note(unrendered);
    const bracketed = (0,brackets/* withBrackets */.i)(address.value);
    if (bracketed !== undefined && !excluded.value)
        note((0,brackets/* bracketHint */.Y)(address.value, bracketed, address.position));
    return {
        name: fields_text(map, "collectorName", note).value || decode_spec/* CONNECT */.hg,
        address: { ...address, value: bracketed ?? address.value },
        ...(timeoutMs === undefined ? {} : { timeoutMs }),
        exclude: excluded,
        position: map.position,
        spec,
    };
}

;// CONCATENATED MODULE: ./src/decode/host-preflight.ts










const documentFields = ["apiVersion", "kind", "metadata", "spec", "status"];
const specFields = ["collectors", "remoteCollectors", "analyzers", "uri"];
function hostPreflight(document, place, note) {
    const reported = new Set();
    const value = preflight(document, (problem) => {
        note(problem);
        if ((0,checked/* isError */.bJ)(problem) && problem.position)
            reported.add((0,problem_problem/* describePosition */.jm)(problem.position));
    });
    typeFaults(document, place, (fault) => {
        if (fault.position && !reported.has((0,problem_problem/* describePosition */.jm)(fault.position)))
            note(fault);
    });
    return value;
}
function preflight(document, note) {
    noteUnknown(document, documentFields, "a HostPreflight", note);
    const metadata = mapping(document.entries.get("metadata")?.value, "metadata", note);
    if (metadata)
        noteDuplicates(metadata, "metadata", note);
    const status = document.entries.get("status");
    for (const field of [...(metadata?.entries.values() ?? []), ...(status ? [status] : [])])
        if (!isWithoutChecks(field) && (0,contains/* holdsChecks */.mM)(field.value))
            note(lostChecks(field));
    const name = metadata ? fields_text(metadata, "name", note).value : "";
    const spec = mapping(document.entries.get("spec")?.value, "spec", note);
    if (!spec)
        return { name, collectors: [], analyzers: [], notRun: [] };
    noteUnknown(spec, specFields, "spec", note);
    const uri = fields_text(spec, "uri", note);
    const notRun = [];
    const entriesOf = (field, decode) => {
        const items = list(spec.entries.get(field)?.value, field, note).map((item) => tcpConnect(item, field, note));
        for (const item of items)
            for (const each of item.notRun)
                notRun.push(each);
        return items.flatMap(({ maps }) => maps).map((map) => marked(note, (noted) => decode(map, name, noted)));
    };
    const collectors = entriesOf("collectors", decodeCollector);
    const analyzers = entriesOf("analyzers", decodeAnalyzer);
    for (const item of list(spec.entries.get("remoteCollectors")?.value, "remoteCollectors", note)) {
        if ((0,contains/* holdsChecks */.mM)(item))
            note(remoteCheck(item));
        else
            notRun.push({ type: "remoteCollectors", position: item.position });
    }
    return { name, collectors, analyzers, notRun, ...(uri.value === "" ? {} : { uri }) };
}
function isWithoutChecks({ key }) {
    return key === "labels" || key === "annotations" || (0,contains/* isForAliases */._U)(key);
}
function lostChecks({ keyPosition: position }) {
    const message = "A field that is not below spec has tcpConnect checks, which would be lost";
    const remedy = "put them below collectors and analyzers of spec";
    return { code: "unknown-field", severity: "error", message, remedy, position };
}
function remoteCheck({ position }) {
    const message = "A tcpConnect below remoteCollectors is not run";
    return {
        code: "not-tcp-connect",
        severity: "warning",
        message,
        remedy: "put it below collectors to run it from here",
        position,
    };
}
function marked(note, decode) {
    const { value, isFaulty } = (0,decode_note/* watching */._)(note, decode);
    return isFaulty ? { ...value, isFaulty } : value;
}
const nothing = { maps: [], notRun: [] };
function tcpConnect(item, field, note) {
    const only = item.kind === "map" && item.entries.size === 1 ? item.entries.get("tcpConnect")?.value : undefined;
    if (only?.kind === "map" && item.duplicates.length === 0)
        return { maps: [only], notRun: [] };
    const entry = mapping(item, `an entry of ${field}`, note);
    if (!entry || entry.entries.size === 0) {
        if (entry || (0,yaml_tree/* isNull */.kZ)(item))
            note(emptyEntry(item, field));
        return nothing;
    }
    noteDuplicates(entry, `an entry of ${field}`, note);
    const parts = [...entry.entries.values()].filter(({ key }) => key !== "docString");
    const misplaced = misplacedField(parts, field);
    if (misplaced) {
        note(misplaced);
        return nothing;
    }
    const known = parts.filter(({ key, value }) => typesOf(field).includes(key) && !(0,yaml_tree/* isNull */.kZ)(value));
    if (known.length > 1)
        note(severalTypes(known, field));
    const { value: types, isFaulty } = (0,decode_note/* watching */._)(note, (noted) => parts.map((part) => (part.key === "tcpConnect" ? checkOf(part, field, noted) : otherType(part, field, noted))));
    if (field === "analyzers" && known.length === 0 && !isFaulty)
        note(noType(item));
    return { maps: types.flatMap(({ maps }) => maps), notRun: types.flatMap(({ notRun }) => notRun) };
}
function checkOf({ value }, field, note) {
    const map = mapping(value, `tcpConnect of ${field}`, note);
    if (map)
        return { maps: [map], notRun: [] };
    if ((0,yaml_tree/* isNull */.kZ)(value))
        note(emptyEntry(value, `tcpConnect of ${field}`));
    return nothing;
}
function otherType(part, field, note) {
    const { key, keyPosition: position } = part;
    const isMisspelt = (0,nearest/* nearest */.pA)(key, ["tcpConnect"]) !== undefined;
    if (!(0,contains/* isForAliases */._U)(key) && (0,contains/* holdsChecks */.mM)(part.value)) {
        note(unknownType(part, field, { severity: "error", remedy: `begin tcpConnect with a - of its own below ${field}` }));
        return nothing;
    }
    if (!isMisspelt && typesOf(field).includes(key))
        return { maps: [], notRun: [{ type: key, position }] };
    note(isMisspelt
        ? unknownType(part, field, { severity: "error", remedy: "did you mean tcpConnect?" })
        : unknownType(part, field, { severity: "warning", remedy: "only tcpConnect is run" }));
    return nothing;
}
function misplacedField(parts, field) {
    const fields = field === "collectors" ? collectorFields : analyzerFields;
    const others = parts.filter(({ key }) => key !== "tcpConnect");
    const [first] = others;
    if (!first || !others.every(({ key }) => fields.includes(key)))
        return undefined;
    const message = `Field ${JSON.stringify(first.key)} is beside tcpConnect in an entry of ${field}, or without it, and would be ignored`;
    return {
        code: "unknown-type",
        severity: "error",
        message,
        remedy: "indent it below tcpConnect",
        position: first.keyPosition,
    };
}
function severalTypes(types, field) {
    const names = types.map(({ key }) => key).join(", ");
    return {
        code: "types-several",
        severity: "error",
        message: `An entry of ${field} has several types, of which one would be used: ${names}`,
        remedy: "begin each of them with a - of its own",
        position: types[1].keyPosition,
    };
}
function noType({ position }) {
    const message = "An entry of analyzers has no type that troubleshoot has";
    return { code: "unknown-type", severity: "error", message, remedy: "expected a type such as tcpConnect", position };
}
function unknownType({ keyPosition }, field, { severity, remedy }) {
    const message = `Unknown type in an entry of ${field}`;
    return { code: "unknown-type", severity, message, ...(remedy && { remedy }), position: keyPosition };
}

// EXTERNAL MODULE: ./src/go/yaml/yaml.ts
var yaml_yaml = __webpack_require__(4810);
;// CONCATENATED MODULE: ./src/decode/json-document.ts

function notJson({ text, positionAt }, { tree, start, end }, meter) {
    const document = text.slice(start, end);
    if (!document.trimStart().startsWith("{") || tree?.kind !== "map" || !isPreflight(tree))
        return undefined;
    if (isJson(document))
        return undefined;
    const offset = firstOfYaml(document, meter);
    return {
        code: "yaml-syntax",
        severity: "error",
        message: "Cannot read JSON: to Kubernetes a document that begins with a brace is JSON",
        remedy: "put keys and strings in double quotes and leave comments out, or write the document without braces around it",
        position: offset === undefined ? tree.position : positionAt(start + offset),
    };
}
function isPreflight({ entries }) {
    const has = (key, expected) => {
        const value = entries.get(key)?.value;
        return value?.kind === "scalar" && value.value === expected;
    };
    return has("kind", "HostPreflight") && has("apiVersion", "troubleshoot.sh/v1beta2");
}
function isJson(text) {
    try {
        JSON.parse(text);
        return true;
    }
    catch {
        return false;
    }
}
function firstOfYaml(text, meter) {
    const scanner = new yaml_yaml/* Scanner */.Lp(text, () => meter.steps(1));
    for (let token = scanner.take(); token.kind !== "stream-end"; token = scanner.take()) {
        const { kind, start, end } = token;
        if (kind === "scalar" && !JSON_SCALAR.test(text.slice(start, end)))
            return start;
    }
    return undefined;
}
const JSON_SCALAR = /^(?:"|(?:true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][-+]?\d+)?)$)/;

// EXTERNAL MODULE: ./src/decode/printed-address.ts
var printed_address = __webpack_require__(1214);
;// CONCATENATED MODULE: ./src/decode/silent-actions.ts

function silentActionsAt(rendered, offset) {
    const position = rendered.positionAt(offset);
    if (position.within !== undefined || !rendered.writtenAt)
        return undefined;
    const { before, behind } = rendered.writtenAt(position);
    if (behind[0] !== rendered.text[offset])
        return undefined;
    const actions = [
        ...silentBefore(rendered, { offset, position, before }),
        ...silentBehind(rendered, { offset, position, behind }),
    ].map((action) => action.trim());
    if (actions.length === 0)
        return undefined;
    return {
        words: `${actions.join(" and ")} ${actions.length === 1 ? "prints" : "print"} nothing here`,
        remedy: "give the value in the context or the values, or exclude the check without it",
    };
}
function silentBefore(rendered, { offset, position, before }) {
    const start = before.lastIndexOf("{{");
    const action = start < 0 ? "" : actionIn(before, start, rendered);
    if (action === "" || start + action.length !== before.length || before.indexOf("\n", start) >= 0)
        return [];
    const printed = offset > 0 && isAt(rendered.positionAt(offset - 1), position, -action.length);
    return printed ? [] : [action];
}
function silentBehind(rendered, { offset, position, behind }) {
    const action = actionIn(behind, 1, rendered);
    const isLast = offset + 1 >= rendered.text.length;
    return action === "" || (!isLast && isAt(rendered.positionAt(offset + 1), position, 1)) ? [] : [action];
}
function isAt(one, { line, column }, columns) {
    return one.line === line && one.column === column + columns;
}
function actionIn(written, start, { isHelm }) {
    const { action, open } = isHelm ? suspects/* HELM_ACTIONS */.H3 : suspects/* KURL_ACTIONS */.r6;
    if (!written.startsWith(open, start))
        return "";
    action.lastIndex = start;
    const [found = ""] = action.exec(written) ?? [];
    return NEVER_PRINTS.test(found.slice(open.length)) ? "" : found;
}
const NEVER_PRINTS = /^-?\s*(?:\/\*|(?:end|else|define|break|continue)\b|\$\w*(?:\s*,\s*\$\w+)?\s*:?=)/;

// EXTERNAL MODULE: ./src/decode/usual.ts
var decode_usual = __webpack_require__(1615);
;// CONCATENATED MODULE: ./src/decode/values-template.ts

const PLAIN_TEMPLATE = /\{\{(?!repl\b|kurl)/;
const V1BETA3 = /^apiVersion:\s*["']?troubleshoot\.sh\/v1beta3\b/m;
function valuesTemplateIn(text, documents, positionAt, { isCarried = false } = {}) {
    const index = documents.findIndex(({ start, end }) => {
        const document = text.slice(start, end);
        return V1BETA3.test(document) && PLAIN_TEMPLATE.test((0,not_rendered/* withoutComments */.fx)(document));
    });
    const document = documents[index];
    if (!document)
        return undefined;
    const offset = document.start + (0,not_rendered/* withoutComments */.fx)(text.slice(document.start)).search(PLAIN_TEMPLATE);
    return {
        code: "values-template",
        severity: "error",
        ...reasonOf(text, { index, isCarried }),
        position: positionAt(offset),
    };
}
function reasonOf(text, { index, isCarried }) {
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
            message: "This v1beta3 document has templates that are not rendered, as the first document of its file is not v1beta3",
            remedy: "expected a file of its own for it, with apiVersion: troubleshoot.sh/v1beta3 in the first document",
        };
    }
    return {
        message: "The templates of this v1beta3 document are not rendered: it is not YAML before that, and preflight does not see its apiVersion",
        remedy: "write the line exactly: apiVersion: troubleshoot.sh/v1beta3",
    };
}

;// CONCATENATED MODULE: ./src/decode/documents.ts
















function decodeDocuments(rendered, { budget, meter, isUnusual = false, }, place = {}) {
    const { text, positionAt } = rendered;
    meter.position = positionAt(0);
    const usual = isUnusual ? undefined : (0,decode_usual/* usualPreflight */.A)(rendered, budget);
    if (usual)
        return { value: [usual], problems: [] };
    const { value: documents, problems } = (0,yaml/* parseYaml */.hN)(text, positionAt, budget, {
        hintAt: (offset) => silentActionsAt(rendered, offset),
    });
    const templated = rendered.isHelm ? undefined : valuesTemplateIn(text, documents, positionAt, place);
    if (templated)
        return { value: [], problems: [templated] };
    const isEmpty = problems.length === 0 && documents.every(({ tree }) => (0,yaml_tree/* isNull */.kZ)(tree));
    const empty = isEmpty ? [emptyFile(positionAt(0), place)] : [];
    const notOfJson = documents.flatMap((document) => notJson(rendered, document, meter) ?? []);
    const decoding = { rendered, budget, meter, place };
    const decoded = (0,checked/* gather */.kg)(documents.map((document) => decodeWithin(document, decoding)));
    const found = [...problems, ...empty, ...notOfJson, ...decoded.problems].map((each) => hideSecret(each, rendered, meter));
    return {
        value: decoded.value.flat(),
        problems: rendered.isHelm ? found.map(not_rendered/* inHelmsOutput */.uz) : (0,not_rendered/* withoutTemplateEchoes */.sh)(found, text, positionAt),
    };
}
function emptyFile(position, { isCarried = false }) {
    return {
        code: "document-empty",
        severity: "warning",
        message: `This ${isCarried ? "string" : "file"} adds no check: it has no document`,
        remedy: "expected a HostPreflight, once templates are rendered with this context",
        position: isCarried ? position : { file: position.file, line: 1, column: 1 },
    };
}
function decodeWithin(document, decoding) {
    const { meter } = decoding;
    meter.position = document.position;
    return (0,decode_note/* noting */.E)((note) => decodeDocument(document, decoding, note), meter);
}
function decodeDocument(document, decoding, note) {
    const { tree, position } = document;
    if (!tree || (0,yaml_tree/* isNull */.kZ)(tree))
        return [];
    const kind = tree.kind === "map" ? textOf(tree, "kind") : undefined;
    if (tree.kind !== "map" || kind === undefined || kind === "") {
        const what = tree.kind === "map" ? "a mapping without a kind" : (0,yaml_tree/* describe */.q0)(tree);
        note({
            code: "document-kind",
            severity: "error",
            message: `Cannot tell what this document is: it is ${what}`,
            remedy: "expected apiVersion and kind; leave files with other documents out of spec",
            position,
        });
        return [];
    }
    if (kind !== "HostPreflight") {
        const carried = carriedPreflights({ ...document, tree }, decoding, note);
        if (!carried)
            note(otherKind({ tree, kind, position }, decoding.meter));
        return carried ?? [];
    }
    checkApiVersion(tree).forEach(note);
    const { value, isFaulty } = (0,decode_note/* watching */._)(note, (noted) => hostPreflight(tree, decoding.place, noted));
    const isEmpty = !isFaulty && value.collectors.length + value.analyzers.length + value.notRun.length === 0;
    if (isEmpty)
        note(emptyPreflight(position));
    return [(0,printed_address/* withMissingParts */.l)(value, decoding.rendered)];
}
function carriedPreflights(document, { rendered, budget, meter, place }, note) {
    if (place.isCarried || !isCarrier(document.tree))
        return undefined;
    const carried = carriedSpecs(rendered, document, { meter, note });
    if (!carried)
        return undefined;
    const decoded = (0,checked/* gather */.kg)(carried.map((spec) => decodeDocuments(spec, { budget, meter }, { isCarried: true })));
    decoded.problems.forEach(note);
    return decoded.value.flat();
}
function emptyPreflight(position) {
    return {
        code: "document-empty",
        severity: "warning",
        message: "This HostPreflight adds no check: it has neither collectors nor analyzers",
        remedy: "expected them below spec, once templates are rendered with this context",
        position,
    };
}
function otherKind({ tree, kind, position }, meter) {
    const meant = meantKind(tree, kind, meter);
    if (meant === undefined)
        return { ...skipped(tree, kind), code: "document-skipped", position };
    return {
        code: "document-kind",
        severity: "error",
        message: "Cannot read this document: its kind is not one that is read",
        remedy: meant,
        position: tree.entries.get("kind")?.value.position ?? position,
    };
}
function skipped(tree, kind) {
    if (!troubleshootKinds.includes(kind) || !(0,contains/* holdsChecks */.mM)(tree)) {
        const message = `Skipped ${shownKind(kind)}: only HostPreflight documents and Installers of ${installerGroup} are read`;
        return { severity: "notice", message };
    }
    const remedy = "expected them in a document of kind HostPreflight";
    return { severity: "warning", message: `Skipped ${kind}: its tcpConnect checks are not run`, remedy };
}
const knownKinds = new Set("Application CronJob ConfigMap DaemonSet Deployment HelmChart Ingress Installer Job Kustomization LintConfig List Namespace Pod Role RoleBinding Secret Service ServiceAccount StatefulSet".split(" "));
function shownKind(kind) {
    return knownKinds.has(kind) || troubleshootKinds.includes(kind) ? kind : "a document of another kind";
}
const installerGroup = "cluster.kurl.sh";
const troubleshootKinds = [
    "HostPreflight",
    "Preflight",
    "SupportBundle",
    "Collector",
    "HostCollector",
    "RemoteCollector",
    "Analyzer",
    "Redactor",
];
function meantKind(tree, kind, meter) {
    const [group = ""] = (textOf(tree, "apiVersion") ?? "").split("/");
    if (kind === "Preflight" && hasOwnChecks(tree))
        return "did you mean HostPreflight? A Preflight has no tcpConnect below collectors or analyzers";
    if (troubleshootKinds.includes(kind))
        return undefined;
    if ((0,nearest/* nearest */.pA)(kind, ["Installer"]) && (holdsHostPreflights(tree) || (0,nearest/* nearest */.pA)(group, [installerGroup]))) {
        return `expected an Installer of ${installerGroup}/v1beta1 that is valid YAML before rendering, without templates around it, with kind: Installer on a line`;
    }
    const near = (0,nearest/* nearest */.pA)(kind, troubleshootKinds);
    if (near === "HostPreflight" || /^troubleshoot\./.test(group)) {
        return near ? `did you mean ${near}?` : `troubleshoot's kinds are ${troubleshootKinds.join(", ")}`;
    }
    const store = (0,nearest/* nearest */.pA)(kind, STORES);
    if (store && (0,contains/* holdsHostPreflight */.Mm)(tree, meter))
        return store === kind ? CARRIED : `did you mean ${store}?`;
    return kind.endsWith("List") && (0,contains/* holdsHostPreflight */.Mm)(tree, meter)
        ? "expected the HostPreflight inside it as a document of its own"
        : undefined;
}
const STORES = ["Secret", "ConfigMap"];
function hasOwnChecks(tree) {
    const spec = tree.entries.get("spec")?.value;
    const lists = spec?.kind === "map" ? ["collectors", "analyzers"].map((key) => spec.entries.get(key)?.value) : [];
    return lists.some((list) => list !== undefined && (0,contains/* holdsChecks */.mM)(list));
}
function holdsHostPreflights(tree) {
    const spec = tree.entries.get("spec")?.value;
    const kurl = spec?.kind === "map" ? spec.entries.get("kurl")?.value : undefined;
    return kurl?.kind === "map" && kurl.entries.has("hostPreflights");
}
function textOf(map, key) {
    const value = map.entries.get(key)?.value;
    return value?.kind === "scalar" && typeof value.value === "string" ? value.value : undefined;
}
function checkApiVersion(tree) {
    const entry = tree.entries.get("apiVersion");
    const value = entry?.value.kind === "scalar" ? entry.value.value : undefined;
    if (typeof value === "string" && decode_spec/* apiVersions */.w2.includes(value))
        return [];
    return [
        {
            code: "api-version",
            severity: "error",
            message: value === undefined ? "HostPreflight has no apiVersion" : "Unknown apiVersion of a HostPreflight",
            remedy: `expected ${decode_spec/* apiVersions */.w2[0]}`,
            position: entry?.value.position ?? tree.position,
        },
    ];
}

;// CONCATENATED MODULE: ./src/decode/decode.ts



function decode(rendered, addresses, options = {}) {
    return decodeRest((0,assemble.beginDecoding)(rendered, options.meter), { rendered, addresses }, options);
}
function decodeRest({ preflights, budget, meter }, { rendered, addresses }, options = {}) {
    const rest = (0,checked/* gather */.kg)(rendered.slice(preflights.length).map((each, at) => decodeDocuments(each, { budget, meter, isUnusual: at === 0 })));
    const value = [...preflights, ...rest.value.flat()];
    return (0,assemble.assemble)({ value, problems: rest.problems, files: rendered.length }, addresses, { ...options, meter });
}


/***/ }),

};
Object.assign(exports.modules, require("./shared-decode-2.js").modules);
