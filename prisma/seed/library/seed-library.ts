import { db } from "../../../lib/server/db";
import { seedFirstPack } from "./first-pack";
import { seedStudyEdition } from "./study-edition";

export type Library = {
  readonly articleVersionId: string;
  /** In the pack's order. */
  readonly itemVersionIds: readonly string[];
};

// Two servers may start on one database at once. The number only has to differ from other locks of the app.
const LOCK = 7_233_001;

/** Brings the built-in article and its pack into the database, all or nothing. Doing it again changes nothing. */
export function seedLibrary(): Promise<Library> {
  return db.$transaction(
    async (transaction) => {
      await transaction.$queryRaw`SELECT pg_advisory_xact_lock(${LOCK})::text`;
      const article = await seedStudyEdition(transaction);
      const itemVersionIds = await seedFirstPack(transaction, article);
      return { articleVersionId: article.articleVersionId, itemVersionIds };
    },
    { timeout: 60_000, maxWait: 60_000 },
  );
}
