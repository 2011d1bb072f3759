import type { EnrollmentRole } from "@/lib/server/generated/enums";

/** A course as any of its members sees it in a list. */
export type CourseView = {
  readonly id: string;
  readonly title: string;
  readonly role: EnrollmentRole;
  readonly isDemo: boolean;
  readonly students: number | null;
};

/** A person on the roster, as the course's teachers and assistants see them. */
export type RosterEntry = {
  readonly enrollmentId: string;
  readonly name: string;
  readonly role: EnrollmentRole;
  readonly email: string | null;
  readonly joinedAt: Date;
};

/** A course as its teachers and assistants see it. */
export type CourseDetails = {
  readonly id: string;
  readonly title: string;
  readonly role: EnrollmentRole;
  readonly isDemo: boolean;
  readonly joinCode: string | null;
  readonly joiningOpen: boolean;
  /** The viewer's own place on the roster. */
  readonly ownEnrollmentId: string;
  /** How many students are in it. */
  readonly students: number;
  readonly roster: readonly RosterEntry[];
};

/** A student's own place in a course, and what they sign in with besides the PIN. */
export type OwnPlace = {
  readonly courseTitle: string;
  readonly isDemo: boolean;
  readonly name: string;
  readonly code: string | null;
};

type Member = {
  id: string;
  name: string;
  role: EnrollmentRole;
  createdAt: Date;
  user: { email: string | null };
};

export function rosterEntry(member: Member): RosterEntry {
  return {
    enrollmentId: member.id,
    name: member.name,
    role: member.role,
    email: member.role === "STUDENT" ? null : member.user.email,
    joinedAt: member.createdAt,
  };
}
