import { describe, expect, test } from "@jest/globals";
import { templateData } from "../../src/kurl/data.js";
import { loadFunctions } from "../../src/render/regexps.js";
import { render } from "../../src/render/render.js";
import { renderValues } from "../../src/render/render-values.js";
import { readValues } from "../../src/values/values.js";

await loadFunctions("regex");

const SECRET = "(Hunter2Secr3t";
const HIDDEN = /may hold a password, and is not shown/;

/** What is wrong with a v1beta3 file, whose values have a password and other names. */
function ofHelm(text: string, password = SECRET, user = password): string {
  const given = { db: { password, user, list: [{ api_token: password }] } };
  const { value } = readValues({ values: [{ file: "values.yaml", text: JSON.stringify(given) }], set: [] });
  return renderValues({ file: "spec.yaml", text }, value)
    .problems.map(({ message }) => message)
    .join("\n");
}

/** The same with a file of kURL, whose context has them below `Values`. */
function ofKurl(text: string, password = SECRET): string {
  const context = { file: "context.yaml", text: JSON.stringify({ Values: { db: { password } } }) };
  return render({ file: "spec.yaml", text }, templateData({ contexts: [context] }).value)
    .problems.map(({ message }) => message)
    .join("\n");
}

describe("an error of a template does not quote a value whose name is that of a secret", () => {
  test.each([
    "{{ range .Values.db.password }}{{ end }}",
    "{{ include .Values.db.password . }}",
    '{{ semverCompare .Values.db.password "1.2.3" }}',
    '{{ mustRegexFind .Values.db.password "a" }}',
    '{{ mustToDate "2006-01-02" .Values.db.password }}',
    '{{ mustToDate "2006" (get .Values.db "password") }}',
    '{{ mustToDate "2006" (index .Values "db" "password") }}',
    '{{ mustToDate "2006" (dig "db" "password" "" .Values) }}',
    '{{ $p := .Values.db.password }}{{ mustToDate "2006" $p }}',
    '{{ with .Values.db.password }}{{ mustRegexFind . "a" }}{{ end }}',
    '{{ range list .Values.db.password }}{{ mustToDate "2006" . }}{{ end }}',
    "{{ range .Values.db.list }}{{ range .api_token }}{{ end }}{{ end }}",
    "{{ range $key, $value := .Values.db }}{{ range $value }}{{ end }}{{ end }}",
    '{{ define "h" }}{{ range . }}{{ end }}{{ end }}{{ include "h" .Values.db.password }}',
    '{{ define "h" }}{{ mustToDate "2006" . }}{{ end }}{{ template "h" .Values.db.password }}',
    "{{ tpl .Values.db.password . | fail }}",
    "{{ fail .Values.db.password }}",
    '{{ fail (printf "wrong: %s!" .Values.db.password) }}',
    "{{/* don't */}}{{ call .Values.db.password }}",
  ])("%s", (template) => {
    const message = ofHelm(template);
    expect(message).toMatch(HIDDEN);
    expect(message).not.toMatch(/Hunter2|Secr3t/);
  });

  test.each([
    "range .Values.db.password }}{{kurl end",
    'semverCompare .Values.db.password "1.2.3"',
    "fail .Values.db.password",
  ])("{{kurl %s }}", (action) => {
    const message = ofKurl(`{{kurl ${action} }}`);
    expect(message).toMatch(HIDDEN);
    expect(message).not.toMatch(/Hunter2|Secr3t/);
  });
});

describe("an error of a template keeps words that are not those of a secret", () => {
  test.each([
    { template: '{{ required "set db.token" .Values.db.token }}', words: "set db.token" },
    { template: '{{ required (printf "set %s" "db.token") .Values.db.token }}', words: "set db.token" },
    { template: "{{ $v := .Values.db.password }}{{ $v.length }}", words: "can't evaluate field length in type" },
    { template: "{{ lt .Values.db.password 1 }}", words: "incompatible types for comparison" },
    { template: '{{ mustToDate "2006" .Values.host }}{{ .Values.db.password }}', words: "wrong type for value" },
    { template: '{{ mustToDate "2006" "some-host" }}', words: 'parsing time "some-host"' },
    {
      template: '{{ with .Values.db.password }}{{ mustToDate "2006" $.Values.db.user }}{{ end }}',
      words: 'parsing time "shown"',
      user: "shown",
    },
    {
      template: '{{ with .Values.db.password }}{{ end }}{{ with .Values.db.user }}{{ mustToDate "2006" . }}{{ end }}',
      words: 'parsing time "shown"',
      user: "shown",
    },
  ])("$template", ({ template, words, user }) => {
    expect(ofHelm(template, SECRET, user)).toContain(words);
  });
});

