import { type GIFTQuestion, parse } from "gift-pegjs";
import { inconsistencies } from "@/lib/schemas/inconsistencies";
import type { ItemDefinition } from "@/lib/schemas/item";
import { itemDefinitionSchema } from "@/lib/schemas/pack-file";
import { type GiftProblem, Unsupported } from "./parts";
import { questionsIn, type Written } from "./questions";
import { type GiftWords, toItem } from "./to-item";

/** A question of a source, in its order: an item, or what keeps it from being one. Lines count from 1. */
export type GiftEntry = {
  readonly line: number;
  readonly lastLine: number;
  readonly source: string;
} & (
  | { readonly item: ItemDefinition; readonly problem: null }
  | {
      readonly item: null;
      readonly problem: { readonly code: GiftProblem; readonly line: number; readonly detail: string };
    }
);

/** Longer than any question; a parser that goes back and forth must not be given a book. */
const LONGEST = 20_000;

/**
 * Reads questions in GIFT, the plain-text format of Moodle. Each is parsed alone, so that a broken one hides no other.
 * `$CATEGORY` names the theme of those after it, by its last part.
 * @param words of the interface, for what GIFT has no words for.
 */
export function readGift(source: string, words: GiftWords): GiftEntry[] {
  let theme = "";
  return questionsIn(source).flatMap((written) => {
    const place = { line: written.line, lastLine: written.lastLine, source: written.source };
    const failed = (code: GiftProblem, line = written.line, detail = ""): GiftEntry[] => [
      { ...place, item: null, problem: { code, line, detail } },
    ];
    if (written.source.length > LONGEST) return failed("tooLong");
    const parsed = parsedOf(written);
    if ("problem" in parsed) return failed("syntax", parsed.problem.line, parsed.problem.found);
    return parsed.questions.flatMap((question) => {
      if (question.type === "Category") {
        theme = question.title.split("/").at(-1)?.trim() ?? "";
        return [];
      }
      try {
        const read = itemDefinitionSchema.safeParse(toItem(question, theme, words));
        if (!read.success) {
          const [issue] = read.error.issues;
          const isLong = issue?.code === "too_big";
          return failed(isLong ? "tooLong" : "malformed", written.line, issue?.path.join("."));
        }
        const [wrong] = inconsistencies(read.data);
        return wrong
          ? failed("inconsistent", written.line, wrong.code)
          : [{ ...place, item: read.data, problem: null }];
      } catch (error) {
        if (error instanceof Unsupported) return failed(error.code, written.line, error.detail);
        throw error;
      }
    });
  });
}

type Parsed =
  | { readonly questions: readonly GIFTQuestion[] }
  | { readonly problem: { readonly line: number; readonly found: string } };

/** The parser's answer, or the line in the whole source where it stopped, and at what. */
function parsedOf({ source, lines, lastLine }: Written): Parsed {
  try {
    return { questions: parse(source) };
  } catch (error) {
    const { location, found } = error as { location?: { start: { line: number } }; found?: string | null };
    return { problem: { line: lines[(location?.start.line ?? 1) - 1] ?? lastLine, found: found ?? "" } };
  }
}
