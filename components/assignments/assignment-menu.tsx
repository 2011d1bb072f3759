"use client";

import { Ellipsis } from "lucide-react";
import { useTranslations } from "next-intl";
import { Menu, type MenuEntry } from "@/components/ui/menu";
import type { AssignmentEntry } from "@/lib/assignments/views";

/** What can be done with an assignment of the list; those who only look are offered only what shows. */
export function AssignmentMenu({
  entry: { assignmentId, title, state, isPublished, canUnpublish },
  mayChange,
  onDuplicate,
  onArchive,
  onRestore,
  onUnpublish,
}: {
  entry: AssignmentEntry;
  mayChange: boolean;
  onDuplicate: () => void;
  onArchive: () => void;
  onRestore: () => void;
  onUnpublish: () => void;
}) {
  const t = useTranslations("CourseAssignments");
  const isArchived = state === "archived";
  const page = (name: "board" | "edit" | "preview"): MenuEntry => ({
    id: name,
    label: t(name),
    href: `/assignments/${assignmentId}/${name}`,
  });
  const entries: MenuEntry[] = [
    ...(isPublished ? [page("board")] : []),
    ...(mayChange && !isArchived ? [page("edit")] : []),
    page("preview"),
    ...(mayChange ? [{ id: "duplicate", label: t("duplicate"), onAction: onDuplicate }] : []),
    ...(mayChange && canUnpublish && !isArchived
      ? [{ id: "unpublish", label: t("unpublish"), onAction: onUnpublish }]
      : []),
    ...(mayChange && isArchived ? [{ id: "restore", label: t("restore"), onAction: onRestore }] : []),
    ...(mayChange && !isArchived ? [{ id: "archive", label: t("archive"), onAction: onArchive }] : []),
  ];
  return (
    <Menu
      label={
        <>
          <Ellipsis aria-hidden size={20} />
          <span className="sr-only">{t("menu", { title })}</span>
        </>
      }
      entries={entries}
    />
  );
}
