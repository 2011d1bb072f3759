-- CreateEnum
CREATE TYPE "between_attempts" AS ENUM ('FEEDBACK', 'POINTS', 'NOTHING');

-- AlterEnum
ALTER TYPE "which_counts" ADD VALUE 'MEAN';

-- AlterEnum
ALTER TYPE "hand_in_source" ADD VALUE 'TIME_LIMIT';

-- AlterTable
ALTER TABLE "assignment" ADD COLUMN     "between_attempts" "between_attempts" NOT NULL DEFAULT 'FEEDBACK',
ADD COLUMN     "time_limit" INTEGER;

-- CreateTable
CREATE TABLE "override" (
    "id" UUID NOT NULL,
    "assignment_id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "set_by_id" UUID,
    "open_at" TIMESTAMPTZ(3),
    "due_at" TIMESTAMPTZ(3),
    "close_at" TIMESTAMPTZ(3),
    "extra_time" INTEGER NOT NULL DEFAULT 0,
    "extra_attempts" INTEGER NOT NULL DEFAULT 0,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "override_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "pause" (
    "id" UUID NOT NULL,
    "assignment_id" UUID NOT NULL,
    "started_at" TIMESTAMPTZ(3) NOT NULL,
    "started_by_id" UUID,
    "ended_at" TIMESTAMPTZ(3),
    "ended_by_id" UUID,

    CONSTRAINT "pause_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "override_assignment_id_user_id_key" ON "override"("assignment_id", "user_id");

-- CreateIndex
CREATE INDEX "pause_assignment_id_started_at_idx" ON "pause"("assignment_id", "started_at");

-- AddForeignKey
ALTER TABLE "override" ADD CONSTRAINT "override_assignment_id_fkey" FOREIGN KEY ("assignment_id") REFERENCES "assignment"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "override" ADD CONSTRAINT "override_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "user"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "override" ADD CONSTRAINT "override_set_by_id_fkey" FOREIGN KEY ("set_by_id") REFERENCES "user"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "pause" ADD CONSTRAINT "pause_assignment_id_fkey" FOREIGN KEY ("assignment_id") REFERENCES "assignment"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "pause" ADD CONSTRAINT "pause_started_by_id_fkey" FOREIGN KEY ("started_by_id") REFERENCES "user"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "pause" ADD CONSTRAINT "pause_ended_by_id_fkey" FOREIGN KEY ("ended_by_id") REFERENCES "user"("id") ON DELETE SET NULL ON UPDATE CASCADE;


-- When each attempt is due and until when it takes answers, with the student's own times, their extra time and the pauses. Whatever reads or
-- keeps an end does it from here. lib/assignments/times/times.ts says the same of an assignment that was not started.
CREATE VIEW "attempt_clock" AS
SELECT a.id AS attempt_id,
  coalesce(o.due_at, s.due_at) AS due_at,
  c.closes_at,
  c.runs_out_at,
  least(c.closes_at, c.runs_out_at) AS ends_at,
  p.paused_since
FROM attempt a
JOIN assignment s ON s.id = a.assignment_id
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
    CASE s.late_policy
      WHEN 'CLOSE' THEN coalesce(o.due_at, s.due_at, o.close_at, s.close_at)
      ELSE coalesce(o.close_at, CASE WHEN s.close_at IS NOT NULL THEN greatest(s.close_at, o.due_at) END)
    END AS closes_at,
    a.started_at + s.time_limit * (100 + coalesce(o.extra_time, 0)) / 100.0 * interval '1 minute'
      + coalesce(p.paused, interval '0') AS runs_out_at
) c;
