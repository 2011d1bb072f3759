import { StudentBar } from "@/components/app/student-bar";
import { useDesk } from "./desk-context";
import { DueTime } from "./due-time";
import { SaveStatus } from "./save-status";

/** The bar above the text: until when, and whether the answers are saved. */
export function DeskBar() {
  const { studentName, courseTitle, title } = useDesk().desk;
  return (
    <StudentBar
      viewer={{ name: studentName }}
      where={`${courseTitle} · ${title}`}
      status={
        <>
          <DueTime className="hidden lg:block" />
          <SaveStatus />
        </>
      }
    />
  );
}
