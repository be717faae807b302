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
    { url: "redis://:s3cret@cache", addresses: ["cache:6379"] },
    { url: "amqps://user:pw@mq/vhost", addresses: ["mq:5671"] },
    { url: "mongodb://u:p@a,b:27018,c/?replicaSet=x", addresses: ["a:27017", "b:27018", "c:27017"] },
    { url: "tcp://db.example.com:1234", addresses: ["db.example.com:1234"] },
    { url: "https://[2001:db8::1]/x", addresses: ["[2001:db8::1]:443"] },
    { url: "https://münchen.example", addresses: ["xn--mnchen-3ya.example:443"] },
    { url: "jdbc:postgresql://db/app?user=u&password=s3cret", addresses: ["db:5432"] },
    { url: "jdbc:mysql:loadbalance://a,b:3307/x", addresses: ["a:3306", "b:3307"] },
    { url: "jdbc:sqlserver://db:1433;databaseName=x;password=s3cret", addresses: ["db:1433"] },
    { url: "jdbc:sqlserver://db\\instance:1444;databaseName=x", addresses: ["db:1444"] },
    { url: "sqlserver://sa:s3cret@db:1444/instance?database=x", addresses: ["db:1444"] },
    { url: "mssql://db/x", addresses: ["db:1433"] },
    { url: "jdbc:oracle:thin:@//db/service", addresses: ["db:1521"] },
    { url: "jdbc:oracle:thin:u/s3cret@db:1522:SID", addresses: ["db:1522"] },
    { url: "kafka://a:9092,a:9092", addresses: ["a:9092"] },
    { url: "postgres://user:p,w;x@db/app", addresses: ["db:5432"] },
    { url: "http://[fe80::7%25v0]:7777/", addresses: ["[fe80::7%v0]:7777"] },
    { url: "http://[fe80::7%25v%2D0]/", addresses: ["[fe80::7%v-0]:80"] },
    { url: "http://[fe80::7%v0]:7777/", addresses: ["[fe80::7%v0]:7777"] },
    { url: "http://[fe80::7%251]:7777/", addresses: ["[fe80::7%1]:7777"] },
    { url: "http://[::1]:1/feeds/@localhost:18080", addresses: ["[::1]:1"] },
    { url: "http://127.0.0.1:4873/@scope/package", addresses: ["127.0.0.1:4873"] },
    { url: "https://registry.example.com/@scope/package", addresses: ["registry.example.com:443"] },
    { url: "mongodb://a,b/app?appName=ci@localhost", addresses: ["a:27017", "b:27017"] },
    { url: "mongodb://u:s3cret@u.example.com:10255/?ssl=true&appName=@u@", addresses: ["u.example.com:10255"] },
    { url: "mongodb://a/?readPreferenceTags=dc:ny,rack:1", addresses: ["a:27017"] },
    { url: "postgres://db.example.com:5432/app?user=u@t", addresses: ["db.example.com:5432"] },
    { url: "jdbc:postgresql://db:5432/app?user=u&password=a@b", addresses: ["db:5432"] },
    { url: "jdbc:sqlserver://db:1433;user=u@t;hostNameInCertificate=*.example.com", addresses: ["db:1433"] },
    { url: "jdbc:sqlserver://db:1433;user=DOMAIN\\me", addresses: ["db:1433"] },
    { url: "jdbc:oracle:thin:@//db:1523/service?x=a@b", addresses: ["db:1523"] },
    { url: "jdbc:oracle:thin:@tcps://db:2484/service", addresses: ["db:2484"] },
    { url: "https://api.example.com/login?next=https://b.example.com/&x=y,z", addresses: ["api.example.com:443"] },
    { url: "https://maps.example.com/@52.5,13.4,12z", addresses: ["maps.example.com:443"] },
    { url: "ldap://db/dc=example,dc=com", addresses: ["db:389"] },
    { url: "https://api.example.com/?host=x&port=1", addresses: ["api.example.com:443"] },
    { url: "redis+tls://db", addresses: ["db:6379"] },
    { url: "git+https://db:443/x", addresses: ["db:443"] },
  ])("reads $url as $addresses", ({ url, addresses }) => {
    expect(isUrl(url)).toBe(true);
    expect(readUrl(url)).toEqual({ kind: "addresses", addresses });
  });

  test.each([
    { url: "mongodb+srv://user:s3cret@cluster.example.com/x", why: "SRV records" },
    { url: "srv://s3cret@db:27017", why: "the servers of a srv URL are SRV records" },
    { url: "ldapi://s3cret:389/x", why: "it is no TCP that a ldapi URL names" },
    { url: "fd://s3cret:3", why: "it is no TCP that a fd URL names" },
    { url: "https+unix://s3cret:443/x", why: "it is no TCP that a https+unix URL names" },
    { url: "unix+http://s3cret:80/x", why: "it is no TCP that a unix+http URL names" },
    { url: "syslog+udp://s3cret@db:514", why: "it is no TCP that a syslog+udp URL names" },
    { url: "udp://s3cret@db:53", why: "it is no TCP that a udp URL names" },
    { url: "unix://s3cret:80/run/x.sock", why: "it is no TCP that a unix URL names" },
    { url: "file://s3cret:80/x", why: "it is no TCP that a file URL names" },
    { url: "tcp://s3cret@db", why: "a tcp URL has no default port" },
    { url: "gopher2://s3cret@db", why: "the default port of its scheme is not known" },
    { url: "postgres:///app?password=s3cret", why: "the host is empty" },
    { url: "https://user:s3cret@", why: "the host is empty" },
    { url: "https://a b.example.com/?s3cret", why: "white space" },
    ...["/", "?", "#", "/x?", "/x#"].flatMap((delimiter) =>
      [
        `postgres://user:12${delimiter}s3cret@db:5433/app`,
        `postgres://user:p${delimiter}s3cret@db:5433/app`,
        `postgres://user:p@s3cret${delimiter}1@db:5433/app`,
        `redis://:p${delimiter}s3cret@cache`,
        `postgres://db:https${delimiter}s3cret@localhost`,
      ].map((url) => ({ url, why: "an @ follows behind a delimiter" })),
    ),
    { url: "http://[::1/s3cret@localhost:18080", why: "an @ follows behind a delimiter" },
    { url: "mssql://sa:12;s3cret@db", why: "an @ follows behind a delimiter" },
    ...["a,b:s3cret", "a:1,b:s3cret", "[::1]:1,b:s3cret", "u:p@a,u:s3cret", "u:p@a:1;u:s3cret", "a:https,u:s3cret"].map(
      (user) => ({ url: `kafka://${user}@c:2`, why: "a comma or semicolon before its @" }),
    ),
    ...[
      ...["https://", "db=https://", "https://s3cret@"].flatMap((start) =>
        [",", ";", "|", "&", "\\n", "/", "1"].map((separator) => `https://a:1/h${separator}${start}b:2/h`),
      ),
      ...[";", ",", "?x=y,", "?x=https://y,", "?x=y;db=", "#", "/https://"].map(
        (by) => `redis://a:1${by}redis://b/s3cret`,
      ),
      "https://https://db/s3cret",
      "cache=redis://a/0,db=postgres://s3cret@b/app".slice(6),
    ].map((url) => ({ url, why: "another URL follows" })),
    ...[",", ";", "|", "&", "<br>", '"', "+"].flatMap((separator) =>
      ["b:2", "db=b:2", "//b:2/x", "[::1]:2", "s3cret@b:2", "b:https"].map((other) => ({
        url: `https://a.example.com/s3cret${separator}${other}`,
        why: "another host follows",
      })),
    ),
    { url: "https://a:1/h?s3cret=y,b:2", why: "another host follows" },
    { url: "amqp://a/vhost,b/s3cret", why: "another host follows" },
    ...[" ", "\t", "\u00a0", "\u3000", "\ufeff", " and "].map((blank) => ({
      url: `https://a:1/s3cret${blank}b:2`,
      why: "white space",
    })),
    ...["\0", "\u200b", "\u2060"].map((mark) => ({ url: `https://a:1/s3cret${mark}b:2`, why: "invisible character" })),
    ...["，", "、", "；", "•", "—", "→"].map((mark) => ({
      url: `https://a:1/s3cret${mark}b:2`,
      why: "a punctuation mark beyond ASCII",
    })),
    { url: "https://a:1/s3cret,b:telnet", why: "another host follows" },
    { url: "https://a:1/s3cret\\x", why: "a backslash" },
    { url: "https://a\\@s3cret", why: "a backslash" },
    { url: "https://user:s3cret", why: "the port of a URL is a number" },
    { url: "jdbc:sqlserver://db\\s3cret;databaseName=x", why: "named instance" },
    { url: "mssql://db\\s3cret/x", why: "named instance" },
    { url: "sqlserver://db/s3cret?database=x", why: "named instance" },
    { url: "jdbc:sqlserver://db,1444;password=s3cret", why: "a comma follows its host" },
    ...["portNumber", "port", "serverName", "server", "instanceName", "failoverPartner", "Port_Number", "p%6Frt"].map(
      (name) => ({
        url: `jdbc:sqlserver://db;password=s3cret;${name}=1444`,
        why: "names a host, a port or an instance",
      }),
    ),
    { url: "postgres://a/app?password=s3cret&host=b", why: "names a host, a port or an instance" },
    { url: "jdbc:mysql://address=(host=s3cret)(port=1)/x", why: "its hosts cannot be read" },
    { url: "http://[fe80::7%25]:80/s3cret", why: "the zone of an IPv6 host" },
    { url: "http://[fe80::7%25%zz]:80/s3cret", why: "the zone of an IPv6 host" },
    { url: "http://[fe80::7%25a%5D:1]:80/s3cret", why: "the zone of an IPv6 host" },
    { url: "constructor://s3cret@db", why: "the default port of its scheme is not known" },
    { url: "git+https://s3cret@db/x", why: "has no default port" },
    { url: "redis+sentinel://s3cret@db/x", why: "has no default port" },
    { url: "jdbc:oracle:thin:@ldap://s3cret/cn=x", why: "its host is kept by another server" },
    { url: "jdbc:oracle:thin:@s3cret?TNS_ADMIN=/x", why: "an alias" },
    { url: "jdbc:oracle:thin:u/a@b@s3cret", why: "more than one @" },
    { url: "jdbc:oracle:thin://db:1521/x?y=@s3cret", why: "follows its @" },
    { url: "jdbc:oracle:thin:@db:1521:x,s3cret:2", why: "its hosts cannot be read" },
    { url: "jdbc:oracle:thin:@//a,s3cret:1521/x", why: "its hosts cannot be read" },
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
