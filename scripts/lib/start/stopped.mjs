/** Thrown where work is left because somebody asked to stop. */
export class Interrupted extends Error {}

/** npm was killed so that it could tell us nothing. Where it is our parent: package.json says `exec`, so no shell is. */
function whenOrphaned(stop) {
  if (!process.env.npm_lifecycle_event) return;
  const parent = process.ppid;
  setInterval(() => process.ppid === parent || stop(), 1000).unref();
}

/**
 * Listens for Ctrl-C, a polite kill, a closed terminal and the end of npm. `promise` resolves at the first;
 * `orDone(work)` waits for work that may be broken off at any time, and throws Interrupted when it was.
 */
export function listenForStop() {
  const promise = new Promise((resolve) => {
    // Later ones change nothing: npm passes on the Ctrl-C that has reached us from the terminal.
    for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"])
      process.on(signal, () => {
        process.stdout.write("\n");
        resolve();
      });
    whenOrphaned(resolve);
  });
  // Nobody reads any more what we say: no reason to leave a database behind.
  process.stdout.on("error", () => {});
  const interrupted = promise.then(() => {
    throw new Interrupted();
  });
  interrupted.catch(() => {});
  return { promise, orDone: (work) => Promise.race([work, interrupted]) };
}
