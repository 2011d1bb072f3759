import type { Viewer } from "@/lib/accounts/viewer/viewer";
import { type ReadingText, readingText } from "@/lib/articles/frozen/reading-text";
import { closeDueAttempts } from "@/lib/attempts/closing/close-due";
import type { AssignmentHead } from "@/lib/grading/review/head";
import { citableText } from "@/lib/grading/review/item-counts";
import { touchedSentences } from "@/lib/statistics/citations";
import { type ChosenSentence, chosenSentence, sentenceWord } from "./evidence/chosen-sentence";
import { acceptedPassages, type Confusion, confusions } from "./evidence/confusion";
import { type EvidenceSentence, evidenceSentences } from "./evidence/sentences";
import { answerCitations, type ByWorth } from "./loading/answer-citations";
import { askedAssignment } from "./loading/asked-assignment";
import { type PostCitations, postCitations } from "./loading/post-citations";
import { sentenceCiters } from "./loading/sentence-citers";
import { sentencePlaces } from "./loading/sentence-places";

export type EvidenceMap = {
  readonly head: AssignmentHead;
  readonly text: ReadingText;
  /** Students whose work is handed in. */
  readonly handedIn: number;
  /** How many answers cite the text. */
  readonly answers: ByWorth;
  /** Null where there is no discussion. */
  readonly discussion: Pick<PostCitations, "posts" | "citing"> | null;
  /** Every sentence of the text. */
  readonly sentences: readonly EvidenceSentence[];
  /** Of each question that asks for a passage. */
  readonly confusions: readonly Confusion[];
  /** Null where none is chosen. */
  readonly chosen: ChosenSentence | null;
};

/**
 * The text as the class cites it: how many answers and posts rest on each sentence, what is cited in place of what is right, and who
 * cites the sentence that is chosen. Of each student the attempt that counts; posts that stand. Counted in the database.
 * @param options.sentence the sentence that is chosen, as `sentenceWord` names it; one that is not there chooses none.
 * @throws NotFound to everybody but the course's teachers and assistants.
 */
export async function getEvidenceMap(
  viewer: Viewer,
  assignmentId: string,
  options: { readonly sentence?: string | undefined } = {},
): Promise<EvidenceMap> {
  const { head, articleVersionId, items, asked } = await askedAssignment(viewer, assignmentId);
  await closeDueAttempts({ assignmentId });
  const text = await readingText(articleVersionId);
  const citable = citableText(text);
  const { blocks, sentences } = citable;
  const keys = items.flatMap((item) => {
    const [touched = []] = touchedSentences(blocks, sentences, [acceptedPassages(item) ?? []]);
    return touched.map((index) => ({ itemVersionId: item.id, place: index + 1 }));
  });
  const places = sentencePlaces(articleVersionId, blocks, sentences);
  const wanted = sentences.findIndex((sentence) => sentenceWord(sentence) === options.sentence);
  const [answers, posts, citers] = await Promise.all([
    answerCitations(asked, places, keys),
    postCitations(asked, places),
    wanted < 0 ? [] : sentenceCiters(asked, places, wanted + 1),
  ]);
  const counted = evidenceSentences(citable, answers, posts);
  const chosen = counted[wanted];
  const sum = (worth: keyof ByWorth) => answers.items.reduce((total, item) => total + item[worth], 0);
  return {
    ...{ head, text, handedIn: answers.handedIn, sentences: counted },
    answers: { right: sum("right"), wrong: sum("wrong"), open: sum("open") },
    discussion: posts && { posts: posts.posts, citing: posts.citing },
    confusions: confusions(items, counted, answers),
    chosen: chosen ? chosenSentence(chosen, items, answers.cited, citers, posts) : null,
  };
}
