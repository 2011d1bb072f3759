import type { Viewer } from "./viewer/viewer";

/** Only teachers make courses and keep a library; students' accounts live inside one course. */
export const isTeacher = (viewer: Viewer): boolean => viewer.kind === "TEACHER";
