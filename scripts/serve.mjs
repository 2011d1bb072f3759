// npm run serve: the production server, in this very process. It brings no database and migrates none.
import { existsSync } from "node:fs";
import { pathToFileURL } from "node:url";
import { NEXT_START } from "./lib/app/server.mjs";
import { quiet } from "./lib/command.mjs";
import { inClone, root } from "./lib/paths.mjs";
import { Problem, run } from "./lib/problem.mjs";
import { requireFreePort, wantedPort } from "./lib/start/port.mjs";

const missing = () => {
  const { DATABASE_URL = "", NEXTAUTH_SECRET = "" } = process.env;
  if (!/^postgres(ql)?:\/\//.test(DATABASE_URL))
    return "DATABASE_URL is missing or no postgres:// address: set it to the address of your PostgreSQL database.";
  if (NEXTAUTH_SECRET.length < 32)
    return "NEXTAUTH_SECRET is missing or too short: set it to 32 random characters or more, for example from `openssl rand -hex 32`.";
  if (!existsSync(inClone(".next/BUILD_ID"))) return "The app is not built: run npm run build first.";
  return undefined;
};

async function check() {
  const sentence = missing();
  if (sentence) throw new Problem(sentence);
  const port = wantedPort();
  await requireFreePort(port);
  return port;
}

const port = await check().catch((error) =>
  run(() => {
    throw error;
  }),
);
Object.assign(process.env, quiet({ NODE_ENV: "production", PORT: String(port) }));
process.chdir(root);
process.argv = [process.execPath, ...NEXT_START];
await import(pathToFileURL(NEXT_START[0]).href);
