import { expect, test } from "@jest/globals";
import { type IpAddress, parseIp } from "../../../src/go/net/netip.js";
import { cancelScope, NEVER_CANCELED } from "../../../src/go/net/node/cancel.js";
import { sourcesOf } from "../../../src/go/net/source.js";

const ips = (...texts: string[]) => texts.map((text) => parseIp(text) as IpAddress);

test("the source of the loopback address is the loopback address", async () => {
  expect(await sourcesOf(ips("127.0.0.1"), NEVER_CANCELED)).toEqual(ips("127.0.0.1"));
});

test("the source of an address does not depend on those before it", async () => {
  const several = ips(
    "127.0.0.1",
    "192.0.2.1",
    "::1",
    "2001:db8::1",
    "fe80::1%lo",
    "::1",
    "fe80::1",
    "127.9.9.9",
    "255.255.255.255",
    "127.0.0.1",
  );
  const alone = await Promise.all(several.map((address) => sourcesOf([address], NEVER_CANCELED)));
  expect(await sourcesOf(several, NEVER_CANCELED)).toEqual(alone.flat());
});

test("after a cancellation no source is looked up", async () => {
  const scope = cancelScope();
  scope.cancel();
  expect(await sourcesOf(ips("127.0.0.1", "::1"), scope)).toEqual([undefined, undefined]);
});
