-- AlterTable
ALTER TABLE "Document" ADD COLUMN "sensitive" JSONB;

-- CreateTable
CREATE TABLE "SourceBasis" (
    "sourceKey" TEXT NOT NULL,
    "basedOnKey" TEXT NOT NULL,

    PRIMARY KEY ("sourceKey", "basedOnKey"),
    CONSTRAINT "SourceBasis_sourceKey_fkey" FOREIGN KEY ("sourceKey") REFERENCES "Source" ("key") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "SourceBasis_basedOnKey_fkey" FOREIGN KEY ("basedOnKey") REFERENCES "Source" ("key") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "ClaimTag" (
    "claimKey" TEXT NOT NULL,
    "tag" TEXT NOT NULL,

    PRIMARY KEY ("claimKey", "tag"),
    CONSTRAINT "ClaimTag_claimKey_fkey" FOREIGN KEY ("claimKey") REFERENCES "Claim" ("key") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "EntryRevision" (
    "noun" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "revision" INTEGER NOT NULL,
    "content" JSONB NOT NULL,
    "reason" TEXT,
    "recordedAt" DATETIME NOT NULL,
    "recordedBy" TEXT NOT NULL,

    PRIMARY KEY ("noun", "key", "revision")
);

-- CreateTable
CREATE TABLE "Assessment" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "incidentKey" TEXT NOT NULL,
    "measure" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "content" JSONB,
    "by" TEXT NOT NULL,
    "at" DATETIME NOT NULL,
    CONSTRAINT "Assessment_incidentKey_fkey" FOREIGN KEY ("incidentKey") REFERENCES "Incident" ("key") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Publication" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "incidentKey" TEXT NOT NULL,
    "number" INTEGER NOT NULL,
    "reading" TEXT NOT NULL,
    "content" TEXT NOT NULL,
    "sha256" TEXT NOT NULL,
    "note" JSONB NOT NULL,
    "by" TEXT NOT NULL,
    "at" DATETIME NOT NULL,
    "logSeq" INTEGER NOT NULL,
    "logHead" TEXT NOT NULL,
    CONSTRAINT "Publication_incidentKey_fkey" FOREIGN KEY ("incidentKey") REFERENCES "Incident" ("key") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "PublicationWithdrawal" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "incidentKey" TEXT NOT NULL,
    "number" INTEGER NOT NULL,
    "reason" JSONB NOT NULL,
    "by" TEXT NOT NULL,
    "at" DATETIME NOT NULL,
    CONSTRAINT "PublicationWithdrawal_incidentKey_fkey" FOREIGN KEY ("incidentKey") REFERENCES "Incident" ("key") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Redaction" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "reason" TEXT NOT NULL,
    "places" JSONB NOT NULL,
    "by" TEXT NOT NULL,
    "at" DATETIME NOT NULL
);

-- CreateTable
CREATE TABLE "FormDraft" (
    "personId" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "content" JSONB NOT NULL,
    "savedAt" DATETIME NOT NULL,

    PRIMARY KEY ("personId", "subject"),
    CONSTRAINT "FormDraft_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "InboxItem" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "personId" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "annotationKey" TEXT,
    "by" TEXT NOT NULL,
    "at" DATETIME NOT NULL,
    "readAt" DATETIME,
    CONSTRAINT "InboxItem_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "InboxItem_annotationKey_fkey" FOREIGN KEY ("annotationKey") REFERENCES "Annotation" ("key") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- RedefineTables
PRAGMA defer_foreign_keys=ON;
PRAGMA foreign_keys=OFF;
CREATE TABLE "new_Annotation" (
    "key" TEXT NOT NULL PRIMARY KEY,
    "iri" TEXT NOT NULL,
    "rootKey" TEXT,
    "documentKey" TEXT,
    "claimKey" TEXT,
    "incidentKey" TEXT,
    "cell" TEXT,
    "quoteExact" TEXT,
    "quoteStart" INTEGER,
    "quoteEnd" INTEGER,
    "quotePrefix" TEXT,
    "quoteSuffix" TEXT,
    "created" TEXT NOT NULL,
    "creator" JSONB,
    "recordedAt" DATETIME NOT NULL,
    "recordedBy" TEXT NOT NULL,
    CONSTRAINT "Annotation_rootKey_fkey" FOREIGN KEY ("rootKey") REFERENCES "Annotation" ("key") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Annotation_documentKey_fkey" FOREIGN KEY ("documentKey") REFERENCES "Document" ("key") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Annotation_claimKey_fkey" FOREIGN KEY ("claimKey") REFERENCES "Claim" ("key") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Annotation_incidentKey_fkey" FOREIGN KEY ("incidentKey") REFERENCES "Incident" ("key") ON DELETE RESTRICT ON UPDATE CASCADE
);
INSERT INTO "new_Annotation" ("claimKey", "created", "creator", "documentKey", "iri", "key", "quoteEnd", "quoteExact", "quotePrefix", "quoteStart", "quoteSuffix", "recordedAt", "recordedBy", "rootKey") SELECT "claimKey", "created", "creator", "documentKey", "iri", "key", "quoteEnd", "quoteExact", "quotePrefix", "quoteStart", "quoteSuffix", "recordedAt", "recordedBy", "rootKey" FROM "Annotation";
DROP TABLE "Annotation";
ALTER TABLE "new_Annotation" RENAME TO "Annotation";
CREATE UNIQUE INDEX "Annotation_iri_key" ON "Annotation"("iri");
CREATE INDEX "Annotation_documentKey_quoteStart_idx" ON "Annotation"("documentKey", "quoteStart");
CREATE INDEX "Annotation_claimKey_idx" ON "Annotation"("claimKey");
CREATE INDEX "Annotation_incidentKey_cell_idx" ON "Annotation"("incidentKey", "cell");
CREATE INDEX "Annotation_rootKey_idx" ON "Annotation"("rootKey");
CREATE TABLE "new_Claim" (
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
    "sensitive" JSONB,
    "basedOnKey" TEXT,
    "folded" TEXT NOT NULL,
    "revision" INTEGER NOT NULL DEFAULT 1,
    "state" TEXT NOT NULL DEFAULT 'draft',
    "stateSince" DATETIME,
    "assigneeId" TEXT,
    "due" TEXT,
    CONSTRAINT "Claim_incidentKey_fkey" FOREIGN KEY ("incidentKey") REFERENCES "Incident" ("key") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Claim_claimantKey_fkey" FOREIGN KEY ("claimantKey") REFERENCES "Source" ("key") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Claim_documentKey_fkey" FOREIGN KEY ("documentKey") REFERENCES "Document" ("key") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Claim_victimsKey_fkey" FOREIGN KEY ("victimsKey") REFERENCES "Actor" ("key") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Claim_byKey_fkey" FOREIGN KEY ("byKey") REFERENCES "Actor" ("key") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Claim_placeKey_fkey" FOREIGN KEY ("placeKey") REFERENCES "Place" ("key") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Claim_subsetOfKey_fkey" FOREIGN KEY ("subsetOfKey") REFERENCES "Claim" ("key") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Claim_basedOnKey_fkey" FOREIGN KEY ("basedOnKey") REFERENCES "Claim" ("key") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Claim_assigneeId_fkey" FOREIGN KEY ("assigneeId") REFERENCES "Person" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);
INSERT INTO "new_Claim" ("basedOnKey", "byKey", "claimantKey", "documentKey", "evidence", "figureHi", "figureKind", "figureN", "folded", "incidentKey", "key", "modality", "note", "outcome", "period", "placeKey", "quoteEnd", "quoteExact", "quotePrefix", "quoteStart", "quoteSuffix", "revision", "state", "stateSince", "subset", "subsetOfKey", "translation", "unit", "victimsKey", "wording", "words") SELECT "basedOnKey", "byKey", "claimantKey", "documentKey", "evidence", "figureHi", "figureKind", "figureN", "folded", "incidentKey", "key", "modality", "note", "outcome", "period", "placeKey", "quoteEnd", "quoteExact", "quotePrefix", "quoteStart", "quoteSuffix", "revision", "state", "stateSince", "subset", "subsetOfKey", "translation", "unit", "victimsKey", "wording", "words" FROM "Claim";
DROP TABLE "Claim";
ALTER TABLE "new_Claim" RENAME TO "Claim";
CREATE INDEX "Claim_incidentKey_claimantKey_idx" ON "Claim"("incidentKey", "claimantKey");
CREATE INDEX "Claim_claimantKey_key_idx" ON "Claim"("claimantKey", "key");
CREATE INDEX "Claim_documentKey_quoteStart_idx" ON "Claim"("documentKey", "quoteStart");
CREATE INDEX "Claim_outcome_key_idx" ON "Claim"("outcome", "key");
CREATE INDEX "Claim_victimsKey_idx" ON "Claim"("victimsKey");
CREATE INDEX "Claim_byKey_idx" ON "Claim"("byKey");
CREATE INDEX "Claim_placeKey_idx" ON "Claim"("placeKey");
CREATE INDEX "Claim_subsetOfKey_idx" ON "Claim"("subsetOfKey");
CREATE INDEX "Claim_basedOnKey_idx" ON "Claim"("basedOnKey");
CREATE INDEX "Claim_state_stateSince_key_idx" ON "Claim"("state", "stateSince", "key");
CREATE INDEX "Claim_assigneeId_state_idx" ON "Claim"("assigneeId", "state");
CREATE TABLE "new_Incident" (
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
    "revision" INTEGER NOT NULL DEFAULT 1,
    "mergedIntoKey" TEXT,
    "folded" TEXT NOT NULL DEFAULT '',
    CONSTRAINT "Incident_placeKey_fkey" FOREIGN KEY ("placeKey") REFERENCES "Place" ("key") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Incident_mergedIntoKey_fkey" FOREIGN KEY ("mergedIntoKey") REFERENCES "Incident" ("key") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Incident_partOfKey_fkey" FOREIGN KEY ("partOfKey") REFERENCES "Incident" ("key") ON DELETE RESTRICT ON UPDATE CASCADE
);
INSERT INTO "new_Incident" ("dateBasis", "dateEnd", "datePrecision", "dateStart", "folded", "key", "note", "ordinal", "partOfKey", "placeKey", "titleAr", "titleEn") SELECT "dateBasis", "dateEnd", "datePrecision", "dateStart", "folded", "key", "note", "ordinal", "partOfKey", "placeKey", "titleAr", "titleEn" FROM "Incident";
DROP TABLE "Incident";
ALTER TABLE "new_Incident" RENAME TO "Incident";
CREATE INDEX "Incident_partOfKey_ordinal_idx" ON "Incident"("partOfKey", "ordinal");
CREATE INDEX "Incident_placeKey_idx" ON "Incident"("placeKey");
CREATE INDEX "Incident_mergedIntoKey_idx" ON "Incident"("mergedIntoKey");
CREATE INDEX "Incident_dateStart_key_idx" ON "Incident"("dateStart", "key");
CREATE TABLE "new_Place" (
    "key" TEXT NOT NULL PRIMARY KEY,
    "nameAr" TEXT NOT NULL,
    "nameEn" TEXT NOT NULL,
    "precision" TEXT NOT NULL,
    "lat" REAL,
    "lon" REAL,
    "withinKey" TEXT,
    "note" TEXT,
    "revision" INTEGER NOT NULL DEFAULT 1,
    CONSTRAINT "Place_withinKey_fkey" FOREIGN KEY ("withinKey") REFERENCES "Place" ("key") ON DELETE RESTRICT ON UPDATE CASCADE
);
INSERT INTO "new_Place" ("key", "lat", "lon", "nameAr", "nameEn", "note", "precision", "withinKey") SELECT "key", "lat", "lon", "nameAr", "nameEn", "note", "precision", "withinKey" FROM "Place";
DROP TABLE "Place";
ALTER TABLE "new_Place" RENAME TO "Place";
CREATE INDEX "Place_withinKey_idx" ON "Place"("withinKey");
CREATE TABLE "new_Source" (
    "key" TEXT NOT NULL PRIMARY KEY,
    "kind" TEXT NOT NULL,
    "speaksForKey" TEXT,
    "nameAr" TEXT NOT NULL,
    "nameEn" TEXT NOT NULL,
    "url" TEXT,
    "note" TEXT,
    "reliability" TEXT,
    "reliabilityNote" TEXT,
    "revision" INTEGER NOT NULL DEFAULT 1,
    CONSTRAINT "Source_speaksForKey_fkey" FOREIGN KEY ("speaksForKey") REFERENCES "Actor" ("key") ON DELETE RESTRICT ON UPDATE CASCADE
);
INSERT INTO "new_Source" ("key", "kind", "nameAr", "nameEn", "note", "speaksForKey", "url") SELECT "key", "kind", "nameAr", "nameEn", "note", "speaksForKey", "url" FROM "Source";
DROP TABLE "Source";
ALTER TABLE "new_Source" RENAME TO "Source";
CREATE INDEX "Source_speaksForKey_idx" ON "Source"("speaksForKey");
PRAGMA foreign_keys=ON;
PRAGMA defer_foreign_keys=OFF;

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
CREATE INDEX "LogValue_path_seq_idx" ON "LogValue"("path", "seq");
