import { csvOf } from "@/lib/server/csv";
import { escapedXml, svgDocument, xml } from "@/lib/server/svg";
import { threadName } from "../desk/thread-name";
import type { Evidence } from "../evidence";
import { linesThatFit } from "../map/fit";
import type { FileWords, WrittenFile } from "./request";

const fileName = ({ head }: Evidence, { t }: FileWords): string =>
  t("fileName", { title: head.title, what: t("citations") });

const citable = ({ sentences }: Evidence) =>
  sentences.filter(({ count, isHeading }) => count > 0 || !isHeading);

/** A row per sentence of the text, those that nobody cites too: how many posts rest on it, in all and in each thread. */
export function citationsCsvFile(evidence: Evidence, words: FileWords): WrittenFile {
  const { t } = words;
  const threads = evidence.discussion?.threads ?? [];
  const header = [
    t("sentence"),
    t("posts"),
    ...threads.map(({ title, group }) => threadName(title, group?.name ?? null)),
  ];
  const rows = citable(evidence).map(({ text, count, perThread }) => [
    text,
    count,
    ...threads.map(({ threadId }) => perThread.find((one) => one.threadId === threadId)?.count ?? 0),
  ]);
  return { name: fileName(evidence, words), ending: "csv", content: csvOf(header, rows) };
}

const WIDTH = 900;
const WORDS = 560;
const ROW = 22;
const SIZE = 13;
const BAR = WIDTH - WORDS - 60;

/** The text as a strip: a line and a bar per sentence, in the order of the text. */
export function citationsSvgFile(evidence: Evidence, words: FileWords): WrittenFile {
  const { head, posts, citing } = evidence;
  const sentences = citable(evidence);
  const title = words.t("citationsTitle", { title: head.title });
  const peak = Math.max(1, ...sentences.map(({ count }) => count));
  const top = 78;
  const letters = (x: number, y: number, text: string, more: Record<string, string | number> = {}) =>
    xml("text", { x, y, fill: "#211d17", "font-size": SIZE, ...more }, [escapedXml(text)]);
  const rows = sentences.map(({ text, count }, index) => {
    const y = top + index * ROW;
    return xml("g", {}, [
      letters(8, y + 15, linesThatFit(text, WORDS - 20, SIZE)[0] ?? "", count ? {} : { fill: "#655d50" }),
      xml("rect", {
        ...{ x: WORDS, y: y + 4, width: count ? (count / peak) * BAR : 4, height: 13 },
        fill: count ? "#f7e3a1" : "none",
        stroke: count ? "#a97d0b" : "#8a8171",
      }),
      count ? letters(WORDS + (count / peak) * BAR + 8, y + 15, String(count)) : "",
    ]);
  });
  const content = svgDocument({ width: WIDTH, height: top + sentences.length * ROW + 12, title }, [
    letters(8, 28, linesThatFit(title, WIDTH - 16, 23)[0] ?? "", { "font-size": 20, "font-weight": 600 }),
    letters(8, 54, words.t("citationsUnder", { posts, citing })),
    ...rows,
  ]);
  return { name: fileName(evidence, words), ending: "svg", content };
}
