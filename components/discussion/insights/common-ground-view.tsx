import { useTranslations } from "next-intl";
import type { GroundThread, CommonGroundView as View } from "@/lib/discussion/common-ground";
import { threadName } from "@/lib/discussion/desk/thread-name";
import { DownloadLinks } from "./download-links";
import { GroundTable } from "./ground-table";

/** The statements of a discussion, and how many on each side carry them. */
export function CommonGroundView({ view: { head, threads } }: { view: View }) {
  const t = useTranslations("CommonGround");
  const hasStatements = threads.some(({ statements }) => statements.length > 0);
  return (
    <>
      <div className="max-w-measure">
        <h2 className="subtitle">{t("title")}</h2>
        <p className="text-muted">
          {t("hint")} {t("side")}
        </p>
      </div>
      {threads.map((thread) => (
        <Thread key={thread.threadId} thread={thread} />
      ))}
      {hasStatements ? (
        <DownloadLinks
          files={[
            {
              href: `/api/assignments/${head.assignmentId}/exports/common-ground.csv`,
              label: t("asTable"),
            },
          ]}
        />
      ) : null}
    </>
  );
}

function Thread({ thread }: { thread: GroundThread }) {
  const t = useTranslations("CommonGround");
  const { threadId, ends, low, high, statements, usesStance } = thread;
  const title = threadName(thread.title, thread.group);
  const id = `ground-${threadId}`;
  const size = (count: number | null) => (count === null ? t("tooFew") : t("size", { count }));
  const isSuppressed = low === null || high === null;
  return (
    <section aria-labelledby={id} className="flex flex-col gap-3 border-t border-rule pt-6">
      <h3 id={id} className="text-lg/snug font-semibold">
        {title}
      </h3>
      {statements.length === 0 ? <p className="max-w-measure text-muted">{t("noStatements")}</p> : null}
      {ends === null ? <p className="text-muted">{t("noLine")}</p> : null}
      {ends && statements.length > 0 ? (
        <>
          <dl className="flex flex-wrap gap-x-10 gap-y-2">
            {[
              { label: ends.low, count: low },
              { label: ends.high, count: high },
            ].map(({ label, count }) => (
              <div key={label}>
                <dt className="font-semibold">{label}</dt>
                <dd className="text-muted">{size(count)}</dd>
              </div>
            ))}
          </dl>
          {isSuppressed ? <p className="max-w-measure">{t("noCounts")}</p> : null}
          {usesStance ? <p className="max-w-measure text-muted">{t("stance")}</p> : null}
        </>
      ) : null}
      {statements.length > 0 ? <GroundTable thread={thread} title={title} /> : null}
    </section>
  );
}
