// Installs what package-lock.json lists. Plain Node: this runs before there is any package.
import { readFileSync } from "node:fs";
import { capture } from "./command.mjs";
import { inClone } from "./paths.mjs";

const packagesIn = (file) => {
  try {
    return JSON.parse(readFileSync(inClone(file), "utf8")).packages;
  } catch {
    return undefined;
  }
};

/**
 * Whether node_modules holds what package-lock.json lists. npm writes its own list of what it installed when it has
 * finished, so an install that broke off counts as none. Dates would say less: a checkout changes them.
 */
export function isInstalled({ development }) {
  const installed = packagesIn("node_modules/.package-lock.json");
  if (!installed) return false;
  return Object.entries(packagesIn("package-lock.json") ?? {}).every(([folder, wanted]) => {
    // What belongs to other systems is not installed, and npm alone knows which those are.
    if (folder === "" || wanted.optional || wanted.devOptional || wanted.peer) return true;
    if (wanted.dev && !development) return true;
    return installed[folder]?.version === wanted.version;
  });
}

/** Installs with npm, the one that started us where one did. */
export function install({ development }) {
  const npm = process.env.npm_execpath;
  const [program, ...first] = npm?.endsWith(".js") ? [process.execPath, npm] : ["npm"];
  const args = [...first, "ci", "--no-audit", "--no-fund", ...(development ? ["--include=dev"] : [])];
  return capture(
    "The packages could not be installed: see npm's words above, check the network, and run the same command again.",
    program,
    args,
  );
}
