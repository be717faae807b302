import { func, GoError, type GoFunction, NIL_DEREFERENCE } from "../func.js";
import { ANY_MAP, STRING } from "../reflect.js";
import { formatUrl, formatUserInfo, hostname, parseUrl, type UserInfo } from "../url.js";
import { type GoMap, dict as made, typeOf } from "../value.js";

/** URLs: parsed into a map, and formatted from one. */
export const url: Record<string, GoFunction> = {
  urlParse: func([STRING], ([text], budget) => {
    budget.string(text.length);
    const { scheme, host, path, query, opaque, fragment, user } = prefixed("unable to parse url", () => parseUrl(text));
    return made(
      Object.entries({
        scheme,
        host,
        hostname: hostname(host),
        path,
        query,
        opaque,
        fragment,
        userinfo: user ? formatUserInfo(user) : "",
      }),
    );
  }),
  urlJoin: func([ANY_MAP], ([parts], budget) => {
    const [scheme, host, path, query, opaque, fragment, userinfo] = [
      "scheme",
      "host",
      "path",
      "query",
      "opaque",
      "fragment",
      "userinfo",
    ].map((key) => part(parts, key)) as [string, string, string, string, string, string, string];
    const text = { scheme, host, path, query, opaque, fragment };
    budget.string(3 * Object.values(text).join(userinfo).length);
    return formatUrl({ ...text, user: parseUserInfo(userinfo) });
  }),
};

function part(parts: GoMap, key: string): string {
  const value = parts.entries.get(key);
  if (value === undefined || typeof value === "string") return value ?? "";
  const type = typeOf(value);
  if (!type) throw new GoError(NIL_DEREFERENCE);
  throw new GoError(`unable to parse ${key} key, must be of type string, but ${type.kind} found`);
}

function parseUserInfo(text: string): UserInfo | undefined {
  if (text === "") return undefined;
  return prefixed("unable to parse userinfo in dict", () => parseUrl(`proto://${text}@host`)).user;
}

function prefixed<Result>(prefix: string, parse: () => Result): Result {
  try {
    return parse();
  } catch (error) {
    if (error instanceof GoError) throw new GoError(`${prefix}: ${error.message}`);
    throw error;
  }
}
