import { Quote, X } from "lucide-react";
import { useTranslations } from "next-intl";
import type { Ref } from "react";
import { Button } from "@/components/ui/button";
import type { Block } from "@/lib/schemas/article";
import type { Passage } from "@/lib/schemas/passage";

/** The passages that an answer rests on, and the way to more. */
export function Evidence({
  label,
  passages,
  needed,
  blocks,
  language,
  citing,
  citeButton,
  onCite,
  onShow,
  onRemove,
  onInsert,
}: {
  label: string;
  passages: readonly Passage[];
  /** How many the question asks for at least. */
  needed: number;
  blocks: readonly Block[];
  language: string;
  citing: boolean;
  citeButton: Ref<HTMLButtonElement>;
  onCite: () => void;
  onShow: (index: number) => void;
  onRemove: (index: number) => void;
  /** Writes a reference such as [1] into the answer; absent where there is nothing to write into. */
  onInsert: ((index: number) => void) | undefined;
}) {
  const t = useTranslations("Desk");
  const stands = ({ blockId, start, end, quote }: Passage) =>
    blocks.find(({ id }) => id === blockId)?.text.slice(start, end) === quote;
  return (
    <section aria-label={label} className="rounded-control border border-rule p-4">
      <h3 className="mb-2 flex items-baseline justify-between gap-4 font-semibold">
        {label}
        <span className="text-sm text-marker-ink">{t("passages", { count: passages.length })}</span>
      </h3>
      {passages.length < needed ? <p className="mb-3 text-muted">{t("needed", { count: needed })}</p> : null}
      {passages.length > 0 ? (
        <ol className="mb-3 flex flex-col gap-3">
          {passages.map((passage, index) => (
            <li key={`${passage.blockId}:${passage.start}:${passage.end}`} className="flex items-start gap-1">
              <div className="min-w-0 flex-1">
                <button
                  type="button"
                  aria-label={t("showPassage", { number: index + 1 })}
                  onClick={() => onShow(index)}
                  className="block min-h-11 w-full text-start hover:bg-marker/25"
                >
                  <span className="quotation line-clamp-6 block" lang={language}>
                    {passage.quote}
                    <sup className="marker">{index + 1}</sup>
                  </span>
                </button>
                {stands(passage) ? null : <p className="text-warn">{t("lost")}</p>}
                {onInsert ? (
                  <Button look="quiet" className="-ms-2" onClick={() => onInsert(index)}>
                    {t("insertNumber", { number: index + 1 })}
                  </Button>
                ) : null}
              </div>
              <Button
                look="quiet"
                aria-label={t("removePassage", { number: index + 1 })}
                onClick={() => onRemove(index)}
              >
                <X aria-hidden size={18} />
              </Button>
            </li>
          ))}
        </ol>
      ) : null}
      <button
        type="button"
        ref={citeButton}
        aria-pressed={citing}
        onClick={onCite}
        className="inline-flex min-h-11 items-center gap-2 rounded-control border border-marker-line bg-marker px-4 py-2 font-semibold text-ink"
      >
        <Quote aria-hidden size={16} />
        {passages.length > 0 ? t("citeMore") : t("cite")}
      </button>
    </section>
  );
}
