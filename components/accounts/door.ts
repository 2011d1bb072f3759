import { keepInBrowser } from "@/components/ui/browser-cookie";
import type { ActionResult } from "@/lib/schemas/action-result";

/** The two ways to sign in. */
const DOORS = ["student", "teacher"] as const;
export type Door = (typeof DOORS)[number];

/** Remembers in this browser which way was taken last. */
export const DOOR_COOKIE = "door";

export function doorOf(value: string | undefined): Door | undefined {
  return DOORS.find((door) => door === value);
}

/** An action that also remembers the way it was reached by. */
export function through<T>(
  door: Door,
  action: (input: unknown) => Promise<ActionResult<T>>,
): (input: unknown) => Promise<ActionResult<T>> {
  return (input) => {
    keepInBrowser(DOOR_COOKIE, door);
    return action(input);
  };
}
