-- CreateTable
CREATE TABLE "pinned_comment" (
    "id" UUID NOT NULL,
    "course_id" UUID NOT NULL,
    "attempt_id" UUID NOT NULL,
    "item_version_id" UUID NOT NULL,
    "start" INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    "quote" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "marked_by_id" UUID,
    "replaces_id" UUID,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "superseded_at" TIMESTAMPTZ(3),
    "removed_at" TIMESTAMPTZ(3),

    CONSTRAINT "pinned_comment_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "answer_flag" (
    "course_id" UUID NOT NULL,
    "attempt_id" UUID NOT NULL,
    "item_version_id" UUID NOT NULL,
    "marker_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "answer_flag_pkey" PRIMARY KEY ("course_id","attempt_id","item_version_id","marker_id")
);

-- CreateIndex
CREATE UNIQUE INDEX "pinned_comment_replaces_id_key" ON "pinned_comment"("replaces_id");

-- CreateIndex
CREATE INDEX "pinned_comment_course_id_attempt_id_item_version_id_idx" ON "pinned_comment"("course_id", "attempt_id", "item_version_id");

-- AddForeignKey
ALTER TABLE "pinned_comment" ADD CONSTRAINT "pinned_comment_attempt_id_fkey" FOREIGN KEY ("attempt_id") REFERENCES "attempt"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "pinned_comment" ADD CONSTRAINT "pinned_comment_item_version_id_fkey" FOREIGN KEY ("item_version_id") REFERENCES "item_version"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "pinned_comment" ADD CONSTRAINT "pinned_comment_marked_by_id_fkey" FOREIGN KEY ("marked_by_id") REFERENCES "user"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "pinned_comment" ADD CONSTRAINT "pinned_comment_replaces_id_fkey" FOREIGN KEY ("replaces_id") REFERENCES "pinned_comment"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "answer_flag" ADD CONSTRAINT "answer_flag_attempt_id_fkey" FOREIGN KEY ("attempt_id") REFERENCES "attempt"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "answer_flag" ADD CONSTRAINT "answer_flag_item_version_id_fkey" FOREIGN KEY ("item_version_id") REFERENCES "item_version"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "answer_flag" ADD CONSTRAINT "answer_flag_marker_id_fkey" FOREIGN KEY ("marker_id") REFERENCES "user"("id") ON DELETE CASCADE ON UPDATE CASCADE;
