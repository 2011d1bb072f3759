// One `npm start` at a time on a data folder. The note says who: a process number and when that process was born, for
// numbers are given out again. A start that was killed leaves its note and its app behind; the next one ends that app.
import { execFileSync } from "node:child_process";
import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { Problem } from "../problem.mjs";

/** When a process was born, in whatever terms the system has; undefined when there is none of this number. */
function birthOf(pid) {
  try {
    if (existsSync("/proc/self/stat"))
      return readFileSync(`/proc/${pid}/stat`, "utf8").split(") ").at(-1).split(" ")[19];
    return execFileSync("ps", ["-o", "lstart=", "-p", String(pid)], { encoding: "utf8" }).trim() || undefined;
  } catch {
    return undefined;
  }
}

const processOf = (pid) => ({ pid, born: birthOf(pid) });
const lives = (noted) => noted?.born !== undefined && birthOf(noted.pid) === noted.born;

async function endOrphan(app) {
  if (!lives(app)) return;
  process.kill(app.pid, "SIGTERM");
  for (let tries = 0; tries < 50 && lives(app); tries += 1) await sleep(100);
  if (lives(app)) process.kill(app.pid, "SIGKILL");
  while (lives(app)) await sleep(50);
}

function read(file) {
  try {
    return JSON.parse(readFileSync(file, "utf8"));
  } catch {
    return undefined;
  }
}

/** Claims the folder for this process. Returns `{ noteApp(pid), release() }`. */
export async function claim(folder, port) {
  const file = path.join(folder, "running.json");
  const mine = { ...processOf(process.pid), port };
  const write = (note, flag) => writeFileSync(file, JSON.stringify(note), { flag });
  for (;;) {
    try {
      write(mine, "wx");
      break;
    } catch (error) {
      if (error.code !== "EEXIST") throw error;
    }
    const other = read(file);
    if (lives(other))
      throw new Problem(
        `Colloquy already runs on ${folder} (process ${other.pid}, http://localhost:${other.port}): stop it with Ctrl-C, or choose another folder with DATA_DIR.`,
      );
    await endOrphan(other?.app);
    rmSync(file, { force: true });
  }
  return {
    noteApp: (pid) => write({ ...mine, app: processOf(pid) }, "w"),
    release: () => rmSync(file, { force: true }),
  };
}
