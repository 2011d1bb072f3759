import Link from "next/link";
import { useFormatter, useTranslations } from "next-intl";
import { Share } from "@/components/grading/items/bar-table";
import { Table, Th } from "@/components/ui/table";
import type { GroundThread, SharedStatement } from "@/lib/discussion/common-ground";
import { postAddress } from "@/lib/discussion/map/addresses";
import type { SideSupport } from "@/lib/statistics/common-ground";

/** The statements of a thread with their support on both sides, where it is counted. */
export function GroundTable({ thread, title }: { thread: GroundThread; title: string }) {
  const t = useTranslations("CommonGround");
  const { threadId, ends, low, high, statements } = thread;
  const counted = ends && low !== null && high !== null ? { ends, low, high } : null;
  return (
    <Table
      caption={t("caption", { title })}
      captionHidden
      stacks
      head={
        <tr>
          <Th className="w-1/2">{t("statement")}</Th>
          {counted ? (
            <>
              <Th>{counted.ends.low}</Th>
              <Th>{counted.ends.high}</Th>
            </>
          ) : null}
        </tr>
      }
    >
      {statements.map((statement) => (
        <tr key={statement.postId}>
          <th scope="row" className="static! min-w-56 font-normal!">
            <Statement threadId={threadId} statement={statement} />
          </th>
          {counted && statement.support ? (
            <>
              <Support end={counted.ends.low} of={statement.support.low} size={counted.low} />
              <Support end={counted.ends.high} of={statement.support.high} size={counted.high} />
            </>
          ) : null}
        </tr>
      ))}
    </Table>
  );
}

function Statement({ threadId, statement }: { threadId: string; statement: SharedStatement }) {
  const t = useTranslations("CommonGround");
  const words = useTranslations("ArgumentMap");
  const { postId, text, author, alias } = statement;
  const name = alias === null ? author : words("as", { name: author, invented: alias });
  return (
    <>
      <Link
        href={postAddress(threadId, postId)}
        prefetch={false}
        className="whitespace-pre-line wrap-anywhere"
      >
        {text}
      </Link>
      <span className="block text-muted">{t("by", { author: name })}</span>
    </>
  );
}

function Support({ end, of: { count, share }, size }: { end: string; of: SideSupport; size: number }) {
  const t = useTranslations("CommonGround");
  const format = useFormatter();
  return (
    <td data-label={end} className="min-w-36">
      {t("support", {
        count,
        of: size,
        share: format.number(share, { style: "percent", maximumFractionDigits: 0 }),
      })}
      <Share of={share} isFull />
    </td>
  );
}
