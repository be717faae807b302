"use strict";
exports.ids = [4981];
exports.modules = {

/***/ 3224:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  renderSources: () => (renderSources)
});

// EXTERNAL MODULE: ./src/decode/limits.ts
var limits = __webpack_require__(6729);
// EXTERNAL MODULE: ./src/go/reflect.ts
var reflect = __webpack_require__(4563);
// EXTERNAL MODULE: ./src/go/value.ts
var go_value = __webpack_require__(5348);
// EXTERNAL MODULE: ./src/meter.ts
var src_meter = __webpack_require__(9523);
// EXTERNAL MODULE: ./src/problem/checked.ts
var checked = __webpack_require__(3275);
// EXTERNAL MODULE: ./src/problem/read-names.ts
var read_names = __webpack_require__(3397);
// EXTERNAL MODULE: ./src/yaml/contains.ts
var contains = __webpack_require__(7851);
// EXTERNAL MODULE: ./src/yaml/unknown-fields.ts
var unknown_fields = __webpack_require__(2150);
// EXTERNAL MODULE: ./src/yaml/yaml.ts + 3 modules
var yaml = __webpack_require__(7473);
// EXTERNAL MODULE: ./src/files/positions.ts
var positions = __webpack_require__(34);
// EXTERNAL MODULE: ./src/go/func.ts
var func = __webpack_require__(9579);
// EXTERNAL MODULE: ./src/yaml/tree.ts
var yaml_tree = __webpack_require__(974);
;// CONCATENATED MODULE: ./src/kurl/context.ts







function parseContext({ file, text }, budget = (0,yaml/* yamlBudget */.Fb)()) {
    const { value: documents, problems } = (0,yaml/* parseYaml */.hN)(text, (0,positions/* positionsIn */.YH)(file, text), budget);
    const mistake = problems.find(checked/* isError */.bJ);
    if (mistake)
        return { value: undefined, problems: [mistake] };
    const [tree, second] = documents.flatMap(({ tree }) => (tree && !isEmpty(tree) ? [tree] : []));
    if (second)
        return wrongContext("context-documents", "it has several documents", second, "one document");
    if (!tree || tree.kind === "map")
        return { value: tree, problems: [] };
    const accepted = "a mapping of template data, such as IsJoin: true";
    const what = (0,yaml_tree/* isNull */.kZ)(tree) ? "null, as toJSON prints what is not there" : (0,yaml_tree/* describe */.q0)(tree);
    return wrongContext("context-mapping", `it is ${what}`, tree, accepted);
}
function isEmpty(tree) {
    return (0,yaml_tree/* isNull */.kZ)(tree) && tree.kind === "scalar" && !tree.plain;
}
function wrongContext(code, why, { position }, accepted) {
    const message = `Cannot read the context: ${why}`;
    const problem = { code, severity: "error", message, remedy: `expected ${accepted}`, position };
    return { value: undefined, problems: [problem] };
}
function mergeMaps(earlier, later, budget) {
    if (!earlier || !later)
        return later ?? earlier;
    budget.steps(func/* STEPS_PER_CONTAINER */.Sw + func/* STEPS_PER_ENTRY */.jC * (earlier.entries.size + later.entries.size));
    const entries = new Map(earlier.entries);
    for (const [key, entry] of later.entries) {
        const before = entries.get(key)?.value;
        const isMerged = before?.kind === "map" && entry.value.kind === "map";
        const value = isMerged ? mergeMaps(before, entry.value, budget) : entry.value;
        entries.set(key, { ...entry, value: value ?? entry.value });
    }
    return { ...later, entries };
}
function stepsOfValue(tree) {
    if (tree.kind === "scalar")
        return 1;
    const known = stepsOf.get(tree);
    if (known !== undefined)
        return known;
    const parts = tree.kind === "list" ? tree.items : [...tree.entries.values()].map(({ value }) => value);
    const ofEntries = tree.kind === "map" ? func/* STEPS_PER_ENTRY */.jC * tree.entries.size : 0;
    const steps = parts.reduce((sum, part) => sum + stepsOfValue(part), func/* STEPS_PER_CONTAINER */.Sw + ofEntries);
    stepsOf.set(tree, steps);
    return steps;
}
const stepsOf = new WeakMap();
function contextValue(tree) {
    if (tree.kind === "list")
        return (0,go_value/* list */.p_)(tree.items.map(contextValue));
    if (tree.kind === "map") {
        return new go_value/* GoMap */.tn(reflect/* ANY_MAP */.U7, new Map([...tree.entries.values()].map(({ key, value }) => [key, contextValue(value)])));
    }
    const value = (0,yaml_tree/* resolvedScalar */.hO)(tree);
    if (typeof value !== "bigint" || BigInt.asIntN(64, value) === value)
        return value;
    return new go_value/* GoNumber */.wK(reflect/* UINT64 */.rS, value);
}

// EXTERNAL MODULE: ./src/problem/nearest.ts
var nearest = __webpack_require__(3124);
// EXTERNAL MODULE: ./src/problem/nulled-mappings.ts
var nulled_mappings = __webpack_require__(7466);
// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(7030);
;// CONCATENATED MODULE: ./src/kurl/hosts.ts


const MAX_HOST_LENGTH = 253;
function readHosts(name, tree) {
    if (tree.kind !== "list")
        return { value: [], problems: [wrongType(name, tree, "a list of strings")] };
    const problems = [];
    const hosts = [];
    for (const item of tree.items) {
        const host = item.kind === "scalar" ? item.value : undefined;
        if (typeof host !== "string")
            problems.push(wrongType(`a host of ${name}`, item, "a string; put it in quotes"));
        else {
            problems.push(...checkHost(name, withoutBrackets(host), item));
            hosts.push(host);
        }
    }
    return { value: hosts, problems };
}
function withoutBrackets(host) {
    const inner = /^\[(.*)\]$/.exec(host)?.[1];
    return inner !== undefined && (0,external_node_net_.isIPv6)(inner) ? inner : host;
}
function checkHost(name, host, { position }) {
    if (host === "" || host.length > MAX_HOST_LENGTH || !isHostText(host)) {
        const why = host === ""
            ? "it is empty"
            : host.length > MAX_HOST_LENGTH
                ? "it is too long"
                : "it is not a host name or an IP address";
        const message = `Cannot use a host of ${name}: ${why}`;
        return [{ code: "context-host", severity: "error", message, remedy: ACCEPTED_HOST, position }];
    }
    if (!host.includes(":") || (0,external_node_net_.isIPv6)(host))
        return [];
    return [
        {
            code: "context-host",
            severity: "warning",
            message: `A host of ${name} has a port, or is not a complete IPv6 address, so no check can reach it`,
            remedy: ACCEPTED_HOST,
            position,
        },
    ];
}
const ACCEPTED_HOST = "expected a host name or an IP address, without port, such as node1.example.com";
function wrongType(what, tree, accepted) {
    return {
        code: "context-type",
        severity: "error",
        message: `Cannot use ${what}: it is ${(0,yaml_tree/* describe */.q0)(tree)}`,
        remedy: `expected ${accepted}`,
        position: tree.position,
    };
}
function isHostText(text) {
    return /^[\p{L}\p{M}\p{N}._:%[\]-]+$/u.test(text);
}

;// CONCATENATED MODULE: ./src/kurl/context-keys.ts






const contextKeys = [
    "Installer",
    "IsPrimary",
    "IsJoin",
    "IsUpgrade",
    "PrimaryHosts",
    "SecondaryHosts",
    "RemoteHosts",
];
function readKeys(context, read) {
    const problems = [];
    const given = (key, parse) => {
        const tree = context?.entries.get(key)?.value;
        if (!tree)
            return undefined;
        if ((0,yaml_tree/* isNull */.kZ)(tree)) {
            problems.push(noValue(key, tree));
            return undefined;
        }
        const parsed = parse(key, tree);
        for (const problem of parsed.problems)
            problems.push(problem);
        return parsed.value;
    };
    const others = otherKeys(context, read);
    const value = {
        installer: given("Installer", mapping),
        isPrimary: given("IsPrimary", context_keys_boolean),
        isJoin: given("IsJoin", context_keys_boolean),
        isUpgrade: given("IsUpgrade", context_keys_boolean),
        primaryHosts: given("PrimaryHosts", readHosts),
        secondaryHosts: given("SecondaryHosts", readHosts),
        remoteHosts: given("RemoteHosts", readHosts),
        others: others.value,
    };
    return { value, problems: [...problems, ...others.problems] };
}
function mapping(key, tree) {
    if (tree.kind === "map")
        return { value: tree, problems: [] };
    return { value: undefined, problems: [wrongType(key, tree, "a mapping")] };
}
function context_keys_boolean(key, tree) {
    const value = contextValue(tree);
    if (typeof value === "boolean")
        return { value, problems: [] };
    return { value: undefined, problems: [wrongType(key, tree, "true or false, without quotes")] };
}
function noValue(key, { position }) {
    return {
        code: "context-type",
        severity: "error",
        message: `Cannot use ${key}: it has no value; an unset variable?`,
        remedy: "give it a value, or leave the key out",
        position,
    };
}
function otherKeys(context, { names, onNames }) {
    const entries = [...(context?.entries.values() ?? [])].filter(({ key }) => !isOwnKey(key));
    const problems = entries.flatMap(({ key, keyPosition, value }) => {
        const near = (0,nearest/* nearest */.pA)(key, contextKeys);
        if (!near && names.words.has(key))
            return [...misspeltBelow({ key, keyPosition, value }, { names, onNames })];
        return [
            {
                code: "context-key",
                severity: "warning",
                message: "The context has a key that no kURL template reads",
                remedy: meant(key, value) ?? `kURL's keys are ${contextKeys.join(", ")}`,
                position: keyPosition,
            },
        ];
    });
    return { value: new Map(entries.map(({ key, value }) => [key, value])), problems };
}
function misspeltBelow({ key, value }, { names, onNames }) {
    if (value.kind !== "map")
        return [];
    return (0,read_names/* misspeltKeys */.s0)(names, { root: key, entries: value.entries, entriesOf, onNames }).map(({ path, meant, value: { keyPosition } }) => ({
        code: "context-key",
        severity: "warning",
        message: `No kURL template reads ${dotted(path)} of the context, and one reads ${dotted([...path.slice(0, -1), meant])}, which is missing`,
        remedy: `did you mean ${meant}?`,
        position: keyPosition,
    }));
}
function misspeltReplacements(later, earlier, { names, onNames }) {
    return [...later.entries.values()].flatMap(({ key, value }) => {
        const before = earlier.entries.get(key)?.value;
        if (value.kind !== "map" || before?.kind !== "map")
            return [];
        const data = { root: key, entries: value.entries, earlier: before.entries, entriesOf, onNames };
        return (0,read_names/* misspeltOverrides */.jC)(names, data).map(({ path, meant, value: { keyPosition }, isEntry }) => {
            const unnamed = isEntry ? "Neither a kURL template nor a value names" : "No kURL template reads";
            const problem = {
                code: "context-key",
                severity: "warning",
                message: `${unnamed} ${dotted(path)} of the context, and ${dotted([...path.slice(0, -1), meant])} keeps the value of an earlier one`,
                remedy: `did you mean ${meant}?`,
                position: keyPosition,
            };
            return { entry: isEntry ? path.at(-1) : undefined, problem };
        });
    });
}
function textsIn(context, onNames) {
    const texts = new Set();
    const open = [context];
    for (let next = open.pop(); next; next = open.pop()) {
        onNames(1);
        if (next.kind === "scalar" && typeof next.value === "string")
            texts.add(next.value);
        if (next.kind === "list")
            for (const item of next.items)
                open.push(item);
        if (next.kind === "map")
            for (const { value } of next.entries.values())
                open.push(value);
    }
    return texts;
}
function lostMappings(later, earlier, { names, onNames }) {
    const data = { above: [], entries: later.entries, earlier: earlier.entries, entriesOf, isNull: isNullEntry, onNames };
    const problems = [];
    for (const { path, value } of (0,nulled_mappings/* nulledMappings */.A)(data)) {
        if (isOwnKey(path[0]) || (0,read_names/* namesBelow */.kV)(names, path) === undefined)
            continue;
        problems.push({
            code: "values-replaced",
            severity: "warning",
            message: `A later context replaces the mapping ${dotted(path)} with null`,
            remedy: "indent the lines that belong to it, or give {} where none is meant",
            position: value.keyPosition,
        });
        if (problems.length === read_names/* SUGGESTED_KEYS */.XV)
            break;
    }
    return problems;
}
function isOwnKey(key) {
    return contextKeys.includes(key);
}
function isNullEntry({ value }) {
    return (0,yaml_tree/* isNull */.kZ)(value);
}
function entriesOf({ value }) {
    return value.kind === "map" ? value.entries : undefined;
}
function dotted(path) {
    return JSON.stringify(path.join("."));
}
function meant(key, value) {
    const word = key.toLowerCase();
    const near = (0,nearest/* nearest */.pA)(key, contextKeys) ?? contextKeys.find((each) => word.includes(each.replace(/^Is/, "").toLowerCase()));
    if (near)
        return `did you mean ${near}?`;
    const inner = value.kind === "map" ? contextKeys.find((each) => value.entries.has(each)) : undefined;
    return inner && `did you mean ${inner} at the top of the context?`;
}

