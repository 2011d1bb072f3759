import { changeByJson } from "@/lib/accounts/session/json-route";
import { markPostsRead } from "@/lib/discussion/mark-posts-read";
import { markReadSchema } from "@/lib/schemas/posts";
import { pathId } from "@/lib/server/found";

/** Notes that posts have been on the screen. */
export function POST(request: Request, { params }: { params: Promise<{ threadId: string }> }) {
  return changeByJson(
    request,
    { schema: markReadSchema.omit({ threadId: true }), limit: 50_000, where: "read posts" },
    async (viewer, { postIds }) => {
      await markPostsRead(viewer, { threadId: pathId((await params).threadId), postIds });
      return {};
    },
  );
}
