/**
 * Sockets of this process under way. When the process or the machine has none left to give (descriptors, local
 * ports), that is our doing and no answer of the network: whoever was refused one waits here until another is done.
 */
let underWay = 0;
const waiting: (() => void)[] = [];

export function socketOpened(): void {
  underWay++;
}

export function socketClosed(): void {
  underWay--;
  const next = waiting.shift();
  // In a later turn of the event loop, so that dials which wait for one another cannot keep it from turning.
  if (next) setImmediate(next);
}

/** For a socket that could not be had after all: there is nothing to pass on, so nobody is woken. */
export function socketRefused(): void {
  underWay--;
}

/** Others may have closed a socket that is not counted here, so nobody waits longer than this before a new try. */
const LOOK_AGAIN_MS = 50;

/** How long a socket is asked for again and again once nothing of ours is left that could give one back. */
const ALONE_MS = 2_500;

/** One dial's patience with our own limits. */
export interface Patience {
  aloneSince: number | undefined;
}

/** Waits for a socket to be given back; `false` when none of ours is out and asking again has not helped. */
export async function roomForSocket(patience: Patience): Promise<boolean> {
  const now = performance.now();
  if (underWay > 0) patience.aloneSince = undefined;
  else if (patience.aloneSince === undefined) patience.aloneSince = now;
  else if (now - patience.aloneSince > ALONE_MS) return false;
  await new Promise<void>((resolve) => {
    const timer = setTimeout(done, LOOK_AGAIN_MS);
    waiting.push(done);
    function done(): void {
      clearTimeout(timer);
      const place = waiting.indexOf(done);
      if (place >= 0) waiting.splice(place, 1);
      resolve();
    }
  });
  return true;
}

/** The process (EMFILE) or the machine (ENFILE) has no descriptor left. */
export function isOutOfSockets(code: string): boolean {
  return code === "EMFILE" || code === "ENFILE";
}
