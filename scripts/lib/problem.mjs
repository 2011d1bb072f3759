/** Something the person at the terminal can put right. Its message is one sentence that says how; no stack is shown. */
export class Problem extends Error {}

const NO_SPACE = /ENOSPC|No space left on device/i;

function sentenceFor(error) {
  if (NO_SPACE.test(`${error?.code} ${error?.message}`)) {
    return "The disk is full: free at least 1 GB, then run the same command again. Nothing saved was lost.";
  }
  if (error instanceof Problem) return error.message;
  return error?.stack ?? String(error);
}

/**
 * Runs a command to its end: a failure is printed as one sentence where we know one, and the exit code says so.
 * Leaves at once, since the schema engine's timers would keep a finished command alive for another ten seconds.
 */
export async function run(command) {
  try {
    await command();
  } catch (error) {
    process.stderr.write(`\n${sentenceFor(error)}\n`);
    process.exitCode = 1;
  }
  process.exit();
}
