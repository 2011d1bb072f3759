import { useFormatter } from "next-intl";
import type { ReactNode } from "react";
import { Table, Th } from "@/components/ui/table";

export type Bar = {
  readonly id: string;
  readonly label: ReactNode;
  readonly count: number;
  /** The right one, which is drawn full. */
  readonly isRight?: boolean;
};

/** Counts as bars, and as the table that they are: whoever does not see the bars reads the numbers. */
export function BarTable({
  caption,
  heads,
  bars,
  total,
}: {
  caption: string;
  heads: readonly [label: string, count: string];
  bars: readonly Bar[];
  /** What a full bar stands for. */
  total: number;
}) {
  return (
    <Table
      caption={caption}
      captionHidden
      head={
        <tr>
          <Th className="w-1/2">{heads[0]}</Th>
          <Th>{heads[1]}</Th>
        </tr>
      }
    >
      {bars.map(({ id, label, count, isRight = false }) => (
        <tr key={id}>
          <th scope="row" className="static! min-w-44">
            {label}
          </th>
          <td>
            <CountBar count={count} total={total} isFull={isRight} />
          </td>
        </tr>
      ))}
    </Table>
  );
}

/** A number and the bar that shows its share. */
export function CountBar({ count, total, isFull }: { count: number; total: number; isFull: boolean }) {
  const format = useFormatter();
  return (
    <span className="flex min-w-28 items-center gap-3">
      <span className="w-6 flex-none text-end">{format.number(count)}</span>
      <Share of={total === 0 ? 0 : count / total} isFull={isFull} />
    </span>
  );
}

/** A share, from 0 to 1, as a bar; the number stands beside it. */
export function Share({ of, isFull }: { of: number; isFull: boolean }) {
  return (
    <svg aria-hidden="true" className="h-3 w-full" preserveAspectRatio="none" viewBox="0 0 100 10">
      <rect width="100" height="10" className="fill-rule/60" />
      <rect width={of * 100} height="10" className={isFull ? "fill-accent" : "fill-muted"} />
    </svg>
  );
}
