ALTER TABLE "agreement" ADD COLUMN "effective_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
ADD COLUMN "published_by" TEXT;

-- What was published so far took effect at once.
UPDATE "agreement" SET "effective_at" = "published_at";

CREATE TABLE "agreement_draft" (
    "kind" "AgreementKind" NOT NULL,
    "title_en" TEXT NOT NULL,
    "title_fr" TEXT NOT NULL,
    "body_en" TEXT NOT NULL,
    "body_fr" TEXT NOT NULL,
    "effective_on" DATE NOT NULL,
    "edited_by" TEXT NOT NULL,
    "edited_at" TIMESTAMPTZ(3) NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "agreement_draft_pkey" PRIMARY KEY ("kind")
);
