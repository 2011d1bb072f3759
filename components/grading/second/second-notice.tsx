import Link from "next/link";
import { useTranslations } from "next-intl";
import { Notice } from "@/components/ui/notice";

/** On the desk: in which role one marks here. */
export function SecondNotice({ second }: { second: { readonly sample: number } }) {
  const t = useTranslations("SecondMarking");
  return (
    <div className="my-4">
      <Notice live={false} title={t("openMarker")}>
        <p>{t("deskNotice", { every: second.sample })}</p>
      </Notice>
    </div>
  );
}

/** Over the pages of results: why marks are missing there. */
export function KeptNotice({ home }: { home: string }) {
  const t = useTranslations("SecondMarking");
  return (
    <Notice live={false} title={t("kept")}>
      <p>{t("keptBody")}</p>
      <Link href={`${home}/marking/second`} className="inline-flex min-h-11 items-center">
        {t("toPage")}
      </Link>
    </Notice>
  );
}

/** Over a gradebook: why work waits there. */
export function KeptInGradebook() {
  const t = useTranslations("SecondMarking");
  return (
    <Notice live={false}>
      <p>{t("keptGradebook")}</p>
    </Notice>
  );
}
