import "server-only";
import type { createTranslator, Messages } from "next-intl";
import { getTranslations } from "next-intl/server";
import { currentViewer } from "@/lib/accounts/session/session";
import type { Viewer } from "@/lib/accounts/viewer/viewer";
import { download } from "@/lib/server/download";
import { NotFound } from "@/lib/server/errors";
import { pathId } from "@/lib/server/found";
import { respond } from "@/lib/server/route";
import type { MapTranslator } from "../map/labels";

/** Translators of the `DiscussionExports` and `ArgumentMap` catalogues. */
export type FileWords = {
  readonly t: ReturnType<typeof createTranslator<Messages, "DiscussionExports">>;
  readonly map: MapTranslator;
};

/** A file as it is written: what it is called, and what is in it. */
export type WrittenFile = {
  readonly name: string;
  readonly ending: "csv" | "svg";
  readonly content: string;
};

/**
 * A route that hands out a part of a discussion as a file. Strangers, and those who are not signed in, find nothing.
 * @param id the part of the address that names what is asked for.
 */
export function fileRoute<P extends string, T>(
  id: P,
  query: (viewer: Viewer, id: string) => Promise<T>,
  write: (data: T, words: FileWords) => WrittenFile,
): (request: Request, context: { params: Promise<Record<P, string>> }) => Promise<Response> {
  return (_request, { params }) =>
    respond(async () => {
      const viewer = await currentViewer();
      if (!viewer) throw new NotFound();
      const [data, t, map] = await Promise.all([
        query(viewer, pathId((await params)[id])),
        getTranslations("DiscussionExports"),
        getTranslations("ArgumentMap"),
      ]);
      const { name, ending, content } = write(data, { t, map });
      return download(name, ending, content);
    }, "export");
}
