import { csvOf } from "@/lib/server/csv";
import type { ParticipationMarks } from "../participation-marks";
import type { FileWords, WrittenFile } from "./request";

/** A row per student: what they did, the level of every criterion, the points, and the comment. */
export function marksCsvFile({ desk, students }: ParticipationMarks, { t }: FileWords): WrittenFile {
  const criteria = desk.discussion?.settings.rubric.criteria ?? [];
  const header = [
    t("student"),
    ...[t("posts"), t("replies"), t("words"), t("cited"), t("classmates")],
    ...criteria.map(({ title }) => title),
    ...[t("points"), t("maximum"), t("comment")],
  ];
  const rows = students.map(({ name, facts, marks: [mark] }) => [
    name,
    ...[facts.posts, facts.replies, facts.words, facts.passages, facts.classmatesAnswered],
    ...criteria.map(({ id, levels }) => (mark && levels[mark.levels[id] ?? -1]?.label) ?? null),
    ...[mark?.points ?? null, mark?.maximum ?? null, mark?.comment ?? null],
  ]);
  const name = t("fileName", { title: desk.head.title, what: t("marks") });
  return { name, ending: "csv", content: csvOf(header, rows) };
}
