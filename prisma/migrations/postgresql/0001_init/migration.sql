-- CreateTable
CREATE TABLE "Actor" (
    "key" TEXT COLLATE "C" NOT NULL,
    "kind" TEXT COLLATE "C" NOT NULL,
    "nameAr" TEXT COLLATE "C" NOT NULL,
    "nameEn" TEXT COLLATE "C" NOT NULL,
    "aliases" JSONB NOT NULL,
    "note" TEXT COLLATE "C",

    CONSTRAINT "Actor_pkey" PRIMARY KEY ("key")
);

-- CreateTable
CREATE TABLE "ActorAlliance" (
    "actorKey" TEXT COLLATE "C" NOT NULL,
    "allyKey" TEXT COLLATE "C" NOT NULL,

    CONSTRAINT "ActorAlliance_pkey" PRIMARY KEY ("actorKey","allyKey")
);

-- CreateTable
CREATE TABLE "Source" (
    "key" TEXT COLLATE "C" NOT NULL,
    "kind" TEXT COLLATE "C" NOT NULL,
    "speaksForKey" TEXT COLLATE "C",
    "nameAr" TEXT COLLATE "C" NOT NULL,
    "nameEn" TEXT COLLATE "C" NOT NULL,
    "url" TEXT COLLATE "C",
    "note" TEXT COLLATE "C",

    CONSTRAINT "Source_pkey" PRIMARY KEY ("key")
);

-- CreateTable
CREATE TABLE "Place" (
    "key" TEXT COLLATE "C" NOT NULL,
    "nameAr" TEXT COLLATE "C" NOT NULL,
    "nameEn" TEXT COLLATE "C" NOT NULL,
    "precision" TEXT COLLATE "C" NOT NULL,
    "lat" DOUBLE PRECISION,
    "lon" DOUBLE PRECISION,
    "withinKey" TEXT COLLATE "C",
    "note" TEXT COLLATE "C",

    CONSTRAINT "Place_pkey" PRIMARY KEY ("key")
);

-- CreateTable
CREATE TABLE "Document" (
    "key" TEXT COLLATE "C" NOT NULL,
    "publisherKey" TEXT COLLATE "C" NOT NULL,
    "language" TEXT COLLATE "C" NOT NULL,
    "title" TEXT COLLATE "C" NOT NULL,
    "url" TEXT COLLATE "C",
    "publishedDate" TEXT COLLATE "C" NOT NULL,
    "publishedPrecision" TEXT COLLATE "C" NOT NULL,
    "publishedBasis" TEXT COLLATE "C" NOT NULL,
    "publishedNote" TEXT COLLATE "C",
    "retrievedAt" TEXT COLLATE "C",
    "text" TEXT COLLATE "C" NOT NULL,
    "sha256" TEXT COLLATE "C" NOT NULL,
    "supersedesKey" TEXT COLLATE "C",
    "note" TEXT COLLATE "C",

    CONSTRAINT "Document_pkey" PRIMARY KEY ("key")
);

-- CreateTable
CREATE TABLE "Incident" (
    "key" TEXT COLLATE "C" NOT NULL,
    "titleAr" TEXT COLLATE "C" NOT NULL,
    "titleEn" TEXT COLLATE "C" NOT NULL,
    "dateStart" TEXT COLLATE "C" NOT NULL,
    "dateEnd" TEXT COLLATE "C" NOT NULL,
    "datePrecision" TEXT COLLATE "C" NOT NULL,
    "dateBasis" TEXT COLLATE "C" NOT NULL,
    "placeKey" TEXT COLLATE "C",
    "partOfKey" TEXT COLLATE "C",
    "ordinal" INTEGER NOT NULL,
    "note" TEXT COLLATE "C",

    CONSTRAINT "Incident_pkey" PRIMARY KEY ("key")
);

-- CreateTable
CREATE TABLE "IncidentRelation" (
    "fromKey" TEXT COLLATE "C" NOT NULL,
    "toKey" TEXT COLLATE "C" NOT NULL,
    "as" TEXT COLLATE "C" NOT NULL,

    CONSTRAINT "IncidentRelation_pkey" PRIMARY KEY ("fromKey","toKey","as")
);

