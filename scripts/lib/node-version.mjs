import { Problem } from "./problem.mjs";

const OLDEST = [20, 20];

/** Refuses a Node that is too old for what package.json lists, before anything of it is loaded. */
export function requireNode(version = process.versions.node) {
  const [major, minor] = version.split(".").map(Number);
  if (major > OLDEST[0] || (major === OLDEST[0] && minor >= OLDEST[1])) return;
  throw new Problem(
    `Colloquy needs Node ${OLDEST.join(".")} or later and this is ${version}: install a newer one from nodejs.org.`,
  );
}
