import { uuidv7 } from "uuidv7";
import { rubricPoints } from "../../../../lib/scoring/rubric";
import { demoPosts } from "../../content/discussion";
import { marks, notes, teacherHasRead } from "../../content/discussion/around";
import { rules } from "../../content/discussion/rules";
import { later } from "../times";
import { keyedPost, type Place, postIn, timeIn, userIn } from "./place";

/** What the teacher wrote to single students, and what they answered; each note before its answer. */
export function noteRows(place: Place) {
  const { courseId, assignmentId, teacherId } = place;
  const time = (minutes: number | undefined) => (minutes === undefined ? null : timeIn(place, minutes));
  return notes.flatMap(({ kind, to, at, text, post, readAt, answer }) => {
    const student = userIn(place, to);
    const postId = post === undefined ? null : postIn(place, keyedPost(place, post));
    const shared = { courseId, assignmentId, postId };
    const note = { id: uuidv7(), kind, fromId: teacherId, toId: student, answersId: null, text };
    const row = { ...shared, ...note, createdAt: timeIn(place, at), readAt: time(readAt) };
    if (!answer) return [row];
    const { id: answersId } = note;
    const reply = { id: uuidv7(), kind: "ANSWER" as const, fromId: student, toId: teacherId, answersId };
    const { text: said, at: saidAt, readAt: seenAt } = answer;
    return [row, { ...shared, ...reply, text: said, createdAt: timeIn(place, saidAt), readAt: time(seenAt) }];
  });
}

/** The marks so far, given one after the other from `from` on. */
export function markRows(place: Place, from: Date) {
  const { courseId, assignmentId, teacherId } = place;
  const { rubric, points: maximum } = rules;
  return marks.map(({ of, levels: chosen, comment }, at) => {
    const levels = Object.fromEntries(
      rubric.criteria.map(({ id }, criterion) => [id, chosen[criterion] ?? 0]),
    );
    return {
      ...{ courseId, assignmentId, levels, maximum, comment },
      userId: userIn(place, of),
      points: rubricPoints(rubric, levels, maximum) ?? 0,
      markedById: teacherId,
      createdAt: later(from, 4 * at),
    };
  });
}

/** What the teacher has read: all but the posts of the last evening. */
export function readRows(place: Place) {
  const { by, until } = teacherHasRead;
  return demoPosts
    .filter(({ post }) => post.by !== by && post.at < until)
    .map(({ post }) => ({
      courseId: place.courseId,
      userId: userIn(place, by),
      postId: postIn(place, post),
      readAt: timeIn(place, Math.min(post.at + 45, until)),
    }));
}
