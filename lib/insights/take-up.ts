import type { Viewer } from "@/lib/accounts/viewer/viewer";
import { closeDueAttempts } from "@/lib/attempts/closing/close-due";
import type { AssignmentHead } from "@/lib/grading/review/head";
import { type Misunderstanding, misunderstandings } from "./items/misunderstanding";
import { askedAssignment } from "./loading/asked-assignment";
import { wrongAlike } from "./loading/wrong-alike";

export type TakeUp = { readonly head: AssignmentHead; readonly list: readonly Misunderstanding[] };

/**
 * What several students of a class got wrong alike, the most common first, to be taken up again with the class.
 * @param options.names whether to say who: a list to project names nobody.
 * @throws NotFound to everybody but the course's teachers and assistants.
 */
export async function getTakeUp(
  viewer: Viewer,
  assignmentId: string,
  options: { readonly names: boolean },
): Promise<TakeUp> {
  const { head, items, asked } = await askedAssignment(viewer, assignmentId);
  await closeDueAttempts({ assignmentId });
  return { head, list: misunderstandings(items, await wrongAlike(asked, options)) };
}
