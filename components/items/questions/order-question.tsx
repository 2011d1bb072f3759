import { ArrowDown, ArrowUp, X } from "lucide-react";
import { useTranslations } from "next-intl";
import { type ReactNode, useRef } from "react";
import type { QuestionProps } from "./question-props";

/**
 * What is pressed goes to the end of the order, where it can be moved or taken out again. Dragging would need a second
 * way for the keyboard and a third for a narrow screen, and this is one way for all.
 */
export function OrderQuestion({ item, answer, onChange }: QuestionProps<"ORDER">) {
  const t = useTranslations("Question");
  const list = useRef<HTMLDivElement>(null);
  const { entries } = item.content;
  const textOf = (id: string) => entries.find((entry) => entry.id === id)?.text ?? "";
  const placed = answer.order.filter((id) => entries.some((entry) => entry.id === id));
  const open = entries.filter(({ id }) => !placed.includes(id));
  const set = (order: string[]) => onChange({ order });
  const move = (from: number, to: number) =>
    set(placed.toSpliced(from, 1).toSpliced(to, 0, ...placed.slice(from, from + 1)));
  /** The pressed button goes away; the focus must not fall back to the top of the page. */
  const place = (id: string) => {
    const buttons = list.current?.querySelectorAll<HTMLButtonElement>("[data-open]");
    const at = open.findIndex((entry) => entry.id === id);
    const next = buttons?.[at + 1] ?? buttons?.[at - 1];
    next?.focus();
    set([...placed, id]);
    if (!next)
      requestAnimationFrame(() =>
        list.current?.querySelector<HTMLButtonElement>("ol button:enabled")?.focus(),
      );
  };
  return (
    <div ref={list} className="flex flex-col gap-5">
      <section aria-label={t("yourOrder")}>
        <p className="mb-2 font-semibold">{t("yourOrder")}</p>
        {placed.length === 0 ? <p className="text-muted">{t("orderEmpty")}</p> : null}
        <ol className="flex flex-col gap-2">
          {placed.map((id, place) => (
            <li
              key={id}
              className="flex flex-wrap items-start gap-x-2 rounded-control border border-accent py-1 ps-3 pe-1"
            >
              <span className="flex-none pt-2.5 font-semibold tabular-nums">{place + 1}</span>
              <span className="min-w-0 flex-1 basis-40 py-2.5 leading-tight wrap-break-word">
                {textOf(id)}
              </span>
              <span className="ms-auto flex flex-none">
                <Move
                  label={t("moveUp", { text: textOf(id) })}
                  disabled={place === 0}
                  onPress={() => move(place, place - 1)}
                >
                  <ArrowUp aria-hidden="true" size={18} />
                </Move>
                <Move
                  label={t("moveDown", { text: textOf(id) })}
                  disabled={place === placed.length - 1}
                  onPress={() => move(place, place + 1)}
                >
                  <ArrowDown aria-hidden="true" size={18} />
                </Move>
                <Move
                  label={t("takeOut", { text: textOf(id) })}
                  onPress={() => set(placed.filter((other) => other !== id))}
                >
                  <X aria-hidden="true" size={18} />
                </Move>
              </span>
            </li>
          ))}
        </ol>
      </section>
      {open.length > 0 ? (
        <section aria-label={t("stillToPlace")}>
          <p className="mb-2 font-semibold">{t(placed.length === 0 ? "pressFirst" : "pressNext")}</p>
          <ul className="flex flex-col gap-2">
            {open.map(({ id, text }) => (
              <li key={id}>
                <button
                  type="button"
                  data-open=""
                  onClick={() => place(id)}
                  className="min-h-11 w-full rounded-control border border-edge px-3 py-2 text-start leading-tight wrap-break-word hover:border-accent"
                >
                  {text}
                </button>
              </li>
            ))}
          </ul>
        </section>
      ) : null}
      <p role="status" className="sr-only">
        {t("placedOf", { placed: placed.length, count: entries.length })}
      </p>
    </div>
  );
}

function Move({
  label,
  disabled = false,
  onPress,
  children,
}: {
  label: string;
  disabled?: boolean;
  onPress: () => void;
  children: ReactNode;
}) {
  return (
    <button
      type="button"
      aria-label={label}
      aria-disabled={disabled}
      onClick={() => (disabled ? undefined : onPress())}
      className="flex size-10 items-center justify-center rounded-control text-muted hover:text-ink aria-disabled:opacity-35"
    >
      {children}
    </button>
  );
}
