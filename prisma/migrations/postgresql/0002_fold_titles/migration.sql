-- AlterTable
ALTER TABLE "Document" ADD COLUMN     "folded" TEXT COLLATE "C" NOT NULL DEFAULT '';

-- AlterTable
ALTER TABLE "Incident" ADD COLUMN     "folded" TEXT COLLATE "C" NOT NULL DEFAULT '';
