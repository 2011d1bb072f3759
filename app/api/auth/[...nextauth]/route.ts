import NextAuth from "next-auth";
import { authOptions } from "@/lib/courses/session/auth-options";

type Context = { params: Promise<{ nextauth: string[] }> };

// The options are made at the first request, so that a build needs no secret.
const handler = (request: Request, context: Context) =>
  NextAuth(request as never, context as never, authOptions());

export { handler as GET, handler as POST };
