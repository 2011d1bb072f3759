import type { Forgiven } from "@/lib/schemas/kinds/forgiven";
import { toLatin } from "./cyrillic";
import { editDistance } from "./edit-distance";

/** So many other words may stand around an accepted answer. */
export const MOST_OTHER_WORDS = 6;

/** How many slips are forgiven in a word of so many letters: none in a short one, where a slip makes another word. */
export const slipsForgiven = (letters: number): number => (letters < 4 ? 0 : letters < 8 ? 1 : 2);

/** A text with what is forgiven taken away: what is left is compared, and groups the answers of a class. */
export function folded(text: string, forgives: readonly Forgiven[]): string {
  let words = text.normalize("NFKC");
  if (forgives.includes("CAPITALS")) words = words.toLowerCase();
  if (forgives.includes("ACCENTS")) words = words.normalize("NFD").replace(/\p{M}/gu, "").normalize("NFC");
  if (forgives.includes("PUNCTUATION")) words = words.replace(/[\p{P}\p{S}]+/gu, " ");
  return words.replace(/\s+/gu, " ").trim();
}

/** Whether an answer says what the accepted one says, but for what is forgiven. */
export function saysTheSame(answer: string, accepted: string, forgives: readonly Forgiven[]): boolean {
  let given = folded(answer, forgives);
  let wanted = folded(accepted, forgives);
  if (given === "" || wanted === "") return false;
  // In one script the letters are compared as they are: a common skeleton would take different names for one.
  if (forgives.includes("SCRIPT") && isCyrillic(given) !== isCyrillic(wanted)) {
    given = toLatin(given);
    wanted = toLatin(wanted);
  }
  const word = forgives.includes("SPELLING") ? sameButForSlips : (a: string, b: string) => a === b;
  const ofAnswer = given.split(" ");
  const ofAccepted = wanted.split(" ");
  const others = ofAnswer.length - ofAccepted.length;
  const mostOthers = forgives.includes("OTHER_WORDS") ? MOST_OTHER_WORDS : 0;
  if (others < 0 || others > mostOthers) return false;
  const startsAt = (start: number) =>
    ofAccepted.every((wanted, at) => word(ofAnswer[start + at] ?? "", wanted));
  return Array.from({ length: others + 1 }, (_, start) => start).some(startsAt);
}

const isCyrillic = (text: string) => /\p{Script=Cyrillic}/u.test(text);

/** A digit has no neighbours: 2014 is no slip for 2015. */
function sameButForSlips(given: string, wanted: string): boolean {
  if (given === wanted) return true;
  if (/\p{N}/u.test(given) || /\p{N}/u.test(wanted)) return false;
  return editDistance(given, wanted) <= slipsForgiven([...wanted].length);
}
