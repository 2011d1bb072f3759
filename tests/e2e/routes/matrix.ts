import type { Outcome } from "./ask";
import { as, type Row } from "./row";
import { AFTER_MARKING } from "./rows/after-marking";
import { comparing } from "./rows/comparing";
import { evidence } from "./rows/evidence";
import { exports } from "./rows/exports";
import { gradebookRows } from "./rows/gradebook";
import { secondMarking } from "./rows/second-marking";
import { TIMING } from "./rows/timing";
import type { World } from "./world";

const everybody = (outcome: Outcome) => as(outcome, outcome, outcome, outcome, outcome, outcome);
const signedIn = as("/sign-in", "shown", "shown", "shown", "shown", "shown");
const students = as("/sign-in", "shown", "shown", "/courses", "/courses", "/courses");
const teachers = as("/sign-in", "/assignments", "/assignments", "shown", "shown", "shown");
const reviewers = as("/sign-in", "nothing", "nothing", "nothing", "shown", "shown");
const course = as("/sign-in", "shown", "nothing", "nothing", "shown", "shown");
const ownerOnly = as("/sign-in", "nothing", "nothing", "nothing", "nothing", "shown");
const studentOnly = as("/sign-in", "shown", "nothing", "nothing", "nothing", "nothing");
const reviewersGet = (anonymous: number) => as(anonymous, 404, 404, 404, 200, 200);
const courseGets = as(401, 200, 404, 404, 200, 200);
const ownAttempt = as(401, 200, 404, 404, 404, 404);

const NO_SAVES = { type: "application/json", body: JSON.stringify({ saves: [] }) };

const assignment =
  (rest = "") =>
  (world: World) =>
    `/assignments/${world.assignmentId}${rest}`;
const exported = (file: string) => (world: World) => `/api/assignments/${world.assignmentId}/exports/${file}`;

