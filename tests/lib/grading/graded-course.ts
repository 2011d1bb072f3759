import { saveGradebook } from "@/lib/grading/save-gradebook";
import type { SaveGradebook } from "@/lib/schemas/gradebook";
import { database } from "../../support/database";
import { makeArticle, makeAssignment } from "../../support/factories";
import type { makeClass } from "./class";

type Class = Pick<Awaited<ReturnType<typeof makeClass>>, "courseId" | "teacher">;

/** Saves the rules of a course's gradebook for the first time; what is left out is as it is without rules. */
export const saveRules = ({ courseId, teacher }: Class, rules: Partial<SaveGradebook> = {}) =>
  saveGradebook(teacher, {
    ...{ courseId, revision: 0, latePenalty: 0, latePenaltyCap: 100, missingWork: "NOTHING" },
    ...{ scale: [], shownAs: "POINTS", countsDiscussions: false, categories: [] },
    ...rules,
  });

/** Another assignment of the course, of one item of 100 points; who hands it in has so many of them. */
export async function outOfHundred(
  { courseId }: Class,
  earned: Readonly<Record<string, number>>,
  columns: Parameters<typeof makeAssignment>[2] = {},
): Promise<string> {
  const article = await makeArticle(null);
  const [item] = article.items;
  if (!item) throw new Error("The article has items.");
  const items = { create: [{ itemVersionId: item.id, position: 0, points: 100 }] };
  const assignmentId = await makeAssignment(courseId, article, { items, ...columns });
  for (const [userId, points] of Object.entries(earned))
    await database.attempt.create({
      data: {
        ...{ courseId, assignmentId, userId, number: 1, handedInAt: new Date(), handInSource: "STUDENT" },
        scores: {
          create: {
            ...{ courseId, itemVersionId: item.id, points, maximum: 100 },
            ...{ source: "AUTOMATIC", rule: "choice/1" },
          },
        },
      },
    });
  return assignmentId;
}
