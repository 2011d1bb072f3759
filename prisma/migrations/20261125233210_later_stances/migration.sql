-- CreateEnum
CREATE TYPE "mover" AS ENUM ('PASSAGE', 'OWN_THINKING', 'SOMEBODY', 'NOTHING');

-- CreateTable
CREATE TABLE "later_stance" (
    "course_id" UUID NOT NULL,
    "attempt_id" UUID NOT NULL,
    "item_version_id" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "confidence" INTEGER NOT NULL,
    "moved" "mover" NOT NULL,
    "saved_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "later_stance_pkey" PRIMARY KEY ("course_id","attempt_id","item_version_id")
);

-- AddForeignKey
ALTER TABLE "later_stance" ADD CONSTRAINT "later_stance_attempt_id_fkey" FOREIGN KEY ("attempt_id") REFERENCES "attempt"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "later_stance" ADD CONSTRAINT "later_stance_item_version_id_fkey" FOREIGN KEY ("item_version_id") REFERENCES "item_version"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
