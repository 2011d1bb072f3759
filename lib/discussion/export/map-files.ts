import { csvOf } from "@/lib/server/csv";
import type { ArgumentMap } from "../argument-map";
import { threadName } from "../desk/thread-name";
import { mapLabels, placeLabel } from "../map/labels";
import { layout } from "../map/layout";
import { mapSvg } from "./map-svg";
import type { FileWords, WrittenFile } from "./request";

const fileName = ({ title, prompt, group }: ArgumentMap, { t }: FileWords): string =>
  t("fileName", { title, what: t("map", { thread: threadName(prompt.title, group) }) });

const COLUMNS = [
  "number",
  "author",
  "invented",
  "isTeachers",
  "postedAt",
  "position",
  "side",
  "answers",
  "move",
  "text",
  "passages",
] as const;

/** A row per post that stands, in the order of the map. */
export function mapCsvFile(map: ArgumentMap, words: FileWords): WrittenFile {
  const { t } = words;
  const quoted = (numbers: readonly number[]) =>
    map.passages.filter(({ number }) => numbers.includes(number)).map(({ text }) => `“${text}”`);
  const rows = map.posts.map((post) => [
    post.number,
    post.author,
    post.alias,
    t(post.isTeachers ? "yes" : "no"),
    post.createdAt,
    post.position,
    post.position === null ? null : placeLabel(post.place, map.prompt.line, words.map),
    post.answers,
    post.answers === null ? null : words.map(`move_${post.move ?? "ANSWER"}`),
    post.text,
    quoted(post.passages).join("\n"),
  ]);
  const header = COLUMNS.map((column) => t(column));
  return { name: fileName(map, words), ending: "csv", content: csvOf(header, rows) };
}

/** The map as a picture. */
export function mapSvgFile(map: ArgumentMap, words: FileWords): WrittenFile {
  const { line } = map.prompt;
  const title = threadName(map.prompt.title, map.group);
  const counts = { posts: map.posts.length, passages: map.passages.length };
  const under = [line ? words.map("statement", line) : words.map("noLine"), words.map("counts", counts)];
  const scene = layout(map, mapLabels(line, words.map));
  return { name: fileName(map, words), ending: "svg", content: mapSvg(scene, title, under) };
}
