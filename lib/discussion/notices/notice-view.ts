import type { NoticeKind } from "@/lib/server/generated/enums";

/** Notices of one kind from one place, as the one who is told sees them. */
export type NoticeView = {
  readonly key: string;
  readonly kind: NoticeKind;
  readonly count: number;
  readonly isUnread: boolean;
  /** When the newest came. */
  readonly at: Date;
  /** Of the thread's prompt, or of the assignment that a note belongs to; null where the viewer may not enter now. */
  readonly title: string | null;
  readonly href: string | null;
  /** Who said the newest, as classmates see them; null where it is the viewer's own post, or may not be read now. */
  readonly by: string | null;
  /** How the newest begins. */
  readonly words: string | null;
};
