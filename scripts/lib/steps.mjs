/** Does `work`, and says on one line what is done and, when it is, how long it took. */
export async function step(what, work) {
  process.stdout.write(`  ${what} … `);
  const begun = performance.now();
  try {
    const result = await work();
    process.stdout.write(`✓ ${seconds(begun)}\n`);
    return result;
  } catch (error) {
    process.stdout.write("✗\n");
    throw error;
  }
}

/** The time since `begun`, as "2.4 s". */
export const seconds = (begun) => `${((performance.now() - begun) / 1000).toFixed(1)} s`;