// EXTERNAL MODULE: ./src/go/search.ts
var search = __webpack_require__(3353);
// EXTERNAL MODULE: ./src/go/yaml/yaml.ts
var yaml_yaml = __webpack_require__(4810);
;// CONCATENATED MODULE: ./src/kurl/installer-types.gen.ts
const structs = {
    "installer.TemplateData": ["Installer , v1beta1.Installer", "IsPrimary , bool", "IsJoin , bool", "IsUpgrade , bool", "PrimaryHosts , []string", "SecondaryHosts , []string", "RemoteHosts , []string"],
    "v1beta1.Installer": ["TypeMeta ,inline v1.TypeMeta embedded", "ObjectMeta metadata,omitempty v1.ObjectMeta embedded", "Spec spec,omitempty v1beta1.InstallerSpec", "Status status,omitempty v1beta1.InstallerStatus"],
    "v1.TypeMeta": ["Kind kind,omitempty string", "APIVersion apiVersion,omitempty string"],
    "v1.ObjectMeta": ["Name name,omitempty string", "GenerateName generateName,omitempty string", "Namespace namespace,omitempty string", "SelfLink selfLink,omitempty string", "UID uid,omitempty types.UID", "ResourceVersion resourceVersion,omitempty string", "Generation generation,omitempty int64", "CreationTimestamp creationTimestamp,omitempty,omitzero v1.Time", "DeletionTimestamp deletionTimestamp,omitempty *v1.Time", "DeletionGracePeriodSeconds deletionGracePeriodSeconds,omitempty *int64", "Labels labels,omitempty map[string]string", "Annotations annotations,omitempty map[string]string", "OwnerReferences ownerReferences,omitempty []v1.OwnerReference", "Finalizers finalizers,omitempty []string", "ManagedFields managedFields,omitempty []v1.ManagedFieldsEntry"],
    "v1.Time": ["Time , time.Time embedded"],
    "v1.OwnerReference": ["APIVersion apiVersion string", "Kind kind string", "Name name string", "UID uid types.UID", "Controller controller,omitempty *bool", "BlockOwnerDeletion blockOwnerDeletion,omitempty *bool"],
    "v1.ManagedFieldsEntry": ["Manager manager,omitempty string", "Operation operation,omitempty v1.ManagedFieldsOperationType", "APIVersion apiVersion,omitempty string", "Time time,omitempty *v1.Time", "FieldsType fieldsType,omitempty string", "FieldsV1 fieldsV1,omitempty *v1.FieldsV1", "Subresource subresource,omitempty string"],
    "v1.FieldsV1": ["Raw - []uint8"],
    "v1beta1.InstallerSpec": ["Kubernetes kubernetes,omitempty *v1beta1.Kubernetes", "RKE2 rke2,omitempty *v1beta1.RKE2", "K3S k3s,omitempty *v1beta1.K3S", "Docker docker,omitempty *v1beta1.Docker", "Weave weave,omitempty *v1beta1.Weave", "Flannel flannel,omitempty *v1beta1.Flannel", "Antrea antrea,omitempty *v1beta1.Antrea", "Calico calico,omitempty *v1beta1.Calico", "Contour contour,omitempty *v1beta1.Contour", "Rook rook,omitempty *v1beta1.Rook", "Registry registry,omitempty *v1beta1.Registry", "Prometheus prometheus,omitempty *v1beta1.Prometheus", "Fluentd fluentd,omitempty *v1beta1.Fluentd", "Kotsadm kotsadm,omitempty *v1beta1.Kotsadm", "Velero velero,omitempty *v1beta1.Velero", "Minio minio,omitempty *v1beta1.Minio", "OpenEBS openebs,omitempty *v1beta1.OpenEBS", "Kurl kurl,omitempty *v1beta1.Kurl", "SelinuxConfig selinuxConfig,omitempty *v1beta1.SelinuxConfig", "IptablesConfig iptablesConfig,omitempty *v1beta1.IptablesConfig", "FirewalldConfig firewalldConfig,omitempty *v1beta1.FirewalldConfig", "Ekco ekco,omitempty *v1beta1.Ekco", "Containerd containerd,omitempty *v1beta1.Containerd", "Collectd collectd,omitempty *v1beta1.Collectd", "CertManager certManager,omitempty *v1beta1.CertManager", "MetricsServer metricsServer,omitempty *v1beta1.MetricsServer", "Helm helm,omitempty *v1beta1.Helm", "Longhorn longhorn,omitempty *v1beta1.Longhorn", "Sonobuoy sonobuoy,omitempty *v1beta1.Sonobuoy", "UFWConfig ufwConfig,omitempty *v1beta1.UFWConfig", "Goldpinger goldpinger,omitempty *v1beta1.Goldpinger", "AWS aws,omitempty *v1beta1.AWS"],
    "v1beta1.Kubernetes": ["BootstrapToken bootstrapToken,omitempty string", "BootstrapTokenTTL bootstrapTokenTTL,omitempty string", "CertKey certKey,omitempty string", "ControlPlane controlPlane,omitempty bool", "HACluster HACluster,omitempty bool", "ContainerLogMaxSize containerLogMaxSize,omitempty string", "ContainerLogMaxFiles containerLogMaxFiles,omitempty int", "MaxPodsPerNode maxPodsPerNode,omitempty int", "KubeadmToken kubeadmToken,omitempty string", "KubeadmTokenCAHash kubeadmTokenCAHash,omitempty string", "LoadBalancerAddress loadBalancerAddress,omitempty string", "LoadBalancerUseFirstPrimary loadBalancerUseFirstPrimary,omitempty bool", "MasterAddress masterAddress,omitempty string", "S3Override s3Override,omitempty string", "ServiceCIDR serviceCIDR,omitempty string", "ServiceCidrRange serviceCidrRange,omitempty string", "UseStandardNodePortRange useStandardNodePortRange,omitempty bool", "KubeReserved kubeReserved,omitempty bool", "EvictionThresholdResources evictionThresholdResources,omitempty string", "SystemReservedResources systemReservedResources,omitempty string", "Version version string", "CisCompliance cisCompliance,omitempty bool", "ClusterName clusterName,omitempty string", "InitIgnorePreflightErrors initIgnorePreflightErrors,omitempty string", "UpgradeIgnorePreflightErrors upgradeIgnorePreflightErrors,omitempty string"],
    "v1beta1.RKE2": ["Version version string"],
    "v1beta1.K3S": ["Version version string"],
    "v1beta1.Docker": ["BypassStorageDriverWarning bypassStorageDriverWarning,omitempty bool", "DaemonConfig daemonConfig,omitempty string", "DockerRegistryIP dockerRegistryIP,omitempty string", "HardFailOnLoopback hardFailOnLoopback,omitempty bool", "NoCEOnEE noCEOnEE,omitempty bool", "PreserveConfig preserveConfig,omitempty bool", "S3Override s3Override,omitempty string", "Version version string"],
    "v1beta1.Weave": ["IsEncryptionDisabled isEncryptionDisabled,omitempty bool", "PodCIDR podCIDR,omitempty string", "PodCidrRange podCidrRange,omitempty string", "S3Override s3Override,omitempty string", "Version version string", "NoMasqLocal noMasqLocal,omitempty *bool"],
    "v1beta1.Flannel": ["PodCIDR podCIDR,omitempty string", "PodCIDRRange podCIDRRange,omitempty string", "S3Override s3Override,omitempty string", "Version version string"],
    "v1beta1.Antrea": ["IsEncryptionDisabled isEncryptionDisabled,omitempty bool", "PodCIDR podCIDR,omitempty string", "PodCidrRange podCidrRange,omitempty string", "S3Override s3Override,omitempty string", "Version version string"],
    "v1beta1.Calico": ["S3Override s3Override,omitempty string", "Version version string"],
    "v1beta1.Contour": ["S3Override s3Override,omitempty string", "Version version string", "TLSMinimumProtocolVersion tlsMinimumProtocolVersion,omitempty string", "HTTPPort httpPort,omitempty int", "HTTPSPort httpsPort,omitempty int"],
    "v1beta1.Rook": ["BlockDeviceFilter blockDeviceFilter,omitempty string", "Nodes nodes,omitempty string", "BypassUpgradeWarning bypassUpgradeWarning,omitempty bool", "CephReplicaCount cephReplicaCount,omitempty int", "IsBlockStorageEnabled isBlockStorageEnabled,omitempty bool", "IsSharedFilesystemDisabled isSharedFilesystemDisabled,omitempty bool", "S3Override s3Override,omitempty string", "StorageClassName storageClassName,omitempty string", "HostpathRequiresPrivileged hostpathRequiresPrivileged,omitempty bool", "MinimumNodeCount minimumNodeCount,omitempty int", "Version version string"],
    "v1beta1.Registry": ["PublishPort publishPort,omitempty int", "S3Override s3Override,omitempty string", "Version version string"],
    "v1beta1.Prometheus": ["S3Override s3Override,omitempty string", "Version version string", "ServiceType serviceType,omitempty string"],
    "v1beta1.Fluentd": ["FullEFKStack fullEFKStack,omitempty bool", "S3Override s3Override,omitempty string", "Version version string", "FluentdConfPath fluentdConfPath,omitempty string"],
    "v1beta1.Kotsadm": ["ApplicationNamespace applicationNamespace,omitempty string", "ApplicationSlug applicationSlug,omitempty string", "ApplicationVersionLabel applicationVersionLabel,omitempty string", "Hostname hostname,omitempty string", "S3Override s3Override,omitempty string", "DisableS3 disableS3,omitempty bool", "UiBindPort uiBindPort,omitempty int", "Version version string"],
    "v1beta1.Velero": ["S3Override s3Override,omitempty string", "Namespace namespace,omitempty string", "DisableCLI disableCLI,omitempty bool", "DisableRestic disableRestic,omitempty bool", "LocalBucket localBucket,omitempty string", "ResticRequiresPrivileged resticRequiresPrivileged,omitempty bool", "ResticTimeout resticTimeout,omitempty string", "ServerFlags serverFlags,omitempty []string", "Version version string"],
    "v1beta1.Minio": ["ClaimSize claimSize,omitempty string", "Namespace namespace,omitempty string", "S3Override s3Override,omitempty string", "HostPath hostPath,omitempty string", "Version version string"],
    "v1beta1.OpenEBS": ["CstorStorageClassName cstorStorageClassName,omitempty string", "IsCstorEnabled isCstorEnabled,omitempty bool", "IsLocalPVEnabled isLocalPVEnabled,omitempty bool", "LocalPVStorageClassName localPVStorageClassName,omitempty string", "Namespace namespace,omitempty string", "S3Override s3Override,omitempty string", "Version version string"],
    "v1beta1.Kurl": ["AdditionalNoProxyAddresses additionalNoProxyAddresses,omitempty []string", "Airgap airgap,omitempty bool", "HostnameCheck hostnameCheck,omitempty string", "IgnoreRemoteLoadImagesPrompt ignoreRemoteLoadImagesPrompt,omitempty bool", "IgnoreRemoteUpgradePrompt ignoreRemoteUpgradePrompt,omitempty bool", "InstallerVersion installerVersion,omitempty string", "LicenseURL licenseURL,omitempty string", "Nameserver nameserver,omitempty string", "NoProxy noProxy,omitempty bool", "HostPreflights hostPreflights,omitempty *v1beta1.HostPreflight", "HostPreflightIgnore hostPreflightIgnore,omitempty bool", "HostPreflightEnforceWarnings hostPreflightEnforceWarnings,omitempty bool", "PrivateAddress privateAddress,omitempty string", "ProxyAddress proxyAddress,omitempty string", "PublicAddress publicAddress,omitempty string", "SkipSystemPackageInstall skipSystemPackageInstall,omitempty bool", "ExcludeBuiltinHostPreflights excludeBuiltinHostPreflights,omitempty bool", "IPv6 ipv6,omitempty bool"],
    "v1beta1.HostPreflight": ["TypeMeta ,inline v1.TypeMeta embedded", "Spec spec,omitempty v1beta2.HostPreflightSpec"],
    "v1beta2.HostPreflightSpec": ["Collectors collectors,omitempty []*v1beta2.HostCollect", "RemoteCollectors remoteCollectors,omitempty []*v1beta2.RemoteCollect", "Analyzers analyzers,omitempty []*v1beta2.HostAnalyze", "Uri uri,omitempty string"],
    "v1beta2.HostCollect": ["CPU cpu,omitempty *v1beta2.CPU", "Memory memory,omitempty *v1beta2.Memory", "TCPLoadBalancer tcpLoadBalancer,omitempty *v1beta2.TCPLoadBalancer", "HTTPLoadBalancer httpLoadBalancer,omitempty *v1beta2.HTTPLoadBalancer", "TCPPortStatus tcpPortStatus,omitempty *v1beta2.TCPPortStatus", "UDPPortStatus udpPortStatus,omitempty *v1beta2.UDPPortStatus", "Kubernetes kubernetes,omitempty *v1beta2.Kubernetes", "IPV4Interfaces ipv4Interfaces,omitempty *v1beta2.IPV4Interfaces", "SubnetAvailable subnetAvailable,omitempty *v1beta2.SubnetAvailable", "DiskUsage diskUsage,omitempty *v1beta2.DiskUsage", "HTTP http,omitempty *v1beta2.HostHTTP", "Time time,omitempty *v1beta2.HostTime", "BlockDevices blockDevices,omitempty *v1beta2.HostBlockDevices", "SystemPackages systemPackages,omitempty *v1beta2.HostSystemPackages", "KernelModules kernelModules,omitempty *v1beta2.HostKernelModules", "TCPConnect tcpConnect,omitempty *v1beta2.TCPConnect", "FilesystemPerformance filesystemPerformance,omitempty *v1beta2.FilesystemPerformance", "Certificate certificate,omitempty *v1beta2.Certificate", "CertificatesCollection certificatesCollection,omitempty *v1beta2.HostCertificatesCollection", "HostServices hostServices,omitempty *v1beta2.HostServices", "HostOS hostOS,omitempty *v1beta2.HostOS", "HostRun run,omitempty *v1beta2.HostRun", "HostCopy copy,omitempty *v1beta2.HostCopy", "HostKernelConfigs kernelConfigs,omitempty *v1beta2.HostKernelConfigs", "HostJournald journald,omitempty *v1beta2.HostJournald", "HostCGroups cgroups,omitempty *v1beta2.HostCGroups", "HostDNS dns,omitempty *v1beta2.HostDNS", "NetworkNamespaceConnectivity networkNamespaceConnectivity,omitempty *v1beta2.HostNetworkNamespaceConnectivity", "HostSysctl sysctl,omitempty *v1beta2.HostSysctl", "RegistryImages registryImages,omitempty *v1beta2.HostRegistryImages"],
    "v1beta2.CPU": ["HostCollectorMeta ,inline v1beta2.HostCollectorMeta embedded"],
    "v1beta2.HostCollectorMeta": ["CollectorName collectorName,omitempty string", "Exclude exclude,omitempty *multitype.BoolOrString"],
    "multitype.BoolOrString": ["Type - multitype.BoolOrStringType", "BoolVal - bool", "StrVal - string"],
    "v1beta2.Memory": ["HostCollectorMeta ,inline v1beta2.HostCollectorMeta embedded"],
    "v1beta2.TCPLoadBalancer": ["HostCollectorMeta ,inline v1beta2.HostCollectorMeta embedded", "Address address string", "Port port int", "Timeout timeout,omitempty string"],
    "v1beta2.HTTPLoadBalancer": ["HostCollectorMeta ,inline v1beta2.HostCollectorMeta embedded", "Address address string", "Port port int", "Path path string", "Timeout timeout,omitempty string"],
    "v1beta2.TCPPortStatus": ["HostCollectorMeta ,inline v1beta2.HostCollectorMeta embedded", "Interface interface,omitempty string", "Port port int"],
    "v1beta2.UDPPortStatus": ["HostCollectorMeta ,inline v1beta2.HostCollectorMeta embedded", "Interface interface,omitempty string", "Port port int"],
    "v1beta2.Kubernetes": ["HostCollectorMeta ,inline v1beta2.HostCollectorMeta embedded"],
    "v1beta2.IPV4Interfaces": ["HostCollectorMeta ,inline v1beta2.HostCollectorMeta embedded"],
    "v1beta2.SubnetAvailable": ["HostCollectorMeta ,inline v1beta2.HostCollectorMeta embedded", "CIDRRangeAlloc CIDRRangeAlloc string", "DesiredCIDR desiredCIDR int"],
    "v1beta2.DiskUsage": ["HostCollectorMeta ,inline v1beta2.HostCollectorMeta embedded", "Path path string"],
    "v1beta2.HostHTTP": ["HostCollectorMeta ,inline v1beta2.HostCollectorMeta embedded", "Get get,omitempty *v1beta2.Get", "Post post,omitempty *v1beta2.Post", "Put put,omitempty *v1beta2.Put"],
    "v1beta2.Get": ["URL url string", "InsecureSkipVerify insecureSkipVerify,omitempty bool", "Headers headers,omitempty map[string]string", "Timeout timeout,omitempty string", "TLS tls,omitempty *v1beta2.TLSParams", "Proxy proxy,omitempty string"],
    "v1beta2.TLSParams": ["SkipVerify skipVerify,omitempty bool", "Secret secret,omitempty *v1beta2.TLSSecret", "CACert cacert,omitempty string", "ClientCert clientCert,omitempty string", "ClientKey clientKey,omitempty string"],
    "v1beta2.TLSSecret": ["Name name string", "Namespace namespace string"],
    "v1beta2.Post": ["URL url string", "InsecureSkipVerify insecureSkipVerify,omitempty bool", "Headers headers,omitempty map[string]string", "Body body,omitempty string", "Timeout timeout,omitempty string", "TLS tls,omitempty *v1beta2.TLSParams", "Proxy proxy,omitempty string"],
    "v1beta2.Put": ["URL url string", "InsecureSkipVerify insecureSkipVerify,omitempty bool", "Headers headers,omitempty map[string]string", "Body body,omitempty string", "Timeout timeout,omitempty string", "TLS tls,omitempty *v1beta2.TLSParams", "Proxy proxy,omitempty string"],
    "v1beta2.HostTime": ["HostCollectorMeta ,inline v1beta2.HostCollectorMeta embedded"],
    "v1beta2.HostBlockDevices": ["HostCollectorMeta ,inline v1beta2.HostCollectorMeta embedded"],
    "v1beta2.HostSystemPackages": ["HostCollectorMeta ,inline v1beta2.HostCollectorMeta embedded", "Ubuntu ubuntu,omitempty []string", "Ubuntu16 ubuntu16,omitempty []string", "Ubuntu18 ubuntu18,omitempty []string", "Ubuntu20 ubuntu20,omitempty []string", "RHEL rhel,omitempty []string", "RHEL7 rhel7,omitempty []string", "RHEL8 rhel8,omitempty []string", "RHEL9 rhel9,omitempty []string", "RockyLinux rocky,omitempty []string", "RockyLinux8 rocky8,omitempty []string", "RockyLinux9 rocky9,omitempty []string", "CentOS centos,omitempty []string", "CentOS7 centos7,omitempty []string", "CentOS8 centos8,omitempty []string", "CentOS9 centos9,omitempty []string", "OracleLinux ol,omitempty []string", "OracleLinux7 ol7,omitempty []string", "OracleLinux8 ol8,omitempty []string", "OracleLinux9 ol9,omitempty []string", "AmazonLinux amzn,omitempty []string", "AmazonLinux2 amzn2,omitempty []string"],
    "v1beta2.HostKernelModules": ["HostCollectorMeta ,inline v1beta2.HostCollectorMeta embedded"],
    "v1beta2.TCPConnect": ["HostCollectorMeta ,inline v1beta2.HostCollectorMeta embedded", "Address address string", "Timeout timeout,omitempty string"],
    "v1beta2.FilesystemPerformance": ["HostCollectorMeta ,inline v1beta2.HostCollectorMeta embedded", "OperationSizeBytes operationSize,omitempty uint64", "Directory directory,omitempty string", "FileSize fileSize,omitempty string", "Sync sync,omitempty bool", "Datasync datasync,omitempty bool", "RunTime runTime,omitempty *string", "Timeout timeout,omitempty string", "EnableBackgroundIOPS enableBackgroundIOPS bool", "BackgroundIOPSWarmupSeconds backgroundIOPSWarmupSeconds int", "BackgroundWriteIOPS backgroundWriteIOPS int", "BackgroundReadIOPS backgroundReadIOPS int", "BackgroundWriteIOPSJobs backgroundWriteIOPSJobs int", "BackgroundReadIOPSJobs backgroundReadIOPSJobs int"],
    "v1beta2.Certificate": ["HostCollectorMeta ,inline v1beta2.HostCollectorMeta embedded", "CertificatePath certificatePath string", "KeyPath keyPath string"],
    "v1beta2.HostCertificatesCollection": ["HostCollectorMeta ,inline v1beta2.HostCollectorMeta embedded", "Paths paths []string"],
    "v1beta2.HostServices": ["HostCollectorMeta ,inline v1beta2.HostCollectorMeta embedded"],
    "v1beta2.HostOS": ["HostCollectorMeta ,inline v1beta2.HostCollectorMeta embedded"],
    "v1beta2.HostRun": ["HostCollectorMeta ,inline v1beta2.HostCollectorMeta embedded", "Command command string", "Args args []string", "OutputDir outputDir,omitempty string", "Input input,omitempty map[string]string", "Env env,omitempty []string", "InheritEnvs inheritEnvs,omitempty []string", "IgnoreParentEnvs ignoreParentEnvs,omitempty bool", "Timeout timeout,omitempty string"],
    "v1beta2.HostCopy": ["HostCollectorMeta ,inline v1beta2.HostCollectorMeta embedded", "Path path string"],
    "v1beta2.HostKernelConfigs": ["HostCollectorMeta ,inline v1beta2.HostCollectorMeta embedded"],
    "v1beta2.HostJournald": ["HostCollectorMeta ,inline v1beta2.HostCollectorMeta embedded", "System system,omitempty bool", "Dmesg dmesg,omitempty bool", "Units units,omitempty []string", "Since since,omitempty string", "Until until,omitempty string", "Output output,omitempty string", "Lines lines,omitempty int", "Reverse reverse,omitempty bool", "Utc utc,omitempty bool", "Timeout timeout,omitempty string"],
    "v1beta2.HostCGroups": ["HostCollectorMeta ,inline v1beta2.HostCollectorMeta embedded", "MountPoint mountPoint,omitempty string"],
    "v1beta2.HostDNS": ["HostCollectorMeta ,inline v1beta2.HostCollectorMeta embedded", "Hostnames hostnames []string"],
    "v1beta2.HostNetworkNamespaceConnectivity": ["HostCollectorMeta ,inline v1beta2.HostCollectorMeta embedded", "FromCIDR fromCIDR string", "ToCIDR toCIDR string", "Timeout timeout,omitempty string", "Port port int"],
    "v1beta2.HostSysctl": ["HostCollectorMeta ,inline v1beta2.HostCollectorMeta embedded"],
    "v1beta2.HostRegistryImages": ["HostCollectorMeta ,inline v1beta2.HostCollectorMeta embedded", "Images images []string", "Username username,omitempty string", "Password password,omitempty string"],
    "v1beta2.RemoteCollect": ["CPU cpu,omitempty *v1beta2.RemoteCPU", "Memory memory,omitempty *v1beta2.RemoteMemory", "TCPLoadBalancer tcpLoadBalancer,omitempty *v1beta2.RemoteTCPLoadBalancer", "HTTPLoadBalancer httpLoadBalancer,omitempty *v1beta2.RemoteHTTPLoadBalancer", "TCPPortStatus tcpPortStatus,omitempty *v1beta2.RemoteTCPPortStatus", "UDPPortStatus udpPortStatus,omitempty *v1beta2.RemoteUDPPortStatus", "IPV4Interfaces ipv4Interfaces,omitempty *v1beta2.RemoteIPV4Interfaces", "SubnetAvailable subnetAvailable,omitempty *v1beta2.RemoteSubnetAvailable", "DiskUsage diskUsage,omitempty *v1beta2.RemoteDiskUsage", "HTTP http,omitempty *v1beta2.RemoteHTTP", "Time time,omitempty *v1beta2.RemoteTime", "BlockDevices blockDevices,omitempty *v1beta2.RemoteBlockDevices", "SystemPackages systemPackages,omitempty *v1beta2.RemoteSystemPackages", "KernelModules kernelModules,omitempty *v1beta2.RemoteKernelModules", "TCPConnect tcpConnect,omitempty *v1beta2.RemoteTCPConnect", "FilesystemPerformance filesystemPerformance,omitempty *v1beta2.RemoteFilesystemPerformance", "Certificate certificate,omitempty *v1beta2.RemoteCertificate", "HostServices hostServices,omitempty *v1beta2.RemoteServices", "HostOS hostOS,omitempty *v1beta2.RemoteHostOS"],
    "v1beta2.RemoteCPU": ["RemoteCollectorMeta ,inline v1beta2.RemoteCollectorMeta embedded"],
    "v1beta2.RemoteCollectorMeta": ["CollectorName collectorName,omitempty string", "Exclude exclude,omitempty *multitype.BoolOrString"],
    "v1beta2.RemoteMemory": ["RemoteCollectorMeta ,inline v1beta2.RemoteCollectorMeta embedded"],
    "v1beta2.RemoteTCPLoadBalancer": ["RemoteCollectorMeta ,inline v1beta2.RemoteCollectorMeta embedded", "Address address string", "Port port int", "Timeout timeout,omitempty string"],
    "v1beta2.RemoteHTTPLoadBalancer": ["RemoteCollectorMeta ,inline v1beta2.RemoteCollectorMeta embedded", "Address address string", "Port port int", "Path path string", "Timeout timeout,omitempty string"],
    "v1beta2.RemoteTCPPortStatus": ["RemoteCollectorMeta ,inline v1beta2.RemoteCollectorMeta embedded", "Interface interface,omitempty string", "Port port int"],
    "v1beta2.RemoteUDPPortStatus": ["RemoteCollectorMeta ,inline v1beta2.RemoteCollectorMeta embedded", "Interface interface,omitempty string", "Port port int"],
    "v1beta2.RemoteIPV4Interfaces": ["RemoteCollectorMeta ,inline v1beta2.RemoteCollectorMeta embedded"],
    "v1beta2.RemoteSubnetAvailable": ["RemoteCollectorMeta ,inline v1beta2.RemoteCollectorMeta embedded", "CIDRRangeAlloc CIDRRangeAlloc string", "DesiredCIDR desiredCIDR int"],
    "v1beta2.RemoteDiskUsage": ["RemoteCollectorMeta ,inline v1beta2.RemoteCollectorMeta embedded", "Path path string"],
    "v1beta2.RemoteHTTP": ["RemoteCollectorMeta ,inline v1beta2.RemoteCollectorMeta embedded", "Get get,omitempty *v1beta2.Get", "Post post,omitempty *v1beta2.Post", "Put put,omitempty *v1beta2.Put"],
    "v1beta2.RemoteTime": ["RemoteCollectorMeta ,inline v1beta2.RemoteCollectorMeta embedded"],
    "v1beta2.RemoteBlockDevices": ["RemoteCollectorMeta ,inline v1beta2.RemoteCollectorMeta embedded"],
    "v1beta2.RemoteSystemPackages": ["RemoteCollectorMeta ,inline v1beta2.RemoteCollectorMeta embedded"],
    "v1beta2.RemoteKernelModules": ["RemoteCollectorMeta ,inline v1beta2.RemoteCollectorMeta embedded"],
    "v1beta2.RemoteTCPConnect": ["RemoteCollectorMeta ,inline v1beta2.RemoteCollectorMeta embedded", "Address address string", "Timeout timeout,omitempty string"],
    "v1beta2.RemoteFilesystemPerformance": ["RemoteCollectorMeta ,inline v1beta2.RemoteCollectorMeta embedded", "OperationSizeBytes operationSize,omitempty uint64", "Directory directory,omitempty string", "FileSize fileSize,omitempty string", "Sync sync,omitempty bool", "Datasync datasync,omitempty bool", "Timeout timeout,omitempty string", "RunTime runTime,omitempty *string", "EnableBackgroundIOPS enableBackgroundIOPS bool", "BackgroundIOPSWarmupSeconds backgroundIOPSWarmupSeconds int", "BackgroundWriteIOPS backgroundWriteIOPS int", "BackgroundReadIOPS backgroundReadIOPS int", "BackgroundWriteIOPSJobs backgroundWriteIOPSJobs int", "BackgroundReadIOPSJobs backgroundReadIOPSJobs int"],
    "v1beta2.RemoteCertificate": ["RemoteCollectorMeta ,inline v1beta2.RemoteCollectorMeta embedded", "CertificatePath certificatePath string", "KeyPath keyPath string"],
    "v1beta2.RemoteServices": ["RemoteCollectorMeta ,inline v1beta2.RemoteCollectorMeta embedded"],
    "v1beta2.RemoteHostOS": ["RemoteCollectorMeta ,inline v1beta2.RemoteCollectorMeta embedded"],
    "v1beta2.HostAnalyze": ["CPU cpu,omitempty *v1beta2.CPUAnalyze", "TCPLoadBalancer tcpLoadBalancer,omitempty *v1beta2.TCPLoadBalancerAnalyze", "HTTPLoadBalancer httpLoadBalancer,omitempty *v1beta2.HTTPLoadBalancerAnalyze", "DiskUsage diskUsage,omitempty *v1beta2.DiskUsageAnalyze", "Memory memory,omitempty *v1beta2.MemoryAnalyze", "TCPPortStatus tcpPortStatus,omitempty *v1beta2.TCPPortStatusAnalyze", "UDPPortStatus udpPortStatus,omitempty *v1beta2.UDPPortStatusAnalyze", "HTTP http,omitempty *v1beta2.HTTPAnalyze", "Time time,omitempty *v1beta2.TimeAnalyze", "BlockDevices blockDevices,omitempty *v1beta2.BlockDevicesAnalyze", "SystemPackages systemPackages,omitempty *v1beta2.SystemPackagesAnalyze", "KernelModules kernelModules,omitempty *v1beta2.KernelModulesAnalyze", "TCPConnect tcpConnect,omitempty *v1beta2.TCPConnectAnalyze", "IPV4Interfaces ipv4Interfaces,omitempty *v1beta2.IPV4InterfacesAnalyze", "SubnetAvailable subnetAvailable,omitempty *v1beta2.SubnetAvailableAnalyze", "SubnetContainsIP subnetContainsIP,omitempty *v1beta2.SubnetContainsIPAnalyze", "FilesystemPerformance filesystemPerformance,omitempty *v1beta2.FilesystemPerformanceAnalyze", "Certificate certificate,omitempty *v1beta2.CertificateAnalyze", "CertificatesCollection certificatesCollection,omitempty *v1beta2.HostCertificatesCollectionAnalyze", "HostServices hostServices,omitempty *v1beta2.HostServicesAnalyze", "HostOS hostOS,omitempty *v1beta2.HostOSAnalyze", "TextAnalyze textAnalyze,omitempty *v1beta2.TextAnalyze", "KernelConfigs kernelConfigs,omitempty *v1beta2.KernelConfigsAnalyze", "JsonCompare jsonCompare,omitempty *v1beta2.JsonCompare", "NetworkNamespaceConnectivity networkNamespaceConnectivity,omitempty *v1beta2.NetworkNamespaceConnectivityAnalyze", "Sysctl sysctl,omitempty *v1beta2.HostSysctlAnalyze", "RegistryImages registryImages,omitempty *v1beta2.HostRegistryImagesAnalyze"],
    "v1beta2.CPUAnalyze": ["AnalyzeMeta ,inline v1beta2.AnalyzeMeta embedded", "CollectorName collectorName,omitempty string", "Outcomes outcomes []*v1beta2.Outcome"],
    "v1beta2.AnalyzeMeta": ["CheckName checkName,omitempty string", "Exclude exclude,omitempty *multitype.BoolOrString", "Strict strict,omitempty *multitype.BoolOrString", "Annotations annotations,omitempty map[string]string"],
    "v1beta2.Outcome": ["Fail fail,omitempty *v1beta2.SingleOutcome", "Warn warn,omitempty *v1beta2.SingleOutcome", "Pass pass,omitempty *v1beta2.SingleOutcome"],
    "v1beta2.SingleOutcome": ["When when,omitempty string", "Message message,omitempty string", "URI uri,omitempty string"],
    "v1beta2.TCPLoadBalancerAnalyze": ["AnalyzeMeta ,inline v1beta2.AnalyzeMeta embedded", "CollectorName collectorName,omitempty string", "Outcomes outcomes []*v1beta2.Outcome"],
    "v1beta2.HTTPLoadBalancerAnalyze": ["AnalyzeMeta ,inline v1beta2.AnalyzeMeta embedded", "CollectorName collectorName,omitempty string", "Outcomes outcomes []*v1beta2.Outcome"],
    "v1beta2.DiskUsageAnalyze": ["AnalyzeMeta ,inline v1beta2.AnalyzeMeta embedded", "CollectorName collectorName,omitempty string", "Outcomes outcomes []*v1beta2.Outcome"],
    "v1beta2.MemoryAnalyze": ["AnalyzeMeta ,inline v1beta2.AnalyzeMeta embedded", "CollectorName collectorName,omitempty string", "Outcomes outcomes []*v1beta2.Outcome"],
    "v1beta2.TCPPortStatusAnalyze": ["AnalyzeMeta ,inline v1beta2.AnalyzeMeta embedded", "CollectorName collectorName,omitempty string", "Outcomes outcomes []*v1beta2.Outcome"],
    "v1beta2.UDPPortStatusAnalyze": ["AnalyzeMeta ,inline v1beta2.AnalyzeMeta embedded", "CollectorName collectorName,omitempty string", "Outcomes outcomes []*v1beta2.Outcome"],
    "v1beta2.HTTPAnalyze": ["AnalyzeMeta ,inline v1beta2.AnalyzeMeta embedded", "CollectorName collectorName,omitempty string", "Outcomes outcomes []*v1beta2.Outcome"],
    "v1beta2.TimeAnalyze": ["AnalyzeMeta ,inline v1beta2.AnalyzeMeta embedded", "CollectorName collectorName,omitempty string", "Outcomes outcomes []*v1beta2.Outcome"],
    "v1beta2.BlockDevicesAnalyze": ["AnalyzeMeta ,inline v1beta2.AnalyzeMeta embedded", "CollectorName collectorName,omitempty string", "MinimumAcceptableSize minimumAcceptableSize uint64", "IncludeUnmountedPartitions includeUnmountedPartitions bool", "AdditionalDeviceTypes additionalDeviceTypes,omitempty []string", "Outcomes outcomes []*v1beta2.Outcome"],
    "v1beta2.SystemPackagesAnalyze": ["AnalyzeMeta ,inline v1beta2.AnalyzeMeta embedded", "CollectorName collectorName,omitempty string", "Outcomes outcomes []*v1beta2.Outcome"],
    "v1beta2.KernelModulesAnalyze": ["AnalyzeMeta ,inline v1beta2.AnalyzeMeta embedded", "CollectorName collectorName,omitempty string", "Outcomes outcomes []*v1beta2.Outcome"],
    "v1beta2.TCPConnectAnalyze": ["AnalyzeMeta ,inline v1beta2.AnalyzeMeta embedded", "CollectorName collectorName,omitempty string", "Outcomes outcomes []*v1beta2.Outcome"],
    "v1beta2.IPV4InterfacesAnalyze": ["AnalyzeMeta ,inline v1beta2.AnalyzeMeta embedded", "CollectorName collectorName,omitempty string", "Outcomes outcomes []*v1beta2.Outcome"],
    "v1beta2.SubnetAvailableAnalyze": ["AnalyzeMeta ,inline v1beta2.AnalyzeMeta embedded", "CollectorName collectorName,omitempty string", "Outcomes outcomes []*v1beta2.Outcome"],
    "v1beta2.SubnetContainsIPAnalyze": ["AnalyzeMeta ,inline v1beta2.AnalyzeMeta embedded", "CollectorName collectorName,omitempty string", "CIDR cidr string", "IP ip string", "Outcomes outcomes []*v1beta2.Outcome"],
    "v1beta2.FilesystemPerformanceAnalyze": ["AnalyzeMeta ,inline v1beta2.AnalyzeMeta embedded", "CollectorName collectorName,omitempty string", "Outcomes outcomes []*v1beta2.Outcome"],
    "v1beta2.CertificateAnalyze": ["AnalyzeMeta ,inline v1beta2.AnalyzeMeta embedded", "CollectorName collectorName,omitempty string", "Outcomes outcomes []*v1beta2.Outcome"],
    "v1beta2.HostCertificatesCollectionAnalyze": ["AnalyzeMeta ,inline v1beta2.AnalyzeMeta embedded", "CollectorName collectorName,omitempty string", "Outcomes outcomes []*v1beta2.Outcome"],
    "v1beta2.HostServicesAnalyze": ["AnalyzeMeta ,inline v1beta2.AnalyzeMeta embedded", "CollectorName collectorName,omitempty string", "Outcomes outcomes []*v1beta2.Outcome"],
    "v1beta2.HostOSAnalyze": ["AnalyzeMeta ,inline v1beta2.AnalyzeMeta embedded", "CollectorName collectorName,omitempty string", "Outcomes outcomes []*v1beta2.Outcome"],
    "v1beta2.TextAnalyze": ["AnalyzeMeta ,inline v1beta2.AnalyzeMeta embedded", "CollectorName collectorName,omitempty string", "FileName fileName,omitempty string", "RegexPattern regex,omitempty string", "RegexGroups regexGroups,omitempty string", "IgnoreIfNoFiles ignoreIfNoFiles,omitempty bool", "Outcomes outcomes []*v1beta2.Outcome", "ExcludeFiles excludeFiles,omitempty []string"],
    "v1beta2.KernelConfigsAnalyze": ["AnalyzeMeta ,inline v1beta2.AnalyzeMeta embedded", "CollectorName collectorName,omitempty string", "SelectedConfigs selectedConfigs []string", "Outcomes outcomes []*v1beta2.Outcome"],
    "v1beta2.JsonCompare": ["AnalyzeMeta ,inline v1beta2.AnalyzeMeta embedded", "CollectorName collectorName,omitempty string", "FileName fileName,omitempty string", "Path path,omitempty string", "JsonPath jsonPath,omitempty string", "Value value,omitempty string", "Outcomes outcomes []*v1beta2.Outcome"],
    "v1beta2.NetworkNamespaceConnectivityAnalyze": ["AnalyzeMeta ,inline v1beta2.AnalyzeMeta embedded", "CollectorName collectorName,omitempty string", "Outcomes outcomes []*v1beta2.Outcome"],
    "v1beta2.HostSysctlAnalyze": ["AnalyzeMeta ,inline v1beta2.AnalyzeMeta embedded", "CollectorName collectorName,omitempty string", "Outcomes outcomes []*v1beta2.Outcome"],
    "v1beta2.HostRegistryImagesAnalyze": ["AnalyzeMeta ,inline v1beta2.AnalyzeMeta embedded", "CollectorName collectorName,omitempty string", "Outcomes outcomes []*v1beta2.Outcome"],
    "v1beta1.SelinuxConfig": ["ChconCmds chconCmds,omitempty [][]string", "DisableSelinux disableSelinux,omitempty bool", "PreserveConfig preserveConfig,omitempty bool", "Selinux selinux,omitempty string", "SemanageCmds semanageCmds,omitempty [][]string", "Type type,omitempty string"],
    "v1beta1.IptablesConfig": ["IptablesCmds iptablesCmds,omitempty [][]string", "PreserveConfig preserveConfig,omitempty bool"],
    "v1beta1.FirewalldConfig": ["BypassFirewalldWarning bypassFirewalldWarning,omitempty bool", "DisableFirewalld disableFirewalld,omitempty bool", "Firewalld firewalld,omitempty string", "FirewalldCmds firewalldCmds,omitempty [][]string", "HardFailOnFirewalld hardFailOnFirewalld,omitempty bool", "PreserveConfig preserveConfig,omitempty bool"],
    "v1beta1.Ekco": ["MinReadyMasterNodeCount minReadyMasterNodeCount,omitempty int", "MinReadyWorkerNodeCount minReadyWorkerNodeCount,omitempty int", "NodeUnreachableToleration nodeUnreachableToleration,omitempty string", "RookShouldUseAllNodes rookShouldUseAllNodes,omitempty bool", "RookShouldDisableReconcileMDSPlacement rookShouldDisableReconcileMDSPlacement,omitempty bool", "RookShouldDisableReconcileCephCSIResources rookShouldDisableReconcileCephCSIResources,omitempty bool", "S3Override s3Override,omitempty string", "ShouldDisableRebootServices shouldDisableRebootServices,omitempty bool", "ShouldDisableClearNodes shouldDisableClearNodes,omitempty bool", "ShouldEnablePurgeNodes shouldEnablePurgeNodes,omitempty bool", "Version version string", "AutoUpgradeSchedule autoUpgradeSchedule,omitempty string", "EnableInternalLoadBalancer enableInternalLoadBalancer,omitempty bool", "PodImageOverrides podImageOverrides,omitempty []string", "ShouldDisableRestartFailedEnvoyPods shouldDisableRestartFailedEnvoyPods,omitempty bool", "EnvoyPodsNotReadyDuration envoyPodsNotReadyDuration,omitempty string", "MinioShouldDisableManagement minioShouldDisableManagement,omitempty bool"],
    "v1beta1.Containerd": ["S3Override s3Override,omitempty string", "TomlConfig tomlConfig,omitempty string", "PreserveConfig preserveConfig,omitempty bool", "Version version string"],
    "v1beta1.Collectd": ["S3Override s3Override,omitempty string", "Version version string"],
    "v1beta1.CertManager": ["S3Override s3Override,omitempty string", "Version version string"],
    "v1beta1.MetricsServer": ["S3Override s3Override,omitempty string", "Version version string"],
    "v1beta1.Helm": ["HelmfileSpec helmfileSpec string", "AdditionalImages additionalImages,omitempty []string"],
    "v1beta1.Longhorn": ["S3Override s3Override,omitempty string", "StorageOverProvisioningPercentage storageOverProvisioningPercentage,omitempty int", "Version version string", "UiBindPort uiBindPort,omitempty int", "UiReplicaCount uiReplicaCount,omitempty int"],
    "v1beta1.Sonobuoy": ["S3Override s3Override,omitempty string", "Version version string"],
    "v1beta1.UFWConfig": ["BypassUFWWarning bypassUFWWarning,omitempty bool", "DisableUFW disableUFW,omitempty bool", "HardFailOnUFW hardFailOnUFW,omitempty bool"],
    "v1beta1.Goldpinger": ["S3Override s3Override,omitempty string", "Version version string"],
    "v1beta1.AWS": ["S3Override s3Override,omitempty string", "Version version string", "ExcludeStorageClass excludeStorageClass,omitempty bool"],
    "v1beta1.InstallerStatus": [],
};

