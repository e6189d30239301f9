-- AlterTable
ALTER TABLE "Claim" ADD COLUMN     "state" TEXT COLLATE "C" NOT NULL DEFAULT 'draft';

-- CreateTable
CREATE TABLE "ClaimDecision" (
    "id" SERIAL NOT NULL,
    "claimKey" TEXT COLLATE "C" NOT NULL,
    "revision" INTEGER NOT NULL,
    "kind" TEXT COLLATE "C" NOT NULL,
    "by" TEXT COLLATE "C" NOT NULL,
    "at" TIMESTAMP(3) NOT NULL,
    "reason" TEXT COLLATE "C",

    CONSTRAINT "ClaimDecision_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "ClaimDecision_claimKey_id_idx" ON "ClaimDecision"("claimKey", "id");

-- AddForeignKey
ALTER TABLE "ClaimDecision" ADD CONSTRAINT "ClaimDecision_claimKey_fkey" FOREIGN KEY ("claimKey") REFERENCES "Claim"("key") ON DELETE RESTRICT ON UPDATE CASCADE;
