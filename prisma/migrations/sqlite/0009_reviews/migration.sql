-- AlterTable
ALTER TABLE "ClaimDecision" ADD COLUMN "checks" JSONB;

-- AlterTable
ALTER TABLE "ClaimRevision" ADD COLUMN "reason" TEXT;

-- CreateIndex
CREATE INDEX "Claim_state_key_idx" ON "Claim"("state", "key");
