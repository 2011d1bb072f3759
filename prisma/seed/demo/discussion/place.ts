import { roster } from "../../content/class/roster";
import { type DemoPost, TEACHER_KEY } from "../../content/discussion/post";
import type { DemoCourse } from "../course";
import { later } from "../times";

/** Where the rows of the demo's discussion belong. */
export type Place = {
  readonly courseId: string;
  readonly assignmentId: string;
  readonly articleVersionId: string;
  readonly openAt: Date;
  readonly teacherId: string;
  /** By the prompt's place. */
  readonly threadIds: readonly string[];
  readonly postIds: ReadonlyMap<DemoPost, string>;
  /** By a person's key. */
  readonly userIds: ReadonlyMap<string, string>;
};

/** The ids of everybody who speaks, by their key. */
export const userIdsOf = ({ teacherId, classIds }: DemoCourse): ReadonlyMap<string, string> =>
  new Map([[TEACHER_KEY, teacherId], ...roster.map(({ key }, at) => [key, classIds[at] ?? ""] as const)]);

const known = <T>(value: T | undefined, name: string): T => {
  if (value === undefined) throw new Error(`The demo's discussion has no ${name}.`);
  return value;
};

/** @throws Error when the content names somebody or something that is not there, as everything here does. */
export const userIn = ({ userIds }: Place, key: string): string => known(userIds.get(key), `person ${key}`);

export const threadIn = ({ threadIds }: Place, thread: number): string =>
  known(threadIds[thread], `thread ${thread}`);

export const postIn = ({ postIds }: Place, post: DemoPost): string => known(postIds.get(post), "such post");

/** The post of a key. */
export function keyedPost({ postIds }: Place, key: string): DemoPost {
  return known(
    [...postIds.keys()].find((post) => post.key === key),
    `post ${key}`,
  );
}

/** A time of the content, in minutes after the discussion's opening. */
export const timeIn = ({ openAt }: Place, minutes: number): Date => later(openAt, minutes);
