import {
  enroll,
  makeArticle,
  makeAssignment,
  makeCourse,
  makeDiscussion,
  makeStudent,
  makeTeacher,
} from "../../support/factories";
import { viewer } from "../../support/viewers";

/** A course with a teacher and an assignment that is discussed in one thread of the whole class. */
export async function makeDiscussed(rules: Parameters<typeof makeDiscussion>[1] = {}) {
  const teacherId = await makeTeacher("Ms Teacher");
  const courseId = await makeCourse(teacherId);
  const article = await makeArticle(null);
  const assignmentId = await makeAssignment(courseId, article);
  const { promptId, threadId } = await makeDiscussion(assignmentId, rules);
  return {
    ...{ courseId, assignmentId, article, promptId, threadId, teacherId },
    teacher: await viewer(teacherId),
    join: (name?: string) => makeStudent(courseId, name),
    assist: async () => {
      const id = await makeTeacher();
      await enroll(courseId, id, "ASSISTANT");
      return viewer(id);
    },
  };
}
