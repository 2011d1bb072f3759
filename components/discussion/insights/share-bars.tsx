import { useFormatter, useTranslations } from "next-intl";
import type { HeardRow } from "@/lib/discussion/heard/rows";

const SHARES = ["wordShare", "replyShare"] as const;

/** Each student's share of the words and of the replies, the largest first, against the line of all alike. The table says the same. */
export function ShareBars({ rows }: { rows: readonly HeardRow[] }) {
  const t = useTranslations("Heard");
  const format = useFormatter();
  const percent = (share: number) =>
    format.number(share, { style: "percent", maximumFractionDigits: share < 0.1 ? 1 : 0 });
  const equal = 1 / rows.length;
  return (
    <section aria-labelledby="shares" className="flex flex-col gap-2">
      <h3 id="shares" className="text-lg font-semibold">
        {t("shareTitle")}
      </h3>
      <p className="max-w-measure text-muted">{t("shareHint")}</p>
      <div className="mt-2 grid gap-x-10 gap-y-6 md:grid-cols-2">
        {SHARES.map((which) => {
          const sorted = rows.toSorted((a, b) => (b[which] ?? 0) - (a[which] ?? 0));
          const widest = Math.max(equal, ...rows.map((row) => row[which] ?? 0));
          return (
            <figure key={which}>
              <figcaption className="flex justify-between gap-4 border-b border-ink pb-1">
                <span className="font-semibold">{t(which)}</span>
                <span className="text-muted">{t("equal", { share: percent(equal) })}</span>
              </figcaption>
              <ol>
                {sorted.map((row) => (
                  <li
                    key={row.userId}
                    className="grid grid-cols-[minmax(0,9rem)_minmax(0,1fr)_3.5rem] items-center gap-x-3 border-b border-rule/60 py-0.5"
                  >
                    <span className="truncate">{row.name}</span>
                    <Bar share={(row[which] ?? 0) / widest} line={equal / widest} />
                    <span className="text-end tabular-nums">{percent(row[which] ?? 0)}</span>
                  </li>
                ))}
              </ol>
            </figure>
          );
        })}
      </div>
    </section>
  );
}

/** Both in parts of the whole width. */
function Bar({ share, line }: { share: number; line: number }) {
  return (
    <svg aria-hidden="true" className="h-5 w-full" preserveAspectRatio="none" viewBox="0 0 100 20">
      <rect y="4" width={share * 100} height="12" className="fill-accent" />
      <line
        x1={Math.min(99.5, line * 100)}
        x2={Math.min(99.5, line * 100)}
        y2="20"
        vectorEffect="non-scaling-stroke"
        strokeWidth="2"
        strokeDasharray="3 2"
        className="stroke-ink"
      />
    </svg>
  );
}