// EXTERNAL MODULE: ./src/go/encoding/json.ts
var encoding_json = __webpack_require__(69);
// EXTERNAL MODULE: ./src/go/strconv/strconv.ts + 5 modules
var strconv = __webpack_require__(7867);
// EXTERNAL MODULE: ./src/go/time/time.ts + 6 modules
var time_time = __webpack_require__(7092);
// EXTERNAL MODULE: ./src/go/utf8.ts
var utf8 = __webpack_require__(8506);
;// CONCATENATED MODULE: ./src/kurl/types-with-methods.ts








const KUBERNETES_TIME = (0,reflect/* structType */.YX)("v1.Time", () => [{ name: "Time", type: time_time/* TIME */.E9, embedded: true }], {
    promoted: Object.fromEntries([...(time_time/* TIME */.E9.methods ?? [])].filter(([name]) => name !== "IsZero").map(promoted)),
    value: { MarshalJSON: (at) => (0,func/* func */.Pc)([], () => marshalTime(at)) },
    pointer: { IsZero: (at) => (0,func/* func */.Pc)([], () => isZero(at.target)) },
});
function kubernetesTime(at) {
    return new go_value/* GoStruct */.On(KUBERNETES_TIME, [(0,time_time/* time */.kB)(at)]);
}
function promoted([name, method]) {
    return [name, (receiver) => method(receiver.values[0])];
}
function isZero(at) {
    if (!at)
        return true;
    const { unixSeconds, nanoseconds } = (0,time_time/* momentOf */.Et)(at.values[0]);
    return unixSeconds === time_time/* ZERO_MOMENT */.qq.unixSeconds && nanoseconds === 0;
}
function marshalTime(receiver) {
    const struct = receiver;
    const at = (0,time_time/* moment */.n$)((0,time_time/* momentOf */.Et)(struct.values[0]).unixSeconds);
    return (0,go_value/* bytes */.ee)(Buffer.from(isZero(struct) ? "null" : `"${(0,time_time/* formatTime */.fU)(at, "2006-01-02T15:04:05Z07:00")}"`));
}
const TYPE_META = (0,reflect/* structType */.YX)("v1.TypeMeta", () => [
    { name: "Kind", type: reflect/* STRING */.An, jsonKey: "kind", omitEmpty: true },
    { name: "APIVersion", type: reflect/* STRING */.An, jsonKey: "apiVersion", omitEmpty: true },
], { pointer: { String: (meta) => (0,func/* func */.Pc)([], () => typeMetaText(meta.target)) } });
const METHODS_OF_DOCUMENT = {
    String: (document) => (0,func/* func */.Pc)([], () => typeMetaText(embeddedTypeMeta(document.target))),
};
function embeddedTypeMeta(document) {
    if (!document)
        throw new func/* GoError */.nY(func/* NIL_DEREFERENCE */.hd);
    return document.values[0];
}
function typeMetaText(meta) {
    if (!meta)
        return "nil";
    const [kind, apiVersion] = meta.values;
    return `&TypeMeta{Kind:${kind},APIVersion:${apiVersion},}`;
}
const BOOL_OR_STRING_TYPE = (0,reflect/* namedNumber */.He)("multitype.BoolOrStringType", "int");
const IS_STRING = 0n;
const IS_BOOL = 1n;
const BOOL_OR_STRING = (0,reflect/* structType */.YX)("multitype.BoolOrString", () => [
    { name: "Type", type: BOOL_OR_STRING_TYPE, jsonKey: "-" },
    { name: "BoolVal", type: reflect/* BOOL */.HX, jsonKey: "-" },
    { name: "StrVal", type: reflect/* STRING */.An, jsonKey: "-" },
], {
    value: {
        OpenAPISchemaType: () => (0,func/* func */.Pc)([], () => (0,go_value/* strings */.P$)(["string"])),
        OpenAPISchemaFormat: () => (0,func/* func */.Pc)([], () => "bool-or-string"),
    },
    pointer: {
        String: (pointer) => (0,func/* func */.Pc)([], () => stringOf(boolOrStringOf(pointer))),
        Bool: (pointer) => (0,func/* func */.Pc)([], () => boolOf(boolOrStringOf(pointer))),
        BoolOrDefaultFalse: (pointer) => (0,func/* func */.Pc)([], () => boolOrFalse(boolOrStringOf(pointer))),
        MarshalJSON: (pointer) => (0,func/* func */.Pc)([], () => marshalBoolOrString(boolOrStringOf(pointer))),
    },
});
function boolOrString(value) {
    const type = (0,go_value/* integer */.nd)(BOOL_OR_STRING_TYPE, typeof value === "string" ? IS_STRING : IS_BOOL);
    return new go_value/* GoStruct */.On(BOOL_OR_STRING, typeof value === "string" ? [type, false, value] : [type, value, ""]);
}
function boolOrStringOf(pointer) {
    const struct = pointer.target;
    if (!struct)
        return undefined;
    const [type, bool, string] = struct.values;
    return type.value === IS_STRING ? string : bool;
}
function stringOf(value) {
    return typeof value === "string" ? value : value ? "1" : "0";
}
function boolOf(value) {
    if (typeof value !== "string")
        return value ?? false;
    const parsed = (0,strconv/* parseBool */.q6)(value);
    if (parsed !== undefined)
        return parsed;
    throw new func/* GoError */.nY(`failed to parse bool string(err: strconv.ParseBool: parsing ${(0,strconv/* quoteInError */.Wn)(value)}: invalid syntax)`);
}
function boolOrFalse(value) {
    return (typeof value === "string" ? (0,strconv/* parseBool */.q6)(value) : value) ?? false;
}
function marshalBoolOrString(value) {
    return (0,go_value/* bytes */.ee)(Buffer.from(value === undefined ? "" : (0,encoding_json/* mustMarshal */.e)(value, {}, func/* UNLIMITED */.Mp)));
}
const FIELDS_V1 = (0,reflect/* structType */.YX)("v1.FieldsV1", () => [{ name: "Raw", type: reflect/* BYTE_SLICE */.Wj, jsonKey: "-" }], {
    value: {
        String: (fields) => (0,func/* func */.Pc)([], (_, budget) => {
            const raw = rawOf(fields);
            budget.steps(raw.items.length);
            return (0,utf8/* decodeUtf8 */._6)((0,go_value/* bytesOf */.$$)(raw));
        }),
        MarshalJSON: (fields) => (0,func/* func */.Pc)([], () => (rawOf(fields).isNil ? (0,go_value/* bytes */.ee)(Buffer.from("null")) : rawOf(fields))),
    },
});
function fieldsV1(tree, budget) {
    budget.steps(stepsOfValue(tree));
    const steps = (count) => budget.steps(count);
    const json = (0,encoding_json/* mustMarshal */.e)(contextValue(tree), {}, { ...func/* UNLIMITED */.Mp, steps, string: (_, added = 0) => steps(added) });
    return new go_value/* GoStruct */.On(FIELDS_V1, [(0,go_value/* bytes */.ee)(Buffer.from(json))]);
}
function rawOf(fields) {
    return fields.values[0];
}

