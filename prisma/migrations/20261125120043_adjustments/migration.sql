-- CreateEnum
CREATE TYPE "counting" AS ENUM ('AS_MARKED', 'DROPPED', 'FULL_MARKS');

-- CreateTable
CREATE TABLE "adjustment" (
    "id" UUID NOT NULL,
    "assignment_id" UUID NOT NULL,
    "item_version_id" UUID NOT NULL,
    "counting" "counting" NOT NULL,
    "adjusted_by_id" UUID,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "adjustment_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "adjustment_assignment_id_created_at_idx" ON "adjustment"("assignment_id", "created_at");

-- AddForeignKey
ALTER TABLE "adjustment" ADD CONSTRAINT "adjustment_assignment_id_item_version_id_fkey" FOREIGN KEY ("assignment_id", "item_version_id") REFERENCES "assignment_item"("assignment_id", "item_version_id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "adjustment" ADD CONSTRAINT "adjustment_adjusted_by_id_fkey" FOREIGN KEY ("adjusted_by_id") REFERENCES "user"("id") ON DELETE SET NULL ON UPDATE CASCADE;
