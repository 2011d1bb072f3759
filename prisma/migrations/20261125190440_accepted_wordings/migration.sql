-- CreateTable
CREATE TABLE "acceptance" (
    "id" UUID NOT NULL,
    "assignment_id" UUID NOT NULL,
    "item_version_id" UUID NOT NULL,
    "words" TEXT NOT NULL,
    "share" DOUBLE PRECISION NOT NULL,
    "accepted_by_id" UUID,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "acceptance_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "acceptance_assignment_id_item_version_id_words_key" ON "acceptance"("assignment_id", "item_version_id", "words");

-- AddForeignKey
ALTER TABLE "acceptance" ADD CONSTRAINT "acceptance_assignment_id_item_version_id_fkey" FOREIGN KEY ("assignment_id", "item_version_id") REFERENCES "assignment_item"("assignment_id", "item_version_id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "acceptance" ADD CONSTRAINT "acceptance_accepted_by_id_fkey" FOREIGN KEY ("accepted_by_id") REFERENCES "user"("id") ON DELETE SET NULL ON UPDATE CASCADE;
