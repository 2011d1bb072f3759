import { useTranslations } from "next-intl";
import type { ReactNode } from "react";

/** The bar at the top of every page: the name, where one is, and what can always be reached. */
export function AppBar({
  home = "/",
  where,
  end,
  isTight = false,
}: {
  home?: "/" | `/${string}`;
  where?: ReactNode;
  end?: ReactNode;
  /** Leaves the name out on a phone. */
  isTight?: boolean;
}) {
  const t = useTranslations("Common");
  return (
    <header className="flex min-h-14 items-center gap-3 border-b border-rule px-4 md:gap-5 md:px-7 print:hidden">
      {/* A plain link: seldom taken, and the answering page, which draws this bar, loads nothing that draws another. */}
      <a
        href={home}
        className={`font-read text-lg font-semibold tracking-tight text-ink no-underline hover:underline ${isTight ? "max-sm:hidden" : ""}`}
      >
        {t("brand")}
      </a>
      {where ? <div className="hidden min-w-0 truncate text-muted md:block">{where}</div> : null}
      <div className="ms-auto flex items-center gap-2 text-muted md:gap-5">{end}</div>
    </header>
  );
}
