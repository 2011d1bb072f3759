import { useTranslations } from "next-intl";
import { NoStudents } from "@/components/grading/frame/no-students";
import type { Heard } from "@/lib/discussion/heard";
import type { HeardRow } from "@/lib/discussion/heard/rows";
import type { HeardSort } from "@/lib/discussion/heard/sort";
import { Evenness } from "./evenness";
import { HeardTable } from "./heard-table";
import { NudgeButton, type NudgeReason, type SendNudge } from "./nudge-button";
import { ShareBars } from "./share-bars";

const reasonFor = ({ posts, owed }: HeardRow): NudgeReason =>
  posts === 0 ? "notPosted" : owed > 0 ? "owes" : "other";

const named = ({ userId, name }: HeardRow) => ({ userId, name });

/** Who is heard in a discussion, who is not, and a word to them. The client parts need `Nudging`. */
export function HeardView({
  heard,
  sort,
  sendNudge,
}: {
  heard: Heard;
  sort: HeardSort;
  sendNudge: SendNudge;
}) {
  const t = useTranslations("Heard");
  const { head, rows } = heard;
  const silent = rows.filter(({ posts }) => posts === 0).map(named);
  const props = { assignmentId: head.assignmentId, action: sendNudge };
  if (rows.length === 0) return <NoStudents courseId={head.courseId} />;
  return (
    <>
      <div className="max-w-measure">
        <h2 className="subtitle">{t("title")}</h2>
        <p className="text-muted">{t("counts")}</p>
      </div>
      {heard.posts === 0 ? (
        <p>{t("noPosts")}</p>
      ) : (
        <>
          <Evenness heard={heard} />
          <ShareBars rows={rows} />
        </>
      )}
      <section aria-labelledby="numbers" className="flex flex-col gap-4">
        <div className="flex flex-wrap items-center justify-between gap-3">
          <h3 id="numbers" className="text-lg font-semibold">
            {t("tableTitle")}
          </h3>
          {silent.length > 0 ? (
            <NudgeButton {...props} students={silent} reason="notPosted" look="plain" />
          ) : null}
        </div>
        <HeardTable
          heard={heard}
          sort={sort}
          nudge={(row) => <NudgeButton {...props} students={[named(row)]} reason={reasonFor(row)} />}
        />
      </section>
    </>
  );
}
