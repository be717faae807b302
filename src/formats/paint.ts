/** Colours a string. */
export type Paint = (text: string, colour: Colour) => string;
export type Colour = "fail" | "warn" | "pass" | "faint" | "strong";

const ansi: Readonly<Record<Colour, number>> = { fail: 31, warn: 33, pass: 32, faint: 2, strong: 1 };

/** For a terminal with colours. */
export const paintAnsi: Paint = (text, colour) => `\u001b[${ansi[colour]}m${text}\u001b[0m`;
export const paintNothing: Paint = (text) => text;
