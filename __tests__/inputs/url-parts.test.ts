import { describe, test } from "@jest/globals";
import fc from "fast-check";
import { readUrl } from "../../src/inputs/address-url.js";
import { parseAddressLines } from "../../src/inputs/addresses.js";

/** A host as a URL writes it, with the address that is dialed. */
interface Host {
  readonly written: string;
  readonly address: string;
}

const ports: Readonly<Record<string, number>> = {
  https: 443,
  mongodb: 27_017,
  postgres: 5432,
  redis: 6379,
  amqp: 5672,
};

const hostNames = [
  ["a", "a"],
  ["db-1", "db-1"],
  ["db.example.com", "db.example.com"],
  ["localhost", "localhost"],
  ["127.0.0.1", "127.0.0.1"],
  ["[::1]", "[::1]"],
  ["[fe80::1%25eth0]", "[fe80::1%eth0]"],
  ["[fe80::1%eth0]", "[fe80::1%eth0]"],
] as const;

const hostOf = (scheme: string) =>
  fc.tuple(fc.constantFrom(...hostNames), fc.option(fc.integer({ min: 1, max: 65_535 }), { nil: undefined })).map(
    ([[written, host], port]): Host => ({
      written: port === undefined ? written : `${written}:${port}`,
      address: `${host}:${port ?? ports[scheme]}`,
    }),
  );

const schemes = fc.constantFrom(...Object.keys(ports));

/** Pieces that are a host, an end of a password or another address to some reader. */
const tricky = (maximum: number) =>
  fc
    .array(
      fc.constantFrom(
        ...[
          "@",
          ":",
          "/",
          "?",
          "#",
          ",",
          ";",
          "=",
          "&",
          "|",
          "\\",
          " ",
          "\t",
          "\0",
          "\u200b",
          "\u00a0",
          "+",
          "%40",
          "[",
          "]",
        ],
        ...["evil", "evil:66", "//evil:66", "https://evil", "x=", "host=", "1", "[::2]:66", ".x", "\\n"],
      ),
      { maxLength: maximum },
    )
    .map((pieces) => pieces.join(""));

const plain = fc.stringMatching(/^[a-z0-9._~-]{0,8}$/);

const isExactly = (url: string, hosts: readonly Host[]) => {
  const read = readUrl(url);
  if (read.kind === "wrong") return "wrong";
  return read.addresses.join() === [...new Set(hosts.map(({ address }) => address))].join() ? "exact" : "other";
};

const urls = schemes.chain((scheme) =>
  fc.record({
    scheme: fc.constant(scheme),
    // Six pieces cannot be an @, a host with dots and a port, a path and a parameter: that is read as what it looks like.
    password: fc.option(tricky(6), { nil: undefined }),
    hosts: fc.array(hostOf(scheme), { minLength: 1, maxLength: 3 }),
    rest: fc
      .tuple(fc.constantFrom("", "/", "?", "#", "/x?y="), tricky(8))
      .map(([start, end]) => (start ? start + end : "")),
  }),
);

describe("readUrl(), of URLs from known parts", () => {
  test("reads exactly the hosts, or none, whatever is in the password, path and query", () => {
    fc.assert(
      fc.property(urls, ({ scheme, password, hosts, rest }) => {
        const user = password === undefined ? "" : `user:${password}@`;
        return isExactly(`${scheme}://${user}${hosts.map(({ written }) => written).join()}${rest}`, hosts) !== "other";
      }),
      { numRuns: 20_000 },
    );
  });

  test("reads each URL whose parts are escaped", () => {
    const escaped = fc.record({ password: fc.string(), path: plain, name: plain, value: fc.string() });
    fc.assert(
      fc.property(urls, escaped, ({ scheme, hosts }, { password, path, name, value }) => {
        const code = encodeURIComponent;
        const written = hosts.map((host) => host.written).join();
        const url = `${scheme}://u:${code(password.toWellFormed())}@${written}/${path}?p${name}=${code(value.toWellFormed())}`;
        return isExactly(url, hosts) === "exact";
      }),
      { numRuns: 2_000 },
    );
  });
});

describe("parseAddressLines(), of one line with several addresses", () => {
  const one = fc.tuple(
    fc.constantFrom("", "n=", "n = "),
    fc.constantFrom("", "https://", "redis://u:p@"),
    fc.constantFrom("", "/x", "/x?y=z", "?y=z"),
  );
  const separators = [
    ",",
    ", ",
    ";",
    "; ",
    " ",
    "  ",
    "\t",
    "|",
    " | ",
    " and ",
    "\\n",
    "\u00a0",
    "\u3000",
    "\0",
    "\u200b",
    "<br>",
  ];

  test("reads all of them, or is an error", () => {
    fc.assert(
      fc.property(
        one,
        one,
        fc.constantFrom(...separators),
        ([name, scheme, rest], [otherName, other, end], separator) => {
          const line = `${name}${scheme}a.example.com:1${rest}${separator}${otherName}${other}b.example.com:2${end}`;
          const { value, problems } = parseAddressLines(line);
          const read = value.flatMap((entry) => (entry.kind === "check" ? [entry.check.address.value] : []));
          return problems.length > 0 || read.join() === "a.example.com:1,b.example.com:2";
        },
      ),
      { numRuns: 5_000 },
    );
  });
});
