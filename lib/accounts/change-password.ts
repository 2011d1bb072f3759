import type { ChangePassword } from "@/lib/schemas/accounts";
import { db } from "@/lib/server/db";
import { Forbidden, InvalidInput } from "@/lib/server/errors";
import { isTeacher } from "./policy";
import { hashSecret, isCommonPassword, secretMatches } from "./secrets/secrets";
import { throttled } from "./throttle/throttle";
import type { Viewer } from "./viewer/viewer";
import { type SignedIn, signedInView } from "./views";

/** Sets a new password, ends every session, and returns what the caller's new session is made from. */
export async function changePassword(viewer: Viewer, input: ChangePassword): Promise<SignedIn> {
  if (!isTeacher(viewer)) throw new Forbidden();
  if (isCommonPassword(input.password))
    throw new InvalidInput("invalidInput", { password: "passwordCommon" });
  const { secretHash } = await db.user.findUniqueOrThrow({
    where: { id: viewer.userId },
    select: { secretHash: true },
  });
  const account = `change:${viewer.userId}`;
  const known = await throttled(
    account,
    account,
    async () => (await secretMatches(secretHash, input.current)) || null,
  );
  if (!known) throw new InvalidInput("invalidInput", { current: "passwordWrong" });
  const user = await db.user.update({
    where: { id: viewer.userId },
    data: { secretHash: await hashSecret(input.password), sessionVersion: { increment: 1 } },
    select: { id: true, name: true, sessionVersion: true },
  });
  return signedInView(user);
}
