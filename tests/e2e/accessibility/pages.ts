import * as afterMarking from "./looks/after-marking";
import * as comparing from "./looks/comparing";
import { gradebookForStudent, gradebookForTeacher } from "./looks/gradebook";
import type { Look } from "./looks/look";
import { newcomer } from "./looks/newcomer";
import { nobody } from "./looks/nobody";
import { student } from "./looks/student";
import { teacher } from "./looks/teacher";
import * as timing from "./looks/timing";
import type { Reader } from "./setting";

/** The pages of the app by who looks at them, and the states that matter. */
export const PAGES: Readonly<Record<Reader, readonly Look[]>> = {
  nobody,
  teacher: [
    ...teacher,
    ...afterMarking.teacher,
    ...comparing.teacher,
    ...gradebookForTeacher,
    ...timing.teacher,
  ],
  newcomer: [...newcomer, ...comparing.newcomer],
  student: [...student, ...afterMarking.student, ...gradebookForStudent, ...timing.student],
};
