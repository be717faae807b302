import { func, type GoFunction } from "../func.js";
import {
  BOOL,
  type GoType,
  namedType,
  pointerTo,
  STRING,
  STRING_MAP,
  STRING_SLICE,
  type StructField,
  sliceOf,
  structType,
} from "../reflect.js";
import { GoPointer, GoSlice, GoStruct, type GoValue, zeroValue } from "../value.js";
import { API_VERSIONS } from "./api-versions.js";

function field(name: string, type: GoType, jsonKey: string): StructField {
  return { name, type, jsonKey, omitEmpty: true };
}

const MAINTAINER = structType("chart.Maintainer", () => [
  field("Name", STRING, "name"),
  field("Email", STRING, "email"),
  field("URL", STRING, "url"),
]);

const DEPENDENCY = structType("chart.Dependency", () => [
  field("Name", STRING, "name"),
  field("Version", STRING, "version"),
  field("Repository", STRING, "repository"),
]);

/** Ref: https://github.com/helm/helm/blob/v3.21.4/pkg/chart/metadata.go */
const METADATA = structType("chart.Metadata", () => [
  field("Name", STRING, "name"),
  field("Home", STRING, "home"),
  field("Sources", STRING_SLICE, "sources"),
  field("Version", STRING, "version"),
  field("Description", STRING, "description"),
  field("Keywords", STRING_SLICE, "keywords"),
  field("Maintainers", sliceOf(pointerTo(MAINTAINER) as GoType), "maintainers"),
  field("Icon", STRING, "icon"),
  field("APIVersion", STRING, "apiVersion"),
  field("Condition", STRING, "condition"),
  field("Tags", STRING, "tags"),
  field("AppVersion", STRING, "appVersion"),
  field("Deprecated", BOOL, "deprecated"),
  field("Annotations", STRING_MAP, "annotations"),
  field("KubeVersion", STRING, "kubeVersion"),
  field("Dependencies", sliceOf(pointerTo(DEPENDENCY) as GoType), "dependencies"),
  field("Type", STRING, "type"),
]);

const CHART = structType("struct { chart.Metadata; IsRoot bool }", () => [
  { name: "Metadata", type: METADATA, embedded: true },
  { name: "IsRoot", type: BOOL },
]);

/** `.Chart` of a chart that has a name and nothing else. */
export function chartOf(name: string): GoStruct {
  const metadata = structOf(METADATA, { Name: name, APIVersion: "v2", Type: "application" });
  return structOf(CHART, { Metadata: metadata, IsRoot: true });
}

const KUBE_VERSION = structType(
  "chartutil.KubeVersion",
  () => [
    { name: "Version", type: STRING },
    { name: "Major", type: STRING },
    { name: "Minor", type: STRING },
  ],
  { pointer: { String: versionOf, GitVersion: versionOf } },
);

function versionOf(receiver: GoValue): GoFunction {
  return func([], () => ((receiver as GoPointer).target as GoStruct).values[0] as string);
}

const VERSION_SET: GoType<GoSlice> = namedType("chartutil.VersionSet", STRING_SLICE, {
  Has: (receiver) => func([STRING], ([version]) => (receiver as GoSlice).items.includes(version)),
});

const BUILD_INFO = structType("version.BuildInfo", () => [
  field("Version", STRING, "version"),
  field("GitCommit", STRING, "git_commit"),
  field("GitTreeState", STRING, "git_tree_state"),
  field("GoVersion", STRING, "go_version"),
]);

/** Ref: https://github.com/helm/helm/blob/v3.21.4/pkg/chartutil/capabilities.go */
const CAPABILITIES: GoType<GoStruct> = structType(
  "chartutil.Capabilities",
  () => [
    { name: "KubeVersion", type: KUBE_VERSION },
    { name: "APIVersions", type: VERSION_SET },
    { name: "HelmVersion", type: BUILD_INFO },
  ],
  { pointer: { Copy: (receiver) => func([], () => capabilitiesLike((receiver as GoPointer).target as GoStruct)) } },
);

/** `.Capabilities` without a cluster: what Helm 3.21, built for Kubernetes 1.20, takes for granted. */
export function defaultCapabilities(): GoPointer {
  return capabilitiesLike(
    structOf(CAPABILITIES, {
      KubeVersion: structOf(KUBE_VERSION, { Version: "v1.20.0", Major: "1", Minor: "20" }),
      APIVersions: new GoSlice(VERSION_SET, API_VERSIONS),
      HelmVersion: structOf(BUILD_INFO, { Version: "v3.21", GoVersion: "go1.26.5" }),
    }),
  );
}

function capabilitiesLike({ type, values }: GoStruct): GoPointer {
  return new GoPointer(pointerTo(type), new GoStruct(type, values, true));
}

function structOf(type: GoType, given: Readonly<Record<string, GoValue>>): GoStruct {
  return new GoStruct(
    type,
    (type.fields ?? []).map((each) => given[each.name] ?? zeroValue(each.type)),
  );
}
