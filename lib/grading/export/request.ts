import "server-only";
import { getTranslations } from "next-intl/server";
import { currentViewer } from "@/lib/accounts/session/session";
import type { Viewer } from "@/lib/accounts/viewer/viewer";
import { download } from "@/lib/server/download";
import { NotFound } from "@/lib/server/errors";
import { pathId } from "@/lib/server/found";
import { respond } from "@/lib/server/route";
import type { ExportTranslator } from "./csv";

type Context = { params: Promise<{ assignmentId: string }> };

/** A route that hands out a table of an assignment as a file. Strangers, and those who are not signed in, find nothing. */
export function exportRoute<T extends { readonly title: string }>(
  what: "students" | "responses",
  query: (viewer: Viewer, assignmentId: string) => Promise<T>,
  write: (data: T, t: ExportTranslator) => string,
): (request: Request, context: Context) => Promise<Response> {
  return (_request, { params }) =>
    respond(async () => {
      const viewer = await currentViewer();
      if (!viewer) throw new NotFound();
      const [data, t] = await Promise.all([
        query(viewer, pathId((await params).assignmentId)),
        getTranslations("Exports"),
      ]);
      return download(t("fileName", { title: data.title, what: t(what) }), "csv", write(data, t));
    }, "export");
}
