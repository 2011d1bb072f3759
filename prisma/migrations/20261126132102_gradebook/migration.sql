-- CreateEnum
CREATE TYPE "missing_work" AS ENUM ('NOTHING', 'ZERO');

-- CreateTable
CREATE TABLE "gradebook" (
    "course_id" UUID NOT NULL,
    "late_penalty" DOUBLE PRECISION NOT NULL DEFAULT 0,
    "late_penalty_cap" DOUBLE PRECISION NOT NULL DEFAULT 100,
    "missing_work" "missing_work" NOT NULL DEFAULT 'NOTHING',
    "revision" INTEGER NOT NULL DEFAULT 1,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "gradebook_pkey" PRIMARY KEY ("course_id")
);

-- CreateTable
CREATE TABLE "grade_category" (
    "id" UUID NOT NULL,
    "course_id" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "title" TEXT NOT NULL,
    "weight" DOUBLE PRECISION NOT NULL,
    "drop_lowest" INTEGER NOT NULL,

    CONSTRAINT "grade_category_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "graded_assignment" (
    "assignment_id" UUID NOT NULL,
    "category_id" UUID NOT NULL,

    CONSTRAINT "graded_assignment_pkey" PRIMARY KEY ("assignment_id")
);

-- CreateTable
CREATE TABLE "grade_override" (
    "id" UUID NOT NULL,
    "course_id" UUID NOT NULL,
    "assignment_id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "percent" DOUBLE PRECISION,
    "reason" TEXT NOT NULL,
    "set_by_id" UUID,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "grade_override_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "grade_category_course_id_position_key" ON "grade_category"("course_id", "position");

-- CreateIndex
CREATE INDEX "graded_assignment_category_id_idx" ON "graded_assignment"("category_id");

-- CreateIndex
CREATE INDEX "grade_override_course_id_assignment_id_user_id_created_at_idx" ON "grade_override"("course_id", "assignment_id", "user_id", "created_at");

-- AddForeignKey
ALTER TABLE "gradebook" ADD CONSTRAINT "gradebook_course_id_fkey" FOREIGN KEY ("course_id") REFERENCES "course"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "grade_category" ADD CONSTRAINT "grade_category_course_id_fkey" FOREIGN KEY ("course_id") REFERENCES "course"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "graded_assignment" ADD CONSTRAINT "graded_assignment_assignment_id_fkey" FOREIGN KEY ("assignment_id") REFERENCES "assignment"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "graded_assignment" ADD CONSTRAINT "graded_assignment_category_id_fkey" FOREIGN KEY ("category_id") REFERENCES "grade_category"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "grade_override" ADD CONSTRAINT "grade_override_assignment_id_fkey" FOREIGN KEY ("assignment_id") REFERENCES "assignment"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "grade_override" ADD CONSTRAINT "grade_override_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "user"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "grade_override" ADD CONSTRAINT "grade_override_set_by_id_fkey" FOREIGN KEY ("set_by_id") REFERENCES "user"("id") ON DELETE SET NULL ON UPDATE CASCADE;
