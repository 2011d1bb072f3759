-- CreateTable
CREATE TABLE "attempt_time" (
    "id" UUID NOT NULL,
    "course_id" UUID NOT NULL,
    "attempt_id" UUID NOT NULL,
    "item_version_id" UUID,
    "tab_id" UUID NOT NULL,
    "seconds" INTEGER NOT NULL,

    CONSTRAINT "attempt_time_pkey" PRIMARY KEY ("id")
);

-- AddForeignKey
ALTER TABLE "attempt_time" ADD CONSTRAINT "attempt_time_attempt_id_fkey" FOREIGN KEY ("attempt_id") REFERENCES "attempt"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "attempt_time" ADD CONSTRAINT "attempt_time_item_version_id_fkey" FOREIGN KEY ("item_version_id") REFERENCES "item_version"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- One row of each place in each tab, reading (no item) being one of them. Written by hand: the schema cannot say that nulls are equal.
CREATE UNIQUE INDEX "attempt_time_once" ON "attempt_time"("course_id", "attempt_id", "tab_id", "item_version_id") NULLS NOT DISTINCT;
