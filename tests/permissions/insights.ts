import { getInsights } from "@/lib/insights/insights";
import { getTakeUp } from "@/lib/insights/take-up";
import { inCourse, type Row } from "./row";

export const insights: Record<string, Row> = {
  "insights/getInsights": {
    call: (viewer, { assignmentId }) => getInsights(viewer, assignmentId),
    expect: inCourse("ok", "ok", "NotFound"),
  },
  "insights/getTakeUp": {
    call: (viewer, { assignmentId }) => getTakeUp(viewer, assignmentId, { names: true }),
    expect: inCourse("ok", "ok", "NotFound"),
  },
};
