import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { TeacherBar } from "@/components/app/teacher-bar";
import { WidePage } from "@/components/app/wide-page";
import { ImportArticle } from "@/components/articles/editing/import-article";
import { Messages } from "@/components/ui/messages/messages";
import { isTeacher } from "@/lib/accounts/policy";
import { requireViewer } from "@/lib/accounts/session/session";
import { createArticleAction } from "../actions";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("Library"))("importTitle") };
}

export default async function ImportPage() {
  const viewer = await requireViewer("/library/import");
  if (!isTeacher(viewer)) redirect("/assignments");
  const t = await getTranslations("Library");
  return (
    <>
      <TeacherBar viewer={viewer} />
      <WidePage title={t("importTitle")} under={t("importUnder")}>
        <Messages names={["Import", "Draft"]}>
          <ImportArticle userId={viewer.userId} create={createArticleAction} />
        </Messages>
      </WidePage>
    </>
  );
}
