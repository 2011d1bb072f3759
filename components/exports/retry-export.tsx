"use client";

import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { Form, SubmitButton } from "@/components/ui/form";
import type { ActionResult } from "@/lib/schemas/action-result";

/** Asks anew for a file that failed, and goes to the page of the new one. */
export function RetryExport({
  exportId,
  retry,
}: {
  exportId: string;
  retry: (input: unknown) => Promise<ActionResult<{ exportId: string }>>;
}) {
  const t = useTranslations("ExportJobs");
  const router = useRouter();
  return (
    <Form
      action={retry}
      values={{ exportId }}
      onDone={(again) => router.replace(`/exports/${again.exportId}`)}
      className="mt-3"
    >
      <SubmitButton>{t("retry")}</SubmitButton>
    </Form>
  );
}
