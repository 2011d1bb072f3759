import { getTranslations } from "next-intl/server";

/** Says that what is shown was made up. */
export async function DemoNote() {
  const t = await getTranslations("Bar");
  return <p className="border-s-3 border-marker-line ps-3 text-muted">{t("demo")}</p>;
}
