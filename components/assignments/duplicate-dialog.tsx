"use client";

import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { Dialog } from "@/components/ui/dialog";
import { Form, SubmitButton } from "@/components/ui/form";
import { Select } from "@/components/ui/text-field";
import type { AssignmentEntry } from "@/lib/assignments/views";
import type { ActionResult } from "@/lib/schemas/action-result";

/** Asks where the copy goes, and opens it in its editor. */
export function DuplicateDialog({
  entry,
  courseId,
  courses,
  duplicate,
  onClose,
}: {
  /** What is copied; null while the dialog is closed. */
  entry: AssignmentEntry | null;
  courseId: string;
  courses: readonly { readonly id: string; readonly title: string }[];
  duplicate: (input: unknown) => Promise<ActionResult<{ assignmentId: string }>>;
  onClose: () => void;
}) {
  const t = useTranslations("CourseAssignments");
  const router = useRouter();
  return (
    <Dialog
      open={entry !== null}
      onClose={onClose}
      title={t("duplicateTitle", { title: entry?.title ?? "" })}
    >
      <Form
        action={duplicate}
        values={{ assignmentId: entry?.assignmentId }}
        onDone={({ assignmentId }) => router.push(`/assignments/${assignmentId}/edit`)}
      >
        <p>{t("duplicateHint")}</p>
        <Select name="courseId" label={t("into")} defaultValue={courseId}>
          {courses.map(({ id, title }) => (
            <option key={id} value={id}>
              {title}
            </option>
          ))}
        </Select>
        <SubmitButton>{t("duplicateNow")}</SubmitButton>
      </Form>
    </Dialog>
  );
}
