import { getResult } from "@/lib/grading/queries";
import { inCourse, type Row } from "./row";

export const grading: Record<string, Row> = {
  "grading/getResult": {
    call: (viewer, { attemptId }) => getResult(viewer, attemptId),
    expect: inCourse("NotFound", "NotFound", "ok"),
  },
};
