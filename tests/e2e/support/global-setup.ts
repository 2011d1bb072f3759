// One server and one database for all browser tests that do not break theirs.
import { build, generateClient, isBuilt } from "@/scripts/lib/app/build.mjs";
import { startInstance } from "./instance";
import { SHARED } from "./shared";

export default async function setup(): Promise<() => Promise<void>> {
  await generateClient();
  if (!isBuilt()) await build();
  const { origin, databaseUrl, demo, stop } = await startInstance();
  process.env[SHARED] = JSON.stringify({ origin, databaseUrl, demo });
  return stop;
}
