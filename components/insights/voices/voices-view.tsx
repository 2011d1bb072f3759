import { useTranslations } from "next-intl";
import type { Insights } from "@/lib/insights/insights";
import { MatrixPart } from "./matrix-part";
import { ParticipationPart } from "./participation-part";
import { StancePart } from "./stance-part";

/** Where the class stands, how it judged and who takes part: in short, with the way to the whole. Nothing where none is asked. */
export function VoicesView({ insights }: { insights: Insights }) {
  const t = useTranslations("Voices");
  const { stances, matrices, participation, head } = insights;
  const home = `/assignments/${head.assignmentId}`;
  if (stances.length === 0 && matrices.length === 0 && !participation) return null;
  return (
    <section aria-labelledby="voices" className="flex flex-col gap-8 border-t border-rule pt-6">
      <div className="max-w-measure">
        <h2 id="voices" className="subtitle">
          {t("title")}
        </h2>
        <p className="text-muted">{t("hint")}</p>
      </div>
      {stances.map((stance) => (
        <StancePart
          key={stance.itemVersionId}
          stance={stance}
          home={home}
          hasLedger={participation !== null}
        />
      ))}
      {matrices.map((matrix) => (
        <MatrixPart key={matrix.itemVersionId} matrix={matrix} home={home} />
      ))}
      {participation ? <ParticipationPart participation={participation} home={home} /> : null}
    </section>
  );
}
