import { expect, test } from "@jest/globals";
import { maskProse } from "../../src/problem/prose-mask.js";

test.each([
  ["see postgres://user:s3cret@db/app", "see postgres://user:***@db/app"],
  ["https://s3cret@example.com/x is down", "https://***@example.com/x is down"],
  ["https://example.com/x?token=s3cret&z=1#top", "https://example.com/x?token=***&z=1#top"],
  ["Server=db;Password=s3cret;Encrypt=yes", "Server=db;Password=***;Encrypt=yes"],
  ["PGPASSWORD = s3cret psql", "PGPASSWORD =*** psql"],
  ["user:s3cret@db:5432 refused", "user:***@db:5432 refused"],
  ["https://s3cret:x-oauth-basic@example.com/x", "https://***@example.com/x"],
  ["https://s3cret:@example.com/x is down", "https://***@example.com/x is down"],
  ["nats://s3cret@a:4222,s3cret@b:4222", "nats://***@a:***@b:4222"],
  ["https://a#s3cret@example.com", "https://***@example.com"],
  ["jdbc:sqlserver://db:1433;user=sa;password=p@s3cret;x=y", "jdbc:sqlserver://db:***;x=y"],
  ["postgres://db:5432?password=p@s3cret&a=b", "postgres://db:***&a=b"],
  ["https://api:8443/x?token=p@s3cret#top", "https://api:8443/x?token=***"],
  ["postgres://u:aaatoken=s3cret@db/app", "postgres://u:***"],
  ["http://u:12/s3cret@db", "http://u:***@db"],
  [`u:a"s3cret@db and u:a's3cret@db`, "u:***@db and u:***@db"],
  [`password=a"b<c;d&e'f#s3cret, then`, "password=*** then"],
  ["password='a b' user=x", "password=*** user=x"],
  ["Pwd={a;b=c};x=y", "Pwd=***;x=y"],
  [String.raw`{"dsn":"host=db password=a\"s3cret","x":"y"}`, `{"dsn":"host=db password=***","x":"y"}`],
  [`{"query":"password=","x":"y"}`, `{"query":"password=","x":"y"}`],
  ["http://a:8080/health,postgres://u:s3cret@db", "http://a:***@db"],
  ["http://a:8080/health?x=1,postgres://u:s3cret@db", "http://a:8080/health?x=1,postgres://u:***@db"],
  ["http://a/x,postgres://u:s3cret@db:5432/app", "http://a/x,postgres://u:***@db:5432/app"],
  ["http://a/x;u:s3cret@db:22", "http://a/x;u:***@db:22"],
  ["http://a:1/?next=u:s3cret@db", "http://a:1/?next=u:***@db"],
  ["https://example.com/a:b/u:s3cret@db", "https://example.com/a:***@db"],
  ["etc/x:u:s3cret@db:22 and 12/u:a/s3cret@db", "etc/x:***@db:22 and 12/u:***@db"],
  [`https://u:s3cret@db/app:v1@sha256:${"0a".repeat(32)}`, `https://u:***@db/app:v1@sha256:${"0a".repeat(32)}`],
  ["aws_secret_access_key=s3cret, AccessKey = s3cret", "aws_secret_access_key=*** AccessKey =***"],
  ["AccountName=a;AccountKey=s3cret==;x=y", "AccountName=a;AccountKey=***;x=y"],
  [
    "Endpoint=sb://a/;SharedAccessKeyName=n;SharedAccessKey=s3cret",
    "Endpoint=sb://a/;SharedAccessKeyName=n;SharedAccessKey=***",
  ],
  ["private-key='s3 cret' ssh.key=s3cret", "private-key=*** ssh.key=***"],
  ["https://maps.example.com/x?key=s3cret&z=1", "https://maps.example.com/x?key=***&z=1"],
])("maskProse() masks what is secret in %j", (text, shown) => {
  expect(maskProse(text)).toBe(shown);
  expect(maskProse(shown)).toBe(shown);
});

test.each([
  "Ask ops@example.com",
  "See https://example.com/runbooks/db?page=2#timeouts",
  "token == 1",
  "Set the password first: https://example.com/password",
  "2 of 3 @ eu",
  "https://wiki.example.com:8443/page?mail=ops@example.com",
  "expected key=value, or turnkey=yes",
  "access_key == 1",
  `registry.example.com/app:v1@sha256:${"0a".repeat(32)} is not pulled`,
])("maskProse() leaves %j as it is", (text) => {
  expect(maskProse(text)).toBe(text);
});
