import type { AssignmentInput } from "@/lib/schemas/assignments";
import type { LearnerItem } from "@/lib/schemas/item";
import type { EnrollmentRole } from "@/lib/server/generated/enums";

/** Where an assignment stands, for its teachers. */
export type AssignmentState = "draft" | "scheduled" | "open" | "late" | "closed" | "archived";

/** An assignment in its course's list, for those who review the course. */
export type AssignmentEntry = {
  readonly assignmentId: string;
  readonly title: string;
  readonly articleTitle: string;
  readonly state: AssignmentState;
  readonly items: number;
  readonly openAt: Date | null;
  readonly dueAt: Date | null;
  readonly closesAt: Date | null;
  /** Students who started, and students who handed in. */
  readonly started: number;
  readonly handedIn: number;
  /** Written answers in work that waits to be returned which nobody has marked. */
  readonly toMark: number;
  readonly isPublished: boolean;
  /** Whether it can go back to a draft: nobody has ever started. */
  readonly canUnpublish: boolean;
};

/** An assignment in its editor. */
export type EditableAssignment = {
  readonly assignmentId: string;
  readonly courseId: string;
  readonly courseTitle: string;
  readonly role: EnrollmentRole;
  readonly revision: number;
  readonly isPublished: boolean;
  readonly isArchived: boolean;
  /** How many students have started: from the first on, some fields are locked. */
  readonly started: number;
  /** How many students have times of their own, which stay when the class's change. */
  readonly ownTimes: number;
  /** How many prompts its discussion has; 0: there is none. */
  readonly prompts: number;
  /** Its questions, also those that the viewer's packs do not offer: older versions, a colleague's. */
  readonly asked: readonly LearnerItem[];
  readonly fields: Omit<AssignmentInput, "courseId">;
};

/** A text with the questions that can be asked about it, for the editor. */
export type AssignableText = {
  readonly articleVersionId: string;
  readonly articleId: string;
  readonly number: number;
  readonly title: string;
  readonly author: string;
  readonly minutes: number;
};
