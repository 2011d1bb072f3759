import { gradebookFile } from "@/lib/grading/gradebook/file";

/** The gradebook of a course, a row per student. */
export const GET = gradebookFile;
