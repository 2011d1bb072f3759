-- CreateEnum
CREATE TYPE "grade_show" AS ENUM ('POINTS', 'PERCENT', 'SCALE');

-- AlterTable
ALTER TABLE "gradebook" ADD COLUMN     "counts_discussions" BOOLEAN NOT NULL DEFAULT false,
ADD COLUMN     "scale" JSONB NOT NULL DEFAULT '[]',
ADD COLUMN     "shown_as" "grade_show" NOT NULL DEFAULT 'POINTS';

-- CreateTable
CREATE TABLE "graded_discussion" (
    "assignment_id" UUID NOT NULL,
    "category_id" UUID NOT NULL,

    CONSTRAINT "graded_discussion_pkey" PRIMARY KEY ("assignment_id")
);

-- CreateTable
CREATE TABLE "grade_comment" (
    "id" UUID NOT NULL,
    "course_id" UUID NOT NULL,
    "assignment_id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "text" TEXT NOT NULL,
    "written_by_id" UUID,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "grade_comment_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "grade_excuse" (
    "id" UUID NOT NULL,
    "course_id" UUID NOT NULL,
    "assignment_id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "is_excused" BOOLEAN NOT NULL,
    "reason" TEXT NOT NULL,
    "set_by_id" UUID,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "grade_excuse_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "graded_discussion_category_id_idx" ON "graded_discussion"("category_id");

-- CreateIndex
CREATE INDEX "grade_comment_course_id_assignment_id_user_id_created_at_idx" ON "grade_comment"("course_id", "assignment_id", "user_id", "created_at");

-- CreateIndex
CREATE INDEX "grade_excuse_course_id_assignment_id_user_id_created_at_idx" ON "grade_excuse"("course_id", "assignment_id", "user_id", "created_at");

-- AddForeignKey
ALTER TABLE "graded_discussion" ADD CONSTRAINT "graded_discussion_assignment_id_fkey" FOREIGN KEY ("assignment_id") REFERENCES "discussion"("assignment_id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "graded_discussion" ADD CONSTRAINT "graded_discussion_category_id_fkey" FOREIGN KEY ("category_id") REFERENCES "grade_category"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "grade_comment" ADD CONSTRAINT "grade_comment_assignment_id_fkey" FOREIGN KEY ("assignment_id") REFERENCES "assignment"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "grade_comment" ADD CONSTRAINT "grade_comment_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "user"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "grade_comment" ADD CONSTRAINT "grade_comment_written_by_id_fkey" FOREIGN KEY ("written_by_id") REFERENCES "user"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "grade_excuse" ADD CONSTRAINT "grade_excuse_assignment_id_fkey" FOREIGN KEY ("assignment_id") REFERENCES "assignment"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "grade_excuse" ADD CONSTRAINT "grade_excuse_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "user"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "grade_excuse" ADD CONSTRAINT "grade_excuse_set_by_id_fkey" FOREIGN KEY ("set_by_id") REFERENCES "user"("id") ON DELETE SET NULL ON UPDATE CASCADE;
