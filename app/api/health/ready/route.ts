import { databaseAnswers } from "@/lib/server/health";

export const dynamic = "force-dynamic";

/** The process can do its work: the database answers. */
export async function GET() {
  return (await databaseAnswers())
    ? Response.json({ status: "ready" })
    : Response.json({ status: "no database" }, { status: 503 });
}
