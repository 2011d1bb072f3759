import { readdirSync } from "node:fs";
import path from "node:path";

const APP = path.resolve("app");

/** The addresses of all pages and all API routes, as their folders name them: "/courses/[courseId]". */
export function addresses(): string[] {
  return readdirSync(APP, { recursive: true, encoding: "utf8" })
    .filter((file) => /(^|\/)(page\.tsx|route\.ts)$/.test(file))
    .map((file) => path.dirname(file))
    .map(
      (folder) =>
        `/${folder
          .split("/")
          .filter((part) => part !== "." && !part.startsWith("("))
          .join("/")}`,
    )
    .sort();
}
