import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { MAX_ORDERED_ADDRESSES, orderRouted, sortByRfc6724 } from "../../../src/go/net/addrselect.js";
import { type IpAddress, parseIp } from "../../../src/go/net/netip.js";
import { NEVER_CANCELED } from "../../../src/go/net/node/cancel.js";

function ip(text: string): IpAddress {
  const address = parseIp(text);
  if (!address) throw new Error(`${text} is not a literal`);
  return address;
}

/** `destination from source`, or `destination` for one without a route. */
function order(...routes: string[]): string[] {
  const routed = routes.map((route) => {
    const [destination = "", source] = route.split(" from ");
    return { address: ip(destination), source: source === undefined ? undefined : ip(source) };
  });
  return orderRouted(routed).map((address) => address.ip);
}

describe("RFC 6724", () => {
  test.each<[rule: string, routes: string[], ordered: string[]]>([
    [
      "an address without a route comes last",
      ["2001:db8::1", "192.0.2.1 from 192.0.2.100"],
      ["192.0.2.1", "2001:db8::1"],
    ],
    ["without any route the order stays", ["192.0.2.1", "2001:db8::1"], ["192.0.2.1", "2001:db8::1"]],
    [
      "a source of the same scope is preferred",
      ["2001:db8::1 from fe80::100", "192.0.2.1 from 198.51.100.1"],
      ["192.0.2.1", "2001:db8::1"],
    ],
    [
      "a source of the same label is preferred",
      ["2002:c000:201::1 from 2001:db8::100", "192.0.2.1 from 192.0.2.100"],
      ["192.0.2.1", "2002:c000:201::1"],
    ],
    [
      "IPv6 comes before IPv4",
      ["192.0.2.1 from 192.0.2.100", "2001:db8::1 from 2001:db8::100"],
      ["2001:db8::1", "192.0.2.1"],
    ],
    [
      "a unique local address comes after IPv4",
      ["fd00::1 from fd00::100", "192.0.2.1 from 192.0.2.100"],
      ["192.0.2.1", "fd00::1"],
    ],
    ["the IPv6 loopback comes before the IPv4 one", ["127.0.0.1 from 127.0.0.1", "::1 from ::1"], ["::1", "127.0.0.1"]],
    ["Teredo comes after IPv4", ["2001::1 from 2001::100", "192.0.2.1 from 192.0.2.100"], ["192.0.2.1", "2001::1"]],
    ["site-local comes after IPv4", ["fec0::1 from fec0::100", "192.0.2.1 from 192.0.2.100"], ["192.0.2.1", "fec0::1"]],
    [
      "the smaller scope is preferred",
      ["2001:db8::1 from 2001:db8::100", "fe80::1 from fe80::100"],
      ["fe80::1", "2001:db8::1"],
    ],
    [
      "the longer common prefix is preferred among IPv6",
      ["2001:db8:1::1 from 2001:db8:2::100", "2001:db8:2::1 from 2001:db8:2::100"],
      ["2001:db8:2::1", "2001:db8:1::1"],
    ],
    [
      "only the network's 64 bits are compared",
      ["2001:db8::f001 from 2001:db8::1", "2001:db8::2 from 2001:db8::1"],
      ["2001:db8::f001", "2001:db8::2"],
    ],
    [
      "prefixes do not matter among IPv4",
      ["198.51.100.1 from 192.0.2.100", "192.0.2.1 from 192.0.2.100"],
      ["198.51.100.1", "192.0.2.1"],
    ],
    [
      "equals keep their order",
      ["192.0.2.3 from 192.0.2.100", "192.0.2.1 from 192.0.2.100", "192.0.2.2 from 192.0.2.100"],
      ["192.0.2.3", "192.0.2.1", "192.0.2.2"],
    ],
  ])("%s", (_rule, routes, ordered) => {
    expect(order(...routes)).toEqual(ordered);
  });

  test("orderRouted keeps all addresses, and ordering twice gives the same order", () => {
    const address = fc
      .oneof(fc.ipV4(), fc.ipV6())
      .map((text) => parseIp(text))
      .filter((each) => each !== undefined);
    const routed = fc.array(fc.record({ address, source: fc.option(address, { nil: undefined }) }), { maxLength: 6 });
    fc.assert(
      fc.property(routed, (routed) => {
        const once = orderRouted(routed);
        expect(once).toHaveLength(routed.length);
        const byAddress = once.map(
          (address) => routed.find((each) => each.address === address) ?? { address, source: undefined },
        );
        expect(orderRouted(byAddress)).toEqual(once);
      }),
    );
  });
});

test("addresses beyond those that are ordered follow in the order of the answer", async () => {
  const loopback = Array.from({ length: MAX_ORDERED_ADDRESSES + 2 }, (_, at) => ip(`127.0.0.${at}`));
  const ordered = await sortByRfc6724([...loopback, ip("::1")], NEVER_CANCELED);
  expect([...ordered].sort(byText)).toEqual([...loopback, ip("::1")].sort(byText));
  expect(ordered.slice(-2)).toEqual(loopback.slice(-2));
});

function byText(a: IpAddress, b: IpAddress): number {
  return a.ip < b.ip ? -1 : Number(a.ip > b.ip);
}
