import { getEvidenceMap } from "@/lib/insights/evidence-map";
import { inCourse, type Row } from "./row";

export const evidence: Record<string, Row> = {
  "insights/getEvidenceMap": {
    call: (viewer, { assignmentId }) => getEvidenceMap(viewer, assignmentId, { sentence: "b1:0" }),
    expect: inCourse("ok", "ok", "NotFound"),
  },
};
