import { getTranslations } from "next-intl/server";

/** Says on every page of a demo course that it is one. */
export async function DemoNote() {
  const t = await getTranslations("Common");
  return <p className="border-b border-rule bg-marker/40 px-4 py-1.5 md:px-7 print:hidden">{t("demo")}</p>;
}
