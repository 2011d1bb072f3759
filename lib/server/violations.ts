/** Whether Prisma reports that a unique key was taken: somebody else was first. */
export function isUniqueViolation(error: unknown): boolean {
  return typeof error === "object" && error !== null && "code" in error && error.code === "P2002";
}
