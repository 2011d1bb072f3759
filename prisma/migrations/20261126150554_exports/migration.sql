-- CreateEnum
CREATE TYPE "export_kind" AS ENUM ('RESULTS', 'RESPONSES', 'ITEM_STATISTICS', 'GRADEBOOK');

-- CreateEnum
CREATE TYPE "export_format" AS ENUM ('CSV', 'XLSX');

-- CreateTable
CREATE TABLE "export" (
    "id" UUID NOT NULL,
    "course_id" UUID NOT NULL,
    "assignment_id" UUID,
    "requested_by_id" UUID NOT NULL,
    "kind" "export_kind" NOT NULL,
    "format" "export_format" NOT NULL,
    "time_zone" TEXT NOT NULL,
    "run" INTEGER NOT NULL DEFAULT 0,
    "beat_at" TIMESTAMPTZ(3),
    "done" INTEGER NOT NULL DEFAULT 0,
    "total" INTEGER,
    "background_at" TIMESTAMPTZ(3),
    "finished_at" TIMESTAMPTZ(3),
    "failed_at" TIMESTAMPTZ(3),
    "file_name" TEXT,
    "size" INTEGER,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "export_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "export_part" (
    "export_id" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "bytes" BYTEA NOT NULL,

    CONSTRAINT "export_part_pkey" PRIMARY KEY ("export_id","position")
);

-- CreateIndex
CREATE INDEX "export_requested_by_id_created_at_idx" ON "export"("requested_by_id", "created_at");

-- CreateIndex
CREATE INDEX "export_course_id_idx" ON "export"("course_id");

-- CreateIndex
CREATE INDEX "export_assignment_id_idx" ON "export"("assignment_id");

-- CreateIndex
CREATE INDEX "export_expires_at_idx" ON "export"("expires_at");

-- AddForeignKey
ALTER TABLE "export" ADD CONSTRAINT "export_course_id_fkey" FOREIGN KEY ("course_id") REFERENCES "course"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "export" ADD CONSTRAINT "export_assignment_id_fkey" FOREIGN KEY ("assignment_id") REFERENCES "assignment"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "export" ADD CONSTRAINT "export_requested_by_id_fkey" FOREIGN KEY ("requested_by_id") REFERENCES "user"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "export_part" ADD CONSTRAINT "export_part_export_id_fkey" FOREIGN KEY ("export_id") REFERENCES "export"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- Of each sort one file is made at a time for one person: who asks again while it is made gets that one. Written by hand, as Prisma
-- knows no partial index.
CREATE UNIQUE INDEX "export_being_made" ON "export"("requested_by_id", "kind", "format", "time_zone", coalesce("assignment_id", "course_id"))
  WHERE "finished_at" IS NULL AND "failed_at" IS NULL;