;// CONCATENATED MODULE: ./src/kurl/installer-types.ts



const known = new Map([
    [FIELDS_V1.name, FIELDS_V1],
    [KUBERNETES_TIME.name, KUBERNETES_TIME],
    [BOOL_OR_STRING.name, BOOL_OR_STRING],
    [TYPE_META.name, TYPE_META],
]);
function installerType(name) {
    const made = known.get(name) ?? makeType(name);
    known.set(name, made);
    return made;
}
function makeType(name) {
    const lines = Object.hasOwn(structs, name) ? structs[name] : undefined;
    if (!lines)
        return { kind: "string", name };
    const isDocument = lines[0]?.endsWith(`${TYPE_META.name} embedded`);
    return (0,reflect/* structType */.YX)(name, () => lines.map(fieldOf), isDocument ? { pointer: METHODS_OF_DOCUMENT } : {});
}
function fieldOf(line) {
    const [name = "", tag = "", type = "", embedded] = line.split(" ");
    const [jsonKey = "", ...options] = tag.split(",");
    return {
        name,
        type: (0,reflect/* parseType */.Mb)(type, installerType),
        jsonKey,
        ...(embedded && { embedded: true }),
        ...(options.includes("omitempty") && { omitEmpty: true }),
        ...(options.includes("omitzero") && { omitZero: true }),
    };
}
const flattened = new WeakMap();
function jsonFields(type) {
    const found = flattened.get(type);
    if (found)
        return found;
    const fields = new Map();
    for (const field of type.fields ?? []) {
        if (field.jsonKey === "-")
            continue;
        if (isInlined(field)) {
            for (const inner of jsonFields(field.type).values()) {
                if (!fields.has(inner.key))
                    fields.set(inner.key, { ...inner, path: [field.name, ...inner.path] });
            }
        }
        else {
            const key = field.jsonKey || field.name;
            fields.set(key, { key, field, path: [] });
        }
    }
    flattened.set(type, fields);
    return fields;
}
function isInlined(field) {
    return field.embedded === true && field.jsonKey === "";
}

