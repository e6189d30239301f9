-- DropIndex
DROP INDEX "Claim_incidentKey_idx";

-- CreateIndex
CREATE INDEX "Claim_incidentKey_claimantKey_idx" ON "Claim"("incidentKey", "claimantKey");
