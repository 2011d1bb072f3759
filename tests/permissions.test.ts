import { readdirSync } from "node:fs";
import { basename, join } from "node:path";
import { describe, expect, it } from "vitest";
import { isRuleError } from "@/lib/server/errors";
import { accounts } from "./permissions/accounts";
import { afterMarking } from "./permissions/after-marking";
import { assignments } from "./permissions/assignments";
import { attempts } from "./permissions/attempts";
import { comparing } from "./permissions/comparing";
import { courses } from "./permissions/courses";
import { discussion } from "./permissions/discussion";
import { discussionInsights } from "./permissions/discussion-insights";
import { discussionLive } from "./permissions/discussion-live";
import { discussionMarks } from "./permissions/discussion-marks";
import { discussionModeration } from "./permissions/discussion-moderation";
import { discussionSetup } from "./permissions/discussion-setup";
import { evidence } from "./permissions/evidence";
import { exports } from "./permissions/exports";
import { gradebook } from "./permissions/gradebook";
import { gradebookWords } from "./permissions/gradebook-words";
import { grading } from "./permissions/grading";
import { gradingComments } from "./permissions/grading-comments";
import { gradingPins } from "./permissions/grading-pins";
import { insights } from "./permissions/insights";
import { library } from "./permissions/library";
import type { Row } from "./permissions/row";
import { secondMarking } from "./permissions/second-marking";
import { timing } from "./permissions/timing";
import { makeWorld, ROLES, type Role, type World } from "./support/world";

/** Every query and deed that takes a viewer, by "subject/name". */
const ROWS: Readonly<Record<string, Row>> = {
  ...accounts,
  ...courses,
  ...library,
  ...assignments,
  ...attempts,
  ...grading,
  ...afterMarking,
  ...insights,
  ...evidence,
  ...exports,
  ...gradebook,
  ...timing,
  ...gradebookWords,
  ...gradingComments,
  ...gradingPins,
  ...comparing,
  ...secondMarking,
  ...discussion,
  ...discussionSetup,
  ...discussionModeration,
  ...discussionMarks,
  ...discussionLive,
  ...discussionInsights,
};

/** Done by somebody who is not signed in: they take a Visitor, and what they give away is tested where they live. */
const FOR_VISITORS = [
  "accounts/signUp",
  "accounts/signInTeacher",
  "courses/joinCourse",
  "courses/signInStudent",
];

const LIB = join(import.meta.dirname, "../lib");
/** Not subjects: what every subject may use. */
const GROUND = new Set(["schemas", "scoring", "statistics", "server"]);
/** Files of a subject that hold neither queries nor deeds. */
const OTHER_FILES = new Set(["policy.ts", "views.ts"]);

async function exportsOf(subject: string): Promise<string[]> {
  const files = readdirSync(join(LIB, subject), { withFileTypes: true })
    .filter((entry) => entry.isFile() && !OTHER_FILES.has(entry.name))
    .map((entry) => basename(entry.name, ".ts"));
  const modules = await Promise.all(files.map((file) => import(`../lib/${subject}/${file}.ts`)));
  return modules.flatMap((module: Record<string, unknown>) =>
    Object.keys(module)
      .filter((name) => typeof module[name] === "function")
      .map((name) => `${subject}/${name}`),
  );
}

const subjects = readdirSync(LIB).filter((name) => !GROUND.has(name));
const listed = (await Promise.all(subjects.map(exportsOf)))
  .flat()
  .filter((name) => !FOR_VISITORS.includes(name));

/** What came of a call, as a row states it. */
async function outcome(row: Row, world: World, role: Role): Promise<unknown> {
  try {
    const result = await row.call(world.viewers[role], world);
    return row.sees ? row.sees(result as never) : "ok";
  } catch (error) {
    if (isRuleError(error)) return error.constructor.name;
    throw error;
  }
}

describe("permissions", () => {
  it("has a row for every query and deed, and no row too many", () => {
    expect(Object.keys(ROWS).sort()).toEqual(listed.sort());
  });

  for (const [name, row] of Object.entries(ROWS))
    it(`${name}: ${ROLES.map((role) => `${role} ${row.expect[role]}`).join(", ")}`, async () => {
      const outcomes: Partial<Record<Role, unknown>> = {};
      // Each role acts in a world of its own, so that no deed changes what the next one finds.
      for (const role of ROLES) {
        const world = await makeWorld();
        await row.prepare?.(world);
        outcomes[role] = await outcome(row, world, role);
      }
      expect(outcomes).toEqual(row.expect);
    });
});
