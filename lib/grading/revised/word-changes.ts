import { diffArrays } from "diff";

/** Words that stand in both texts, in the newer one only, or in the older one only. */
export type WordChange = { readonly kind: "same" | "added" | "removed"; readonly text: string };

/** Two long texts that share nothing take long to compare; beyond this one is shown after the other. */
export const PATIENCE_MS = 200;
const MOST_PARTS = 20_000;

/**
 * What became of a text, word by word, in reading order; of words that were replaced the old ones come first.
 * @param patience for how many milliseconds; whoever compares several texts for one answer has to divide `PATIENCE_MS` among them.
 */
export function wordChanges(before: string, now: string, patience = PATIENCE_MS): WordChange[] {
  const [was, is] = [words(before), words(now)];
  if (patience <= 0 || was.length + is.length > MOST_PARTS) return tidy(before, now);
  const changes = diffArrays(was, is, { timeout: patience });
  if (!changes) return tidy(before, now);
  const said: WordChange[] = [];
  let [old, fresh] = ["", ""];
  const flush = () => {
    said.push(...tidy(old, fresh));
    [old, fresh] = ["", ""];
  };
  for (const { value, added, removed } of changes) {
    const text = value.join("");
    if (added) fresh += text;
    else if (removed) old += text;
    // A space between two changed words belongs to both: else each word would stand alone.
    else if (old && fresh && /^[^\S\n]+$/.test(text)) [old, fresh] = [old + text, fresh + text];
    else {
      flush();
      said.push({ kind: "same", text });
    }
  }
  flush();
  return said;
}

const tidy = (old: string, fresh: string): WordChange[] => [
  ...(old ? [{ kind: "removed", text: old } as const] : []),
  ...(fresh ? [{ kind: "added", text: fresh } as const] : []),
];

const UNSPACED =
  "[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Thai}\\p{Script=Lao}\\p{Script=Khmer}\\p{Script=Myanmar}]\\p{M}*";

/**
 * Words, letters of scripts that put no space between words, spaces, ends of lines and all else by itself. Not Intl.Segmenter: it keeps
 * a copy of the whole text for each word, which no server has the memory for.
 */
const PART = new RegExp(`${UNSPACED}|(?:(?!${UNSPACED})[\\p{L}\\p{N}\\p{M}_'’])+|\\n|[^\\S\\n]+|.`, "gsu");

const words = (text: string): string[] => text.match(PART) ?? [];
