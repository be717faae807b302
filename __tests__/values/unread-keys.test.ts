import { describe, expect, test } from "@jest/globals";
import { Meter } from "../../src/meter.js";
import { unreadKeys } from "../../src/values/unread-keys.js";
import { readValues } from "../../src/values/values.js";

function unread(template: string, ...set: readonly string[]): readonly string[] {
  const { setKeys } = readValues({ values: [], set });
  const problems = unreadKeys(setKeys, [template], new Meter());
  expect(problems.every(({ code, severity }) => code === "set-unread" && severity === "warning")).toBe(true);
  return problems.map(({ message, remedy }) => `${message}; ${remedy}`);
}

const ENABLED = "db: {{ if .Values.db.enabled }}{{ .Values.db.hosts.first }}{{ end }}";
const GIVE = "give the key that a template has behind .Values";

describe("a key of set", () => {
  test.each([
    {
      set: "db.enbled=true",
      template: ENABLED,
      is: 'No template reads "db.enbled" of line 1, so it changes nothing; did you mean enabled?',
    },
    {
      set: "dbs.enabled=true",
      template: ENABLED,
      is: 'No template reads "dbs" of line 1, so it changes nothing; did you mean db?',
    },
    {
      set: "db.hosts.last=a",
      template: ENABLED,
      is: `No template reads "db.hosts.last" of line 1, so it changes nothing; ${GIVE}`,
    },
    {
      set: "Values.db.enabled=true",
      template: ENABLED,
      is: `No template reads "Values" of line 1, so it changes nothing; ${GIVE}`,
    },
    {
      set: "db.enabled=1,evn=prod",
      template: ENABLED,
      is: `No template reads key 2 of line 1, so it changes nothing; ${GIVE}`,
    },
    {
      set: "evn[0]=prod",
      template: "{{ .Values.env }}",
      is: 'No template reads "evn" of line 1, so it changes nothing; did you mean env?',
    },
    {
      set: "enabled=true",
      template: "enabled: {{ .Values.db }}",
      is: `No template reads "enabled" of line 1, so it changes nothing; ${GIVE}`,
    },
  ])("$set that no template reads is named: $template", ({ set, template, is }) => {
    expect(unread(template, set)).toEqual([is]);
  });

  test.each([
    { template: ENABLED, set: "db.enabled=true" },
    { template: ENABLED, set: "db.hosts.first=a" },
    { template: "{{ range $k, $v := .Values.db }}{{ $v }}{{ end }}", set: "db.a=1" },
    { template: "{{ with .Values.db }}{{ .port }}{{ end }}", set: "db.port=1" },
    { template: '{{ index .Values "db" "port" }}', set: "db.port=1" },
    { template: '{{ dig "db" "port" 1 .Values }}', set: "db.port=1" },
    { template: "{{ (.Values).db }}", set: "db=1" },
    { template: "{{ toYaml .Values }}", set: "a.b=1" },
    { template: '{{ include "hosts" .Values.db }}', set: "db.port=1" },
    { template: "{{ range .Values.hosts }}{{ .name }}{{ end }}", set: "hosts[0].name=a" },
    { template: "{{ .Values.db.port }}", set: "db=null" },
    { template: "{{ .Values.db }}", set: "a b=1" },
    { template: "no action", set: "db=1" },
  ])("$set is read by $template", ({ template, set }) => {
    expect(unread(template, set)).toEqual([]);
  });

  test("is read if one of several templates reads it", () => {
    const { setKeys } = readValues({ values: [], set: ["a=1"] });
    expect(unreadKeys(setKeys, ["{{ .Values.b }}", "{{ .Values.a }}"], new Meter())).toEqual([]);
  });
});
