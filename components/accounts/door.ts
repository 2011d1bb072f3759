/** The two ways to sign in. */
const DOORS = ["student", "teacher"] as const;
export type Door = (typeof DOORS)[number];

/** Remembers in this browser which way was taken last. */
export const DOOR_COOKIE = "door";

export function doorOf(value: string | undefined): Door | undefined {
  return DOORS.find((door) => door === value);
}
