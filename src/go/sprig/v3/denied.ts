import type { GoFunction } from "../../func.js";
import { ANY_SLICE, INT, STRING } from "../../reflect.js";
import { CERTIFICATE, denied, deny, RANDOM, SECRET } from "../denied.js";

/** Functions that exist, so that a spec with them parses and a branch not taken renders, and that refuse to run. */
export const denied3: ReadonlyMap<string, GoFunction> = new Map([
  ...denied,
  deny("randInt", [INT, INT], RANDOM),
  deny("randBytes", [INT], RANDOM),

  deny("bcrypt", [STRING], SECRET),
  deny("htpasswd", [STRING, STRING], SECRET),
  deny("genCAWithKey", [STRING, INT, STRING], SECRET),
  deny("genSelfSignedCertWithKey", [STRING, ANY_SLICE, ANY_SLICE, INT, STRING], SECRET),
  deny("genSignedCertWithKey", [STRING, ANY_SLICE, ANY_SLICE, INT, CERTIFICATE, STRING], SECRET),
]);
