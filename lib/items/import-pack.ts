import { isTeacher } from "@/lib/accounts/policy";
import type { Viewer } from "@/lib/accounts/viewer/viewer";
import { readingText } from "@/lib/articles/frozen/reading-text";
import { visibleArticles } from "@/lib/articles/policy";
import type { ImportPack } from "@/lib/schemas/pack-file";
import { db } from "@/lib/server/db";
import { Forbidden, NotFound } from "@/lib/server/errors";
import { type PackProblem, readPack } from "./importing/read-pack";
import { promptRows } from "./prompts/prompt-rows";
import { versionData } from "./versions/definition";

/** What became of a file: a pack of the viewer's own, or all that keeps it from becoming one. */
export type PackImport = { readonly items: number } | { readonly problems: readonly PackProblem[] };

/**
 * Makes a pack of a file, for the newest version of a text: all of its items or none. Its passages must stand there.
 * @throws NotFound when the text is not in the viewer's library; Forbidden to those who are no teachers.
 */
export async function importPack(viewer: Viewer, { articleId, file }: ImportPack): Promise<PackImport> {
  const article = await db.article.findFirst({
    where: { AND: [{ id: articleId }, visibleArticles(viewer)] },
    select: { versions: { orderBy: { number: "desc" }, take: 1, select: { id: true } } },
  });
  const version = article?.versions[0];
  if (!version) throw new NotFound();
  if (!isTeacher(viewer)) throw new Forbidden();
  const { pack, problems } = readPack(file, (await readingText(version.id)).blocks);
  if (!pack) return { problems };
  await db.pack.create({
    data: {
      articleId,
      ownerId: viewer.userId,
      title: pack.title,
      items: {
        create: pack.items.map((item, position) => ({
          position,
          versions: { create: versionData(item, { number: 1, articleVersionId: version.id }) },
        })),
      },
      prompts: { create: promptRows(pack.prompts) },
    },
  });
  return { items: pack.items.length };
}
