import type { Viewer } from "@/lib/accounts/viewer/viewer";
import type { DiscussionDesk } from "./desk/load-discussion";
import { loadMarks, type MarkedStudent } from "./marks/load-marks";

export type ParticipationMarks = {
  readonly desk: DiscussionDesk;
  readonly students: readonly MarkedStudent[];
};

/**
 * Every student of a discussion with what they did, and how it is marked.
 * @throws NotFound to everybody but the course's teachers and assistants.
 */
export async function getParticipationMarks(
  viewer: Viewer,
  assignmentId: string,
): Promise<ParticipationMarks> {
  const { desk, students } = await loadMarks(viewer, assignmentId);
  return { desk, students };
}
