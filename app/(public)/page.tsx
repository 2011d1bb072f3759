import { getTranslations } from "next-intl/server";
import { AppBar } from "@/components/ui/app-bar";
import { LinkButton } from "@/components/ui/button";

export default async function LandingPage() {
  const t = await getTranslations("Landing");
  return (
    <>
      <AppBar />
      <main id="content" className="mx-auto max-w-page px-5 py-10">
        <h1 className="title">{t("title")}</h1>
        <p className="max-w-measure">{t("what")}</p>
        <LinkButton look="main" href="/join">
          {t("join")}
        </LinkButton>
      </main>
    </>
  );
}
