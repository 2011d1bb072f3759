-- Of the scores of one item of an attempt, one counts: the one that is not superseded. Two markers who save at the
-- same moment cannot both win. Written by hand, because Prisma's schema cannot say a partial index.
CREATE UNIQUE INDEX "score_current_key" ON "score"("course_id", "attempt_id", "item_version_id") WHERE "superseded_at" IS NULL;
