import "server-only";
import os from "node:os";
import { headers } from "next/headers";

/** The name under which a request reached us, with its port: a proxy that asks us by another passes on the first. */
export function hostIn(sent: Headers): string | null {
  return sent.get("x-forwarded-host")?.split(",")[0]?.trim() || sent.get("host");
}

/** The address under which this request reached us, such as "https://colloquy.school.example". */
async function ownOrigin(): Promise<string> {
  const sent = await headers();
  const protocol = sent.get("x-forwarded-proto")?.split(",")[0]?.trim() || "http";
  return `${protocol}://${hostIn(sent) ?? "localhost"}`;
}

/** Whether an address means the machine itself, whoever asks for it. */
const isLocal = (hostname: string): boolean => /^(localhost|127\.\d+\.\d+\.\d+|\[::1\])$/.test(hostname);

/**
 * The address at which others reach this server: that of the request, or, where it was asked for by the machine's own name for
 * itself, the one it has on its network. A phone could do nothing with "localhost".
 */
export async function addressForOthers(): Promise<string> {
  const own = new URL(await ownOrigin());
  if (!isLocal(own.hostname)) return own.origin;
  const network = Object.values(os.networkInterfaces())
    .flat()
    .find((entry) => entry?.family === "IPv4" && !entry.internal);
  if (network) own.hostname = network.address;
  return own.origin;
}
