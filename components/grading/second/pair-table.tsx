"use client";

import { useTranslations } from "next-intl";
import { Table, Th } from "@/components/ui/table";
import type { Pair, PairedMark } from "@/lib/grading/second/pairs";

/** Both marks of an answer beside each other, with what they differ on said in words. Needs `Settling`. */
export function PairTable({ pair }: { pair: Pair }) {
  const t = useTranslations("Settling");
  const { rubric, first, second } = pair;
  const names = {
    first: t("first", { name: first.by ?? t("somebody") }),
    second: t("second", { name: second.by ?? t("somebody") }),
  };
  const points = ({ points, maximum }: PairedMark) => t("pointsOf", { points, maximum });
  return (
    <Table
      caption={t("both")}
      captionHidden
      stacks
      head={
        <tr>
          <Th>{t("criterion")}</Th>
          <Th className="whitespace-normal!">{names.first}</Th>
          <Th className="whitespace-normal!">{names.second}</Th>
        </tr>
      }
    >
      {rubric.criteria.map(({ id, title, levels }) => {
        const [one, other] = [first.levels[id], second.levels[id]];
        const gap = one === undefined || other === undefined ? 0 : Math.abs(one - other);
        const level = (at: number | undefined) => {
          const found = levels[at ?? -1];
          return found ? t("levelPoints", { label: found.label, points: found.points }) : "";
        };
        return (
          <tr key={id}>
            <th scope="row">
              {title}
              {gap > 0 ? (
                <span className="block font-semibold text-marker-ink">{t("apart", { gap })}</span>
              ) : null}
            </th>
            <td data-label={names.first} className={gap > 0 ? "font-semibold" : "text-muted"}>
              {level(one)}
            </td>
            <td data-label={names.second} className={gap > 0 ? "font-semibold" : "text-muted"}>
              {level(other)}
            </td>
          </tr>
        );
      })}
      <tr>
        <th scope="row">{t("sum")}</th>
        <td data-label={names.first}>{points(first)}</td>
        <td data-label={names.second}>{points(second)}</td>
      </tr>
      {first.comment || second.comment ? (
        <tr>
          <th scope="row">{t("comment")}</th>
          <td data-label={names.first} dir="auto" className="wrap-anywhere whitespace-pre-wrap">
            {first.comment ?? t("commentNothing")}
          </td>
          <td data-label={names.second} dir="auto" className="wrap-anywhere whitespace-pre-wrap">
            {second.comment ?? t("commentNothing")}
          </td>
        </tr>
      ) : null}
    </Table>
  );
}
