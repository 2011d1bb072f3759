import Link from "next/link";
import { useFormatter, useTranslations } from "next-intl";
import { Table, Th } from "@/components/ui/table";
import type { MarkedStudent } from "@/lib/discussion/marks/load-marks";

/** Every student: what they did, as facts, and their mark. */
export function MarksTable({
  assignmentId,
  students,
}: {
  assignmentId: string;
  students: readonly MarkedStudent[];
}) {
  const t = useTranslations("Participation");
  const format = useFormatter();
  return (
    <Table
      caption={t("caption")}
      captionHidden
      head={
        <tr>
          <Th>{t("student")}</Th>
          <Th>{t("posts")}</Th>
          <Th>{t("replies")}</Th>
          <Th>{t("words")}</Th>
          <Th>{t("passages")}</Th>
          <Th>{t("classmates")}</Th>
          <Th>{t("got")}</Th>
          <Th>{t("mark")}</Th>
        </tr>
      }
    >
      {students.map(({ userId, name, facts, marks: [mark] }) => (
        <tr key={userId}>
          <th scope="row">
            <Link href={`/assignments/${assignmentId}/discussion/marks/${userId}`}>{name}</Link>
          </th>
          <td>{format.number(facts.posts)}</td>
          <td>{format.number(facts.replies)}</td>
          <td>{format.number(facts.words)}</td>
          <td>{format.number(facts.passages)}</td>
          <td>{format.number(facts.classmatesAnswered)}</td>
          <td>{format.number(facts.repliesGot)}</td>
          <td>{mark ? t("of", { points: mark.points, maximum: mark.maximum }) : t("notMarked")}</td>
        </tr>
      ))}
    </Table>
  );
}
