import "server-only";
import { headers } from "next/headers";

/** The name under which a request reached us, with its port: a proxy that asks us by another passes on the first. */
export function hostIn(sent: Headers): string | null {
  return sent.get("x-forwarded-host")?.split(",")[0]?.trim() || sent.get("host");
}

/** The address under which this request reached us, such as "https://colloquy.school.example". */
export async function ownOrigin(): Promise<string> {
  const sent = await headers();
  const protocol = sent.get("x-forwarded-proto")?.split(",")[0]?.trim() || "http";
  return `${protocol}://${hostIn(sent) ?? "localhost"}`;
}
