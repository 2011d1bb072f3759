import Link from "next/link";
import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { AppBar } from "@/components/ui/app-bar";
import { LinkButton } from "@/components/ui/link-button";
import { ReadingSettings } from "@/components/ui/reading-settings";
import { isTeacher } from "@/lib/accounts/policy";
import { currentViewer } from "@/lib/accounts/session/session";
import { EvidenceExample } from "./evidence-example";

/** For strangers. Whoever is signed in goes on to what is theirs. */
export default async function LandingPage() {
  const [viewer, t] = await Promise.all([currentViewer(), getTranslations("Landing")]);
  if (viewer) redirect(isTeacher(viewer) ? "/courses" : "/assignments");
  return (
    <>
      <AppBar end={<ReadingSettings />} />
      <main
        id="content"
        className="mx-auto grid max-w-page items-center gap-x-16 gap-y-12 px-5 py-10 md:px-7 lg:min-h-[calc(100dvh-3.5rem)] lg:grid-cols-[minmax(0,5fr)_minmax(0,6fr)]"
      >
        <div>
          <h1 className="font-read text-[2.125rem]/[1.15] font-semibold tracking-tight sm:text-5xl/[1.12]">
            {t("title")}
          </h1>
          <p className="mt-5 max-w-[52ch] text-lg/relaxed">{t("what")}</p>
          <div className="mt-8 flex flex-wrap items-center gap-x-5 gap-y-2">
            <LinkButton look="main" href="/join" className="text-lg">
              {t("join")}
            </LinkButton>
            <p className="text-muted">{t("joinHint")}</p>
          </div>
          <p className="mt-3 flex flex-wrap items-center gap-x-2">
            <span className="text-muted">{t("joinedBefore")}</span>
            <Link href="/sign-in?as=student" className="inline-flex min-h-11 items-center">
              {t("signInAgain")}
            </Link>
          </p>
          <p className="mt-6 flex flex-wrap items-center gap-x-5 border-t border-rule pt-3">
            <span className="text-muted">{t("teachers")}</span>
            <Link href="/sign-in?as=teacher" className="inline-flex min-h-11 items-center">
              {t("signIn")}
            </Link>
            <Link href="/sign-up" className="inline-flex min-h-11 items-center">
              {t("signUp")}
            </Link>
          </p>
          <p className="mt-1 text-muted">{t("private")}</p>
        </div>
        <EvidenceExample />
      </main>
    </>
  );
}
