import { expect, test } from "@jest/globals";
import type { IpAddress } from "../../../src/go/net/netip.js";
import {
  createUsedAddresses,
  MAX_ADDRESSES_OF_NAME,
  MAX_FURTHER_ADDRESSES,
  USUAL_ADDRESSES,
} from "../../../src/go/net/used-addresses.js";

const ipv4 = (length: number) =>
  Array.from({ length }, (_, at): IpAddress => ({ ip: `10.0.${at >> 8}.${at & 255}`, family: 4, zone: "" }));
const ipv6 = (length: number) =>
  Array.from({ length }, (_, at): IpAddress => ({ ip: `2001:db8::${(at + 1).toString(16)}`, family: 6, zone: "" }));

test("of a name with thousands of addresses the first ones of each family are used, and the others counted", () => {
  const { choose } = createUsedAddresses();
  const [four, six] = [ipv4(4_000), ipv6(2)];
  expect(choose("a", [...four, ...six])).toEqual({
    addresses: [...four.slice(0, MAX_ADDRESSES_OF_NAME), ...six],
    overLimit: 3_000,
  });
  expect(choose("b", [...four.slice(0, MAX_ADDRESSES_OF_NAME), ...six], 7)).toMatchObject({ overLimit: 7 });
  expect(choose("c", six, 1)).toEqual({ addresses: six, overLimit: 1 });
  expect(choose("d", six)).toEqual({ addresses: six });
});

test("of thousands of names with many addresses, the later ones have the usual number of each family", () => {
  const { choose, mostOf } = createUsedAddresses();
  const many = [...ipv6(1_000), ...ipv4(1_000)];
  const ofEach = Array.from({ length: 2_000 }, (_, at) => choose(`n${at}`, many).addresses.length);
  const usual = 2 * USUAL_ADDRESSES;
  expect(ofEach.reduce((sum, length) => sum + length - usual, 0)).toBe(MAX_FURTHER_ADDRESSES);
  expect(choose("another", many)).toEqual({
    addresses: [...many.slice(0, USUAL_ADDRESSES), ...many.slice(1_000, 1_000 + USUAL_ADDRESSES)],
    overLimit: 2 * (1_000 - USUAL_ADDRESSES),
  });
  expect([mostOf("another"), mostOf("n0")]).toEqual([USUAL_ADDRESSES, MAX_ADDRESSES_OF_NAME]);
});

test("a name that is looked up again has as many addresses as before, and takes no more of the limit", () => {
  const { choose } = createUsedAddresses();
  const many = ipv4(1_000);
  for (let again = 0; again < 100; again++) expect(choose("a", many)).toEqual({ addresses: many });
  expect(choose("b", many)).toEqual({ addresses: many });
});
