import type { AssignableText, EditableAssignment } from "@/lib/assignments/views";
import type { PackView } from "@/lib/items/views";
import type { Policy, ScoreBand } from "@/lib/schemas/assignments";
import { toInstant, toLocal } from "./zoned-time";

export type ChosenItem = {
  readonly itemVersionId: string;
  readonly points: number;
  readonly chosen: boolean;
};

/** What stands in the editor: times as the browser's fields hold them, questions in their order, chosen or not. */
export type EditorFields = Omit<Policy, "openAt" | "dueAt" | "closeAt" | "scoresAt"> & {
  readonly articleVersionId: string;
  readonly title: string;
  readonly instructions: string;
  readonly scoreBands: readonly ScoreBand[];
  readonly secondLook: boolean;
  readonly items: readonly ChosenItem[];
  readonly openAt: string;
  readonly dueAt: string;
  readonly closeAt: string;
  readonly scoresAt: string;
};

const DAYS_TO_DUE = 7;

/** A new assignment of a text: all its questions, due in a week at 18:00. */
export function newFields(
  text: AssignableText | undefined,
  packs: readonly PackView[],
  now: Date,
  zone: string,
): EditorFields {
  const inAWeek = new Date(now.getTime() + DAYS_TO_DUE * 86_400_000).toISOString();
  return {
    articleVersionId: text?.articleVersionId ?? "",
    title: text?.title ?? "",
    instructions: "",
    scoreBands: [],
    secondLook: true,
    items: itemsOf(packs, text?.articleVersionId ?? "", true),
    openAt: "",
    dueAt: `${toLocal(inAWeek, zone).slice(0, 10)}T18:00`,
    closeAt: "",
    latePolicy: "ACCEPT",
    attemptsAllowed: 1,
    timeLimit: null,
    whichCounts: "LAST",
    betweenAttempts: "FEEDBACK",
    scoreRelease: "WHEN_RETURNED",
    scoresAt: "",
    keyRelease: "WITH_SCORES",
    shuffleOptions: true,
  };
}

/** An assignment as it was saved: its questions first, then the others that could be asked. */
export function savedFields(
  { fields }: EditableAssignment,
  packs: readonly PackView[],
  zone: string,
): EditorFields {
  const local = (time: Date | null) => toLocal(time?.toISOString() ?? null, zone);
  const asked = fields.items.map((item) => ({ ...item, chosen: true }));
  const ids = new Set(asked.map((item) => item.itemVersionId));
  const others = itemsOf(packs, fields.articleVersionId, false).filter(
    (item) => !ids.has(item.itemVersionId),
  );
  return {
    ...fields,
    secondLook: fields.secondLook ?? true,
    items: [...asked, ...others],
    openAt: local(fields.openAt),
    dueAt: local(fields.dueAt),
    closeAt: local(fields.closeAt),
    scoresAt: local(fields.scoresAt),
  };
}

/**
 * What could be asked of a text. Where something is to be chosen already it is one pack, which then stands first: the newest of
 * the teacher's own, or the one that came with the text.
 */
export function itemsOf(packs: readonly PackView[], articleVersionId: string, choose: boolean): ChosenItem[] {
  const made = packs.filter((pack) => pack.articleVersionId === articleVersionId);
  const first = choose
    ? (made.findLast(({ isOwn, items }) => isOwn && items.length > 0) ?? made[0])
    : undefined;
  return [...(first ? [first] : []), ...made.filter((pack) => pack !== first)].flatMap((pack) =>
    pack.items.map(({ item }) => ({ itemVersionId: item.id, points: item.points, chosen: pack === first })),
  );
}

/** The instants behind the local times, as they were last saved. */
export type Instants = Readonly<Record<"openAt" | "dueAt" | "closeAt" | "scoresAt", string | null>>;
export const NO_INSTANTS: Instants = { openAt: null, dueAt: null, closeAt: null, scoresAt: null };

export function savedInstants({ fields }: EditableAssignment): Instants {
  const { openAt, dueAt, closeAt, scoresAt } = fields;
  const iso = (time: Date | null) => time?.toISOString() ?? null;
  return { openAt: iso(openAt), dueAt: iso(dueAt), closeAt: iso(closeAt), scoresAt: iso(scoresAt) };
}

/**
 * What the server is sent: `assignmentSchema`'s input. A time that nobody touched is sent as the instant it was, since
 * its local form has no seconds, and names two instants in the hour that comes twice in autumn.
 */
export function assignmentInput(fields: EditorFields, courseId: string, zone: string, before: Instants) {
  const { items, openAt: _o, dueAt: _d, closeAt: _c, scoresAt: _s, ...rest } = fields;
  const instant = (name: keyof Instants) =>
    toLocal(before[name], zone) === fields[name] ? before[name] : toInstant(fields[name], zone);
  return {
    ...rest,
    courseId,
    items: items
      .filter((item) => item.chosen)
      .map(({ itemVersionId, points }) => ({ itemVersionId, points })),
    openAt: instant("openAt"),
    dueAt: instant("dueAt"),
    closeAt: instant("closeAt"),
    scoresAt: fields.scoreRelease === "AT_TIME" ? instant("scoresAt") : null,
  };
}
export type AssignmentFacts = ReturnType<typeof assignmentInput>;

/** The list with the entry at `from` moved to `to`. */
export function moved<T>(list: readonly T[], from: number, to: number): T[] {
  const entry = list[from];
  if (entry === undefined || to < 0 || to >= list.length) return [...list];
  const rest = list.filter((_, i) => i !== from);
  return [...rest.slice(0, to), entry, ...rest.slice(to)];
}

/** The list with one question moved before or after another. */
export function movedBeside(
  items: readonly ChosenItem[],
  id: string,
  besideId: string,
  after: boolean,
): ChosenItem[] {
  const entry = items.find((item) => item.itemVersionId === id);
  const rest = items.filter((item) => item !== entry);
  const at = rest.findIndex((item) => item.itemVersionId === besideId);
  if (!entry || at < 0) return [...items];
  const to = after ? at + 1 : at;
  return [...rest.slice(0, to), entry, ...rest.slice(to)];
}
