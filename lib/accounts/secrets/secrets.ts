import { hash, verify } from "@node-rs/argon2";
import { dictionary } from "@zxcvbn-ts/language-common";

// OWASP's first recommendation for argon2id: 19 MiB, two passes, one lane.
const ARGON2ID = { algorithm: 2, memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const;

/** Hashes a password or a PIN with argon2id. */
export const hashSecret = (secret: string): Promise<string> => hash(secret, ARGON2ID);

let decoy: Promise<string> | undefined;

/**
 * Whether the secret is the hashed one. Without a hash (no such account) the same work is done and the answer is
 * no, so that the time taken does not tell which accounts exist.
 */
export async function secretMatches(secretHash: string | undefined, secret: string): Promise<boolean> {
  if (secretHash !== undefined) return verify(secretHash, secret);
  decoy ??= hashSecret("nobody's secret");
  await verify(await decoy, secret);
  return false;
}

const common = new Set<string>(dictionary["passwords-common"].map(String));

/** Whether a password is among the common ones, as it stands or with digits and signs at its end. */
export function isCommonPassword(password: string): boolean {
  const lower = password.toLowerCase();
  const stem = lower.replace(/[\d\W_]+$/u, "");
  return (
    common.has(lower) || (stem.length > 0 && common.has(stem)) || /^(.)\1+$/u.test(lower) || isRun(lower)
  );
}

/** "1234567890", "abcdefghij" and the like. */
function isRun(text: string): boolean {
  const step = text.charCodeAt(1) - text.charCodeAt(0);
  if (Math.abs(step) !== 1) return false;
  return [...text].every((_, i) => i === 0 || (text.charCodeAt(i) - text.charCodeAt(i - 1) - step) % 9 === 0);
}

/** PINs that a classmate would try first: one digit repeated, or a run. */
export function isGuessablePin(pin: string): boolean {
  return /^(\d)\1+$/.test(pin) || isRun(pin) || /^(\d\d)\1+$/.test(pin) || /^(\d\d\d)\1+$/.test(pin);
}
