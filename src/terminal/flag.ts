import type { InputName } from "../inputs/inputs.js";
import type { CommandName } from "./commands.js";

/** One flag of the command line, as parsing, help and completion need it. */
export interface Flag {
  readonly name: string;
  /** The input that it gives; a flag of the command line alone has none. */
  readonly input?: InputName;
  /** What follows it; a switch has none. */
  readonly value?: string;
  readonly isList?: true;
  readonly group: "checks" | "dialing" | "verdict" | "output" | "other";
  readonly commands: readonly CommandName[];
  readonly text: string;
  /** Accepted, but help shows the other spelling. */
  readonly isHidden?: true;
}
