/** Go's `time.Time`: moments, zones, layouts. Durations have a door of their own, `duration.ts`. */
export { formatTime } from "./format.js";
export { addNanoseconds, type Moment, moment, ZERO_MOMENT } from "./moment.js";
export { parseTime, parseTimeOrError } from "./parse.js";
export { momentOf, TIME, time } from "./types.js";
export { fixedZone, loadLocation, UTC } from "./zone.js";
