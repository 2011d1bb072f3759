import { release } from "@/lib/assignments/policy";
import { closingTime, phase, timesFor } from "@/lib/assignments/times/times";
import { countingOf } from "@/lib/attempts/closing/counting";
import { afterPenalty, daysLate } from "@/lib/scoring/gradebook";
import { rounded } from "@/lib/scoring/round";
import { mean } from "@/lib/statistics/mean";
import { chosenOf } from "../review/counting";
import type { LoadedAssignment, LoadedGradebook, LoadedStudent } from "./load-gradebook";
import type { GradebookRules, GradeCell, GradeExcused, GradeState, GradeWord } from "./views";

type Attempt = LoadedGradebook["attempts"][number];

/** What is asked of one student at one assignment. */
type Asked = {
  readonly assignment: LoadedAssignment;
  readonly student: LoadedStudent;
  /** Handed in, newest first. */
  readonly attempts: readonly Attempt[];
  readonly word: GradeWord | null;
  readonly excused: GradeExcused | null;
  readonly rules: GradebookRules;
  readonly now: Date;
};

/** The items that have points to earn, now that some may have been taken out. */
const worthItems = ({ items }: LoadedAssignment) =>
  items.filter(({ points, adjustments }) => points > 0 && countingOf(adjustments) !== "DROPPED");

/** What an assignment is worth. */
export const worthOf = (assignment: LoadedAssignment): number =>
  rounded(worthItems(assignment).reduce((sum, { points }) => sum + points, 0));

/** Whether there is nothing left that the student would have to do. */
function isExcused({ assignment, student, excused }: Asked): boolean {
  if (excused) return true;
  const items = worthItems(assignment);
  return (
    items.length > 0 && items.every(({ excuses }) => excuses.some(({ userId }) => userId === student.userId))
  );
}

const timesOf = ({ assignment, student }: Asked) =>
  timesFor(
    assignment,
    assignment.overrides.find(({ userId }) => userId === student.userId),
  );

/** Nobody missed what had closed before they came. */
function isMissing(asked: Asked): boolean {
  const times = timesOf(asked);
  const closes = closingTime(times);
  return phase(times, asked.now) === "closed" && closes !== null && asked.student.createdAt < closes;
}

function stateOf(asked: Asked, counted: readonly Attempt[]): GradeState {
  if (isExcused(asked)) return "excused";
  if (counted.length === 0) return isMissing(asked) ? "missing" : "notHandedIn";
  if (counted.some(({ scores }) => scores < asked.assignment.items.length)) return "toMark";
  return counted[0]?.returnedAt ? "returned" : "handedIn";
}

/** In days. A revision was asked for after the due time, and is never late. */
const lateBy = (dueAt: Date | null, { revisesId, handedInAt }: Attempt): number =>
  revisesId === null ? daysLate(dueAt, handedInAt) : 0;

/**
 * Whether the student may see what counts: what it is chosen or computed from has to be released, or which one counts would tell of marks
 * that are not. Where nothing was handed in there is nothing to return, and only a set time is waited for.
 */
function isReleased(asked: Asked, counted: readonly Attempt[]): boolean {
  const { assignment, attempts, excused, now } = asked;
  if (excused) return true;
  const times = timesOf(asked);
  const isChosenByPoints = assignment.whichCounts === "BEST" || assignment.whichCounts === "MEAN";
  const asks = isChosenByPoints ? attempts : counted;
  if (asks.length === 0)
    return times.scoreRelease !== "AT_TIME" || (times.scoresAt !== null && times.scoresAt <= now);
  const all = attempts.map((attempt) => ({ ...attempt, id: attempt.attemptId }));
  return asks.every((attempt) => release(times, attempt, all, now).scores);
}

/** Points of points by what was marked; null where nothing counts. */
function earned(asked: Asked, state: GradeState, counted: readonly Attempt[]) {
  const worth = worthOf(asked.assignment);
  if (state === "missing" && asked.rules.missingWork === "ZERO") return { points: 0, maximum: worth };
  if (state !== "handedIn" && state !== "returned") return null;
  const { dueAt } = timesOf(asked);
  const left = counted.map((attempt) =>
    afterPenalty(attempt.points, attempt.maximum, lateBy(dueAt, attempt), asked.rules.late),
  );
  return { points: mean(left) ?? 0, maximum: mean(counted.map(({ maximum }) => maximum)) ?? 0 };
}

/** What an assignment counts for a student. A teacher's word goes before everything else but their excuse. */
export function gradeCell(asked: Asked): GradeCell {
  const { assignment, attempts, word, excused } = asked;
  const chosen = chosenOf(assignment.whichCounts, attempts, ({ points }) => points);
  const counted = assignment.whichCounts === "MEAN" ? attempts : [chosen ?? []].flat();
  const state = stateOf(asked, counted);
  const isMarked = state === "handedIn" || state === "returned";
  const own = earned(asked, state, counted);
  const maximum = own && own.maximum > 0 ? own.maximum : worthOf(assignment);
  const standing = excused ? null : word;
  const points = standing ? (maximum * standing.percent) / 100 : (own?.points ?? null);
  const hasRatio = points !== null && (standing ? maximum : (own?.maximum ?? 0)) > 0;
  return {
    state,
    attemptId: chosen?.attemptId ?? null,
    daysLate: chosen ? lateBy(timesOf(asked).dueAt, chosen) : 0,
    marked: isMarked ? rounded(mean(counted.map((attempt) => attempt.points)) ?? 0) : null,
    points: hasRatio ? rounded(points) : null,
    maximum: rounded(maximum),
    ratio: hasRatio ? Math.min(1, points / maximum) : null,
    isDropped: false,
    ...{ word, excused },
    isReleased: isReleased(asked, counted),
  };
}
