import { recordTime } from "@/lib/attempts/record-time";
import { inCourse, type Row } from "./row";

const TIME = {
  tabId: "01900000-0000-7000-8000-000000000001",
  places: [{ itemVersionId: null, seconds: 1 }],
};

export const timing: Record<string, Row> = {
  "attempts/recordTime": {
    call: (viewer, { attemptId }) => recordTime(viewer, { attemptId, time: TIME }),
    expect: inCourse("NotFound", "NotFound", "ok"),
  },
};
