import { useTranslations } from "next-intl";
import { NoStudents } from "@/components/grading/frame/no-students";
import { SpreadTable } from "@/components/grading/items/spread-table";
import { EmptyState } from "@/components/ui/empty-state";
import { threadName } from "@/lib/discussion/desk/thread-name";
import type { StanceLedger, ThreadStand } from "@/lib/discussion/stance-ledger";
import { StanceStatement } from "./stance-statement";

/** Where a class stood before reading, after it and after the discussion, and where its posts stand. */
export function StanceLedgerView({ ledger }: { ledger: StanceLedger }) {
  const t = useTranslations("StanceLedger");
  const { statements, threads, students, head } = ledger;
  if (students.length === 0) return <NoStudents courseId={head.courseId} />;
  if (statements.length === 0 && threads.length === 0)
    return <EmptyState title={t("none")}>{t("noneAtAll")}</EmptyState>;
  return (
    <>
      <div className="max-w-measure">
        <h2 className="subtitle">{t("title")}</h2>
        <p className="text-muted">{t("neverScored")}</p>
      </div>
      {statements.length === 0 ? <EmptyState title={t("none")}>{t("noneBody")}</EmptyState> : null}
      {statements.map((statement) => (
        <StanceStatement key={statement.itemVersionId} statement={statement} />
      ))}
      {threads.length > 0 ? (
        <section aria-labelledby="posts-stand" className="flex flex-col gap-4 border-t border-rule pt-6">
          <div className="max-w-measure">
            <h3 id="posts-stand" className="text-lg/snug font-semibold">
              {t("threadsTitle")}
            </h3>
            <p className="text-muted">{t("threadsHint")}</p>
          </div>
          {threads.map((thread) => (
            <Stand key={thread.threadId} thread={thread} />
          ))}
        </section>
      ) : null}
    </>
  );
}

function Stand({ thread }: { thread: ThreadStand }) {
  const t = useTranslations("StanceLedger");
  const title = threadName(thread.title, thread.group);
  return (
    <div className="flex flex-col gap-2">
      <h4 className="font-semibold">{title}</h4>
      <p>
        <q>{thread.statement}</q>{" "}
        <span className="text-muted">{t("threadStudents", { count: thread.count })}</span>
      </p>
      {thread.count === 0 ? (
        <p className="text-muted">{t("threadNobody")}</p>
      ) : (
        <SpreadTable
          caption={t("threadCaption", { title })}
          ends={thread.ends}
          total={thread.count}
          moments={[{ id: "posts", label: t("threadColumn"), bands: thread.bands }]}
        />
      )}
    </div>
  );
}
