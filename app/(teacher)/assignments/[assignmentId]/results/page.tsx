import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { AssignmentExports } from "@/components/exports/export-menu";
import { ReviewFrame } from "@/components/grading/frame/review-frame";
import { Legend } from "@/components/grading/results/cell-sign";
import { ResultsTable } from "@/components/grading/results/results-table";
import { ResultsTools } from "@/components/grading/results/results-tools";
import { EmptyState } from "@/components/ui/empty-state";
import { LinkButton } from "@/components/ui/link-button";
import { requireViewer } from "@/lib/accounts/session/session";
import { getUnreadCount } from "@/lib/discussion/unread-count";
import { getResultsTable } from "@/lib/grading/results";
import { parseSort, sortResults } from "@/lib/grading/review/sort-results";
import { found, pathId } from "@/lib/server/found";
import { type SearchParam, single } from "@/lib/server/search-param";

type Props = {
  params: Promise<{ assignmentId: string }>;
  searchParams: Promise<{ sort: SearchParam; show: SearchParam }>;
};

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("Review");
  return { title: t("results") };
}

export default async function ResultsPage({ params, searchParams }: Props) {
  const [{ assignmentId }, asked] = await Promise.all([params, searchParams]);
  const viewer = await requireViewer(`/assignments/${assignmentId}/results`);
  const [{ head, table }, notices, t] = await Promise.all([
    found(() => getResultsTable(viewer, pathId(assignmentId))),
    getUnreadCount(viewer),
    getTranslations("ResultsTable"),
  ]);
  const sort = parseSort(single(asked.sort), table.columns.length);
  const showPoints = single(asked.show) === "points";
  return (
    <ReviewFrame viewer={viewer} head={head} facts={head.facts} tab="results" notices={notices}>
      {table.rows.length === 0 ? (
        <EmptyState
          title={t("emptyTitle")}
          action={<LinkButton href={`/courses/${head.courseId}/people`}>{t("people")}</LinkButton>}
        >
          {t("emptyBody")}
        </EmptyState>
      ) : (
        <>
          <AssignmentExports assignmentId={assignmentId} />
          <ResultsTools assignmentId={assignmentId} sort={sort} showPoints={showPoints} />
          <ResultsTable
            assignmentId={assignmentId}
            table={{ ...table, rows: sortResults(table.rows, sort) }}
            sort={sort}
            showPoints={showPoints}
          />
          <div className="flex flex-col gap-2">
            <Legend />
            <p className="max-w-measure text-muted">{t("note", { which: head.whichCounts })}</p>
          </div>
        </>
      )}
    </ReviewFrame>
  );
}
