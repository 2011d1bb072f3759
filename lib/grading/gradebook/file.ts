import "server-only";
import { getTranslations } from "next-intl/server";
import { currentViewer } from "@/lib/accounts/session/session";
import { download } from "@/lib/server/download";
import { NotFound } from "@/lib/server/errors";
import { pathId } from "@/lib/server/found";
import { respond } from "@/lib/server/route";
import { getGradebook } from "../gradebook";
import { gradebookCsv } from "./csv";

type Context = { params: Promise<{ courseId: string }> };

/** Hands a gradebook out as a file. Strangers, and those who are not signed in, find nothing. */
export function gradebookFile(_request: Request, { params }: Context): Promise<Response> {
  return respond(async () => {
    const viewer = await currentViewer();
    if (!viewer) throw new NotFound();
    const [gradebook, t] = await Promise.all([
      getGradebook(viewer, pathId((await params).courseId)),
      getTranslations("Gradebook"),
    ]);
    return download(t("fileName", { title: gradebook.course.title }), "csv", gradebookCsv(gradebook, t));
  }, "export");
}
