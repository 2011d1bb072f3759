import "server-only";
import type { Transporter } from "nodemailer";
import { env } from "./env";

export type Mail = { readonly to: string; readonly subject: string; readonly text: string };

/** Whether this server was told how to send mail, and where people reach it. */
export const canMail = (): boolean => env().SMTP_URL !== undefined;

/** An address of the app for a mail: there is no request to read it from. */
export function publicAddress(path: `/${string}`): string {
  return new URL(path, env().PUBLIC_URL).href;
}

let transport: Promise<Transporter> | undefined;

/** Loaded with the first mail: most servers send none. */
async function connect(): Promise<Transporter> {
  const { SMTP_URL, MAIL_FROM } = env();
  const { createTransport } = await import("nodemailer");
  const waits = { connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 30_000 };
  return createTransport({ url: SMTP_URL, ...waits }, { from: MAIL_FROM });
}

/** Sends a plain text. Throws what the mail server says; `isRefused` tells whether trying again is of use. */
export async function sendMail(mail: Mail): Promise<void> {
  transport ??= connect();
  await (await transport).sendMail(mail);
}

/** The mail server will not take this mail, now or later: the address is wrong, for one. */
export function isRefused(error: unknown): boolean {
  const { responseCode } = error as { responseCode?: unknown };
  return typeof responseCode === "number" && responseCode >= 500;
}
