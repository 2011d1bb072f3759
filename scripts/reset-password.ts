// npm run db:reset-password EMAIL: gives a teacher a new random password and ends their sessions.
import { randomBytes } from "node:crypto";
import { hashSecret } from "../lib/accounts/secrets/secrets";
import { db } from "../lib/server/db";

/** Twenty letters and digits in groups, to be read out and typed. */
const newPassword = () => randomBytes(10).toString("hex").match(/.{5}/g)?.join("-") ?? "";

async function resetPassword(email: string): Promise<string> {
  if (!email) return "Name the teacher: npm run db:reset-password name@school.example";
  if (!process.env.DATABASE_URL) return "Set DATABASE_URL to the database that the account is in.";
  const password = newPassword();
  const { count } = await db.user.updateMany({
    where: { email: email.trim().toLowerCase(), kind: "TEACHER" },
    data: { secretHash: await hashSecret(password), sessionVersion: { increment: 1 } },
  });
  if (count === 0) return `No teacher has the e-mail address ${email}.`;
  process.exitCode = 0;
  return `The new password of ${email} is ${password} - they change it under Account. All their sessions have ended.`;
}

process.exitCode = 1;
process.env.NEXTAUTH_SECRET ??= "not needed here, but looked for at start";
console.log(await resetPassword(process.argv[2] ?? ""));
await db.$disconnect();
