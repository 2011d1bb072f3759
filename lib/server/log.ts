import "server-only";
import pino from "pino";
import { uuidv7 } from "uuidv7";
import { env } from "./env";

let logger: pino.Logger | undefined;

/** The process's logger: JSON lines on standard output, without answers, names or secrets. */
export function log(): pino.Logger {
  logger ??= pino({ level: env().LOG_LEVEL });
  return logger;
}

/** Logs a fault and returns the reference under which a person can ask about it. */
export function logFault(error: unknown, where: string): string {
  const reference = uuidv7().slice(-8);
  log().error({ err: error, where, reference }, "fault");
  return reference;
}
