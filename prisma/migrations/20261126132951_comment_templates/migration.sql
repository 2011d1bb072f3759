-- CreateTable
CREATE TABLE "comment_template" (
    "id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "text" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "comment_template_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "comment_template_user_id_idx" ON "comment_template"("user_id");

-- AddForeignKey
ALTER TABLE "comment_template" ADD CONSTRAINT "comment_template_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "user"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- Nobody keeps the same words twice. Written by hand: the words may be longer than a row of an index, so their hash stands for them.
CREATE UNIQUE INDEX "comment_template_once" ON "comment_template"("user_id", md5("text"));
