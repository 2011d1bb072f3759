import type { ReactNode } from "react";
import { NoticesBell } from "./notices-bell";
import { PlainStudentBar } from "./plain-student-bar";

/** The bar of the pages for students that the server draws. */
export function StudentBar({
  viewer,
  where,
  notices,
}: {
  viewer: { readonly name: string };
  where?: ReactNode;
  /** How many they have not seen; left out, the bar has no bell. */
  notices?: number | undefined;
}) {
  return (
    <PlainStudentBar
      viewer={viewer}
      where={where}
      status={notices === undefined ? null : <NoticesBell count={notices} />}
    />
  );
}
