/** A word that is in each of the passwords, and in no other text. */
export const password = "S3CRETpw";

/** Where people write a password in an address of a spec. */
const forms: readonly ((password: string) => string)[] = [
  ...["", "//", "tcp/", "http://", "postgres://", "jdbc:postgresql://", "mongodb+srv://", "name="].flatMap((scheme) =>
    ["db.corp", "db.corp:5432", "db.corp:5432/app", "db.corp/app", "db.corp:x y", "127.0.0.1:1", "[::1]", "", ":1"].map(
      (hosts) => (secret: string) => `${scheme}user:${secret}@${hosts}`,
    ),
  ),
  ...[
    "us/er:",
    "us er:",
    'us"er:',
    "u:12/",
    "http://u:12/",
    ":",
    "redis://",
    "redis://:",
    "1:",
    "user%3A",
    "user: ",
  ].flatMap((user) =>
    ["db.corp", "db.corp:5432", "db.corp:5432:1"].map((hosts) => (secret: string) => `${user}${secret}@${hosts}`),
  ),
  ...[
    "https://db.corp/?",
    "postgres://db.corp:5432/app?a=b&",
    "jdbc:postgresql://db/app?user=u&",
    "db.corp:5432?",
    "db;",
  ].flatMap((start) =>
    ["password=", "access_token=", "x="].map((name) => (secret: string) => `${start}${name}${secret}`),
  ),
  (secret) => `redis://${secret.replaceAll(":", "")}@cache.corp`,
  (secret) => `https://hooks.corp/services/${secret}`,
  (secret) => `https://hooks.corp#${secret}`,
  (secret) => `hooks.corp:443/services/${secret}`,
  (secret) => `host=db password=${secret} port=5432`,
  (secret) => `password=${secret}`,
  (secret) => `amqp://u:${secret}@a,u:${secret}@b:1`,
  (secret) => `[user:${secret}@db]:1`,
  (secret) => `"user:${secret}@db":1`,
  (secret) => `jdbc:oracle:thin:user/${secret}@db:1521:x`,
  (secret) => `jdbc:oracle:thin:user/${secret}@//db:1521/x`,
];

const passwords: readonly string[] = [
  password,
  ...[..." \"':/@?#;&=\\%é"].map((odd) => `a${odd}${password}`),
  `5/${password}`,
  `${password}@b/c`,
  `${password}%40b`,
  `pw:${password}:pw`,
];

/** Addresses with a password. */
export const addressesWithPassword: readonly string[] = [
  ...new Set(forms.flatMap((form) => passwords.map((secret) => form(secret)))),
];