;// CONCATENATED MODULE: ./src/kurl/field-places.ts

const OF_OTHER_KINDS = new Set(["metadata", "status", "hostPreflights"]);
const field_places_known = new WeakMap();
function fieldPlaces(root) {
    const before = field_places_known.get(root);
    if (before)
        return before;
    const places = new Map();
    const seen = new Set();
    for (let level = [{ type: root, keys: [] }]; level.length > 0;) {
        const next = [];
        for (const { type, keys } of level) {
            if (seen.has(type))
                continue;
            seen.add(type);
            for (const { key, field } of jsonFields(type).values()) {
                if (!places.has(key))
                    places.set(key, keys.join("."));
                const inner = structOf(field.type);
                if (inner && !OF_OTHER_KINDS.has(key))
                    next.push({ type: inner, keys: [...keys, key] });
            }
        }
        level = next;
    }
    field_places_known.set(root, places);
    return places;
}
function structOf(type) {
    if (type.kind === "ptr" || type.kind === "slice")
        return type.elem && structOf(type.elem);
    return type.kind === "struct" ? type : undefined;
}

;// CONCATENATED MODULE: ./src/kurl/json-decode.ts











function decodeJson(tree, type, options) {
    const decoder = new Decoder(type, options);
    const value = decoder.value(tree, type, { struct: "", keys: [] }) ?? (0,go_value/* zeroValue */.mg)(type);
    return { value, problems: [...decoder.problems, ...decoder.warnings] };
}
function jsonScalar(scalar, { isJson }) {
    const value = (0,yaml_tree/* resolvedScalar */.hO)(scalar);
    switch (typeof value) {
        case "boolean":
            return { kind: "bool", value };
        case "string":
            return { kind: "string", value };
        case "bigint":
        case "number":
            return {
                kind: "number",
                text: isJson && scalar.plain ? scalar.plain : Object.is(value, -0) ? "-0" : String(value),
            };
        default:
            return { kind: "null" };
    }
}
const RFC_3339 = "2006-01-02T15:04:05Z07:00";
class Decoder {
    problems = [];
    warnings = [];
    #root;
    #options;
    #ended = false;
    constructor(root, options) {
        this.#root = root;
        this.#options = options;
    }
    value(tree, type, context) {
        this.#options.budget.steps(1);
        const scalar = tree.kind === "scalar" ? jsonScalar(tree, this.#options) : undefined;
        if (scalar?.kind === "null")
            return undefined;
        if (type.kind === "ptr")
            return this.#pointer(tree, type, context);
        if (type === FIELDS_V1)
            return fieldsV1(tree, this.#options.budget);
        if (type === KUBERNETES_TIME)
            return this.#time(tree, scalar, context);
        if (type === BOOL_OR_STRING)
            return this.#boolOrString(tree, scalar, context);
        if (scalar)
            return this.#scalar(tree, scalar, type, context);
        return tree.kind === "map" ? this.#map(tree, type, context) : this.#list(tree, type, context);
    }
    #pointer(tree, type, context) {
        this.#options.budget.steps(func/* STEPS_PER_CONTAINER */.Sw);
        const elem = type.elem;
        const target = this.value(tree, elem, context) ?? (0,go_value/* zeroValue */.mg)(elem);
        return new go_value/* GoPointer */.EJ(type, target instanceof go_value/* GoStruct */.On ? new go_value/* GoStruct */.On(elem, target.values, true) : target);
    }
    #map(tree, type, context) {
        if (type.kind === "struct")
            return this.#struct(tree, type, context);
        if (type.kind !== "map")
            return this.#mismatch(tree, "object", type, context);
        this.#options.budget.steps(func/* STEPS_PER_CONTAINER */.Sw);
        const elem = type.elem;
        const entries = this.#inOrder(tree).map(({ key, value }) => [key, this.value(value, elem, context) ?? this.#zero(elem)]);
        return new go_value/* GoMap */.tn(type, new Map(entries));
    }
    #struct(tree, type, context) {
        const fields = jsonFields(type);
        this.#options.budget.steps(func/* STEPS_PER_CONTAINER */.Sw + fields.size);
        const given = new Map();
        for (const { key, keyPosition, value } of this.#inOrder(tree)) {
            const found = fields.get(key);
            if (!found) {
                this.#warnOfSlip(key, keyPosition, [...fields.keys()]);
                continue;
            }
            const inner = { struct: bareName(type), keys: [...context.keys, ...found.path, key] };
            const decoded = this.value(value, found.field.type, inner);
            if (decoded !== undefined)
                given.set(key, decoded);
        }
        return json_decode_structOf(type, given);
    }
    #list(tree, type, context) {
        if (type.kind !== "slice")
            return this.#mismatch(tree, "array", type, context);
        this.#options.budget.steps(func/* STEPS_PER_CONTAINER */.Sw);
        const elem = type.elem;
        return new go_value/* GoSlice */.dP(type, tree.items.map((item) => this.value(item, elem, context) ?? this.#zero(elem)));
    }
    #zero(type) {
        if (type.kind === "struct")
            this.#options.budget.steps(func/* STEPS_PER_CONTAINER */.Sw + jsonFields(type).size);
        return (0,go_value/* zeroValue */.mg)(type);
    }
    #scalar(tree, scalar, type, context) {
        if (scalar.kind === "number")
            return this.#number(tree, scalar.text, type, context);
        if (scalar.kind !== "null" && scalar.kind === type.kind)
            return scalar.value;
        return this.#mismatch(tree, scalar.kind, type, context);
    }
    #number(tree, text, type, context) {
        if (!(0,reflect/* isSigned */.JI)(type.kind) && !(0,reflect/* isUnsigned */.Eo)(type.kind))
            return this.#mismatch(tree, "number", type, context);
        const value = /^-?\d+$/.test(text) ? BigInt(text) : undefined;
        const fits = (0,reflect/* isSigned */.JI)(type.kind) ? BigInt.asIntN : BigInt.asUintN;
        if (value !== undefined && fits(64, value) === value)
            return (0,go_value/* integer */.nd)(type, value);
        return this.#mismatch(tree, `number ${text}`, type, context);
    }
    #time(tree, scalar, context) {
        const time = scalar?.kind === "string" ? (0,time_time/* parseTime */.pe)(RFC_3339, scalar.value) : undefined;
        if (time)
            return kubernetesTime((0,time_time/* moment */.n$)(time.unixSeconds, time.nanoseconds));
        if (scalar?.kind !== "string")
            return this.#ending(() => this.#mismatch(tree, kindOf(tree, scalar), reflect/* STRING */.An, context));
        const parsing = `parsing time ${JSON.stringify(scalar.value)} as "${RFC_3339}"`;
        return this.#ending(() => this.#problem(tree, `${parsing}: cannot parse ${JSON.stringify(scalar.value)} as "2006"`, "an RFC 3339 time"));
    }
    #boolOrString(tree, scalar, context) {
        if (scalar?.kind === "bool" || scalar?.kind === "string")
            return boolOrString(scalar.value);
        return this.#ending(() => this.#mismatch(tree, kindOf(tree, scalar), reflect/* BOOL */.HX, context));
    }
    #ending(report) {
        const before = this.problems.splice(this.#ended ? this.problems.length : 0);
        report();
        for (const problem of before)
            this.problems.push(problem);
        this.#ended = true;
    }
    #inOrder(tree) {
        this.#options.budget.steps(func/* STEPS_PER_ENTRY */.jC * tree.entries.size);
        const entries = [...tree.entries].map(([key, entry]) => ({ ...entry, key }));
        return this.#options.isJson ? entries : entries.sort((left, right) => (0,utf8/* compareStrings */.Kt)(left.key, right.key));
    }
    #warnOfSlip(key, position, known) {
        this.#options.budget.steps(known.length);
        const near = (0,nearest/* nearest */.pA)(key, known);
        const place = fieldPlaces(this.#root).get(key);
        if (near === undefined && place === undefined)
            return;
        this.#options.budget.steps(src_meter/* STEPS_PER_PROBLEM */.cF);
        const message = `Unknown field ${JSON.stringify(key)} of the Installer is ignored`;
        this.warnings.push({
            code: "unknown-field",
            severity: "warning",
            message,
            remedy: near === undefined ? `it belongs to ${place || "the top of the Installer"}` : `did you mean ${near}?`,
            position,
        });
    }
    #mismatch(tree, given, type, context) {
        const place = context.struct === ""
            ? `Go value of type ${type.name}`
            : `Go struct field ${context.struct}.${context.keys.join(".")} of type ${type.name}`;
        this.#problem(tree, `json: cannot unmarshal ${given} into ${place}`, ACCEPTED.get(type.kind));
    }
    #problem(tree, message, accepted) {
        this.#options.budget.steps(src_meter/* STEPS_PER_PROBLEM */.cF);
        const remedy = accepted === undefined ? {} : { remedy: `expected ${accepted}` };
        this.problems.push({ code: "installer-type", severity: "error", message, ...remedy, position: tree.position });
    }
}
const ACCEPTED = new Map([
    ["string", 'a string; put numbers and booleans in quotes, such as "1.30"'],
    ["bool", "true or false, without quotes"],
    ["int", "a whole number, without quotes"],
    ["slice", "a list"],
    ["struct", "a mapping"],
    ["map", "a mapping"],
]);
function kindOf(tree, scalar) {
    if (scalar)
        return scalar.kind;
    return tree.kind === "map" ? "object" : "array";
}
function json_decode_structOf(type, given) {
    const values = (type.fields ?? []).map((field) => {
        if (isInlined(field))
            return json_decode_structOf(field.type, given);
        return given.get(field.jsonKey || field.name) ?? (0,go_value/* zeroValue */.mg)(field.type);
    });
    return new go_value/* GoStruct */.On(type, values);
}
function bareName(type) {
    return type.name.slice(type.name.lastIndexOf(".") + 1);
}

