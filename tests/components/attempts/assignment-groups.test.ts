import { describe, expect, it } from "vitest";
import { assignmentGroups } from "@/components/attempts/assignment-groups";
import type { AssignmentForStudent, AttemptSummary } from "@/lib/attempts/views";

const at = (hours: number) => new Date(Date.UTC(2026, 10, 26, 12 + hours));
const attempt = (change: Partial<AttemptSummary>): AttemptSummary => ({
  ...{ attemptId: "attempt", number: 1, handedInAt: at(-9), isLate: false, releasedAt: null },
  ...{ revises: null, isHeld: false, isUnopened: false },
  release: { scores: false, remarks: false, keys: false },
  ...change,
});
const released = (hours: number) =>
  attempt({ release: { scores: true, remarks: true, keys: false }, releasedAt: at(hours) });

const assignment = (id: string, change: Partial<AssignmentForStudent> = {}) =>
  ({
    ...{ assignmentId: id, phase: "open", attempts: [], openAt: null, dueAt: null, closesAt: null },
    ...change,
  }) as AssignmentForStudent;

const groups = (assignments: AssignmentForStudent[], excused: string[] = []) =>
  Object.fromEntries(
    assignmentGroups(assignments, new Set(excused)).map(({ name, members }) => [
      name,
      members.map(({ assignmentId }) => assignmentId),
    ]),
  );

describe("a student's assignments", () => {
  it("that are to do stand by what is due soonest, late ones first, and those without an end last", () => {
    const open = [
      assignment("never"),
      assignment("tomorrow", { dueAt: at(24) }),
      assignment("closes", { closesAt: at(2) }),
      assignment("late", { dueAt: at(-3), closesAt: at(50) }),
    ];
    expect(groups(open)).toEqual({ toDo: ["late", "closes", "tomorrow", "never"] });
  });

  it("that came back stand by when they did, the newest first, apart from those whose results come later", () => {
    expect(
      groups([
        assignment("early", { attempts: [released(-5)] }),
        assignment("waits", { attempts: [attempt({})] }),
        assignment("new", { attempts: [released(-1)] }),
      ]),
    ).toEqual({ cameBack: ["new", "early"], done: ["waits"] });
  });

  it("are not to do for whoever is excused; what they handed in stays where it is", () => {
    const all = [
      assignment("open"),
      assignment("missed", { phase: "closed" }),
      assignment("back", { attempts: [released(-1)] }),
    ];
    expect(groups(all, ["open", "missed", "back"])).toEqual({
      cameBack: ["back"],
      excused: ["open", "missed"],
    });
  });
});
