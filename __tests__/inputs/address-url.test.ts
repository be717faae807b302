import { describe, expect, test } from "@jest/globals";
import { isUrl, readUrl } from "../../src/inputs/address-url.js";

describe("readUrl()", () => {
  test.each([
    { url: "https://api.example.com/health", addresses: ["api.example.com:443"] },
    { url: "HTTPS://api.example.com", addresses: ["api.example.com:443"] },
    { url: "http://api.example.com:8080/a?b=c#d", addresses: ["api.example.com:8080"] },
    { url: "postgres://user:s3cret@db:5432/app", addresses: ["db:5432"] },
    { url: "postgresql+asyncpg://user:s3cret@db/app", addresses: ["db:5432"] },
    { url: "postgres://user:p@ss@db/app", addresses: ["db:5432"] },
    { url: "postgres://user:p/s#s?x@db:5433/app", addresses: ["db:5433"] },
    { url: "postgres://user:12/34@db:5433/app", addresses: ["user:12"] },
    { url: "redis://:s3cret@cache", addresses: ["cache:6379"] },
    { url: "amqps://user:pw@mq/vhost", addresses: ["mq:5671"] },
    { url: "mongodb://u:p@a,b:27018,c/?replicaSet=x", addresses: ["a:27017", "b:27018", "c:27017"] },
    { url: "tcp://db.example.com:1234", addresses: ["db.example.com:1234"] },
    { url: "https://[2001:db8::1]/x", addresses: ["[2001:db8::1]:443"] },
    { url: "https://münchen.example", addresses: ["xn--mnchen-3ya.example:443"] },
    { url: "jdbc:postgresql://db/app?user=u&password=s3cret", addresses: ["db:5432"] },
    { url: "jdbc:mysql:loadbalance://a,b:3307/x", addresses: ["a:3306", "b:3307"] },
    { url: "jdbc:sqlserver://db:1433;databaseName=x;password=s3cret", addresses: ["db:1433"] },
    { url: "jdbc:sqlserver://db\\instance;databaseName=x", addresses: ["db:1433"] },
    { url: "jdbc:oracle:thin:@//db/service", addresses: ["db:1521"] },
    { url: "jdbc:oracle:thin:u/s3cret@db:1522:SID", addresses: ["db:1522"] },
    { url: "kafka://a:9092,a:9092", addresses: ["a:9092"] },
  ])("reads $url as $addresses", ({ url, addresses }) => {
    expect(isUrl(url)).toBe(true);
    expect(readUrl(url)).toEqual({ kind: "addresses", addresses });
  });

  test.each([
    { url: "mongodb+srv://user:s3cret@cluster.example.com/x", why: "SRV records" },
    { url: "tcp://s3cret@db", why: "a tcp URL has no default port" },
    { url: "gopher2://s3cret@db", why: "the default port of its scheme is not known" },
    { url: "postgres:///app?password=s3cret", why: "the host is empty" },
    { url: "https://user:s3cret@", why: "the host is empty" },
    { url: "https://a b.example.com/?s3cret", why: "its hosts cannot be read" },
    { url: "https://2001:db8::1/s3cret", why: "its hosts cannot be read" },
    { url: "https://a%2eexample.com/s3cret", why: "percent-encoded" },
    { url: "jdbc:sqlite:s3cret.db", why: "no // follows its scheme" },
    { url: "jdbc:oracle:thin:u/s3cret@(DESCRIPTION=(HOST=x))", why: "follows its @" },
  ])("refuses $url without repeating it: $why", ({ url, why }) => {
    const read = readUrl(url);
    expect(read.kind === "wrong" && read.why).toContain(why);
    expect(JSON.stringify(read)).not.toContain("s3cret");
  });

  test("a line of a million colons and slashes ends", () => {
    const url = `http://${":".repeat(300_000)}${"/".repeat(700_000)}`;
    expect(readUrl(url)).toMatchObject({ kind: "wrong" });
    expect(readUrl(`${url}@`)).toMatchObject({ kind: "wrong" });
  });

  test.each(["db:5432", "db=db:5432", "example.com:https", "//db:5432"])("%s is not a URL", (text) => {
    expect(isUrl(text)).toBe(false);
  });
});
