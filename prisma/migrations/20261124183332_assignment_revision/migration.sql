-- AlterTable
ALTER TABLE "assignment" ADD COLUMN     "revision" INTEGER NOT NULL DEFAULT 1;
