import { useTranslations } from "next-intl";
import { DemoNote } from "@/components/app/demo-note";
import type { CourseDetails } from "@/lib/courses/views";

/** Under the title of a course: how many are in it, what the viewer is there, and whether it is a demo. */
export function CourseUnder({ course }: { course: Pick<CourseDetails, "role" | "students" | "isDemo"> }) {
  const t = useTranslations("Courses");
  return (
    <div className="flex flex-col gap-2">
      <p>{t(course.role === "ASSISTANT" ? "factsForAssistant" : "facts", { students: course.students })}</p>
      {course.isDemo ? <DemoNote /> : null}
    </div>
  );
}
