import { uuidv7 } from "uuidv7";
import type { Viewer } from "@/lib/accounts/viewer/viewer";
import { handIn } from "@/lib/attempts/hand-in";
import { saveResponses } from "@/lib/attempts/save-responses";
import { startAttempt } from "@/lib/attempts/start-attempt";
import {
  enroll,
  makeArticle,
  makeAssignment,
  makeCourse,
  makeStudent,
  makeTeacher,
  passageOf,
} from "../../support/factories";
import { viewer } from "../../support/viewers";

/** What a student answers; what is left out is left blank. */
export type Answers = { readonly choice?: string; readonly quote?: string; readonly essay?: string };

/** A course with a teacher, an assistant and an assignment of three items, and ways to have students do things. */
export async function makeClass(policy: Parameters<typeof makeAssignment>[2] = {}) {
  const teacherId = await makeTeacher();
  const courseId = await makeCourse(teacherId);
  const assistantId = await makeTeacher();
  await enroll(courseId, assistantId, "ASSISTANT");
  const article = await makeArticle(null);
  const assignmentId = await makeAssignment(courseId, article, policy);
  const id = (kind: string) => article.items.find((item) => item.kind === kind)?.id ?? "";
  const items = { choice: id("CHOICE"), passage: id("PASSAGE"), essay: id("EXTENDED_RESPONSE") };

  const saves = ({ choice, quote, essay }: Answers) =>
    [
      choice !== undefined && { itemVersionId: items.choice, answer: { option: choice } },
      quote !== undefined && { itemVersionId: items.passage, answer: { passages: [passageOf("b2", quote)] } },
      essay !== undefined && {
        itemVersionId: items.essay,
        answer: { text: essay, passages: [passageOf("b2", "It was also a refusal.")] },
      },
    ].flatMap((save) => (save ? { ...save, saveId: uuidv7(), baseRevision: 0 } : []));

  /** The student begins an attempt and saves these answers. */
  async function begin(student: Viewer, answers: Answers = {}): Promise<string> {
    const { attemptId } = await startAttempt(student, { assignmentId });
    await saveResponses(student, { attemptId, saves: saves(answers) });
    return attemptId;
  }
  async function finish(student: Viewer, answers: Answers = {}): Promise<string> {
    const attemptId = await begin(student, answers);
    await handIn(student, { attemptId, saves: [] });
    return attemptId;
  }
  return {
    ...{ courseId, assignmentId, article, items, begin, finish },
    teacher: await viewer(teacherId),
    assistant: await viewer(assistantId),
    join: async (name?: string) => viewer(await makeStudent(courseId, name)),
    /** Sends these answers to an attempt, whether it is closed or not. */
    send: (student: Viewer, attemptId: string, answers: Answers) =>
      saveResponses(student, { attemptId, saves: saves(answers) }),
  };
}
