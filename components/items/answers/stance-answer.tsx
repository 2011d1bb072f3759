import { useTranslations } from "next-intl";
import { usePlaced } from "../use-placed";
import type { AnswerProps } from "./answer-props";
import { Quotations } from "./quotations";

/** The line with the places before reading, after it and after the discussion, in words too. Nothing here is right or wrong. */
export function StanceAnswer({ item, answer, before, later, quotes }: AnswerProps<"STANCE">) {
  const t = useTranslations("Answer");
  const stance = useTranslations("Stance");
  const { low, high } = item.content;
  const placed = usePlaced(item.content);
  const after = answer?.position ?? null;
  const inWords = (position: number, confidence: 1 | 2 | 3 | 4 | null) =>
    [placed(position), confidence ? stance(`confidence_${confidence}`) : ""].filter(Boolean).join(" · ");
  return (
    <>
      <div>
        <Line before={before?.position ?? null} after={after} later={later?.position ?? null} />
        <p aria-hidden="true" className="flex justify-between gap-6 text-sm leading-tight text-muted">
          <span>{low}</span>
          <span className="text-end">{high}</span>
        </p>
      </div>
      <dl className="grid gap-x-4 gap-y-1 sm:grid-cols-[auto_1fr]">
        {before ? <Row name={t("stanceBefore")}>{inWords(before.position, before.confidence)}</Row> : null}
        {after === null ? null : (
          <Row name={t("stanceAfter")}>{inWords(after, answer?.confidence ?? null)}</Row>
        )}
        {answer?.moved ? <Row name={t("movedBy")}>{stance(`moved_${answer.moved}`)}</Row> : null}
        {later ? <Row name={t("stanceLater")}>{inWords(later.position, later.confidence)}</Row> : null}
        {later ? <Row name={t("movedLater")}>{stance(`moved_${later.moved}`)}</Row> : null}
      </dl>
      {answer && answer.passages.length > 0 ? (
        <Quotations label={t("evidence")} passages={answer.passages} quotes={quotes} />
      ) : null}
    </>
  );
}

function Row({ name, children }: { name: string; children: string }) {
  return (
    <>
      <dt className="text-muted">{name}</dt>
      <dd>{children}</dd>
    </>
  );
}

const at = (position: number) => 10 + ((position + 100) / 200) * 280;

/** A ring for before, a full dot for after, the way between them, and a diamond for after the discussion; the words stand below. */
function Line({
  before,
  after,
  later,
}: {
  before: number | null;
  after: number | null;
  later: number | null;
}) {
  return (
    <svg aria-hidden="true" viewBox="0 0 300 24" className="h-auto w-full max-w-md">
      <path d="M10 12h280" className="stroke-edge" strokeWidth={1.5} />
      <path d="M10 7v10M150 8v8M290 7v10" className="stroke-edge" strokeWidth={1.5} />
      {before !== null && after !== null ? (
        <path d={`M${at(before)} 12H${at(after)}`} className="stroke-accent" strokeWidth={3} />
      ) : null}
      {before === null ? null : (
        <circle cx={at(before)} cy={12} r={6} strokeWidth={2.5} className="fill-paper stroke-accent" />
      )}
      {after === null ? null : <circle cx={at(after)} cy={12} r={7} className="fill-accent" />}
      {later === null ? null : (
        <path
          d={`M${at(later)} 3l9 9l-9 9l-9-9z`}
          strokeWidth={2}
          className="fill-marker stroke-marker-line"
        />
      )}
    </svg>
  );
}
