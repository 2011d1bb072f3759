import { spawn } from "node:child_process";
import { root } from "@/scripts/lib/paths.mjs";

type Ended = { readonly code: number | null; readonly stdout: string; readonly stderr: string };

/** Runs a script of this clone to its end, with an environment of its own on top of a bare one. */
export function command(script: string, env: Record<string, string> = {}, ...args: string[]): Promise<Ended> {
  const { PATH = "", HOME = "" } = process.env;
  const child = spawn(process.execPath, [...script.split(" "), ...args], {
    cwd: root,
    env: { PATH, HOME, NODE_ENV: "test", ...env },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const said = { stdout: "", stderr: "" };
  child.stdout.on("data", (data) => {
    said.stdout += data;
  });
  child.stderr.on("data", (data) => {
    said.stderr += data;
  });
  return new Promise((resolve) => child.once("close", (code) => resolve({ code, ...said })));
}

/** What a person is told: one paragraph without a stack. */
export const sentenceOf = ({ stderr }: Ended): string => stderr.trim();