describe("a value that breaks out of its place is not quoted, whatever its name is", () => {
  const credential = '{"auths":{"example.com":{"auth":"Hunter2Secr3t"}}}';
  const actions = ["{{ .Values.db.password }}", "{{ .Values.db.user | upper }}"];

  test.each(
    actions.flatMap((action) =>
      [credential, `Hunter2: ${SECRET}`, `${SECRET} # c`].map((value) => ({ action, value })),
    ),
  )("$action: $value", ({ action, value }) => {
    const message = ofHelm(`conn: ${action}\n`, value);
    expect(message).toContain("breaks out of its place");
    expect(message.toLowerCase()).not.toMatch(/hunter2|secr3t/);
  });

  test("with {{kurl}}", () => {
    const message = ofKurl("conn: {{kurl .Values.db.password }}\n", credential);
    expect(message).toContain('breaks out of its place: it begins with "{" and changes');
    expect(message).not.toMatch(/Hunter2|Secr3t/);
  });
});

describe("a name of a secret", () => {
  /** What is wrong with a loop over a value of this name. */
  const wrong = (name: string, value: string) => {
    const given = { values: [{ file: "values.yaml", text: JSON.stringify({ [name]: value }) }], set: [] };
    const text = `{{ range .Values.${name} }}{{ end }}\n`;
    const { problems } = renderValues({ file: "spec.yaml", text }, readValues(given).value);
    return problems.map(({ message }) => message).join("\n");
  };

  test.each(
    ["pw", "root_pw", "cred", "creds", "jwt", "pin", "passcode", "psk", "cookie", "authorization"].flatMap((name) =>
      [`${SECRET}: x`, `${SECRET} # c`, `pw: ${SECRET}`].map((value) => ({ name, value })),
    ),
  )("is $name: $value", ({ name, value }) => {
    expect(wrong(name, value)).toMatch(HIDDEN);
    expect(wrong(name, value)).not.toContain(SECRET);
  });

  test.each([
    ...[
      "PASSWORD_PROD",
      "dbPasswordProd",
      "secretKeyBase",
      "SECRET_KEY_BASE",
      "tokenValue",
      "PasswdHash",
      "credentialOfDb",
    ],
    ...["auth", "basicAuth", "BASIC_AUTH", "auth2", "oauthProd", "HTTPAuth", "webhookUrl", "WEBHOOK_URL"],
    ...["sshKey", "ssh_key_prod", "deployKey", "tlsKeyPem", "API_KEY_PROD", "apikeys_of_db"],
  ])("has a word of secrets at any place: %s", (name) => {
    expect(wrong(name, `${SECRET}: x`)).toMatch(HIDDEN);
    expect(wrong(name, `${SECRET}: x`)).not.toContain(SECRET);
  });

  test.each([
    ...["bearer", "session", "sessionId", "SESSION_IDS", "db_otp", "totp", "hmac", "azureSas", "mnemonic", "mnemonic2"],
    ...["dockerconfigjson", "dockerConfigJson", "docker_config", "dockercfg", "idRsa", "id_rsa", "sshPrivate"],
    ...[
      "connectionString",
      "CONNECTION_STRING",
      "dbConnStr",
      "connstr",
      "sentryDsn",
      "kennwort",
      "motDePasse",
      "contrasena",
    ],
  ])("has a word of secrets at its end: %s", (name) => {
    expect(wrong(name, `${SECRET}: x`)).toMatch(HIDDEN);
    expect(wrong(name, `${SECRET}: x`)).not.toContain(SECRET);
  });

  test.each([
    ...["arkansas", "sasHost", "session_store", "sessionIdle", "obsession", "bearerUrl", "totpServer", "dsnless"],
    ...["seed", "license", "login", "vault", "hook", "private", "salt", "basic", "forbearer", "idRsaPub"],
    ...["spin", "pin_version", "cookies_enabled", "author", "AUTHORITY", "authority_url", "key", "keys", "keyName"],
    ...["publicKey", "public_keys_of_db", "monkey", "keyboard_layout", "passed_checks"],
  ])("is not %s", (name) => {
    expect(wrong(name, "a: b")).toContain("iterate over a: b");
  });
});

test("an error of a template does not quote a secret in Base64", () => {
  const message = ofHelm('{{ fail (print "x" (b64enc .Values.db.password)) }}');
  expect(message).toMatch(HIDDEN);
  expect(message).not.toContain(Buffer.from(SECRET).toString("base64"));
});

test.each(["GITHUB_TOKEN", "DB_PASSWORD"])(
  "that a function is disabled is said whatever it is asked for: %s",
  (name) => {
    expect(ofKurl(`{{kurl env "${name}" }}`)).toContain('function "env" is disabled: ');
  },
);