/** Every address of the app, by its folder. */
export const MATRIX: Readonly<Record<string, Row>> = {
  ...TIMING,
  ...exports,
  "/": {
    at: () => "/",
    expect: as("shown", "/assignments", "/assignments", "/courses", "/courses", "/courses"),
  },
  "/sign-in": { at: () => "/sign-in", expect: everybody("shown") },
  "/sign-up": { at: () => "/sign-up", expect: everybody("shown") },
  "/join": { at: () => "/join", expect: everybody("shown") },
  "/account": { at: () => "/account", expect: signedIn },

  "/notices": { at: () => "/notices", expect: signedIn },

  "/assignments": { at: () => "/assignments", expect: students },
  "/assignments/[assignmentId]": { at: assignment(), expect: course },
  "/assignments/[assignmentId]/discuss": { at: assignment("/discuss"), expect: course },
  "/threads/[threadId]": { at: ({ threadId }) => `/threads/${threadId}`, expect: course },
  "/attempts/[attemptId]": { at: ({ readingId }) => `/attempts/${readingId}`, expect: studentOnly },
  "/attempts/[attemptId]/result": {
    at: ({ handedInId }) => `/attempts/${handedInId}/result`,
    expect: studentOnly,
  },

  "/courses": { at: () => "/courses", expect: teachers },
  "/courses/[courseId]": { at: ({ courseId }) => `/courses/${courseId}`, expect: reviewers },
  "/courses/[courseId]/people": { at: ({ courseId }) => `/courses/${courseId}/people`, expect: reviewers },
  ...gradebookRows,
  "/courses/[courseId]/gradebook": {
    at: ({ courseId }) => `/courses/${courseId}/gradebook`,
    expect: reviewers,
  },
  "/courses/[courseId]/gradebook/settings": {
    at: ({ courseId }) => `/courses/${courseId}/gradebook/settings`,
    expect: reviewers,
  },
  "/courses/[courseId]/gradebook/[assignmentId]/[userId]": {
    at: ({ courseId, assignmentId, studentId }) =>
      `/courses/${courseId}/gradebook/${assignmentId}/${studentId}`,
    expect: reviewers,
  },
  "/courses/[courseId]/join-code": {
    at: ({ courseId }) => `/courses/${courseId}/join-code`,
    expect: reviewers,
  },
  "/courses/[courseId]/assignments/new": {
    at: ({ courseId }) => `/courses/${courseId}/assignments/new`,
    expect: ownerOnly,
  },

  "/library": { at: () => "/library", expect: teachers },
  "/library/import": { at: () => "/library/import", expect: teachers },
  "/library/[articleId]": { at: ({ articleId }) => `/library/${articleId}`, expect: ownerOnly },
  "/library/packs/[packId]": { at: ({ ownPackId }) => `/library/packs/${ownPackId}`, expect: ownerOnly },
  "/library/packs/[packId]/gift": {
    at: ({ ownPackId }) => `/library/packs/${ownPackId}/gift`,
    expect: ownerOnly,
  },
  "/library/packs/[packId]/items/new": {
    at: ({ ownPackId }) => `/library/packs/${ownPackId}/items/new`,
    expect: ownerOnly,
  },
  "/library/packs/[packId]/items/[itemId]": {
    at: ({ ownPackId, ownItemId }) => `/library/packs/${ownPackId}/items/${ownItemId}`,
    expect: ownerOnly,
  },
  "/library/[articleId]/edit": { at: ({ articleId }) => `/library/${articleId}/edit`, expect: ownerOnly },

  "/assignments/[assignmentId]/edit": { at: assignment("/edit"), expect: reviewers },
  "/assignments/[assignmentId]/preview": { at: assignment("/preview"), expect: reviewers },
  "/assignments/[assignmentId]/times": { at: assignment("/times"), expect: reviewers },
  "/assignments/[assignmentId]/board": { at: assignment("/board"), expect: reviewers },
  "/assignments/[assignmentId]/discussion": { at: assignment("/discussion"), expect: reviewers },
  "/assignments/[assignmentId]/discussion/marks": { at: assignment("/discussion/marks"), expect: reviewers },
  "/assignments/[assignmentId]/discussion/marks/[userId]": {
    at: (world) => assignment(`/discussion/marks/${world.studentId}`)(world),
    expect: reviewers,
  },
  "/assignments/[assignmentId]/discussion/settings": {
    at: assignment("/discussion/settings"),
    expect: reviewers,
  },
  "/assignments/[assignmentId]/discussion/groups": {
    at: assignment("/discussion/groups"),
    expect: reviewers,
  },
  "/assignments/[assignmentId]/results": { at: assignment("/results"), expect: reviewers },
  "/assignments/[assignmentId]/items": { at: assignment("/items"), expect: reviewers },
  "/assignments/[assignmentId]/insights": { at: assignment("/insights"), expect: reviewers },
  ...evidence,
  "/assignments/[assignmentId]/insights/take-up": { at: assignment("/insights/take-up"), expect: reviewers },
  ...AFTER_MARKING,
  ...secondMarking,
  // Without an answer named it leads on to the first.
  "/assignments/[assignmentId]/marking": {
    at: ({ assignmentId, handedInId, writtenItemId }) =>
      `/assignments/${assignmentId}/marking?attempt=${handedInId}&item=${writtenItemId}`,
    expect: reviewers,
  },
  ...comparing,
  "/assignments/[assignmentId]/discussion/moderation": {
    at: assignment("/discussion/moderation"),
    expect: reviewers,
  },
  "/assignments/[assignmentId]/discussion/heard": {
    at: assignment("/discussion/heard"),
    expect: reviewers,
  },
  "/assignments/[assignmentId]/discussion/evidence": {
    at: assignment("/discussion/evidence"),
    expect: reviewers,
  },
  "/assignments/[assignmentId]/discussion/stances": {
    at: assignment("/discussion/stances"),
    expect: reviewers,
  },
  "/assignments/[assignmentId]/discussion/common-ground": {
    at: assignment("/discussion/common-ground"),
    expect: reviewers,
  },
  "/assignments/[assignmentId]/attempts/[attemptId]": {
    at: (world) => assignment(`/attempts/${world.handedInId}`)(world),
    expect: reviewers,
  },

  "/api/assignments/[assignmentId]/board": {
    at: ({ assignmentId }) => `/api/assignments/${assignmentId}/board`,
    expect: reviewersGet(401),
  },
  "/api/threads/[threadId]/posts": {
    at: ({ threadId }) => `/api/threads/${threadId}/posts`,
    expect: courseGets,
  },
  "/api/threads/[threadId]/drafts": {
    at: ({ threadId }) => `/api/threads/${threadId}/drafts`,
    method: "PUT",
    sends: NO_SAVES,
    expect: courseGets,
  },
  // Of a post that is not there nothing is noted, for whomever.
  "/api/threads/[threadId]/read": {
    at: ({ threadId }) => `/api/threads/${threadId}/read`,
    method: "POST",
    sends: {
      type: "application/json",
      body: JSON.stringify({ postIds: ["01a216db-0000-7000-8000-000000000000"] }),
    },
    expect: as(401, 200, 200, 200, 200, 200),
  },
  "/api/posts/[postId]/history": {
    at: ({ postId }) => `/api/posts/${postId}/history`,
    expect: courseGets,
  },
  "/api/threads/[threadId]/events": {
    at: ({ threadId }) => `/api/threads/${threadId}/events`,
    expect: courseGets,
  },
  "/api/threads/[threadId]/arrived": {
    at: ({ threadId }) => `/api/threads/${threadId}/arrived?since=2026-01-01T00:00:00.000Z`,
    expect: courseGets,
  },
  // The built-in pack, with its keys: for whoever is a teacher.
  "/api/packs/[packId]": {
    at: ({ packId }) => `/api/packs/${packId}`,
    expect: as(404, 404, 404, 200, 200, 200),
  },
  "/api/assignments/[assignmentId]/exports/discussion.csv": {
    at: exported("discussion.csv"),
    expect: reviewersGet(404),
  },
  "/api/assignments/[assignmentId]/exports/citations.csv": {
    at: exported("citations.csv"),
    expect: reviewersGet(404),
  },
  "/api/assignments/[assignmentId]/exports/citations.svg": {
    at: exported("citations.svg"),
    expect: reviewersGet(404),
  },
  "/api/assignments/[assignmentId]/exports/common-ground.csv": {
    at: exported("common-ground.csv"),
    expect: reviewersGet(404),
  },
  "/api/threads/[threadId]/map.svg": {
    at: ({ threadId }) => `/api/threads/${threadId}/map.svg`,
    expect: reviewersGet(404),
  },
  "/api/threads/[threadId]/map.csv": {
    at: ({ threadId }) => `/api/threads/${threadId}/map.csv`,
    expect: reviewersGet(404),
  },
  "/api/attempts/[attemptId]/responses": {
    at: ({ readingId }) => `/api/attempts/${readingId}/responses`,
    method: "PUT",
    sends: NO_SAVES,
    expect: ownAttempt,
  },
  "/api/attempts/[attemptId]/clock": {
    at: ({ readingId }) => `/api/attempts/${readingId}/clock`,
    expect: ownAttempt,
  },
  "/api/attempts/[attemptId]/hand-in": {
    // Of work that is handed in: asking again changes nothing, and is answered as the first time.
    at: ({ handedInId }) => `/api/attempts/${handedInId}/hand-in`,
    method: "POST",
    sends: NO_SAVES,
    expect: ownAttempt,
  },
  "/api/library/import": {
    at: () => "/api/library/import",
    method: "POST",
    sends: { type: "text/plain", body: "A text to look at. Nothing of it is kept." },
    expect: as(401, 403, 403, 200, 200, 200),
  },
  "/api/session": { at: () => "/api/session", method: "DELETE", expect: everybody(204) },
  "/api/health/live": { at: () => "/api/health/live", expect: everybody(200) },
  "/api/health/ready": { at: () => "/api/health/ready", expect: everybody(200) },
};
