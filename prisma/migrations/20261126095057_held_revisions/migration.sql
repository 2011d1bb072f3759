-- AlterTable
ALTER TABLE "post_revision" ADD COLUMN     "was_held" BOOLEAN NOT NULL DEFAULT false;
