import type { Metadata } from "next";
import { cookies } from "next/headers";
import { getTranslations } from "next-intl/server";
import { SettlePage } from "@/components/grading/second/settle-page";
import { requireViewer } from "@/lib/accounts/session/session";
import { DIFFERENCES, getDifferences } from "@/lib/grading/differences";
import { MARKING_COOKIE, parseMarkingSettings } from "@/lib/schemas/marking-settings";
import { found, pathId } from "@/lib/server/found";
import { type SearchParam, single } from "@/lib/server/search-param";
import { settle, undoSettled } from "../actions";

type Props = {
  params: Promise<{ assignmentId: string }>;
  searchParams: Promise<{ show: SearchParam; attempt: SearchParam; item: SearchParam }>;
};

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("Settling");
  return { title: t("title") };
}

/** Where two markers differ, and which marks count. */
export default async function SettlingPage({ params, searchParams }: Props) {
  const [{ assignmentId }, asked, jar] = await Promise.all([params, searchParams, cookies()]);
  const viewer = await requireViewer(`/assignments/${assignmentId}/marking/second/settle`);
  const show = DIFFERENCES.find((one) => one === single(asked.show)) ?? "any";
  const differences = await found(() =>
    getDifferences(viewer, {
      assignmentId: pathId(assignmentId),
      show,
      hideNames: parseMarkingSettings(jar.get(MARKING_COOKIE)?.value).hideNames,
      attemptId: single(asked.attempt),
      itemVersionId: single(asked.item),
    }),
  );
  return (
    <SettlePage viewer={viewer} differences={differences} show={show} settle={settle} undo={undoSettled} />
  );
}
