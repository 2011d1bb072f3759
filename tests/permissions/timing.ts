import { getOwnTime } from "@/lib/attempts/own-time";
import { recordTime } from "@/lib/attempts/record-time";
import { inCourse, type Row } from "./row";

const TIME = {
  tabId: "01900000-0000-7000-8000-000000000001",
  places: [{ itemVersionId: null, seconds: 1 }],
};

export const timing: Record<string, Row> = {
  "attempts/getOwnTime": {
    call: (viewer, { attemptId }) => getOwnTime(viewer, attemptId),
    expect: inCourse("NotFound", "NotFound", "ok"),
  },
  "attempts/recordTime": {
    call: (viewer, { attemptId }) => recordTime(viewer, { attemptId, time: TIME }),
    expect: inCourse("NotFound", "NotFound", "ok"),
  },
};
