import { expect, test } from "@jest/globals";
import { sprig } from "../../../src/go/sprig/sprig.js";
import { executeTemplate } from "../../../src/go/template/template.js";

const NAMES = `
abbrev abbrevboth add add1 adler32sum ago append atoi b32dec b32enc b64dec b64enc base biggest 
buildCustomCert camelcase cat ceil clean coalesce compact concat contains date dateInZone dateModify 
date_in_zone date_modify decryptAES deepCopy deepEqual default derivePassword dict dir div empty encryptAES 
env expandenv ext fail first float64 floor genCA genPrivateKey genSelfSignedCert genSignedCert getHostByName 
has hasKey hasPrefix hasSuffix hello htmlDate htmlDateInZone indent initial initials int int64 isAbs join 
kebabcase keys kindIs kindOf last list lower max merge mergeOverwrite min mod mul nindent nospace now omit 
pick pluck plural prepend push quote randAlpha randAlphaNum randAscii randNumeric regexFind regexFindAll 
regexMatch regexReplaceAll regexReplaceAllLiteral regexSplit repeat replace rest reverse round semver 
semverCompare set sha1sum sha256sum shuffle slice snakecase sortAlpha split splitList splitn squote sub 
substr swapcase ternary title toDate toDecimal toJson toPrettyJson toString toStrings trim trimAll trimPrefix 
trimSuffix trimall trunc tuple typeIs typeIsLike typeOf uniq unixEpoch unset until untilStep untitle upper 
urlJoin urlParse uuidv4 values without wrap wrapWith
`;

test("sprig has the 150 names of 2.22.0", () => {
  const names = NAMES.trim().split(/\s+/);
  expect(names).toHaveLength(150);
  expect([...sprig.keys()].sort()).toEqual(names.sort());
});

test.each(["seq", "dig", "get", "fromJson", "mustRegexMatch", "sha512sum", "osBase", "toString2", "constructor"])(
  "%s is not defined, as in 2.22.0",
  (name) => {
    expect(() => executeTemplate(`{{if false}}{{${name} 1}}{{end}}`, {}, { name: "t", functions: sprig })).toThrow(
      `template: t:1: function "${name}" not defined`,
    );
  },
);

test("sprig's slice replaces the builtin", () => {
  const render = (functions?: typeof sprig) =>
    executeTemplate('{{slice "abc" 0 1}}', {}, { name: "t", ...(functions && { functions }) });
  expect(render()).toBe("a");
  expect(() => render(sprig)).toThrow("error calling slice: list should be type of slice or array but string");
});
