import type { SignUp } from "@/lib/schemas/accounts";
import { db } from "@/lib/server/db";
import { Conflict, InvalidInput } from "@/lib/server/errors";
import { isUniqueViolation } from "@/lib/server/violations";
import { hashSecret, isCommonPassword } from "./secrets/secrets";
import { isSignUpCode, isSignUpOpen } from "./sign-up-code/sign-up-code";
import { throttled } from "./throttle/throttle";
import type { Visitor } from "./viewer/visitor";
import { type SignedIn, signedInView } from "./views";

/**
 * Makes a teacher's account for somebody who knows the school's sign-up code: a teacher sees the right answers of the
 * built-in questions. See docs/decisions/who-may-sign-up.md.
 * @throws Conflict "signUpClosed" where no code is set, "tooManyTries" after ten wrong ones.
 * @throws InvalidInput when the code is wrong, the password is a common one or the e-mail address has an account.
 */
export async function signUp(visitor: Visitor, input: SignUp): Promise<SignedIn> {
  if (!isSignUpOpen()) throw new Conflict("signUpClosed");
  const known = await throttled(
    `sign-up-code:${visitor.address}`,
    visitor.address,
    async () => isSignUpCode(input.signUpCode) || null,
  );
  if (!known) throw new InvalidInput("invalidInput", { signUpCode: "signUpCode" });
  if (isCommonPassword(input.password))
    throw new InvalidInput("invalidInput", { password: "passwordCommon" });
  const user = await throttled(`sign-up:${input.email}`, visitor.address, async () => {
    const secretHash = await hashSecret(input.password);
    return db.user
      .create({
        data: { kind: "TEACHER", name: input.name, email: input.email, secretHash, timeZone: input.timeZone },
        select: { id: true, name: true, sessionVersion: true },
      })
      .catch((error: unknown) => {
        if (isUniqueViolation(error)) return null;
        throw error;
      });
  });
  if (!user) throw new InvalidInput("invalidInput", { email: "emailTaken" });
  return signedInView(user);
}
