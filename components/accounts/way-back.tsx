import { useTranslations } from "next-intl";
import type { ReactNode } from "react";

/** What a student comes back by, to be photographed or written down: all but the PIN. Needs the namespace `Join`. */
export function WayBack({ code, name }: { code: string | null; name: string }) {
  const t = useTranslations("Join");
  return (
    <dl className="grid w-full gap-x-6 gap-y-3 rounded-sheet border border-rule bg-sheet p-6 text-xl sm:grid-cols-[auto_1fr] sm:items-baseline">
      {code ? (
        <Fact term={t("yourCode")}>
          <span className="font-semibold tracking-widest">{code}</span>
        </Fact>
      ) : null}
      <Fact term={t("yourName")}>
        <bdi className="font-semibold wrap-anywhere">{name}</bdi>
      </Fact>
      <Fact term={t("yourPin")}>{t("pinSecret")}</Fact>
    </dl>
  );
}

function Fact({ term, children }: { term: string; children: ReactNode }) {
  return (
    <>
      <dt className="text-base text-muted max-sm:-mb-3">{term}</dt>
      <dd className="min-w-0">{children}</dd>
    </>
  );
}
