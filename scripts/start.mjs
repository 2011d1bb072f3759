// npm start: everything from a fresh clone to a running app with a demo lesson. Until the packages are installed, plain
// Node; what needs them is loaded afterwards.
import { install, isInstalled } from "./lib/install.mjs";
import { requireNode } from "./lib/node-version.mjs";
import { run } from "./lib/problem.mjs";
import { claim } from "./lib/start/claim.mjs";
import { openDataFolder } from "./lib/start/data-folder.mjs";
import { requireFreePort, wantedPort } from "./lib/start/port.mjs";
import { Interrupted, listenForStop } from "./lib/start/stopped.mjs";
import { step } from "./lib/steps.mjs";

await run(async () => {
  requireNode();
  const stopped = listenForStop();
  const port = wantedPort();
  const folder = openDataFolder();
  const claimed = await claim(folder, port);
  try {
    await requireFreePort(port);
    console.log("\nColloquy\n");
    if (!isInstalled({ development: false }))
      await stopped.orDone(
        step("Installing packages, the first time a minute", () => install({ development: false })),
      );
    const { serve } = await import("./lib/start/serve.mjs");
    await serve({ folder, port, claimed, stopped, wantsDemo: process.argv.includes("--demo") });
  } catch (error) {
    if (!(error instanceof Interrupted)) throw error;
  } finally {
    claimed.release();
  }
});
