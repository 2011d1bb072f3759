import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { TeacherBar } from "@/components/app/teacher-bar";
import { WidePage } from "@/components/app/wide-page";
import { LibraryList } from "@/components/articles/library/library-list";
import { EmptyState } from "@/components/ui/empty-state";
import { LinkButton } from "@/components/ui/link-button";
import { isTeacher } from "@/lib/accounts/policy";
import { requireViewer } from "@/lib/accounts/session/session";
import { getLibrary } from "@/lib/articles/queries";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("Library"))("title") };
}

export default async function LibraryPage() {
  const viewer = await requireViewer("/library");
  if (!isTeacher(viewer)) redirect("/assignments");
  const [texts, t] = await Promise.all([getLibrary(viewer), getTranslations("Library")]);
  const bring = (
    <LinkButton look="main" href="/library/import">
      {t("bring")}
    </LinkButton>
  );
  return (
    <>
      <TeacherBar viewer={viewer} />
      <WidePage title={t("title")} under={t("under")} end={texts.length > 0 ? bring : null}>
        {texts.length === 0 ? (
          <EmptyState title={t("none")} action={bring}>
            {t("noneHint")}
          </EmptyState>
        ) : (
          <LibraryList texts={texts} />
        )}
      </WidePage>
    </>
  );
}
