import dynamic from "next/dynamic";
import { StudentBar } from "@/components/app/student-bar";
import { useDesk } from "./desk-context";
import { DueTime } from "./due-time";
import { SaveStatus } from "./save-status";

/** Fetched only where there is a time limit. */
const TimeLeft = dynamic(() => import("./clock/time-left").then((module) => module.TimeLeft), { ssr: false });

/** The bar above the text: until when, and whether the answers are saved. */
export function DeskBar() {
  const { studentName, courseTitle, title, clock } = useDesk().desk;
  return (
    <StudentBar
      viewer={{ name: studentName }}
      where={`${courseTitle} · ${title}`}
      isTight={clock !== null}
      status={
        <>
          <DueTime className="hidden lg:block" />
          {clock ? <TimeLeft clock={clock} /> : null}
          <SaveStatus />
        </>
      }
    />
  );
}