-- CreateTable
CREATE TABLE "Claim" (
    "key" TEXT COLLATE "C" NOT NULL,
    "incidentKey" TEXT COLLATE "C" NOT NULL,
    "claimantKey" TEXT COLLATE "C" NOT NULL,
    "documentKey" TEXT COLLATE "C" NOT NULL,
    "outcome" TEXT COLLATE "C" NOT NULL,
    "victimsKey" TEXT COLLATE "C" NOT NULL,
    "subset" TEXT COLLATE "C",
    "subsetOfKey" TEXT COLLATE "C",
    "byKey" TEXT COLLATE "C",
    "figureKind" TEXT COLLATE "C" NOT NULL,
    "figureN" INTEGER,
    "figureHi" INTEGER,
    "words" TEXT COLLATE "C" NOT NULL,
    "unit" TEXT COLLATE "C" NOT NULL,
    "period" TEXT COLLATE "C" NOT NULL,
    "placeKey" TEXT COLLATE "C",
    "modality" TEXT COLLATE "C" NOT NULL,
    "wording" TEXT COLLATE "C" NOT NULL,
    "quoteExact" TEXT COLLATE "C" NOT NULL,
    "quoteStart" INTEGER NOT NULL,
    "quoteEnd" INTEGER NOT NULL,
    "quotePrefix" TEXT COLLATE "C" NOT NULL,
    "quoteSuffix" TEXT COLLATE "C" NOT NULL,
    "translation" JSONB,
    "evidence" TEXT COLLATE "C",
    "note" TEXT COLLATE "C",
    "basedOnKey" TEXT COLLATE "C",
    "folded" TEXT COLLATE "C" NOT NULL,
    "revision" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "Claim_pkey" PRIMARY KEY ("key")
);

-- CreateTable
CREATE TABLE "ClaimRevision" (
    "claimKey" TEXT COLLATE "C" NOT NULL,
    "revision" INTEGER NOT NULL,
    "content" JSONB NOT NULL,
    "recordedAt" TIMESTAMP(3) NOT NULL,
    "recordedBy" TEXT COLLATE "C" NOT NULL,

    CONSTRAINT "ClaimRevision_pkey" PRIMARY KEY ("claimKey","revision")
);

-- CreateTable
CREATE TABLE "RowVerdict" (
    "incidentKey" TEXT COLLATE "C" NOT NULL,
    "rowIndex" INTEGER NOT NULL,
    "outcome" TEXT COLLATE "C" NOT NULL,
    "victimsKey" TEXT COLLATE "C" NOT NULL,
    "unit" TEXT COLLATE "C" NOT NULL,
    "subset" TEXT COLLATE "C",
    "period" TEXT COLLATE "C" NOT NULL,
    "verdict" TEXT COLLATE "C" NOT NULL,
    "gap" INTEGER,
    "ratio" DOUBLE PRECISION,

    CONSTRAINT "RowVerdict_pkey" PRIMARY KEY ("incidentKey","rowIndex")
);

-- CreateTable
CREATE TABLE "IncidentSummary" (
    "incidentKey" TEXT COLLATE "C" NOT NULL,
    "sharpness" DOUBLE PRECISION NOT NULL,
    "conflicts" INTEGER NOT NULL,
    "sources" INTEGER NOT NULL,
    "documents" INTEGER NOT NULL,
    "claims" INTEGER NOT NULL,
    "findingAr" TEXT COLLATE "C" NOT NULL,
    "findingEn" TEXT COLLATE "C" NOT NULL,
    "findingKind" TEXT COLLATE "C",

    CONSTRAINT "IncidentSummary_pkey" PRIMARY KEY ("incidentKey")
);

-- CreateTable
CREATE TABLE "Setting" (
    "name" TEXT COLLATE "C" NOT NULL,
    "value" TEXT COLLATE "C" NOT NULL,

    CONSTRAINT "Setting_pkey" PRIMARY KEY ("name")
);

