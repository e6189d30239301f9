-- AlterTable
ALTER TABLE "Annotation" ADD COLUMN     "cell" TEXT COLLATE "C",
ADD COLUMN     "incidentKey" TEXT COLLATE "C";

-- AlterTable
ALTER TABLE "Claim" ADD COLUMN     "assigneeId" TEXT COLLATE "C",
ADD COLUMN     "due" TEXT COLLATE "C",
ADD COLUMN     "sensitive" JSONB;

-- AlterTable
ALTER TABLE "Document" ADD COLUMN     "sensitive" JSONB;

-- AlterTable
ALTER TABLE "Incident" ADD COLUMN     "mergedIntoKey" TEXT COLLATE "C",
ADD COLUMN     "revision" INTEGER NOT NULL DEFAULT 1;

-- AlterTable
ALTER TABLE "Place" ADD COLUMN     "revision" INTEGER NOT NULL DEFAULT 1;

-- AlterTable
ALTER TABLE "Source" ADD COLUMN     "reliability" TEXT COLLATE "C",
ADD COLUMN     "reliabilityNote" TEXT COLLATE "C",
ADD COLUMN     "revision" INTEGER NOT NULL DEFAULT 1;

-- CreateTable
CREATE TABLE "SourceBasis" (
    "sourceKey" TEXT COLLATE "C" NOT NULL,
    "basedOnKey" TEXT COLLATE "C" NOT NULL,

    CONSTRAINT "SourceBasis_pkey" PRIMARY KEY ("sourceKey","basedOnKey")
);

-- CreateTable
CREATE TABLE "ClaimTag" (
    "claimKey" TEXT COLLATE "C" NOT NULL,
    "tag" TEXT COLLATE "C" NOT NULL,

    CONSTRAINT "ClaimTag_pkey" PRIMARY KEY ("claimKey","tag")
);

-- CreateTable
CREATE TABLE "EntryRevision" (
    "noun" TEXT COLLATE "C" NOT NULL,
    "key" TEXT COLLATE "C" NOT NULL,
    "revision" INTEGER NOT NULL,
    "content" JSONB NOT NULL,
    "reason" TEXT COLLATE "C",
    "recordedAt" TIMESTAMP(3) NOT NULL,
    "recordedBy" TEXT COLLATE "C" NOT NULL,

    CONSTRAINT "EntryRevision_pkey" PRIMARY KEY ("noun","key","revision")
);

