import { useTranslations } from "next-intl";

const WIDTHS = ["w-11/12", "w-full", "w-10/12", "w-9/12", "w-5/6", "w-1/2"];

/** A page that is on its way: quiet lines where its text will stand. The whole of a `loading.tsx`. */
export function PageSkeleton() {
  return (
    <main id="content" className="mx-auto max-w-table px-5 py-10" aria-busy="true">
      <SkeletonLines />
    </main>
  );
}

/** Quiet lines where words will stand, and a word for those who do not see them. */
export function SkeletonLines() {
  const t = useTranslations("Common");
  return (
    <>
      <p role="status" className="sr-only">
        {t("loading")}
      </p>
      <div aria-hidden="true" className="flex max-w-measure flex-col gap-4 motion-safe:animate-pulse">
        <div className="mb-4 h-8 w-1/2 rounded-control bg-rule" />
        {WIDTHS.map((width) => (
          <div key={width} className={`h-4 rounded-control bg-rule ${width}`} />
        ))}
      </div>
    </>
  );
}
