import { changeByJson } from "@/lib/accounts/session/json-route";
import { savePostDrafts } from "@/lib/discussion/save-post-drafts";
import { draftSavesSchema } from "@/lib/schemas/posts";
import { pathId } from "@/lib/server/found";

/** Room for a few long drafts. */
const MAX_BODY_BYTES = 6_000_000;

/** Saves what is being written in a thread: `{ saves }` → `{ outcomes }`, in the order sent. */
export function PUT(request: Request, { params }: { params: Promise<{ threadId: string }> }) {
  return changeByJson(
    request,
    { schema: draftSavesSchema, limit: MAX_BODY_BYTES, where: "post drafts" },
    async (viewer, { saves }) => ({
      outcomes: await savePostDrafts(viewer, { threadId: pathId((await params).threadId), saves }),
    }),
  );
}
