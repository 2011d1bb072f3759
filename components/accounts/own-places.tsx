import { useTranslations } from "next-intl";
import type { OwnPlace } from "@/lib/courses/views";
import { WayBack } from "./way-back";

/** Where a student belongs, and how they come back. */
export function OwnPlaces({ places }: { places: readonly OwnPlace[] }) {
  const t = useTranslations("Account");
  return places.map(({ courseTitle, name, code }) => (
    <section key={courseTitle} className="flex max-w-form flex-col gap-4 border-t border-rule pt-6">
      <h2 className="subtitle wrap-break-word">{courseTitle}</h2>
      <p>{t("comeBack")}</p>
      <WayBack code={code} name={name} />
      <p className="text-muted">{t("forgotten")}</p>
    </section>
  ));
}
