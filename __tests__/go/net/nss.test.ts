import { expect, test } from "@jest/globals";
import { type LookupOrder, parseNameSwitch } from "../../../src/go/net/nss.js";

test.each<[text: string | undefined, order: LookupOrder, otherSources: string[]]>([
  [undefined, ["files", "dns"], []],
  ["", ["files", "dns"], []],
  ["passwd: files", ["files", "dns"], []],
  ["hosts:", ["files", "dns"], []],
  ["hosts: files dns", ["files", "dns"], []],
  ["hosts: dns files", ["dns", "files"], []],
  ["hosts: files", ["files"], []],
  ["hosts:\tdns", ["dns"], []],
  ["# hosts: dns\nhosts: files # dns", ["files"], []],
  ["hosts: files dns files", ["files", "dns"], []],
  ["hosts: dns [NOTFOUND=return !UNAVAIL=continue] files", ["dns", "files"], []],
  ["hosts: files mdns4_minimal [NOTFOUND=return] dns", ["files", "dns"], ["mdns4_minimal"]],
  [
    "hosts: mymachines resolve [!UNAVAIL=return] files myhostname dns",
    ["files", "dns"],
    ["mymachines", "resolve", "myhostname"],
  ],
  ["hosts: resolve files", ["dns", "files"], ["resolve"]],
  ["hosts: files resolve", ["files", "dns"], ["resolve"]],
  ["hosts: resolve", ["dns"], ["resolve"]],
  ["hosts: files\nhosts: dns", ["files", "dns"], []],
  ["hosts: dns\nno colon here", ["files", "dns"], []],
  ["hosts: dns [ files", ["files", "dns"], []],
  ["hosts: dns [x] files", ["files", "dns"], []],
  ["hosts: dns [a=] files", ["files", "dns"], []],
  ["hosts: dns []", ["dns"], []],
])("%j gives the order %p and the other sources %p", (text, order, otherSources) => {
  expect(parseNameSwitch(text)).toEqual({ order, otherSources });
});
