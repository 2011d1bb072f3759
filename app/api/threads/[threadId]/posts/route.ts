import { changeByJson } from "@/lib/accounts/session/json-route";
import { currentViewer } from "@/lib/accounts/session/session";
import { addPost } from "@/lib/discussion/add-post";
import { getPosts } from "@/lib/discussion/thread";
import { newPostSchema, threadAskSchema } from "@/lib/schemas/posts";
import { pathId } from "@/lib/server/found";
import { respond } from "@/lib/server/route";

type Context = { params: Promise<{ threadId: string }> };

/** More posts of a thread, or the whole conversations that hold some. */
export function GET(request: Request, { params }: Context) {
  return respond(async () => {
    const viewer = await currentViewer();
    if (!viewer) return Response.json({ error: { kind: "signedOut" } }, { status: 401 });
    const ask = threadAskSchema.parse(Object.fromEntries(new URL(request.url).searchParams));
    const page = await getPosts(viewer, pathId((await params).threadId), ask);
    return Response.json(page, { headers: { "Cache-Control": "no-store" } });
  }, "posts");
}

/** Room for a long post in a script of three bytes a letter, with its quotations. */
const MAX_BODY_BYTES = 1_000_000;

/** Posts, once: `NewPost` without its thread → `Posted`. */
export function POST(request: Request, { params }: Context) {
  return changeByJson(
    request,
    { schema: newPostSchema.omit({ threadId: true }), limit: MAX_BODY_BYTES, where: "add post" },
    async (viewer, post) => addPost(viewer, { ...post, threadId: pathId((await params).threadId) }),
  );
}
