import { endSession } from "@/lib/accounts/session/session-cookie";
import { Forbidden } from "@/lib/server/errors";
import { isOwnOrigin, respond } from "@/lib/server/route";

/** Signs out in this browser. Other devices stay signed in. */
export async function DELETE(request: Request): Promise<Response> {
  return respond(async () => {
    if (!isOwnOrigin(request)) throw new Forbidden();
    await endSession();
    return new Response(null, { status: 204 });
  }, "sign-out");
}
