-- CreateEnum
CREATE TYPE "settling" AS ENUM ('FIRST', 'SECOND', 'BY_HAND');

-- CreateTable
CREATE TABLE "second_marking" (
    "id" UUID NOT NULL,
    "course_id" UUID NOT NULL,
    "assignment_id" UUID NOT NULL,
    "marker_id" UUID NOT NULL,
    "sample" INTEGER NOT NULL,
    "asked_by_id" UUID,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "ended_at" TIMESTAMPTZ(3),
    "reopened_at" TIMESTAMPTZ(3),

    CONSTRAINT "second_marking_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "second_mark" (
    "id" UUID NOT NULL,
    "course_id" UUID NOT NULL,
    "second_marking_id" UUID NOT NULL,
    "attempt_id" UUID NOT NULL,
    "item_version_id" UUID NOT NULL,
    "levels" JSONB NOT NULL,
    "points" DOUBLE PRECISION NOT NULL,
    "maximum" DOUBLE PRECISION NOT NULL,
    "comment" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "superseded_at" TIMESTAMPTZ(3),

    CONSTRAINT "second_mark_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "settlement" (
    "id" UUID NOT NULL,
    "course_id" UUID NOT NULL,
    "second_marking_id" UUID NOT NULL,
    "attempt_id" UUID NOT NULL,
    "item_version_id" UUID NOT NULL,
    "settling" "settling" NOT NULL,
    "first_score_id" UUID NOT NULL,
    "second_mark_id" UUID NOT NULL,
    "score_id" UUID NOT NULL,
    "note" TEXT NOT NULL,
    "settled_by_id" UUID,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "undone_at" TIMESTAMPTZ(3),

    CONSTRAINT "settlement_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "second_marking_assignment_id_key" ON "second_marking"("assignment_id");

-- CreateIndex
CREATE INDEX "second_marking_marker_id_ended_at_idx" ON "second_marking"("marker_id", "ended_at");

-- CreateIndex
CREATE INDEX "second_mark_course_id_attempt_id_item_version_id_created_at_idx" ON "second_mark"("course_id", "attempt_id", "item_version_id", "created_at");

-- CreateIndex
CREATE INDEX "second_mark_second_marking_id_idx" ON "second_mark"("second_marking_id");

-- CreateIndex
CREATE UNIQUE INDEX "settlement_score_id_key" ON "settlement"("score_id");

-- CreateIndex
CREATE INDEX "settlement_second_marking_id_idx" ON "settlement"("second_marking_id");

-- CreateIndex
CREATE INDEX "settlement_course_id_attempt_id_item_version_id_idx" ON "settlement"("course_id", "attempt_id", "item_version_id");

-- CreateIndex
CREATE INDEX "settlement_first_score_id_idx" ON "settlement"("first_score_id");

-- CreateIndex
CREATE INDEX "settlement_second_mark_id_idx" ON "settlement"("second_mark_id");

-- AddForeignKey
ALTER TABLE "second_marking" ADD CONSTRAINT "second_marking_assignment_id_fkey" FOREIGN KEY ("assignment_id") REFERENCES "assignment"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "second_marking" ADD CONSTRAINT "second_marking_marker_id_fkey" FOREIGN KEY ("marker_id") REFERENCES "user"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "second_marking" ADD CONSTRAINT "second_marking_asked_by_id_fkey" FOREIGN KEY ("asked_by_id") REFERENCES "user"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "second_mark" ADD CONSTRAINT "second_mark_second_marking_id_fkey" FOREIGN KEY ("second_marking_id") REFERENCES "second_marking"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "second_mark" ADD CONSTRAINT "second_mark_attempt_id_fkey" FOREIGN KEY ("attempt_id") REFERENCES "attempt"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "second_mark" ADD CONSTRAINT "second_mark_item_version_id_fkey" FOREIGN KEY ("item_version_id") REFERENCES "item_version"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "settlement" ADD CONSTRAINT "settlement_second_marking_id_fkey" FOREIGN KEY ("second_marking_id") REFERENCES "second_marking"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "settlement" ADD CONSTRAINT "settlement_attempt_id_fkey" FOREIGN KEY ("attempt_id") REFERENCES "attempt"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "settlement" ADD CONSTRAINT "settlement_first_score_id_fkey" FOREIGN KEY ("first_score_id") REFERENCES "score"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "settlement" ADD CONSTRAINT "settlement_second_mark_id_fkey" FOREIGN KEY ("second_mark_id") REFERENCES "second_mark"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "settlement" ADD CONSTRAINT "settlement_score_id_fkey" FOREIGN KEY ("score_id") REFERENCES "score"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "settlement" ADD CONSTRAINT "settlement_settled_by_id_fkey" FOREIGN KEY ("settled_by_id") REFERENCES "user"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- Of an answer one second mark stands, and one settlement. Written by hand, as Prisma knows no partial indexes.
CREATE UNIQUE INDEX "second_mark_current" ON "second_mark"("course_id", "attempt_id", "item_version_id") WHERE "superseded_at" IS NULL;
CREATE UNIQUE INDEX "settlement_current" ON "settlement"("course_id", "attempt_id", "item_version_id") WHERE "undone_at" IS NULL;
