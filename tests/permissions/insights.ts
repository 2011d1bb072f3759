import { getInsights } from "@/lib/insights/insights";
import { inCourse, type Row } from "./row";

export const insights: Record<string, Row> = {
  "insights/getInsights": {
    call: (viewer, { assignmentId }) => getInsights(viewer, assignmentId),
    expect: inCourse("ok", "ok", "NotFound"),
  },
};
