import { gradebookForStudent, gradebookForTeacher } from "./looks/gradebook";
import type { Look } from "./looks/look";
import { newcomer } from "./looks/newcomer";
import { nobody } from "./looks/nobody";
import { student } from "./looks/student";
import { teacher } from "./looks/teacher";
import type { Reader } from "./setting";

/** The pages of the app by who looks at them, and the states that matter. */
export const PAGES: Readonly<Record<Reader, readonly Look[]>> = {
  nobody,
  teacher: [...teacher, ...gradebookForTeacher],
  newcomer,
  student: [...student, ...gradebookForStudent],
};
