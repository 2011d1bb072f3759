"use client";

import Form from "next/form";
import Link from "next/link";
import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { Disclosure } from "@/components/ui/disclosure";
import { Select, TextField } from "@/components/ui/text-field";
import { MOVES, SIDES, THREAD_ORDERS, THREAD_SHOWS, type ThreadAsk } from "@/lib/schemas/posts";
import { useThread } from "./thread-context";

/** Which posts are shown, and in which order. All of it stands in the address, and can be kept and sent. */
export function ThreadTools({ ask }: { ask: ThreadAsk }) {
  const t = useTranslations("Thread");
  const { view } = useThread();
  const { reading, threadId, prompt } = view;
  if (!reading) return null;
  const path = `/threads/${threadId}`;
  const counts = { ALL: reading.posts, UNREAD: reading.unread, UNANSWERED: reading.unanswered, MINE: null };
  const isNarrowed = Boolean(ask.move ?? ask.side ?? ask.passage ?? ask.search);
  return (
    <div className="flex flex-col gap-1 print:hidden">
      <nav aria-label={t("which")} className="flex flex-wrap gap-x-5">
        {THREAD_SHOWS.map((show) => (
          <Link
            key={show}
            href={show === "ALL" ? path : `${path}?show=${show}`}
            aria-current={ask.show === show && !isNarrowed ? "true" : undefined}
            className="inline-flex min-h-11 items-center gap-1.5 aria-[current]:font-semibold aria-[current]:text-ink aria-[current]:no-underline"
          >
            {t(`show_${show}`)}
            {counts[show] === null ? null : <span className="text-muted tabular-nums">{counts[show]}</span>}
          </Link>
        ))}
      </nav>
      <Disclosure summary={t("search")} open={isNarrowed}>
        <Form action={path} className="grid gap-4 sm:grid-cols-2">
          {ask.show === "ALL" ? null : <input type="hidden" name="show" value={ask.show} />}
          <TextField
            name="search"
            type="search"
            label={t("words")}
            defaultValue={ask.search ?? ""}
            className="sm:col-span-2"
          />
          <Select name="order" label={t("order")} defaultValue={ask.order}>
            {THREAD_ORDERS.map((order) => (
              <option key={order} value={order}>
                {t(`order_${order}`)}
              </option>
            ))}
          </Select>
          <Select name="move" label={t("move")} defaultValue={ask.move ?? ""}>
            <option value="">{t("any")}</option>
            {MOVES.map((move) => (
              <option key={move} value={move}>
                {t(`move_${move}`)}
              </option>
            ))}
          </Select>
          {prompt.line ? (
            <Select name="side" label={t("side")} defaultValue={ask.side ?? ""}>
              <option value="">{t("any")}</option>
              {SIDES.map((side) => (
                <option key={side} value={side}>
                  {t(`side_${side}`, { low: prompt.line?.low ?? "", high: prompt.line?.high ?? "" })}
                </option>
              ))}
            </Select>
          ) : null}
          <div className="flex flex-wrap items-end gap-3 sm:col-span-2">
            <Button type="submit">{t("find")}</Button>
            {isNarrowed ? (
              <Link href={path} className="inline-flex min-h-11 items-center">
                {t("showAll")}
              </Link>
            ) : null}
          </div>
        </Form>
      </Disclosure>
      {isNarrowed ? (
        <p role="status" className="pt-2 text-muted">
          {ask.passage
            ? t("foundPassage", { count: reading.page.found })
            : t("found", { count: reading.page.found })}
        </p>
      ) : null}
    </div>
  );
}
