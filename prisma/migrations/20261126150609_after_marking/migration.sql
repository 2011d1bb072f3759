-- AlterEnum
ALTER TYPE "notice_kind" ADD VALUE 'SECOND_LOOK';

-- AlterTable
ALTER TABLE "assignment" ADD COLUMN     "second_look" BOOLEAN NOT NULL DEFAULT true;

-- AlterTable
ALTER TABLE "attempt" ADD COLUMN     "marks_held_at" TIMESTAMPTZ(3),
ADD COLUMN     "opened_at" TIMESTAMPTZ(3),
ADD COLUMN     "revises_id" UUID,
ADD COLUMN     "revision_allowed_at" TIMESTAMPTZ(3),
ADD COLUMN     "revision_until" TIMESTAMPTZ(3);

-- AlterTable
ALTER TABLE "notice" ADD COLUMN     "attempt_id" UUID;

-- CreateTable
CREATE TABLE "second_look" (
    "course_id" UUID NOT NULL,
    "attempt_id" UUID NOT NULL,
    "item_version_id" UUID NOT NULL,
    "reason" TEXT NOT NULL,
    "asked_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "answer" TEXT,
    "answered_by_id" UUID,
    "answered_at" TIMESTAMPTZ(3),
    "score_id" UUID,

    CONSTRAINT "second_look_pkey" PRIMARY KEY ("course_id","attempt_id","item_version_id")
);

-- CreateIndex
CREATE INDEX "second_look_attempt_id_answered_at_idx" ON "second_look"("attempt_id", "answered_at");

-- CreateIndex
CREATE UNIQUE INDEX "attempt_revises_id_key" ON "attempt"("revises_id");

-- CreateIndex
CREATE INDEX "notice_attempt_id_idx" ON "notice"("attempt_id");

-- AddForeignKey
ALTER TABLE "attempt" ADD CONSTRAINT "attempt_revises_id_fkey" FOREIGN KEY ("revises_id") REFERENCES "attempt"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "second_look" ADD CONSTRAINT "second_look_attempt_id_fkey" FOREIGN KEY ("attempt_id") REFERENCES "attempt"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "second_look" ADD CONSTRAINT "second_look_item_version_id_fkey" FOREIGN KEY ("item_version_id") REFERENCES "item_version"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "second_look" ADD CONSTRAINT "second_look_answered_by_id_fkey" FOREIGN KEY ("answered_by_id") REFERENCES "user"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "second_look" ADD CONSTRAINT "second_look_score_id_fkey" FOREIGN KEY ("score_id") REFERENCES "score"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "notice" ADD CONSTRAINT "notice_attempt_id_fkey" FOREIGN KEY ("attempt_id") REFERENCES "attempt"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- A revision runs by its own times: due and over when its teacher said, or never, without a time limit and whatever the assignment says.
CREATE OR REPLACE VIEW "attempt_clock" AS
SELECT a.id AS attempt_id,
  CASE WHEN r.id IS NULL THEN coalesce(o.due_at, s.due_at) ELSE r.revision_until END AS due_at,
  c.closes_at,
  c.runs_out_at,
  least(c.closes_at, c.runs_out_at) AS ends_at,
  CASE WHEN r.id IS NULL THEN p.paused_since END AS paused_since
FROM attempt a
JOIN assignment s ON s.id = a.assignment_id
LEFT JOIN attempt r ON r.id = a.revises_id
LEFT JOIN "override" o ON o.assignment_id = a.assignment_id AND o.user_id = a.user_id
LEFT JOIN LATERAL (
  SELECT sum(coalesce(p.ended_at, now()) - greatest(p.started_at, a.started_at)) AS paused,
    max(p.started_at) FILTER (WHERE p.ended_at IS NULL) AS paused_since
  FROM pause p
  WHERE s.time_limit IS NOT NULL AND p.assignment_id = a.assignment_id
    AND coalesce(p.ended_at, now()) > a.started_at
) p ON true
CROSS JOIN LATERAL (
  SELECT
    CASE
      WHEN r.id IS NOT NULL THEN r.revision_until
      WHEN s.late_policy = 'CLOSE' THEN coalesce(o.due_at, s.due_at, o.close_at, s.close_at)
      ELSE coalesce(o.close_at, CASE WHEN s.close_at IS NOT NULL THEN greatest(s.close_at, o.due_at) END)
    END AS closes_at,
    CASE WHEN r.id IS NULL THEN
      a.started_at + s.time_limit * (100 + coalesce(o.extra_time, 0)) / 100.0 * interval '1 minute'
        + coalesce(p.paused, interval '0')
    END AS runs_out_at
) c;
