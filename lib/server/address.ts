import "server-only";
import { headers } from "next/headers";

/** The address under which this request reached us, such as "https://colloquy.school.example". */
export async function ownOrigin(): Promise<string> {
  const sent = await headers();
  const protocol = sent.get("x-forwarded-proto")?.split(",")[0]?.trim() || "http";
  return `${protocol}://${sent.get("x-forwarded-host") ?? sent.get("host") ?? "localhost"}`;
}
