-- AlterEnum
-- This migration adds more than one value to an enum.
-- With PostgreSQL versions 11 and earlier, this is not possible
-- in a single migration. This can be worked around by creating
-- multiple migrations, each migration adding only one value to
-- the enum.


ALTER TYPE "item_kind" ADD VALUE 'MATCH';
ALTER TYPE "item_kind" ADD VALUE 'ORDER';
ALTER TYPE "item_kind" ADD VALUE 'SHORT_ANSWER';
ALTER TYPE "item_kind" ADD VALUE 'NUMERIC';
ALTER TYPE "item_kind" ADD VALUE 'MATRIX';
ALTER TYPE "item_kind" ADD VALUE 'STANCE';

-- AlterTable
ALTER TABLE "item" ADD COLUMN     "slug" TEXT;

-- CreateTable
CREATE TABLE "stance" (
    "course_id" UUID NOT NULL,
    "attempt_id" UUID NOT NULL,
    "item_version_id" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "confidence" INTEGER NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "stance_pkey" PRIMARY KEY ("course_id","attempt_id","item_version_id")
);

-- CreateTable
CREATE TABLE "reflection" (
    "course_id" UUID NOT NULL,
    "attempt_id" UUID NOT NULL,
    "item_version_id" UUID NOT NULL,
    "text" TEXT NOT NULL,
    "revision" INTEGER NOT NULL,
    "saved_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "reflection_pkey" PRIMARY KEY ("course_id","attempt_id","item_version_id")
);

-- CreateIndex
CREATE UNIQUE INDEX "item_pack_id_slug_key" ON "item"("pack_id", "slug");

-- AddForeignKey
ALTER TABLE "stance" ADD CONSTRAINT "stance_attempt_id_fkey" FOREIGN KEY ("attempt_id") REFERENCES "attempt"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "stance" ADD CONSTRAINT "stance_item_version_id_fkey" FOREIGN KEY ("item_version_id") REFERENCES "item_version"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "reflection" ADD CONSTRAINT "reflection_attempt_id_fkey" FOREIGN KEY ("attempt_id") REFERENCES "attempt"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "reflection" ADD CONSTRAINT "reflection_item_version_id_fkey" FOREIGN KEY ("item_version_id") REFERENCES "item_version"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- The items of the built-in pack were told apart by their place.
UPDATE "item" SET "slug" = (ARRAY[
  'territorial-integrity', 'five-hundred-states', 'double-standard-cases', 'authors-explanation', 'two-principles-sources',
  'double-standard-essay', 'press-secretary', 'three-pressures', 'stop-at-novorossiysk', 'debt-of-january', 'forecast',
  'best-supported-pressure'
])["item"."position" + 1]
FROM "pack" WHERE "pack"."id" = "item"."pack_id" AND "pack"."slug" = 'study-edition-first-pack';