;// CONCATENATED MODULE: ./src/kurl/json-round-trip.ts






function jsonRoundTrip(tree, type, options) {
    const writer = new Writer(options);
    const value = writer.value(tree, type, tree.position);
    return { value, problems: writer.problems };
}
const STEPS_PER_SCALAR = 2;
class Writer {
    problems = [];
    #options;
    constructor(options) {
        this.#options = options;
    }
    value(tree, type, parent) {
        this.#options.budget.steps(STEPS_PER_SCALAR);
        const position = tree?.position ?? parent;
        const given = tree && !this.#isUnset(tree) ? tree : undefined;
        if (type.kind === "ptr") {
            return given ? this.value(given, type.elem, position) : scalarNode(null, position);
        }
        if (given?.kind === "map" && type.kind === "map")
            return this.#map(given, type, position);
        if (type.kind === "struct" && type !== BOOL_OR_STRING) {
            return this.#struct(given?.kind === "map" ? given : undefined, type, position);
        }
        if (given?.kind === "list") {
            this.#options.budget.steps(func/* STEPS_PER_CONTAINER */.Sw);
            const items = given.items.map((item) => this.value(item, type.elem, position));
            return { kind: "list", items, origin: { position } };
        }
        return scalarNode(given ? this.#scalar(given) : zeroOf(type), position);
    }
    #scalar(tree) {
        if (tree.kind !== "scalar")
            return null;
        const scalar = jsonScalar(tree, this.#options);
        if (scalar.kind === "null")
            return null;
        return scalar.kind === "number" ? BigInt(scalar.text) : scalar.value;
    }
    #map(tree, type, position) {
        this.#options.budget.steps(func/* STEPS_PER_CONTAINER */.Sw + func/* STEPS_PER_ENTRY */.jC * tree.entries.size);
        const elem = type.elem;
        const entries = [...tree.entries].map(([key, entry]) => ({
            key: scalarNode(key, entry.keyPosition),
            value: this.value(entry.value, elem, entry.keyPosition),
        }));
        return { kind: "map", entries, origin: { position } };
    }
    #struct(tree, type, position) {
        const fields = jsonFields(type);
        this.#options.budget.steps(func/* STEPS_PER_CONTAINER */.Sw);
        if (tree)
            this.#warnOfUnknown(tree, type, [...fields.keys()]);
        const entries = [...fields.values()].flatMap((field) => this.#field(tree, field, position) ?? []);
        return { kind: "map", entries, origin: { position } };
    }
    #field(tree, { key, field }, parent) {
        const entry = tree?.entries.get(key);
        const position = entry?.keyPosition ?? parent;
        const value = this.value(entry?.value, field.type, position);
        return field.omitEmpty && json_round_trip_isEmpty(value, field.type) ? undefined : { key: scalarNode(key, position), value };
    }
    #isUnset(tree) {
        return tree.kind === "scalar" && jsonScalar(tree, this.#options).kind === "null";
    }
    #warnOfUnknown(tree, type, known) {
        const what = type.name.slice(type.name.lastIndexOf(".") + 1);
        for (const entry of tree.entries.values()) {
            if (known.includes(entry.key))
                continue;
            this.#options.budget.steps(src_meter/* STEPS_PER_PROBLEM */.cF + known.length);
            const problem = (0,unknown_fields/* unknownField */.dX)(entry, known, what);
            if (problem)
                this.problems.push(problem);
        }
    }
}
function scalarNode(value, position) {
    const origin = typeof value === "string" ? { position, text: value } : { position };
    return { kind: "scalar", value, origin };
}
function json_round_trip_isEmpty(value, type) {
    if (type.kind === "ptr")
        return value.kind === "scalar" && value.value === null;
    if (value.kind === "list")
        return value.items.length === 0;
    if (value.kind === "map")
        return type.kind === "map" && value.entries.length === 0;
    return !value.value;
}
function zeroOf(type) {
    if (type.kind === "string")
        return "";
    if (type.kind === "bool")
        return false;
    return type.kind === "slice" || type.kind === "map" ? null : 0n;
}

;// CONCATENATED MODULE: ./src/kurl/embedded.ts





