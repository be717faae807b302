import { func, GoError, type GoFunction } from "../func.js";
import { ANY, ANY_SLICE, type GoType, INT, STRING, structType, UINT32 } from "../reflect.js";
import type { Reflected } from "../value.js";

const ENVIRONMENT = "it reads the environment";
const NETWORK = "it asks the network";
const CLOCK = "it reads the clock";
export const RANDOM = "its result is random";
export const SECRET = "it makes or reads secrets";

export const CERTIFICATE = structType("sprig.certificate", () => [
  { name: "Cert", type: STRING },
  { name: "Key", type: STRING },
]);

/** Functions that refuse to run. They exist, so that a template renders if it only names them in a branch not taken. */
export const denied: ReadonlyMap<string, GoFunction> = new Map([
  deny("env", [STRING], ENVIRONMENT),
  deny("expandenv", [STRING], ENVIRONMENT),
  deny("getHostByName", [STRING], NETWORK),

  deny("now", [], CLOCK),
  deny("ago", [ANY], CLOCK),

  deny("randAlphaNum", [INT], RANDOM),
  deny("randAlpha", [INT], RANDOM),
  deny("randAscii", [INT], RANDOM),
  deny("randNumeric", [INT], RANDOM),
  deny("shuffle", [STRING], RANDOM),
  deny("uuidv4", [], RANDOM),

  deny("genPrivateKey", [STRING], SECRET),
  deny("derivePassword", [UINT32, STRING, STRING, STRING, STRING], SECRET),
  deny("buildCustomCert", [STRING, STRING], SECRET),
  deny("genCA", [STRING, INT], SECRET),
  deny("genSelfSignedCert", [STRING, ANY_SLICE, ANY_SLICE, INT], SECRET),
  deny("genSignedCert", [STRING, ANY_SLICE, ANY_SLICE, INT, CERTIFICATE], SECRET),
  deny("encryptAES", [STRING, STRING], SECRET),
  deny("decryptAES", [STRING, STRING], SECRET),
]);

export function deny(name: string, params: readonly GoType<Reflected>[], reason: string): [string, GoFunction] {
  return [
    name,
    func(params, () => {
      throw new GoError(`function "${name}" is disabled: ${reason}`);
    }),
  ];
}
