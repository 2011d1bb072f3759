import type { Metadata } from "next";
import { cookies } from "next/headers";
import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { entryHref } from "@/components/grading/marking/entry-href";
import { MarkingPage } from "@/components/grading/marking/marking-page";
import { NothingToMark } from "@/components/grading/marking/nothing-to-mark";
import { requireViewer } from "@/lib/accounts/session/session";
import { getUnreadCount } from "@/lib/discussion/unread-count";
import { getCommentTemplates } from "@/lib/grading/comment-templates";
import { getMarkingDesk } from "@/lib/grading/marking";
import { MARKING_COOKIE, parseMarkingSettings } from "@/lib/schemas/marking-settings";
import { found, pathId } from "@/lib/server/found";
import { type SearchParam, single } from "@/lib/server/search-param";
import {
  change,
  flag,
  mark,
  markSecond,
  pin,
  remove,
  removeComment,
  restore,
  saveComment,
  undo,
  undoSecond,
} from "./actions";

type Props = {
  params: Promise<{ assignmentId: string }>;
  searchParams: Promise<{ attempt: SearchParam; item: SearchParam; show: SearchParam }>;
};

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("Review");
  return { title: t("marking") };
}

export default async function Page({ params, searchParams }: Props) {
  const [{ assignmentId }, asked, jar] = await Promise.all([params, searchParams, cookies()]);
  const viewer = await requireViewer(`/assignments/${assignmentId}/marking`);
  const settings = parseMarkingSettings(jar.get(MARKING_COOKIE)?.value);
  const onlyFlagged = single(asked.show) === "flagged";
  const desk = await found(() =>
    getMarkingDesk(viewer, {
      assignmentId: pathId(assignmentId),
      attemptId: single(asked.attempt),
      itemVersionId: single(asked.item),
      onlyFlagged,
      by: settings.by,
      hideNames: settings.hideNames,
    }),
  );
  const shown = desk.queue[desk.position];
  // The address names the answer: drawing the page again shows the same one, whoever marks it meanwhile.
  if (shown && (shown.attemptId !== single(asked.attempt) || shown.itemVersionId !== single(asked.item)))
    redirect(entryHref(`/assignments/${assignmentId}`, shown, onlyFlagged));
  return desk.current ? (
    <MarkingPage
      viewer={viewer}
      desk={desk}
      current={desk.current}
      settings={settings}
      action={desk.second ? markSecond : mark}
      undo={desk.second ? undoSecond : undo}
      onlyFlagged={onlyFlagged}
      flag={flag}
      pins={{ pin, change, remove, restore }}
      bank={{ templates: await getCommentTemplates(viewer), save: saveComment, remove: removeComment }}
    />
  ) : (
    <NothingToMark viewer={viewer} desk={desk} notices={await getUnreadCount(viewer)} />
  );
}
