import { z } from "zod";

/** What there is to take away of an assignment and of a course, by the name in a file's address. */
export const ASSIGNMENT_FILES = {
  students: "RESULTS",
  responses: "RESPONSES",
  items: "ITEM_STATISTICS",
} as const;
export const COURSE_FILES = { gradebook: "GRADEBOOK" } as const;

/** The endings of a file's address. */
export const FORMATS = { csv: "CSV", xlsx: "XLSX" } as const;

export type ExportKind =
  | (typeof ASSIGNMENT_FILES)[keyof typeof ASSIGNMENT_FILES]
  | (typeof COURSE_FILES)[keyof typeof COURSE_FILES];
export type ExportFormat = (typeof FORMATS)[keyof typeof FORMATS];

/** What is asked for: of an assignment, or, where it has none, of a whole course. */
export type ExportOrder = {
  readonly kind: ExportKind;
  readonly format: ExportFormat;
  /** Of the assignment or of the course, as the kind has it. */
  readonly ofId: string;
};

/**
 * What a file's address asks for, such as "students.csv"; null where there is no such file.
 * @param files those that there are of what `ofId` names.
 */
export function orderOf(
  files: Readonly<Record<string, ExportKind>>,
  file: string,
  ofId: string,
): ExportOrder | null {
  const [name = "", ending = "", ...more] = file.split(".");
  const kind = Object.hasOwn(files, name) ? files[name] : undefined;
  const format = Object.hasOwn(FORMATS, ending) ? FORMATS[ending as keyof typeof FORMATS] : undefined;
  return kind && format && more.length === 0 ? { kind, format, ofId } : null;
}

export const exportIdSchema = z.strictObject({ exportId: z.uuid() });
