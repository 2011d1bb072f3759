/** Thrown where work is left because somebody asked to stop. */
export class Interrupted extends Error {}

/**
 * Listens for Ctrl-C, a polite kill and a closed terminal. `promise` resolves at the first; `orDone(work)` waits for
 * work that may be broken off at any time, and throws Interrupted when it was.
 */
export function listenForStop() {
  const promise = new Promise((resolve) => {
    // Later ones change nothing: npm passes on the Ctrl-C that has reached us from the terminal.
    for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"])
      process.on(signal, () => {
        process.stdout.write("\n");
        resolve();
      });
  });
  const interrupted = promise.then(() => {
    throw new Interrupted();
  });
  interrupted.catch(() => {});
  return { promise, orDone: (work) => Promise.race([work, interrupted]) };
}