const HOST_PREFLIGHT = installerType("v1beta1.HostPreflight");
const API_VERSION = "troubleshoot.sh/v1beta2";
function embeddedPreflights(installer, source, options) {
    const preflights = hostPreflightsOf(installer);
    if (!preflights)
        return { value: undefined, problems: [] };
    const wrongVersion = checkApiVersion(preflights);
    if (wrongVersion)
        return { value: undefined, problems: [wrongVersion] };
    const { value, problems } = jsonRoundTrip(preflights, HOST_PREFLIGHT, options);
    const { text, runs } = (0,yaml_yaml/* emit */.Ic)(value, { budget: options.budget });
    const within = withinScalars(source.text.split("\n"));
    return { value: { text, locate: (offset) => locate(runs, offset, within) }, problems };
}
function hostPreflightsOf(installer) {
    return child(child(child(installer, "spec"), "kurl"), "hostPreflights");
}
function child(map, key) {
    const value = map?.entries.get(key)?.value;
    return value?.kind === "map" ? value : undefined;
}
function checkApiVersion(preflights) {
    const value = preflights.entries.get("apiVersion")?.value;
    if (value?.kind === "scalar" && value.value === API_VERSION)
        return undefined;
    return {
        code: "api-version",
        severity: "error",
        message: value?.kind === "scalar"
            ? `Unknown apiVersion ${JSON.stringify(value.value)}`
            : "spec.kurl.hostPreflights has no apiVersion",
        remedy: `expected ${API_VERSION}`,
        position: value?.position ?? preflights.position,
    };
}
function locate(runs, offset, within) {
    const run = runs[(0,positions/* indexAt */.G$)(runs, offset, ({ start }) => start)];
    if (run.index < 0)
        return run.origin.position;
    return within(run.origin, run.index + Math.max(0, offset - run.start));
}
function withinScalars(fileLines) {
    const known = new Map();
    return (origin, index) => {
        const lines = known.get(origin) ?? textLines(origin, fileLines);
        known.set(origin, lines);
        const line = lines[(0,positions/* indexAt */.G$)(lines, index, ({ start }) => start)];
        if (!line.written)
            return origin.position;
        return { ...line.written, column: line.written.column + Math.min(index - line.start, line.length) };
    };
}
function textLines(origin, fileLines) {
    let start = 0;
    return (origin.text ?? "").split("\n").map((text, line) => {
        const textLine = { start, length: text.length, written: writtenAt(origin, { text, line }, fileLines) };
        start += text.length + 1;
        return textLine;
    });
}
function writtenAt({ position }, { text, line }, fileLines) {
    const written = (fileLines[position.line - 1] ?? "").slice(position.column - 1);
    if (/^[|>]/.test(written)) {
        const fileLine = position.line + 1 + line;
        const at = (0,search/* indexOf */.qh)(fileLines[fileLine - 1] ?? "", text);
        return at < 0 || text === "" ? undefined : { ...position, line: fileLine, column: at + 1 };
    }
    const quote = /^["']/.test(written) ? 1 : 0;
    if (line > 0 || !written.startsWith(text, quote))
        return undefined;
    return { ...position, column: position.column + quote };
}

;// CONCATENATED MODULE: ./src/kurl/enforced-warnings.ts
function enforcedWarnings(installers, failOn) {
    if (failOn === undefined || failOn === "warn")
        return [];
    return installers.flatMap((installer) => {
        const kurl = enforced_warnings_fieldOf(enforced_warnings_fieldOf(installer, "spec"), "kurl");
        const enforced = enforced_warnings_fieldOf(kurl, "hostPreflightEnforceWarnings");
        if (!isTrue(enforced) || isTrue(enforced_warnings_fieldOf(kurl, "hostPreflightIgnore")))
            return [];
        return [
            {
                code: "installer-enforces-warnings",
                severity: "warning",
                message: `The installer stops at warnings, but fail-on is ${failOn}`,
                remedy: "set fail-on: warn",
                position: enforced.position,
            },
        ];
    });
}
function enforced_warnings_fieldOf(tree, name) {
    return tree?.kind === "map" ? tree.entries.get(name)?.value : undefined;
}
function isTrue(tree) {
    return tree?.kind === "scalar" && tree.value === true;
}

;// CONCATENATED MODULE: ./src/kurl/installer.ts







const GROUP = "cluster.kurl.sh";
const installer_API_VERSION = `${GROUP}/v1beta1`;
const LEGACY_GROUP = "kurl.sh";
const apiVersions = [installer_API_VERSION, `${LEGACY_GROUP}/v1beta1`];
const KIND = "Installer";
const INSTALLER = installerType("v1beta1.Installer");
function emptyInstaller() {
    return withAddOns((0,go_value/* zeroValue */.mg)(INSTALLER));
}
function parseInstaller({ file, text }, budget = (0,yaml/* yamlBudget */.Fb)()) {
    const { value: documents, problems } = (0,yaml/* parseYaml */.hN)(text, (0,positions/* positionsIn */.YH)(file, text), budget);
    const mistake = problems.find(checked/* isError */.bJ);
    if (mistake)
        return { value: undefined, problems: [mistake] };
    const [tree, second] = documents.flatMap((document) => document.tree ?? []);
    if (tree?.kind !== "map") {
        const what = tree ? (0,yaml_tree/* describe */.q0)(tree) : "empty";
        const position = tree?.position ?? { file, line: 1, column: 1 };
        return { value: undefined, problems: [{ ...wrongKind(`Cannot read the Installer: it is ${what}`), position }] };
    }
    const kindProblems = checkKind(tree);
    if ((0,checked/* hasErrors */.Cs)(kindProblems))
        return { value: undefined, problems: kindProblems };
    return { value: tree, problems: second ? [...kindProblems, notRead(second)] : kindProblems };
}
function notRead({ position }) {
    return {
        code: "installer-documents",
        severity: "warning",
        message: "Only the first document of the Installer file is read",
        remedy: "give a file with one document",
        position,
    };
}
function decodeInstaller(tree, options) {
    const { value, problems } = decodeJson(tree, INSTALLER, options);
    return { value: (0,checked/* hasErrors */.Cs)(problems) ? undefined : withAddOns(value), problems };
}
function isInstaller(tree) {
    if (tree?.kind !== "map" || textOf(tree, "kind") !== KIND)
        return false;
    const [group] = textOf(tree, "apiVersion")?.split("/") ?? [];
    return group === GROUP || group === LEGACY_GROUP;
}
function isJsonText(text) {
    return text.trimStart().startsWith("{");
}
function checkKind(tree) {
    const kind = textOf(tree, "kind");
    const apiVersion = textOf(tree, "apiVersion");
    if (kind === KIND && apiVersions.includes(apiVersion))
        return [];
    const isOther = (kind !== undefined && kind !== KIND) || (apiVersion !== undefined && !apiVersions.includes(apiVersion));
    const { position } = tree;
    if (isOther) {
        const what = kind !== undefined && kind !== KIND ? "kind" : "apiVersion";
        return [{ ...wrongKind(`Cannot read the Installer: it has another ${what}`), position }];
    }
    const missing = [apiVersion === undefined && "apiVersion", kind === undefined && "kind"];
    const message = `The Installer has no ${missing.filter(Boolean).join(" and no ")}`;
    return [{ ...wrongKind(message), severity: "warning", position }];
}
function wrongKind(message) {
    return {
        code: "installer-kind",
        severity: "error",
        message,
        remedy: `expected a document with apiVersion: ${installer_API_VERSION} and kind: ${KIND}`,
    };
}
function textOf(tree, key) {
    const value = tree.entries.get(key)?.value;
    return value?.kind === "scalar" && value.value !== null ? String(value.value) : undefined;
}
function withAddOns(installer) {
    return replaceField(installer, "Spec", (spec) => {
        const { type, values } = spec;
        return new go_value/* GoStruct */.On(type, values.map(filled));
    });
}
function filled(value) {
    if (!(value instanceof go_value/* GoPointer */.EJ) || value.target !== undefined || !value.type.elem)
        return value;
    const zero = (0,go_value/* zeroValue */.mg)(value.type.elem);
    return new go_value/* GoPointer */.EJ(value.type, new go_value/* GoStruct */.On(zero.type, zero.values, true));
}
function replaceField(struct, name, change) {
    const at = struct.type.fields?.findIndex((field) => field.name === name) ?? -1;
    return new go_value/* GoStruct */.On(struct.type, struct.values.map((value, index) => (index === at ? change(value) : value)));
}

;// CONCATENATED MODULE: ./src/kurl/data.ts














function templateData({ installer: source, contexts, specs = [], meter = new src_meter/* Meter */.kI(), budget = (0,yaml/* yamlBudget */.Fb)(meter), failOnOfRun, }) {
    const trees = (0,checked/* gather */.kg)(contexts.map((context) => parseContext(context, budget)));
    const onNames = (count) => meter.steps(count);
    const templates = specs.map((spec) => spec.source.text);
    const roots = new Set(trees.value.flatMap((tree) => [...(tree?.entries.keys() ?? [])]));
    const read = { names: (0,read_names/* readNames */.r6)(templates, { open: "{{kurl", roots, onNames }), onNames };
    const merged = mergedContexts(trees.value, read, meter);
    const keys = readKeys(merged.value, read);
    for (const tree of keys.value.others.values()) {
        meter.position = tree.position;
        meter.steps(stepsOfValue(tree));
    }
    const given = source ? parseInstaller(source, budget) : { value: undefined, problems: [] };
    const own = mergeMaps(given.value, keys.value.installer, (0,src_meter/* budgetOf */.nT)(meter));
    const ofSpecs = own ? { value: undefined, problems: [] } : installerOfSpecs(specs);
    const tree = own ?? ofSpecs.value;
    const files = [source, ...contexts, ...specs.map((spec) => spec.source)];
    const jsonFiles = files.flatMap((each) => (each && isJsonText(each.text) ? each.file : []));
    if (tree)
        meter.position = tree.position;
    const decoded = tree
        ? decodeInstaller(tree, { isJson: jsonFiles.includes(tree.position.file), budget: (0,src_meter/* budgetOf */.nT)(meter) })
        : { value: undefined, problems: [] };
    const { isPrimary, isJoin, isUpgrade, primaryHosts = [], secondaryHosts = [], remoteHosts, others } = keys.value;
    const value = {
        isPrimary: isPrimary ?? true,
        isJoin: isJoin ?? false,
        isUpgrade: isUpgrade ?? false,
        primaryHosts,
        secondaryHosts,
        remoteHosts: remoteHosts ?? [...primaryHosts, ...secondaryHosts],
        installer: decoded.value,
        others,
    };
    const isAlsoSpec = specs.some((spec) => spec.source.file === source?.file);
    const problems = [
        ...trees.problems,
        ...keys.problems,
        ...merged.problems,
        ...trees.value.flatMap((each) => (each ? (0,unknown_fields/* duplicateFields */.h7)(each, "the context") : [])),
        ...given.problems,
        ...(given.value ? (0,unknown_fields/* duplicateFields */.h7)(given.value, "the Installer") : []),
        ...(given.value && !isAlsoSpec ? notRun(given.value) : []),
        ...enforcedWarnings([...(own ? [own] : []), ...treesOf(specs)], failOnOfRun),
        ...ofSpecs.problems,
        ...decoded.problems.filter((problem) => own || (0,checked/* isError */.bJ)(problem)),
    ];
    return { value, problems };
}
function mergedContexts(trees, read, meter) {
    const overrides = [];
    const problems = [];
    const value = trees.reduce((earlier, later) => {
        if (later)
            meter.position = later.position;
        if (earlier && later) {
            for (const override of misspeltReplacements(later, earlier, read))
                overrides.push(override);
            for (const problem of lostMappings(later, earlier, read))
                problems.push(problem);
        }
        return mergeMaps(earlier, later, (0,src_meter/* budgetOf */.nT)(meter));
    }, undefined);
    const replaced = value ? (0,read_names/* unnamedOverrides */.O2)(overrides, () => textsIn(value, read.onNames)) : [];
    return { value, problems: [...replaced, ...problems] };
}
function notRun(installer) {
    const preflights = hostPreflightsOf(installer);
    if (!preflights || !(0,contains/* holdsChecks */.mM)(preflights))
        return [];
    return [
        {
            code: "installer-not-run",
            severity: "warning",
            message: "The tcpConnect checks of this Installer's spec.kurl.hostPreflights are not run: it is given as data alone",
            remedy: "give it as a spec, too, to run them",
            position: preflights.position,
        },
    ];
}
function treesOf(specs) {
    return specs.flatMap(({ installers }) => installers.map(({ tree }) => tree));
}
function installerOfSpecs(specs) {
    const trees = treesOf(specs);
    const [first, second] = trees;
    if (!second)
        return { value: first, problems: [] };
    const problem = {
        code: "installer-several",
        severity: "warning",
        message: `${trees.length} Installers are among the specs, so none of them is .Installer for the other specs`,
        remedy: "give the one that is meant as the installer input",
        position: second.position,
    };
    return { value: undefined, problems: [problem] };
}
function rootValue(data, installer = emptyInstaller()) {
    const own = [
        data.installer ?? installer,
        data.isPrimary,
        data.isJoin,
        data.isUpgrade,
        (0,go_value/* strings */.P$)(data.primaryHosts),
        (0,go_value/* strings */.P$)(data.secondaryHosts),
        (0,go_value/* strings */.P$)(data.remoteHosts),
    ];
    return new go_value/* GoStruct */.On(rootType([...data.others.keys()]), [...own, ...[...data.others.values()].map(contextValue)]);
}
const OWN_FIELDS = contextKeys.map((name) => ({ name, type: typeOfKey(name) }));
function typeOfKey(key) {
    if (key === "Installer")
        return installerType("v1beta1.Installer");
    return key.startsWith("Is") ? reflect/* BOOL */.HX : reflect/* STRING_SLICE */.tq;
}
function rootType(others) {
    return (0,reflect/* structType */.YX)("installer.TemplateData", () => [
        ...OWN_FIELDS,
        ...others.map((name) => ({ name, type: reflect/* ANY */.x4, exported: true })),
    ]);
}

;// CONCATENATED MODULE: ./src/kurl/documents.ts




function splitDocuments(source, budget = (0,yaml/* yamlBudget */.Fb)()) {
    const { file, text } = source;
    if (!/\bkind["']?:\s*["']?Installer\b/.test(text))
        return asOneTemplate(source);
    const positionAt = (0,positions/* positionsIn */.YH)(file, text);
    const cut = stretches(text);
    const installers = [];
    for (const { start, end } of cut) {
        const left = { ...budget };
        const { value: documents, problems } = (0,yaml/* parseYaml */.hN)(text.slice(start, end), (offset) => positionAt(start + offset), left);
        if ((0,yaml/* isSpent */.Fh)(left))
            return beyondLimit(source, problems);
        const trees = documents.flatMap(({ tree }) => tree ?? []);
        const [tree] = trees;
        if ((0,checked/* hasErrors */.Cs)(problems) || trees.length !== 1 || !isInstaller(tree))
            continue;
        installers.push({ tree, start, end });
        Object.assign(budget, left);
    }
    if (installers.length === 0)
        return asOneTemplate(source);
    const isInstallerAt = (at) => installers.some(({ start }) => start === at);
    const others = cut.filter(({ start, end }) => !isInstallerAt(start) && hasContent(text.slice(start, end)));
    const template = others.length > 0 ? { file, text: withoutInstallers(text, installers) } : undefined;
    return { source, installers, template, templateStart: others[0]?.start ?? 0, problems: [] };
}
function asOneTemplate(source) {
    return { source, installers: [], template: source, templateStart: 0, problems: [] };
}
function beyondLimit(source, problems) {
    const limits = problems.filter(({ code }) => code === "yaml-limit");
    return { source, installers: [], template: undefined, templateStart: 0, problems: limits };
}
function hasContent(text) {
    return text.split("\n").some((line) => !/^\s*(#.*|%.*|---\s*|\.\.\.\s*)?$/.test(line));
}
function stretches(text) {
    const marks = [...text.matchAll(/^---(?=[\s]|$)/gm)].map(({ index }) => index);
    const starts = [...new Set([0, ...marks])];
    return starts.map((start, index) => ({ start, end: starts[index + 1] ?? text.length }));
}
function withoutInstallers(text, installers) {
    let rest = "";
    let from = 0;
    for (const { start, end } of installers) {
        rest += text.slice(from, start) + text.slice(start, end).replace(/[^\n]/g, "");
        from = end;
    }
    return rest + text.slice(from);
}

// EXTERNAL MODULE: ./src/render/plain.ts
var plain = __webpack_require__(419);
// EXTERNAL MODULE: ./src/render/regexps.ts
var regexps = __webpack_require__(7625);
// EXTERNAL MODULE: ./src/go/metered.ts
var metered = __webpack_require__(917);
// EXTERNAL MODULE: ./src/go/sprig/crypto.ts
var sprig_crypto = __webpack_require__(5296);
// EXTERNAL MODULE: ./src/go/sprig/date.ts
var date = __webpack_require__(3757);
// EXTERNAL MODULE: ./src/go/sprig/defaults.ts
var defaults = __webpack_require__(6331);
// EXTERNAL MODULE: ./src/go/sprig/denied.ts
var denied = __webpack_require__(6466);
// EXTERNAL MODULE: ./src/go/sprig/dict.ts + 1 modules
var dict = __webpack_require__(737);
// EXTERNAL MODULE: ./src/go/sprig/flow.ts
var flow = __webpack_require__(1937);
// EXTERNAL MODULE: ./src/go/sprig/list.ts
var list = __webpack_require__(3569);
// EXTERNAL MODULE: ./src/go/sprig/numeric.ts
var numeric = __webpack_require__(90);
// EXTERNAL MODULE: ./src/go/sprig/paths.ts
var paths = __webpack_require__(2101);
// EXTERNAL MODULE: ./src/go/sprig/reflect.ts
var sprig_reflect = __webpack_require__(1620);
// EXTERNAL MODULE: ./src/go/sprig/regex.ts
var regex = __webpack_require__(9838);
// EXTERNAL MODULE: ./src/go/regexp/regexp.ts + 3 modules
var regexp = __webpack_require__(4067);
// EXTERNAL MODULE: ./src/go/semver/version.ts
var semver_version = __webpack_require__(6902);
;// CONCATENATED MODULE: ./src/go/semver/constraints.ts




const NUMBER = "[0-9|xX*]+";
const IDENTIFIERS = String.raw `[0-9A-Za-z-]+(?:\.[0-9A-Za-z-]+)*`;
const VERSION = String.raw `v?(${NUMBER})(\.${NUMBER})?(\.${NUMBER})?(-${IDENTIFIERS})?(?:\+${IDENTIFIERS})?`;
const CONDITION = new RegExp(String.raw `^(|=|!=|>|<|>=|=>|<=|=<|~>|~|\^)[\t\n\f\r ]*(${VERSION})$`);
const SPACED_HYPHEN = /[\t\n\f\r ]-[\t\n\f\r ]/;
const RANGE = String.raw `\s*(${VERSION})\s+-\s+(${VERSION})\s*`;
const RANGE_FROM = 1;
const RANGE_TO = 6;
const OPERATORS = {
    "": equal,
    "=": equal,
    "!=": notEqual,
    ">": (version, condition) => (0,semver_version/* compareVersions */.Zy)(version, condition.version) > 0,
    ">=": (version, condition) => (0,semver_version/* compareVersions */.Zy)(version, condition.version) >= 0,
    "=>": (version, condition) => (0,semver_version/* compareVersions */.Zy)(version, condition.version) >= 0,
    "<": (version, condition) => condition.partial ? notBeyond(version, condition) : (0,semver_version/* compareVersions */.Zy)(version, condition.version) < 0,
    "<=": (version, condition) => condition.partial ? notBeyond(version, condition) : (0,semver_version/* compareVersions */.Zy)(version, condition.version) <= 0,
    "=<": (version, condition) => condition.partial ? notBeyond(version, condition) : (0,semver_version/* compareVersions */.Zy)(version, condition.version) <= 0,
    "~": tilde,
    "~>": tilde,
    "^": (version, condition) => (0,semver_version/* compareVersions */.Zy)(version, condition.version) >= 0 && version.major === condition.version.major,
};
function parseConstraints(text, budget) {
    return rewriteRanges(text, budget)
        .split("||")
        .map((alternative) => alternative.split(",").map(parseCondition));
}
function satisfies(version, constraints) {
    return constraints.some((conditions) => conditions.every((condition) => check(version, condition)));
}
function check(version, condition) {
    const wholeNotEqual = condition.operator === "!=" && !condition.partial;
    if (version.pre !== "" && condition.version.pre === "" && !wholeNotEqual)
        return false;
    return OPERATORS[condition.operator](version, condition);
}
function parseCondition(text) {
    const match = CONDITION.exec(trimSpace(text));
    if (!match)
        throw new func/* GoError */.nY(`improper constraint: ${text}`);
    const [, operator, whole, major, minor, patch, pre] = match;
    const anyMajor = isAny(major);
    const anyMinor = !anyMajor && (minor === undefined || isAny(minor.slice(1)));
    const anyPatch = !anyMajor && !anyMinor && patch !== undefined && isAny(patch.slice(1));
    return {
        operator,
        version: parseKnown(anyMajor
            ? "0.0.0"
            : anyMinor
                ? `${major}.0.0${pre ?? ""}`
                : anyPatch
                    ? `${major}${minor}.0${pre ?? ""}`
                    : whole),
        anyMinor,
        anyPatch,
        partial: anyMajor || anyMinor || anyPatch,
    };
}
function parseKnown(text) {
    try {
        return (0,semver_version/* parseVersion */.ot)(text);
    }
    catch {
        throw new func/* GoError */.nY("constraint Parser Error");
    }
}
function equal(version, condition) {
    return condition.partial ? tilde(version, condition) : (0,semver_version/* compareVersions */.Zy)(version, condition.version) === 0;
}
function notEqual(version, condition) {
    if (!condition.partial)
        return (0,semver_version/* compareVersions */.Zy)(version, condition.version) !== 0;
    if (version.major !== condition.version.major)
        return true;
    return version.minor !== condition.version.minor && !condition.anyMinor;
}
function notBeyond(version, condition) {
    if (version.major > condition.version.major)
        return false;
    return version.minor <= condition.version.minor || condition.anyMinor;
}
function tilde(version, condition) {
    if ((0,semver_version/* compareVersions */.Zy)(version, condition.version) < 0)
        return false;
    const { major, minor, patch } = condition.version;
    const accepted0 = major === 0n && minor === 0n && patch === 0n && !condition.anyMinor && !condition.anyPatch;
    if (accepted0)
        return true;
    return version.major === major && (version.minor === minor || condition.anyMinor);
}
const CHARACTERS_A_STEP = 64;
function rewriteRanges(text, budget) {
    if (!SPACED_HYPHEN.test(text))
        return text;
    let rewritten = text;
    for (const match of (0,regexp/* findAllGroups */.Db)((0,regexp/* compile */.wE)(RANGE, budget), text, -1, budget)) {
        const range = `>= ${(0,regexp/* groupText */.VR)(text, match, RANGE_FROM)}, <= ${(0,regexp/* groupText */.VR)(text, match, RANGE_TO)}`;
        budget.steps(rewritten.length / CHARACTERS_A_STEP);
        rewritten = (0,search/* replaceFirst */.tl)(rewritten, (0,regexp/* groupText */.VR)(text, match, 0), range);
    }
    return rewritten;
}
function isAny(part) {
    return part === "x" || part === "X" || part === "*";
}
function trimSpace(text) {
    let from = 0;
    let to = text.length;
    while (from < to && isSpace(text.charCodeAt(from)))
        from++;
    while (to > from && isSpace(text.charCodeAt(to - 1)))
        to--;
    return text.slice(from, to);
}
function isSpace(unit) {
    return unit === 0x20 || (unit >= 0x09 && unit <= 0x0d && unit !== 0x0b);
}

;// CONCATENATED MODULE: ./src/go/semver/types.ts




function getter(get) {
    return (value) => (0,func/* func */.Pc)([], () => get(versionOf(value)));
}
function comparison(test) {
    return (value) => (0,func/* func */.Pc)([VERSION_POINTER], ([other]) => test((0,semver_version/* compareVersions */.Zy)(versionOf(value), versionOf(other))));
}
function changed(change) {
    return (value) => (0,func/* func */.Pc)([reflect/* STRING */.An], ([text]) => types_structOf(change(versionOf(value), text)));
}
const types_VERSION = (0,reflect/* structType */.YX)("semver.Version", () => [
    { name: "major", type: reflect/* INT64 */.En },
    { name: "minor", type: reflect/* INT64 */.En },
    { name: "patch", type: reflect/* INT64 */.En },
    { name: "pre", type: reflect/* STRING */.An },
    { name: "metadata", type: reflect/* STRING */.An },
    { name: "original", type: reflect/* STRING */.An },
], {
    value: {
        IncPatch: getter((version) => types_structOf((0,semver_version/* incrementPatch */.on)(version))),
        IncMinor: getter((version) => types_structOf((0,semver_version/* incrementMinor */.lh)(version))),
        IncMajor: getter((version) => types_structOf((0,semver_version/* incrementMajor */.no)(version))),
        SetPrerelease: changed(semver_version/* withPrerelease */.bq),
        SetMetadata: changed(semver_version/* withMetadata */.Uz),
    },
    pointer: {
        String: getter(semver_version/* formatVersion */.qh),
        Original: getter(({ original }) => original),
        Major: getter(({ major }) => (0,go_value/* integer */.nd)(reflect/* INT64 */.En, major)),
        Minor: getter(({ minor }) => (0,go_value/* integer */.nd)(reflect/* INT64 */.En, minor)),
        Patch: getter(({ patch }) => (0,go_value/* integer */.nd)(reflect/* INT64 */.En, patch)),
        Prerelease: getter(({ pre }) => pre),
        Metadata: getter(({ metadata }) => metadata),
        LessThan: comparison((order) => order < 0),
        GreaterThan: comparison((order) => order > 0),
        Equal: comparison((order) => order === 0),
        Compare: comparison((order) => BigInt(order)),
        MarshalJSON: getter((version) => (0,go_value/* bytes */.ee)(Buffer.from(JSON.stringify((0,semver_version/* formatVersion */.qh)(version))))),
    },
});
const VERSION_POINTER = (0,reflect/* pointerTo */.xH)(types_VERSION);
function versionValue(version) {
    return new go_value/* GoPointer */.EJ(VERSION_POINTER, types_structOf(version, { addressable: true }));
}
function types_structOf(version, { addressable = false } = {}) {
    const { major, minor, patch, pre, metadata, original } = version;
    const numbers = [major, minor, patch].map((number) => (0,go_value/* integer */.nd)(reflect/* INT64 */.En, number));
    return new go_value/* GoStruct */.On(types_VERSION, [...numbers, pre, metadata, original], addressable);
}
function versionOf(value) {
    const { values } = (value instanceof go_value/* GoPointer */.EJ ? value.target : value);
    const [major, minor, patch] = values.slice(0, 3).map((number) => BigInt(number.value));
    const [pre, metadata, original] = values.slice(3);
    return { major: major ?? 0n, minor: minor ?? 0n, patch: patch ?? 0n, pre, metadata, original };
}

;// CONCATENATED MODULE: ./src/go/semver/semver.ts




;// CONCATENATED MODULE: ./src/go/sprig/semver.ts



const semver = {
    semver: (0,func/* func */.Pc)([reflect/* STRING */.An], ([version], budget) => {
        budget.string(version.length);
        return versionValue((0,semver_version/* parseVersion */.ot)(version));
    }),
    semverCompare: (0,func/* func */.Pc)([reflect/* STRING */.An, reflect/* STRING */.An], ([constraint, version], budget) => {
        budget.string(constraint.length + version.length);
        const constraints = parseConstraints(constraint, budget);
        return satisfies((0,semver_version/* parseVersion */.ot)(version), constraints);
    }),
};

// EXTERNAL MODULE: ./src/go/sprig/strings.ts + 2 modules
var strings = __webpack_require__(95);
// EXTERNAL MODULE: ./src/go/sprig/texts.ts
var texts = __webpack_require__(3493);
// EXTERNAL MODULE: ./src/go/sprig/url.ts + 1 modules
var url = __webpack_require__(584);
;// CONCATENATED MODULE: ./src/go/sprig/sprig.ts
















const families = [
    strings/* strings */.P,
    texts/* texts */.T,
    numeric/* numeric */.sH,
    list/* list */.p_,
    dict/* dict */.j,
    defaults/* defaults */.N,
    sprig_reflect/* reflect */.E,
    regex/* regex */.y,
    semver,
    date/* date */.p,
    url/* url */.O,
    paths/* paths */.f,
    sprig_crypto/* crypto */.E,
    flow/* flow */.L,
];
const functions = [...families.flatMap((family) => Object.entries(family)), ...denied/* denied */.wk];
const sprig = (0,metered/* meteredTable */.Xv)(functions);

// EXTERNAL MODULE: ./src/go/template/template.ts + 40 modules
var template = __webpack_require__(4330);
// EXTERNAL MODULE: ./src/render/breakout.ts + 1 modules
var breakout = __webpack_require__(2058);
// EXTERNAL MODULE: ./src/render/commented-out.ts
var commented_out = __webpack_require__(9246);
// EXTERNAL MODULE: ./src/render/error-offset.ts
var error_offset = __webpack_require__(3349);
;// CONCATENATED MODULE: ./src/render/remedy.ts


function remedyFor({ message, stage }, functions) {
    const unknownFunction = /function "([^"]*)" not defined/.exec(message)?.[1];
    if (unknownFunction !== undefined) {
        const near = (0,nearest/* nearest */.pA)(unknownFunction, functions);
        const known = "kURL knows the functions of Go's text/template and of sprig 2.22.0";
        return near ? `did you mean ${near}? ${known}` : known;
    }
    const [, field, type] = /can't evaluate field (\S+) in type \*?(\S+)/.exec(message) ?? [];
    if (field !== undefined && type !== undefined)
        return remedyForField(field, type);
    if (message.includes("Invalid Semantic Version"))
        return "expected a version such as 1.2.3";
    if (stage === "limit")
        return "make the template smaller: the limits are far above what kURL's own specs need";
    if (stage === "parse")
        return "kURL renders everything between {{kurl and }} as a Go template";
    return "kURL stops here too: it refuses a spec whose template fails";
}
function remedyForField(field, type) {
    const known = [...fieldNames(type)];
    const near = (0,nearest/* nearest */.pA)(field, known);
    if (near)
        return `did you mean ${near}?`;
    if (type === "installer.TemplateData")
        return `give ${field} in the context; kURL itself gives ${known.join(", ")}`;
    return known.length > 0 ? `its fields are ${known.join(", ")}` : "the value has no fields";
}
function fieldNames(type) {
    const { kind } = installerType(type);
    if (kind !== "struct")
        return [];
    return [...jsonFields(installerType(type)).values()].map(({ field }) => field.name);
}

// EXTERNAL MODULE: ./src/render/rendered.ts
var rendered = __webpack_require__(8058);
// EXTERNAL MODULE: ./src/render/secrets.ts
var render_secrets = __webpack_require__(1382);
// EXTERNAL MODULE: ./src/render/suspects.ts
var suspects = __webpack_require__(5045);
// EXTERNAL MODULE: ./src/render/watch-template.ts + 9 modules
var watch_template = __webpack_require__(6601);
;// CONCATENATED MODULE: ./src/render/render.ts


















const TEMPLATE_OPTIONS = {
    name: "installerSpec",
    leftDelim: "{{kurl",
    rightDelim: "}}",
    functions: sprig,
};
function renderSpecs({ source, installers, template, templateStart, problems: ofFile }, data, meter = new src_meter/* Meter */.kI()) {
    const parts = [
        ...installers.map((document) => ({
            start: document.start,
            part: renderEmbedded(source, document, { data, meter }),
        })),
        ...(template ? [{ start: templateStart, part: render(template, data, meter) }] : []),
    ].sort((left, right) => left.start - right.start);
    const { value, problems } = (0,checked/* gather */.kg)(parts.map(({ part }) => part));
    return { value: value.flatMap((rendered) => rendered ?? []), problems: [...ofFile, ...problems] };
}
function render(source, data, meter = new src_meter/* Meter */.kI()) {
    const makeRoot = () => rootValue(data);
    return renderText(source, source.text, (0,positions/* positionsIn */.YH)(source.file, source.text), { makeRoot, meter });
}
function renderEmbedded(source, { tree }, { data, meter }) {
    const nothing = (problems) => ({ value: undefined, problems });
    const options = { isJson: isJsonText(source.text), budget: (0,src_meter/* budgetOf */.nT)(meter) };
    meter.position = tree.position;
    const kindProblems = checkKind(tree);
    if ((0,checked/* hasErrors */.Cs)(kindProblems))
        return nothing(kindProblems);
    const { value: installer, problems } = decodeInstaller(tree, options);
    if (!installer)
        return nothing(problems);
    const preflights = hostPreflightsOf(tree);
    const duplicates = (0,unknown_fields/* duplicateInstallerFields */.hp)(tree, preflights);
    const embedded = embeddedPreflights(tree, source, options);
    const found = [...withoutRepeats(problems, embedded.problems), ...embedded.problems, ...duplicates];
    if (!embedded.value)
        return nothing((0,checked/* hasErrors */.Cs)(embedded.problems) ? found : [...found, noPreflights(tree)]);
    if (preflights && (0,contains/* holdsChecksBeside */._l)(tree, preflights))
        return nothing([...found, lostChecks(tree)]);
    if ((0,checked/* hasErrors */.Cs)(found))
        return nothing(found);
    const { text, locate } = embedded.value;
    const rendered = renderText(source, text, locate, { makeRoot: () => rootValue(data, installer), meter });
    return { value: rendered.value, problems: [...found, ...rendered.problems] };
}
function noPreflights(tree) {
    if ((0,contains/* holdsChecks */.mM)(tree)) {
        const message = "This Installer has tcpConnect checks, but not in spec.kurl.hostPreflights, where they would be run";
        return lostChecks(tree, message, "expected a HostPreflight as spec.kurl.hostPreflights");
    }
    return {
        code: "installer-no-preflights",
        severity: "warning",
        message: "This Installer has no spec.kurl.hostPreflights, so it adds no check",
        remedy: "give it as the installer input if it is meant as the data of templates",
        position: tree.position,
    };
}
function lostChecks({ position }, message = "This Installer has tcpConnect checks outside of spec.kurl.hostPreflights, which would be lost", remedy = "put them below spec.kurl.hostPreflights.spec") {
    return { code: "installer-no-preflights", severity: "error", message, remedy, position };
}
function withoutRepeats(problems, others) {
    const keyOf = ({ code, position }) => `${code} ${position?.line}:${position?.column}`;
    const known = new Set(others.map(keyOf));
    return problems.filter((problem) => !known.has(keyOf(problem)));
}
function renderText(source, text, locate, { makeRoot, meter }) {
    const secrets = (0,render_secrets/* secretsOf */.F)(text, suspects/* KURL_ACTIONS */.r6, makeRoot);
    try {
        meter.position = locate(0);
        const watch = (0,watch_template/* watchTemplate */.g)(text, { data: "context", actions: suspects/* KURL_ACTIONS */.r6, locate, meter, secrets });
        const options = {
            ...TEMPLATE_OPTIONS,
            ...watch.options,
        };
        const output = meter.rendering((clock) => (0,template/* renderTemplate */.Xm)(text, makeRoot(), { ...options, ...clock }));
        const bytes = () => (0,rendered/* asPrinted */.Dz)(text === source.text ? source : {}, output.bytes ?? output.text);
        const problems = (0,breakout/* breakouts */.r)(text, output, locate, { actions: suspects/* KURL_ACTIONS */.r6, meter });
        const lost = (0,commented_out/* commentedOut */.Z)(text, output, locate, { actions: suspects/* KURL_ACTIONS */.r6, meter });
        const positionAt = (0,rendered/* positionsThrough */.CY)(output.pieces, locate);
        const hasBreakout = problems.length > 0;
        const writtenAt = (0,rendered/* writtenIn */.Xs)(source);
        const secretValues = secrets.values;
        const value = { source, text: output.text, bytes, hasBreakout, positionAt, writtenAt, secretValues };
        return {
            value,
            problems: [...watch.problems(), ...problems, ...lost],
        };
    }
    catch (error) {
        if (!(error instanceof template/* TemplateError */.$w))
            throw error;
        const problem = {
            code: `template-${error.stage}`,
            severity: "error",
            message: `Cannot render the template: ${(0,render_secrets/* withoutSecrets */.c)(error.message, error, secrets)}`,
            remedy: remedyFor(error, sprig.keys()),
            position: locate((0,error_offset/* offsetOf */.b)(error, text, TEMPLATE_OPTIONS.leftDelim)),
        };
        return { value: undefined, problems: [problem] };
    }
}

// EXTERNAL MODULE: ./src/load/read.ts + 1 modules
var read = __webpack_require__(1823);
;// CONCATENATED MODULE: ./src/load/render-sources.ts









async function renderSources(sources, { joinChecks, meter, shards, failOnOfRun }) {
    const budget = (0,yaml/* yamlBudget */.Fb)(meter);
    const documents = sources.specs.map((source) => splitDocuments(source, budget));
    const contexts = contextsOf(sources);
    const data = templateData({ ...sources, specs: documents, contexts, meter, budget, failOnOfRun });
    if ((0,checked/* hasErrors */.Cs)(data.problems))
        return { value: [], problems: data.problems };
    for (const spec of documents)
        await (0,regexps/* loadFunctionsOf */.Bz)(spec);
    const specs = (0,checked/* gather */.kg)(documents.map((spec) => renderSpecs(spec, data.value, meter)));
    const joined = joinChecks
        ? (await __webpack_require__.e(/* import() */ 9483).then(__webpack_require__.bind(__webpack_require__, 9483))).joinChecks(data.value, { meter, allowed: (0,limits/* allowedChecks */.uZ)(shards) })
        : { value: undefined, problems: [] };
    return {
        value: [...specs.value.flat(), ...(joined.value ? [(0,plain.renderPlain)(joined.value)] : [])],
        problems: [...data.problems, ...specs.problems, ...joined.problems],
    };
}
function contextsOf({ contexts, lintContext }) {
    if (!lintContext)
        return contexts;
    const inline = contexts.filter(read/* isInline */.mO);
    return [...contexts.filter((context) => !inline.includes(context)), lintContext, ...inline];
}


/***/ }),

};
Object.assign(exports.modules, require("./shared-render-2.js").modules);
Object.assign(exports.modules, require("./shared-yaml-2.js").modules);
//# sourceMappingURL=load-render-sources.js.map
