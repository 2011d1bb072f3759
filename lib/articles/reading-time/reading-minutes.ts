/** Letters a reader of about fifteen takes in a minute; ideographs on their own, since Chinese does not part its words. */
const LETTERS_PER_MINUTE = 900;
const IDEOGRAPHS_PER_MINUTE = 250;
const IDEOGRAPH = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu;

/** Minutes that reading a text takes, at least 1. */
export function readingMinutes(blocks: readonly { readonly text: string }[]): number {
  const letters = blocks.reduce((sum, { text }) => sum + text.length, 0);
  const ideographs = blocks.reduce((sum, { text }) => sum + (text.match(IDEOGRAPH)?.length ?? 0), 0);
  const minutes = (letters - ideographs) / LETTERS_PER_MINUTE + ideographs / IDEOGRAPHS_PER_MINUTE;
  return Math.max(1, Math.round(minutes));
}
