import { spawn } from "node:child_process";
import { root } from "./paths.mjs";
import { Problem } from "./problem.mjs";

/** The environment of every program that we start: Next and Prisma send no figures about us to anybody. */
export const quiet = (extra = {}) => ({
  ...process.env,
  NEXT_TELEMETRY_DISABLED: "1",
  CHECKPOINT_DISABLE: "1",
  PRISMA_HIDE_UPDATE_MESSAGE: "1",
  ...extra,
});

/**
 * Runs a program of this clone to its end without showing what it says. Returns its standard output; a failure is a
 * Problem of `sentence` with everything that it said above it, for that is where the reason is.
 */
export function capture(sentence, program, args, env = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { cwd: root, env: quiet(env), stdio: ["ignore", "pipe", "pipe"] });
    const said = { stdout: "", all: "" };
    const end = () => child.kill();
    process.once("exit", end);
    child.stdout.on("data", (data) => {
      said.stdout += data;
      said.all += data;
    });
    child.stderr.on("data", (data) => {
      said.all += data;
    });
    child.once("error", (error) => reject(new Problem(`${sentence} ${error.message}`)));
    child.once("close", (code) => {
      process.off("exit", end);
      if (code === 0) resolve(said.stdout);
      else reject(new Problem(`${said.all.trim()}\n\n${sentence}`));
    });
  });
}

/** Runs a program of this clone with our own input and output. Returns its exit code. */
export function stream(program, args, env = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { cwd: root, env: quiet(env), stdio: "inherit" });
    child.once("error", reject);
    child.once("exit", (code) => resolve(code ?? 1));
  });
}