-- CreateTable
CREATE TABLE "Event" (
    "id" SERIAL NOT NULL,
    "at" TIMESTAMP(3) NOT NULL,
    "by" TEXT COLLATE "C" NOT NULL,
    "action" TEXT COLLATE "C" NOT NULL,
    "subject" TEXT COLLATE "C" NOT NULL,
    "detail" JSONB NOT NULL,

    CONSTRAINT "Event_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "ActorAlliance_allyKey_idx" ON "ActorAlliance"("allyKey");

-- CreateIndex
CREATE INDEX "Source_speaksForKey_idx" ON "Source"("speaksForKey");

-- CreateIndex
CREATE INDEX "Place_withinKey_idx" ON "Place"("withinKey");

-- CreateIndex
CREATE INDEX "Document_publisherKey_key_idx" ON "Document"("publisherKey", "key");

-- CreateIndex
CREATE INDEX "Document_supersedesKey_idx" ON "Document"("supersedesKey");

-- CreateIndex
CREATE INDEX "Incident_partOfKey_ordinal_idx" ON "Incident"("partOfKey", "ordinal");

-- CreateIndex
CREATE INDEX "Incident_placeKey_idx" ON "Incident"("placeKey");

-- CreateIndex
CREATE INDEX "Incident_dateStart_key_idx" ON "Incident"("dateStart", "key");

-- CreateIndex
CREATE INDEX "IncidentRelation_toKey_idx" ON "IncidentRelation"("toKey");

-- CreateIndex
CREATE INDEX "Claim_incidentKey_idx" ON "Claim"("incidentKey");

-- CreateIndex
CREATE INDEX "Claim_claimantKey_key_idx" ON "Claim"("claimantKey", "key");

-- CreateIndex
CREATE INDEX "Claim_documentKey_quoteStart_idx" ON "Claim"("documentKey", "quoteStart");

-- CreateIndex
CREATE INDEX "Claim_outcome_key_idx" ON "Claim"("outcome", "key");

-- CreateIndex
CREATE INDEX "Claim_victimsKey_idx" ON "Claim"("victimsKey");

-- CreateIndex
CREATE INDEX "Claim_byKey_idx" ON "Claim"("byKey");

-- CreateIndex
CREATE INDEX "Claim_placeKey_idx" ON "Claim"("placeKey");

-- CreateIndex
CREATE INDEX "Claim_subsetOfKey_idx" ON "Claim"("subsetOfKey");

-- CreateIndex
CREATE INDEX "Claim_basedOnKey_idx" ON "Claim"("basedOnKey");

-- CreateIndex
CREATE INDEX "RowVerdict_verdict_incidentKey_idx" ON "RowVerdict"("verdict", "incidentKey");

-- CreateIndex
CREATE INDEX "RowVerdict_outcome_incidentKey_idx" ON "RowVerdict"("outcome", "incidentKey");

-- CreateIndex
CREATE INDEX "IncidentSummary_sharpness_incidentKey_idx" ON "IncidentSummary"("sharpness", "incidentKey");

-- CreateIndex
CREATE INDEX "Event_subject_id_idx" ON "Event"("subject", "id");

-- AddForeignKey
ALTER TABLE "ActorAlliance" ADD CONSTRAINT "ActorAlliance_actorKey_fkey" FOREIGN KEY ("actorKey") REFERENCES "Actor"("key") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ActorAlliance" ADD CONSTRAINT "ActorAlliance_allyKey_fkey" FOREIGN KEY ("allyKey") REFERENCES "Actor"("key") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Source" ADD CONSTRAINT "Source_speaksForKey_fkey" FOREIGN KEY ("speaksForKey") REFERENCES "Actor"("key") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Place" ADD CONSTRAINT "Place_withinKey_fkey" FOREIGN KEY ("withinKey") REFERENCES "Place"("key") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Document" ADD CONSTRAINT "Document_publisherKey_fkey" FOREIGN KEY ("publisherKey") REFERENCES "Source"("key") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Document" ADD CONSTRAINT "Document_supersedesKey_fkey" FOREIGN KEY ("supersedesKey") REFERENCES "Document"("key") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Incident" ADD CONSTRAINT "Incident_placeKey_fkey" FOREIGN KEY ("placeKey") REFERENCES "Place"("key") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Incident" ADD CONSTRAINT "Incident_partOfKey_fkey" FOREIGN KEY ("partOfKey") REFERENCES "Incident"("key") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "IncidentRelation" ADD CONSTRAINT "IncidentRelation_fromKey_fkey" FOREIGN KEY ("fromKey") REFERENCES "Incident"("key") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "IncidentRelation" ADD CONSTRAINT "IncidentRelation_toKey_fkey" FOREIGN KEY ("toKey") REFERENCES "Incident"("key") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Claim" ADD CONSTRAINT "Claim_incidentKey_fkey" FOREIGN KEY ("incidentKey") REFERENCES "Incident"("key") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Claim" ADD CONSTRAINT "Claim_claimantKey_fkey" FOREIGN KEY ("claimantKey") REFERENCES "Source"("key") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Claim" ADD CONSTRAINT "Claim_documentKey_fkey" FOREIGN KEY ("documentKey") REFERENCES "Document"("key") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Claim" ADD CONSTRAINT "Claim_victimsKey_fkey" FOREIGN KEY ("victimsKey") REFERENCES "Actor"("key") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Claim" ADD CONSTRAINT "Claim_byKey_fkey" FOREIGN KEY ("byKey") REFERENCES "Actor"("key") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Claim" ADD CONSTRAINT "Claim_placeKey_fkey" FOREIGN KEY ("placeKey") REFERENCES "Place"("key") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Claim" ADD CONSTRAINT "Claim_subsetOfKey_fkey" FOREIGN KEY ("subsetOfKey") REFERENCES "Claim"("key") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Claim" ADD CONSTRAINT "Claim_basedOnKey_fkey" FOREIGN KEY ("basedOnKey") REFERENCES "Claim"("key") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ClaimRevision" ADD CONSTRAINT "ClaimRevision_claimKey_fkey" FOREIGN KEY ("claimKey") REFERENCES "Claim"("key") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "RowVerdict" ADD CONSTRAINT "RowVerdict_incidentKey_fkey" FOREIGN KEY ("incidentKey") REFERENCES "Incident"("key") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "IncidentSummary" ADD CONSTRAINT "IncidentSummary_incidentKey_fkey" FOREIGN KEY ("incidentKey") REFERENCES "Incident"("key") ON DELETE CASCADE ON UPDATE CASCADE;
