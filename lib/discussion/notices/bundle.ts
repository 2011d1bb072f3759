import type { NoticeKind } from "@/lib/server/generated/enums";

export type NoticeRow = {
  readonly kind: NoticeKind;
  readonly threadId: string | null;
  readonly postId: string | null;
  readonly note: { readonly assignmentId: string; readonly text: string; readonly fromId: string } | null;
  /** The attempt whose student was answered about a second look. */
  readonly attempt: {
    readonly id: string;
    readonly assignment: { readonly id: string; readonly title: string };
  } | null;
  readonly courseId: string;
  readonly createdAt: Date;
  readonly readAt: Date | null;
};

/** What is read of a notice. */
export const noticeColumns = {
  kind: true,
  threadId: true,
  postId: true,
  note: { select: { assignmentId: true, text: true, fromId: true } },
  attempt: { select: { id: true, assignment: { select: { id: true, title: true } } } },
  courseId: true,
  createdAt: true,
  readAt: true,
} as const;

/** Notices of one kind from one place. */
export type Bundle = { readonly key: string; readonly count: number; readonly newest: NoticeRow };

/**
 * Puts together what is of one kind and from one place, a thread, an assignment's notes or an attempt, unread apart from read. What is
 * unread comes first, then the newest.
 * @param rows the newest first.
 */
export function bundle(rows: readonly NoticeRow[]): Bundle[] {
  const bundles = new Map<string, Bundle>();
  for (const row of rows) {
    const place = row.threadId ?? row.note?.assignmentId ?? row.attempt?.id;
    const key = [row.readAt ? "read" : "new", row.kind, place].join(":");
    const before = bundles.get(key);
    bundles.set(key, { key, count: (before?.count ?? 0) + 1, newest: before?.newest ?? row });
  }
  const all = [...bundles.values()];
  return [...all.filter(({ newest }) => !newest.readAt), ...all.filter(({ newest }) => newest.readAt)];
}

/** The beginning of a text, in one line and at most so many characters, cut between words where it can be. */
export function firstWords(text: string, most = 140): string {
  const line = text.trim().replace(/\s+/gu, " ");
  const characters = [...line];
  if (characters.length <= most) return line;
  const cut = characters.slice(0, most).join("");
  const space = cut.lastIndexOf(" ");
  return `${(space > cut.length / 2 ? cut.slice(0, space) : cut).trimEnd()}…`;
}
