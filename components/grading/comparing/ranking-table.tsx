import Link from "next/link";
import { useFormatter, useTranslations } from "next-intl";
import { NoFigure } from "@/components/grading/frame/ratio";
import { entryHref } from "@/components/grading/marking/entry-href";
import { Table, Th } from "@/components/ui/table";
import type { RankedAnswer } from "@/lib/grading/comparison-ranking";
import { besideHref } from "./hrefs";
import { useAnswerName } from "./use-answer-name";

type Place = { readonly assignmentId: string; readonly itemVersionId: string };

/** The ranking in numbers, beside the points of the rubric. */
export function RankingTable({
  answers,
  maximum,
  place: { assignmentId, itemVersionId },
}: {
  answers: readonly RankedAnswer[];
  /** What the question is worth. */
  maximum: number;
  place: Place;
}) {
  const t = useTranslations("Ranking");
  const format = useFormatter();
  const nameOf = useAnswerName();
  const logits = (value: number | null) =>
    value === null ? (
      <NoFigure />
    ) : (
      format.number(value, { minimumFractionDigits: 2, maximumFractionDigits: 2 })
    );
  const heads = ["student", "place", "estimate", "error", "compared", "won", "points", "against"] as const;
  return (
    <Table
      stacks
      caption={t("tableTitle")}
      captionHidden
      head={
        <tr>
          {heads.map((name) => (
            <Th key={name}>{t(name)}</Th>
          ))}
        </tr>
      }
    >
      {answers.map((answer) => (
        <tr key={answer.attemptId}>
          <th scope="row">
            <Link
              href={entryHref(`/assignments/${assignmentId}`, { attemptId: answer.attemptId, itemVersionId })}
              prefetch={false}
              className="inline-flex min-h-6 items-center wrap-anywhere"
            >
              {nameOf(answer)}
            </Link>
          </th>
          <td data-label={t("place")}>{answer.place ?? <NoFigure />}</td>
          <td data-label={t("estimate")}>
            {logits(answer.estimate)} <Bound answer={answer} />
          </td>
          <td data-label={t("error")}>{logits(answer.standardError)}</td>
          <td data-label={t("compared")}>{format.number(answer.comparisons)}</td>
          <td data-label={t("won")}>
            {answer.comparisons === 0 ? <NoFigure /> : format.number(answer.wins)}
          </td>
          <td data-label={t("points")}>
            {answer.points === null ? (
              <span className="text-muted">{t("notMarked")}</span>
            ) : (
              t("pointsOf", { points: answer.points, maximum })
            )}
          </td>
          <td data-label={t("against")}>
            <Against answer={answer} answers={answers} place={{ assignmentId, itemVersionId }} />
          </td>
        </tr>
      ))}
    </Table>
  );
}

/** Of what won or lost everything only one side of the place is known. */
function Bound({ answer: { comparisons, wins } }: { answer: RankedAnswer }) {
  const t = useTranslations("Ranking");
  if (comparisons === 0 || (wins > 0 && wins < comparisons)) return null;
  return <span className="block text-[0.85em] text-muted">{t(wins > 0 ? "wonAll" : "lostAll")}</span>;
}

function Against({
  answer,
  answers,
  place: { assignmentId, itemVersionId },
}: {
  answer: RankedAnswer;
  answers: readonly RankedAnswer[];
  place: Place;
}) {
  const t = useTranslations("Ranking");
  const nameOf = useAnswerName();
  const { betterThanMarked, worseThanMarked, example, points, estimate, attemptId } = answer;
  const other = answers.find((one) => one.attemptId === example);
  if (points === null || estimate === null) return <NoFigure />;
  if (!other) return <span className="text-muted">{t("againstNone")}</span>;
  return (
    <>
      {betterThanMarked > 0 ? (
        <span className="block text-marker-ink">{t("betterThanMarked", { count: betterThanMarked })}</span>
      ) : null}
      {worseThanMarked > 0 ? (
        <span className="block text-marker-ink">{t("worseThanMarked", { count: worseThanMarked })}</span>
      ) : null}
      <Link
        href={besideHref(assignmentId, { itemVersionId, firstId: attemptId, secondId: other.attemptId })}
        prefetch={false}
        aria-label={t("lookAtLabel", { student: nameOf(answer), other: nameOf(other) })}
        className="inline-flex min-h-6 items-center"
      >
        {t("lookAt")}
      </Link>
    </>
  );
}
