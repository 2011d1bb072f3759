import "server-only";
import type { NextAuthOptions } from "next-auth";
import CredentialsProvider from "next-auth/providers/credentials";
import type { z } from "zod";
import { signInTeacher } from "@/lib/accounts/sign-in-teacher";
import { type Visitor, visitorFrom } from "@/lib/accounts/viewer/visitor";
import type { SignedIn } from "@/lib/accounts/views";
import { teacherSignInSchema } from "@/lib/schemas/accounts";
import { studentSignInSchema } from "@/lib/schemas/courses";
import { parseInput } from "@/lib/server/action";
import { env } from "@/lib/server/env";
import { Conflict } from "@/lib/server/errors";
import { logFault } from "@/lib/server/log";
import { signInStudent } from "../sign-in-student";

const DAY = 24 * 60 * 60;

type Check<T> = (visitor: Visitor, input: T) => Promise<SignedIn | null>;

/**
 * A next-auth provider around one of our checks. Its only words to the browser are the code of a refusal, with the
 * minutes to wait behind a colon where there are any ("tooManyTries:5"); wrong credentials are next-auth's own null.
 */
function provider<S extends z.ZodType>(id: string, schema: S, check: Check<z.output<S>>) {
  return CredentialsProvider({
    id,
    credentials: {},
    async authorize(credentials, request) {
      const address = String(request.headers?.["x-colloquy-address"] ?? "unknown");
      try {
        return await check(visitorFrom(address), parseInput(schema, credentials));
      } catch (error) {
        if (error instanceof Conflict) throw new Error(`${error.code}:${error.values.minutes ?? ""}`);
        if (error instanceof Error && error.name.endsWith("ZodError")) return null;
        logFault(error, `sign-in ${id}`);
        throw new Error("unexpected");
      }
    },
  });
}

/** How people sign in, and what a session token says: who, and which of their session versions it belongs to. */
export function authOptions(): NextAuthOptions {
  return {
    secret: env().NEXTAUTH_SECRET,
    session: { strategy: "jwt", maxAge: 30 * DAY },
    pages: { signIn: "/sign-in", error: "/sign-in" },
    providers: [
      provider("teacher", teacherSignInSchema, signInTeacher),
      provider("student", studentSignInSchema, signInStudent),
    ],
    callbacks: {
      jwt({ token, user }) {
        if (!user) return token;
        const { id, name, sessionVersion } = user as SignedIn;
        return { sub: id, name, sessionVersion };
      },
      session: ({ session }) => ({ expires: session.expires }),
    },
  };
}