-- CreateTable
CREATE TABLE "Assessment" (
    "id" SERIAL NOT NULL,
    "incidentKey" TEXT COLLATE "C" NOT NULL,
    "measure" TEXT COLLATE "C" NOT NULL,
    "kind" TEXT COLLATE "C" NOT NULL,
    "content" JSONB,
    "by" TEXT COLLATE "C" NOT NULL,
    "at" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "Assessment_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Publication" (
    "id" SERIAL NOT NULL,
    "incidentKey" TEXT COLLATE "C" NOT NULL,
    "number" INTEGER NOT NULL,
    "reading" TEXT COLLATE "C" NOT NULL,
    "content" TEXT COLLATE "C" NOT NULL,
    "sha256" TEXT COLLATE "C" NOT NULL,
    "note" JSONB NOT NULL,
    "by" TEXT COLLATE "C" NOT NULL,
    "at" TIMESTAMP(3) NOT NULL,
    "logSeq" INTEGER NOT NULL,
    "logHead" TEXT COLLATE "C" NOT NULL,

    CONSTRAINT "Publication_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "PublicationWithdrawal" (
    "id" SERIAL NOT NULL,
    "incidentKey" TEXT COLLATE "C" NOT NULL,
    "number" INTEGER NOT NULL,
    "reason" JSONB NOT NULL,
    "by" TEXT COLLATE "C" NOT NULL,
    "at" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "PublicationWithdrawal_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Redaction" (
    "id" SERIAL NOT NULL,
    "reason" TEXT COLLATE "C" NOT NULL,
    "places" JSONB NOT NULL,
    "by" TEXT COLLATE "C" NOT NULL,
    "at" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "Redaction_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "FormDraft" (
    "personId" TEXT COLLATE "C" NOT NULL,
    "subject" TEXT COLLATE "C" NOT NULL,
    "content" JSONB NOT NULL,
    "savedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "FormDraft_pkey" PRIMARY KEY ("personId","subject")
);

-- CreateTable
CREATE TABLE "InboxItem" (
    "id" SERIAL NOT NULL,
    "personId" TEXT COLLATE "C" NOT NULL,
    "kind" TEXT COLLATE "C" NOT NULL,
    "subject" TEXT COLLATE "C" NOT NULL,
    "annotationKey" TEXT COLLATE "C",
    "by" TEXT COLLATE "C" NOT NULL,
    "at" TIMESTAMP(3) NOT NULL,
    "readAt" TIMESTAMP(3),

    CONSTRAINT "InboxItem_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "SourceBasis_basedOnKey_idx" ON "SourceBasis"("basedOnKey");

-- CreateIndex
CREATE INDEX "ClaimTag_tag_idx" ON "ClaimTag"("tag");

-- CreateIndex
CREATE INDEX "Assessment_incidentKey_measure_id_idx" ON "Assessment"("incidentKey", "measure", "id");

-- CreateIndex
CREATE UNIQUE INDEX "Publication_incidentKey_number_key" ON "Publication"("incidentKey", "number");

-- CreateIndex
CREATE INDEX "PublicationWithdrawal_incidentKey_number_idx" ON "PublicationWithdrawal"("incidentKey", "number");

-- CreateIndex
CREATE INDEX "InboxItem_personId_readAt_id_idx" ON "InboxItem"("personId", "readAt", "id");

-- CreateIndex
CREATE INDEX "InboxItem_annotationKey_idx" ON "InboxItem"("annotationKey");

-- CreateIndex
CREATE INDEX "Annotation_incidentKey_cell_idx" ON "Annotation"("incidentKey", "cell");

-- CreateIndex
CREATE INDEX "Claim_assigneeId_state_idx" ON "Claim"("assigneeId", "state");

-- CreateIndex
CREATE INDEX "Incident_mergedIntoKey_idx" ON "Incident"("mergedIntoKey");

-- AddForeignKey
ALTER TABLE "SourceBasis" ADD CONSTRAINT "SourceBasis_sourceKey_fkey" FOREIGN KEY ("sourceKey") REFERENCES "Source"("key") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SourceBasis" ADD CONSTRAINT "SourceBasis_basedOnKey_fkey" FOREIGN KEY ("basedOnKey") REFERENCES "Source"("key") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Incident" ADD CONSTRAINT "Incident_mergedIntoKey_fkey" FOREIGN KEY ("mergedIntoKey") REFERENCES "Incident"("key") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Claim" ADD CONSTRAINT "Claim_assigneeId_fkey" FOREIGN KEY ("assigneeId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ClaimTag" ADD CONSTRAINT "ClaimTag_claimKey_fkey" FOREIGN KEY ("claimKey") REFERENCES "Claim"("key") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Assessment" ADD CONSTRAINT "Assessment_incidentKey_fkey" FOREIGN KEY ("incidentKey") REFERENCES "Incident"("key") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Publication" ADD CONSTRAINT "Publication_incidentKey_fkey" FOREIGN KEY ("incidentKey") REFERENCES "Incident"("key") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PublicationWithdrawal" ADD CONSTRAINT "PublicationWithdrawal_incidentKey_fkey" FOREIGN KEY ("incidentKey") REFERENCES "Incident"("key") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "FormDraft" ADD CONSTRAINT "FormDraft_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "InboxItem" ADD CONSTRAINT "InboxItem_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "InboxItem" ADD CONSTRAINT "InboxItem_annotationKey_fkey" FOREIGN KEY ("annotationKey") REFERENCES "Annotation"("key") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Annotation" ADD CONSTRAINT "Annotation_incidentKey_fkey" FOREIGN KEY ("incidentKey") REFERENCES "Incident"("key") ON DELETE RESTRICT ON UPDATE CASCADE;

-- CreateIndex
CREATE INDEX "LogValue_path_seq_idx" ON "LogValue"("path", "seq");
