import { PlainStudentBar } from "@/components/app/plain-student-bar";
import { lazily } from "@/components/ui/lazily";
import { CLOCK_WORDS } from "./clock/words";
import { useDesk } from "./desk-context";
import { DueTime } from "./due-time";
import { SaveStatus } from "./save-status";

/** Fetched only where there is a time limit. */
const TimeLeft = lazily(() => import("./clock/time-left").then((module) => module.TimeLeft), CLOCK_WORDS);

/** The bar above the text: until when, and whether the answers are saved. */
export function DeskBar({ where }: { where: string }) {
  const { studentName, clock } = useDesk().desk;
  return (
    <PlainStudentBar
      viewer={{ name: studentName }}
      where={where}
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
