import { useFormatter, useTranslations } from "next-intl";
import { Ratio } from "@/components/grading/frame/ratio";
import { CountBar } from "@/components/grading/items/bar-table";
import { LinkButton } from "@/components/ui/link-button";
import { Table, Th } from "@/components/ui/table";
import type { MatrixSummary } from "@/lib/insights/voices/matrix-summary";
import { Shaky } from "./shaky";

/** How the class judged each case, and how far each student's judgements follow one principle. */
export function MatrixPart({ matrix, home }: { matrix: MatrixSummary; home: string }) {
  const t = useTranslations("Voices");
  const { number, prompt, judged, led, even, consistency, divided, cases } = matrix;
  const apart = divided === null ? undefined : cases[divided];
  return (
    <div className="flex flex-col gap-3">
      <div className="max-w-measure">
        <h3 className="text-lg font-semibold">{t("matrixTitle", { number })}</h3>
        <p className="wrap-anywhere">{prompt}</p>
      </div>
      {judged === 0 ? (
        <p>{t("nobodyJudged")}</p>
      ) : (
        <>
          <Shaky n={judged} />
          <Judgements matrix={matrix} />
          <dl>
            <div className="flex flex-col-reverse">
              <dt>
                {t("consistency")} <span className="block text-muted">{t("consistencyHint")}</span>
              </dt>
              <dd className="font-read text-[1.625rem]/tight font-semibold tabular-nums">
                <Ratio value={consistency} />
              </dd>
            </div>
          </dl>
          <p className="max-w-measure">{t("consistencyOf", { led, even })}</p>
          <p className="max-w-measure wrap-anywhere">
            {apart ? t("divided", { text: apart.text }) : t("agreed")}
          </p>
        </>
      )}
      <p className="print:hidden">
        <LinkButton href={`${home}/items#question-${number}`}>{t("toQuestion")}</LinkButton>
      </p>
    </div>
  );
}

function Judgements({ matrix: { number, principles, cases, judged } }: { matrix: MatrixSummary }) {
  const t = useTranslations("Voices");
  const format = useFormatter();
  return (
    <Table
      caption={t("matrixCaption", { number })}
      captionHidden
      stacks
      head={
        <tr>
          <Th>{t("case")}</Th>
          {principles.map((principle) => (
            <Th key={principle} className="whitespace-normal!">
              {principle}
            </Th>
          ))}
          <Th>{t("judgedHead")}</Th>
        </tr>
      }
    >
      {cases.map(({ id, text, counts, n }) => (
        <tr key={id}>
          <th scope="row" className="min-w-44 wrap-anywhere">
            {text}
          </th>
          {principles.map((principle, index) => (
            <td key={principle} data-label={principle}>
              <CountBar count={counts[index] ?? 0} total={judged} isFull />
            </td>
          ))}
          <td data-label={t("judgedHead")}>{format.number(n)}</td>
        </tr>
      ))}
    </Table>
  );
}
