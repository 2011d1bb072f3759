"use client";

import Link from "next/link";
import { useFormatter, useTranslations } from "next-intl";
import { useState, useTransition } from "react";
import { Disclosure } from "@/components/ui/disclosure";
import { MOMENT } from "@/components/ui/moment";
import { Notice } from "@/components/ui/notice";
import { Toast } from "@/components/ui/toast";
import type { AssignmentEntry } from "@/lib/assignments/views";
import type { ActionResult } from "@/lib/schemas/action-result";
import { AssignmentMenu } from "./assignment-menu";
import { DuplicateDialog } from "./duplicate-dialog";
import { StateSign } from "./state-sign";

type Deed<T = unknown> = (input: unknown) => Promise<ActionResult<T>>;
export type ListDeeds = {
  readonly archive: Deed;
  readonly restore: Deed;
  readonly unpublish: Deed;
  readonly duplicate: Deed<{ assignmentId: string; courseId: string }>;
};
type Course = { readonly id: string; readonly title: string };

/** The assignments of a course, for those who review it; archived ones wait at the end, folded away. */
export function AssignmentList({
  assignments,
  students,
  courseId,
  ownCourses,
  deeds,
}: {
  assignments: readonly AssignmentEntry[];
  /** How many students the course has. */
  students: number;
  courseId: string;
  /** The courses that the viewer teaches: where a copy may go. Empty for those who only look. */
  ownCourses: readonly Course[];
  deeds: ListDeeds;
}) {
  const t = useTranslations("CourseAssignments");
  const common = useTranslations("Common");
  const [, start] = useTransition();
  const [archived, setArchived] = useState<AssignmentEntry | null>(null);
  const [copied, setCopied] = useState<AssignmentEntry | null>(null);
  const [failure, setFailure] = useState<string | null>(null);

  function act(deed: Deed, entry: AssignmentEntry, next: AssignmentEntry | null = null): void {
    start(async () => {
      const result = await deed({ assignmentId: entry.assignmentId }).catch(() => null);
      setArchived(result?.ok ? next : null);
      setFailure(result?.ok ? null : (result?.error.message ?? common("requestFailed")));
    });
  }
  const row = (entry: AssignmentEntry) => (
    <Row
      key={entry.assignmentId}
      entry={entry}
      students={students}
      menu={
        <AssignmentMenu
          entry={entry}
          mayChange={ownCourses.length > 0}
          onDuplicate={() => setCopied(entry)}
          onArchive={() => act(deeds.archive, entry, entry)}
          onRestore={() => act(deeds.restore, entry)}
          onUnpublish={() => act(deeds.unpublish, entry)}
        />
      }
    />
  );
  const old = assignments.filter(({ state }) => state === "archived");
  return (
    <>
      {failure ? <Notice tone="error" title={failure} /> : null}
      <ul className="-mt-4">{assignments.filter(({ state }) => state !== "archived").map(row)}</ul>
      {old.length > 0 ? (
        <Disclosure summary={t("archivedOnes", { count: old.length })}>
          <ul>{old.map(row)}</ul>
        </Disclosure>
      ) : null}
      <DuplicateDialog
        entry={copied}
        courseId={courseId}
        courses={ownCourses}
        duplicate={deeds.duplicate}
        onClose={() => setCopied(null)}
      />
      {archived ? (
        <Toast onUndo={() => act(deeds.restore, archived)} onDismiss={() => setArchived(null)}>
          {t("archivedNow", { title: archived.title })}
        </Toast>
      ) : null}
    </>
  );
}

function Row({ entry, students, menu }: { entry: AssignmentEntry; students: number; menu: React.ReactNode }) {
  const t = useTranslations("CourseAssignments");
  const { toMark, started, handedIn } = entry;
  return (
    <li className="flex items-start gap-3 border-b border-rule py-4">
      <div className="flex min-w-0 flex-1 flex-wrap items-baseline justify-between gap-x-8 gap-y-1">
        <div className="min-w-0 flex-1 basis-64">
          <h2 className="subtitle wrap-break-word">
            <Link
              href={`/assignments/${entry.assignmentId}/${entry.isPublished ? "board" : "edit"}`}
              className="inline-block py-1 text-ink no-underline hover:underline"
            >
              {entry.title}
            </Link>
          </h2>
          <p className="text-muted">{t("facts", { article: entry.articleTitle, items: entry.items })}</p>
        </div>
        <div className="md:w-88">
          <p className="flex flex-wrap gap-x-4">
            <StateSign state={entry.state} />
            <Times entry={entry} />
          </p>
          {entry.isPublished ? (
            <p className="text-muted">{t("counts", { started, handedIn, students, toMark })}</p>
          ) : null}
        </div>
      </div>
      {menu}
    </li>
  );
}

function Times({ entry }: { entry: AssignmentEntry }) {
  const t = useTranslations("CourseAssignments");
  const format = useFormatter();
  const { state, openAt, dueAt, closesAt } = entry;
  const when = (at: Date) => ({ when: format.dateTime(at, MOMENT) });
  if (state === "scheduled" && openAt) return <span className="text-muted">{t("opens", when(openAt))}</span>;
  if (state === "closed" && closesAt)
    return <span className="text-muted">{t("closedAt", when(closesAt))}</span>;
  if (!dueAt) return null;
  return <span className="text-muted">{t(state === "late" ? "wasDue" : "due", when(dueAt))}</span>;
}
