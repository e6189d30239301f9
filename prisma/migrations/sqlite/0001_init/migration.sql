-- CreateTable
CREATE TABLE "Actor" (
    "key" TEXT NOT NULL PRIMARY KEY,
    "kind" TEXT NOT NULL,
    "nameAr" TEXT NOT NULL,
    "nameEn" TEXT NOT NULL,
    "aliases" JSONB NOT NULL,
    "note" TEXT
);

-- CreateTable
CREATE TABLE "ActorAlliance" (
    "actorKey" TEXT NOT NULL,
    "allyKey" TEXT NOT NULL,

    PRIMARY KEY ("actorKey", "allyKey"),
    CONSTRAINT "ActorAlliance_actorKey_fkey" FOREIGN KEY ("actorKey") REFERENCES "Actor" ("key") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "ActorAlliance_allyKey_fkey" FOREIGN KEY ("allyKey") REFERENCES "Actor" ("key") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Source" (
    "key" TEXT NOT NULL PRIMARY KEY,
    "kind" TEXT NOT NULL,
    "speaksForKey" TEXT,
    "nameAr" TEXT NOT NULL,
    "nameEn" TEXT NOT NULL,
    "url" TEXT,
    "note" TEXT,
    CONSTRAINT "Source_speaksForKey_fkey" FOREIGN KEY ("speaksForKey") REFERENCES "Actor" ("key") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Place" (
    "key" TEXT NOT NULL PRIMARY KEY,
    "nameAr" TEXT NOT NULL,
    "nameEn" TEXT NOT NULL,
    "precision" TEXT NOT NULL,
    "lat" REAL,
    "lon" REAL,
    "withinKey" TEXT,
    "note" TEXT,
    CONSTRAINT "Place_withinKey_fkey" FOREIGN KEY ("withinKey") REFERENCES "Place" ("key") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Document" (
    "key" TEXT NOT NULL PRIMARY KEY,
    "publisherKey" TEXT NOT NULL,
    "language" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "url" TEXT,
    "publishedDate" TEXT NOT NULL,
    "publishedPrecision" TEXT NOT NULL,
    "publishedBasis" TEXT NOT NULL,
    "publishedNote" TEXT,
    "retrievedAt" TEXT,
    "text" TEXT NOT NULL,
    "sha256" TEXT NOT NULL,
    "supersedesKey" TEXT,
    "note" TEXT,
    CONSTRAINT "Document_publisherKey_fkey" FOREIGN KEY ("publisherKey") REFERENCES "Source" ("key") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Document_supersedesKey_fkey" FOREIGN KEY ("supersedesKey") REFERENCES "Document" ("key") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Incident" (
    "key" TEXT NOT NULL PRIMARY KEY,
    "titleAr" TEXT NOT NULL,
    "titleEn" TEXT NOT NULL,
    "dateStart" TEXT NOT NULL,
    "dateEnd" TEXT NOT NULL,
    "datePrecision" TEXT NOT NULL,
    "dateBasis" TEXT NOT NULL,
    "placeKey" TEXT,
    "partOfKey" TEXT,
    "ordinal" INTEGER NOT NULL,
    "note" TEXT,
    CONSTRAINT "Incident_placeKey_fkey" FOREIGN KEY ("placeKey") REFERENCES "Place" ("key") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Incident_partOfKey_fkey" FOREIGN KEY ("partOfKey") REFERENCES "Incident" ("key") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "IncidentRelation" (
    "fromKey" TEXT NOT NULL,
    "toKey" TEXT NOT NULL,
    "as" TEXT NOT NULL,

    PRIMARY KEY ("fromKey", "toKey", "as"),
    CONSTRAINT "IncidentRelation_fromKey_fkey" FOREIGN KEY ("fromKey") REFERENCES "Incident" ("key") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "IncidentRelation_toKey_fkey" FOREIGN KEY ("toKey") REFERENCES "Incident" ("key") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Claim" (
    "key" TEXT NOT NULL PRIMARY KEY,
    "incidentKey" TEXT NOT NULL,
    "claimantKey" TEXT NOT NULL,
    "documentKey" TEXT NOT NULL,
    "outcome" TEXT NOT NULL,
    "victimsKey" TEXT NOT NULL,
    "subset" TEXT,
    "subsetOfKey" TEXT,
    "byKey" TEXT,
    "figureKind" TEXT NOT NULL,
    "figureN" INTEGER,
    "figureHi" INTEGER,
    "words" TEXT NOT NULL,
    "unit" TEXT NOT NULL,
    "period" TEXT NOT NULL,
    "placeKey" TEXT,
    "modality" TEXT NOT NULL,
    "wording" TEXT NOT NULL,
    "quoteExact" TEXT NOT NULL,
    "quoteStart" INTEGER NOT NULL,
    "quoteEnd" INTEGER NOT NULL,
    "quotePrefix" TEXT NOT NULL,
    "quoteSuffix" TEXT NOT NULL,
    "translation" JSONB,
    "evidence" TEXT,
    "note" TEXT,
    "basedOnKey" TEXT,
    "folded" TEXT NOT NULL,
    "revision" INTEGER NOT NULL DEFAULT 1,
    CONSTRAINT "Claim_incidentKey_fkey" FOREIGN KEY ("incidentKey") REFERENCES "Incident" ("key") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Claim_claimantKey_fkey" FOREIGN KEY ("claimantKey") REFERENCES "Source" ("key") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Claim_documentKey_fkey" FOREIGN KEY ("documentKey") REFERENCES "Document" ("key") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Claim_victimsKey_fkey" FOREIGN KEY ("victimsKey") REFERENCES "Actor" ("key") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Claim_byKey_fkey" FOREIGN KEY ("byKey") REFERENCES "Actor" ("key") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Claim_placeKey_fkey" FOREIGN KEY ("placeKey") REFERENCES "Place" ("key") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Claim_subsetOfKey_fkey" FOREIGN KEY ("subsetOfKey") REFERENCES "Claim" ("key") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Claim_basedOnKey_fkey" FOREIGN KEY ("basedOnKey") REFERENCES "Claim" ("key") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "ClaimRevision" (
    "claimKey" TEXT NOT NULL,
    "revision" INTEGER NOT NULL,
    "content" JSONB NOT NULL,
    "recordedAt" DATETIME NOT NULL,
    "recordedBy" TEXT NOT NULL,

    PRIMARY KEY ("claimKey", "revision"),
    CONSTRAINT "ClaimRevision_claimKey_fkey" FOREIGN KEY ("claimKey") REFERENCES "Claim" ("key") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "RowVerdict" (
    "incidentKey" TEXT NOT NULL,
    "rowIndex" INTEGER NOT NULL,
    "outcome" TEXT NOT NULL,
    "victimsKey" TEXT NOT NULL,
    "unit" TEXT NOT NULL,
    "subset" TEXT,
    "period" TEXT NOT NULL,
    "verdict" TEXT NOT NULL,
    "gap" INTEGER,
    "ratio" REAL,

    PRIMARY KEY ("incidentKey", "rowIndex"),
    CONSTRAINT "RowVerdict_incidentKey_fkey" FOREIGN KEY ("incidentKey") REFERENCES "Incident" ("key") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "IncidentSummary" (
    "incidentKey" TEXT NOT NULL PRIMARY KEY,
    "sharpness" REAL NOT NULL,
    "conflicts" INTEGER NOT NULL,
    "sources" INTEGER NOT NULL,
    "documents" INTEGER NOT NULL,
    "claims" INTEGER NOT NULL,
    "findingAr" TEXT NOT NULL,
    "findingEn" TEXT NOT NULL,
    "findingKind" TEXT,
    CONSTRAINT "IncidentSummary_incidentKey_fkey" FOREIGN KEY ("incidentKey") REFERENCES "Incident" ("key") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Setting" (
    "name" TEXT NOT NULL PRIMARY KEY,
    "value" TEXT NOT NULL
);

-- CreateTable
CREATE TABLE "Event" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "at" DATETIME NOT NULL,
    "by" TEXT NOT NULL,
    "action" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "detail" JSONB NOT NULL
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
