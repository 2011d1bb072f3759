import type { Metadata } from "next";
import { cookies } from "next/headers";
import { getTranslations } from "next-intl/server";
import { SideBySidePage } from "@/components/grading/comparing/side-by-side-page";
import { requireViewer } from "@/lib/accounts/session/session";
import { getUnreadCount } from "@/lib/discussion/unread-count";
import { getSideBySide } from "@/lib/grading/side-by-side";
import { MARKING_COOKIE, parseMarkingSettings } from "@/lib/schemas/marking-settings";
import { found, pathId } from "@/lib/server/found";
import { type SearchParam, single } from "@/lib/server/search-param";

type Props = {
  params: Promise<{ assignmentId: string }>;
  searchParams: Promise<{ item?: SearchParam; first?: SearchParam; second?: SearchParam }>;
};

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("Comparing"))("besideTitle") };
}

/** Two answers to the same question; names as the marking desk shows them. */
export default async function Page({ params, searchParams }: Props) {
  const [{ assignmentId }, asked, jar] = await Promise.all([params, searchParams, cookies()]);
  const viewer = await requireViewer(`/assignments/${assignmentId}/marking/side-by-side`);
  const { hideNames } = parseMarkingSettings(jar.get(MARKING_COOKIE)?.value);
  const [beside, notices] = await Promise.all([
    found(() =>
      getSideBySide(viewer, {
        assignmentId: pathId(assignmentId),
        itemVersionId: single(asked.item),
        firstId: single(asked.first),
        secondId: single(asked.second),
        hideNames,
      }),
    ),
    getUnreadCount(viewer),
  ]);
  return <SideBySidePage viewer={viewer} beside={beside} notices={notices} />;
}
