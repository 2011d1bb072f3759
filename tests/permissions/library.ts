import { getArticle, getLibrary } from "@/lib/articles/queries";
import { getPacks } from "@/lib/items/queries";
import { anybody, type Row } from "./row";

/** The world's article belongs to the owner and is given to the course, so its assistant reads it too. */
export const library: Record<string, Row> = {
  "articles/getLibrary": {
    call: (viewer) => getLibrary(viewer),
    sees: (list: unknown[]) => list.length,
    expect: anybody(1, 1, 0, 0, 0),
  },
  "articles/getArticle": {
    call: (viewer, { article }) => getArticle(viewer, article.articleId),
    expect: anybody("ok", "ok", "NotFound", "NotFound", "NotFound"),
  },
  "items/getPacks": {
    call: (viewer, { article }) => getPacks(viewer, article.articleId),
    sees: (list: unknown[]) => list.length,
    // The pack is the owner's own: an assistant finds the text, but not the questions.
    expect: anybody(1, 0, "NotFound", "NotFound", "NotFound"),
  },
};
