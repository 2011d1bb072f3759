import Link from "next/link";
import { useTranslations } from "next-intl";
import { Table, Th } from "@/components/ui/table";
import type { ArgumentMap } from "@/lib/discussion/argument-map";
import { postAddress } from "@/lib/discussion/map/addresses";
import type { MapPost } from "@/lib/discussion/map/arrange";
import { linesThatFit } from "@/lib/discussion/map/fit";
import { answerLabel, authorLabel, placeLabel, signed } from "@/lib/discussion/map/labels";

const HEADS = ["number", "author", "position", "answers", "saysFirst", "restsOn"] as const;
const SEPARATOR = " · ";

/** The map of an argument as a table: a row per post, in the order of the map. */
export function MapTable({ map }: { map: ArgumentMap }) {
  const t = useTranslations("ArgumentMap");
  return (
    <Table
      caption={t("table")}
      captionHidden
      head={
        <tr>
          {HEADS.map((head) => (
            <Th key={head}>{t(head)}</Th>
          ))}
        </tr>
      }
    >
      {map.posts.map((post) => (
        <tr key={post.postId}>
          <th scope="row">{post.number}</th>
          <td className="min-w-32">{authorLabel(post, t)}</td>
          <td className="min-w-32">
            {post.position === null
              ? t("noPosition")
              : [signed(post.position), placeLabel(post.place, map.prompt.line, t)].join(SEPARATOR)}
          </td>
          <td className="min-w-32">
            <Answers post={post} />
          </td>
          <td className="min-w-64">
            <Link href={postAddress(map.threadId, post.postId)} prefetch={false} className="wrap-anywhere">
              {linesThatFit(post.text, 700, 13)[0]}
            </Link>
          </td>
          <td className="min-w-64">
            <RestsOn map={map} post={post} />
          </td>
        </tr>
      ))}
    </Table>
  );
}

function Answers({ post: { answers, parentId, move } }: { post: MapPost }) {
  const t = useTranslations("ArgumentMap");
  if (answers !== null) return answerLabel(move, answers, t);
  return <span className="text-muted">{t(parentId === null ? "firstPost" : "answersGone")}</span>;
}

function RestsOn({ map, post }: { map: ArgumentMap; post: MapPost }) {
  const t = useTranslations("ArgumentMap");
  const passages = map.passages.filter(({ number }) => post.passages.includes(number));
  if (passages.length === 0) return <span className="text-muted">{t("nothing")}</span>;
  return (
    <ul>
      {passages.map(({ number, text }) => (
        <li key={number}>
          {`[${number}] `}
          <q lang={map.language}>{linesThatFit(text, 500, 13)[0]}</q>
        </li>
      ))}
    </ul>
  );
}
