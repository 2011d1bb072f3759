-- CreateTable
CREATE TABLE "comparison" (
    "id" UUID NOT NULL,
    "course_id" UUID NOT NULL,
    "assignment_id" UUID NOT NULL,
    "item_version_id" UUID NOT NULL,
    "judge_id" UUID,
    "winner_attempt_id" UUID NOT NULL,
    "loser_attempt_id" UUID NOT NULL,
    "left_won" BOOLEAN NOT NULL,
    "save_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "withdrawn_at" TIMESTAMPTZ(3),

    CONSTRAINT "comparison_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "comparison_course_id_assignment_id_item_version_id_idx" ON "comparison"("course_id", "assignment_id", "item_version_id");

-- CreateIndex
CREATE INDEX "comparison_winner_attempt_id_idx" ON "comparison"("winner_attempt_id");

-- CreateIndex
CREATE INDEX "comparison_loser_attempt_id_idx" ON "comparison"("loser_attempt_id");

-- CreateIndex
CREATE UNIQUE INDEX "comparison_course_id_save_id_key" ON "comparison"("course_id", "save_id");

-- AddForeignKey
ALTER TABLE "comparison" ADD CONSTRAINT "comparison_assignment_id_item_version_id_fkey" FOREIGN KEY ("assignment_id", "item_version_id") REFERENCES "assignment_item"("assignment_id", "item_version_id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "comparison" ADD CONSTRAINT "comparison_judge_id_fkey" FOREIGN KEY ("judge_id") REFERENCES "user"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "comparison" ADD CONSTRAINT "comparison_winner_attempt_id_fkey" FOREIGN KEY ("winner_attempt_id") REFERENCES "attempt"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "comparison" ADD CONSTRAINT "comparison_loser_attempt_id_fkey" FOREIGN KEY ("loser_attempt_id") REFERENCES "attempt"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- A judge says of two answers which is better once, until that is withdrawn.
CREATE UNIQUE INDEX "comparison_one_of_a_pair" ON "comparison"("course_id", "assignment_id", "item_version_id", "judge_id", (least("winner_attempt_id", "loser_attempt_id")), (greatest("winner_attempt_id", "loser_attempt_id"))) WHERE "withdrawn_at" IS NULL;

-- Nothing is better than itself.
ALTER TABLE "comparison" ADD CONSTRAINT "comparison_of_two" CHECK ("winner_attempt_id" <> "loser_attempt_id");
