// npm run build: the app for production.
import { build, generateClient } from "./lib/app/build.mjs";
import { run } from "./lib/problem.mjs";
import { step } from "./lib/steps.mjs";

await run(async () => {
  await step("Preparing the database client", generateClient);
  await step("Building the app", build);
});
