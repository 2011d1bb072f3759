-- CreateTable
CREATE TABLE "excuse" (
    "id" UUID NOT NULL,
    "assignment_id" UUID NOT NULL,
    "item_version_id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "excused_by_id" UUID,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "excuse_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "excuse_assignment_id_item_version_id_user_id_key" ON "excuse"("assignment_id", "item_version_id", "user_id");

-- AddForeignKey
ALTER TABLE "excuse" ADD CONSTRAINT "excuse_assignment_id_item_version_id_fkey" FOREIGN KEY ("assignment_id", "item_version_id") REFERENCES "assignment_item"("assignment_id", "item_version_id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "excuse" ADD CONSTRAINT "excuse_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "user"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "excuse" ADD CONSTRAINT "excuse_excused_by_id_fkey" FOREIGN KEY ("excused_by_id") REFERENCES "user"("id") ON DELETE SET NULL ON UPDATE CASCADE;
