import { useFormatter, useTranslations } from "next-intl";
import { NoFigure, Ratio } from "@/components/grading/frame/ratio";
import { Disclosure } from "@/components/ui/disclosure";
import { Table, Th } from "@/components/ui/table";
import type { QuestionAgreement } from "@/lib/grading/second/agreement-view";
import { type Agreement, SHAKY_BELOW } from "@/lib/statistics/agreement";
import { LevelChart } from "./level-chart";

/** From here on agreement is called little, or good: below 0.4 it is poor to fair, and 0.7 is asked for where marks count. */
const MIDDLE = 0.4;
const HIGH = 0.7;

const MEANINGS = ["exact", "adjacent", "kappa", "meanDifference"] as const;

/** How far two markers agree, by question and by criterion. */
export function AgreementView({
  questions,
  marker,
}: {
  questions: readonly QuestionAgreement[];
  marker: string;
}) {
  const t = useTranslations("SecondMarking");
  return (
    <div className="flex flex-col gap-8">
      <h3 className="text-lg font-semibold">{t("agreement")}</h3>
      {questions.map((question) => (
        <Question key={question.itemVersionId} question={question} marker={marker} />
      ))}
      <Disclosure summary={t("what")}>
        <dl className="flex max-w-measure flex-col gap-3">
          {MEANINGS.map((name) => (
            <div key={name}>
              <dt className="font-semibold">{t(name)}</dt>
              <dd>{t(`${name}Means`)}</dd>
            </div>
          ))}
        </dl>
        <p className="mt-3 max-w-measure">{t("dashMeans")}</p>
      </Disclosure>
    </div>
  );
}

function Question({ question, marker }: { question: QuestionAgreement; marker: string }) {
  const t = useTranslations("SecondMarking");
  const { number, prompt, whole, criteria } = question;
  const caption = t("question", { number });
  return (
    <article aria-label={caption} className="flex flex-col gap-4">
      <div className="max-w-measure">
        <h4 className="font-semibold">{caption}</h4>
        <p className="line-clamp-2 text-muted">{prompt}</p>
      </div>
      {whole.n === 0 ? (
        <p>{t("noPairs")}</p>
      ) : (
        <>
          <InWords question={question} marker={marker} />
          <Table
            caption={`${caption}: ${t("agreement")}`}
            captionHidden
            stacks
            head={
              <tr>
                <Th>{t("criterion")}</Th>
                <Th>{t("n")}</Th>
                {MEANINGS.map((name) => (
                  <Th key={name}>{t(name)}</Th>
                ))}
              </tr>
            }
          >
            <Row title={t("whole")} figures={whole} />
            {criteria.map((criterion) => (
              <Row key={criterion.criterionId} title={criterion.title} figures={criterion} />
            ))}
          </Table>
          <div className="flex flex-wrap gap-x-10 gap-y-6">
            {criteria.map((criterion) => (
              <LevelChart key={criterion.criterionId} criterion={criterion} number={number} />
            ))}
          </div>
        </>
      )}
    </article>
  );
}

/** What the figures say, and what to do about it. */
function InWords({ question, marker }: { question: QuestionAgreement; marker: string }) {
  const t = useTranslations("SecondMarking");
  const { whole, meanPoints, maximum } = question;
  const { kappa, n } = whole;
  const said = kappa === null ? "none" : kappa < MIDDLE ? "low" : kappa < HIGH ? "middle" : "high";
  const points = Math.abs(meanPoints ?? 0);
  // Half of what can be shown is no difference.
  const isSame = points < 0.005;
  return (
    <div className="flex max-w-measure flex-col gap-2">
      {n < SHAKY_BELOW ? <p className="border-s-3 border-marker-line ps-4">{t("shaky", { n })}</p> : null}
      <p>{t(`said_${said}`)}</p>
      <p>
        {isSame
          ? t("noStricter")
          : t("stricter", {
              name: (meanPoints ?? 0) < 0 ? marker : t("firstMarkerName"),
              points,
              maximum,
            })}
      </p>
    </div>
  );
}

function Row({ title, figures }: { title: string; figures: Agreement }) {
  const t = useTranslations("SecondMarking");
  const format = useFormatter();
  const { n, exact, adjacent, kappa, meanDifference } = figures;
  return (
    <tr>
      <th scope="row" className="min-w-40">
        {title}
      </th>
      <td data-label={t("n")}>
        <span className={n < SHAKY_BELOW ? "text-marker-ink" : ""}>{format.number(n)}</span>
      </td>
      <td data-label={t("exact")}>
        <Ratio value={exact} />
      </td>
      <td data-label={t("adjacent")}>
        <Ratio value={adjacent} />
      </td>
      <td data-label={t("kappa")}>
        <Decimal value={kappa} />
      </td>
      <td data-label={t("meanDifference")}>
        <Decimal value={meanDifference} signed />
      </td>
    </tr>
  );
}

function Decimal({ value, signed = false }: { value: number | null; signed?: boolean }) {
  const format = useFormatter();
  if (value === null) return <NoFigure />;
  return format.number(value, {
    minimumFractionDigits: 2,
    maximumFractionDigits: 2,
    ...(signed && { signDisplay: "exceptZero" }),
  });
}
