-- CreateEnum
CREATE TYPE "ProfileRequestState" AS ENUM ('open', 'applied', 'declined', 'withdrawn');

-- CreateEnum
CREATE TYPE "ImportState" AS ENUM ('proposed', 'applied');

-- CreateTable
CREATE TABLE "provider_profile" (
    "provider_id" UUID NOT NULL,
    "services_en" TEXT NOT NULL DEFAULT '',
    "services_fr" TEXT NOT NULL DEFAULT '',
    "languages" TEXT[],
    "published" BOOLEAN NOT NULL DEFAULT false,
    "version" INTEGER NOT NULL DEFAULT 1,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "provider_profile_pkey" PRIMARY KEY ("provider_id")
);

-- CreateTable
CREATE TABLE "profile_change_request" (
    "provider_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "state" "ProfileRequestState" NOT NULL DEFAULT 'open',
    "changes" JSONB NOT NULL,
    "reason" TEXT NOT NULL,
    "requested_by" TEXT NOT NULL,
    "requested_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "decided_by" TEXT,
    "decided_at" TIMESTAMPTZ(3),
    "answer" TEXT,

    CONSTRAINT "profile_change_request_pkey" PRIMARY KEY ("provider_id","id")
);

-- CreateTable
CREATE TABLE "vetting_decision" (
    "organisation_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "from_" "Vetting" NOT NULL,
    "to_" "Vetting" NOT NULL,
    "email" BOOLEAN NOT NULL,
    "employment" BOOLEAN NOT NULL,
    "business" BOOLEAN NOT NULL,
    "reason" TEXT,
    "decided_by" TEXT NOT NULL,
    "decided_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "vetting_decision_pkey" PRIMARY KEY ("organisation_id","id")
);

-- CreateTable
CREATE TABLE "country_set" (
    "id" TEXT NOT NULL,
    "countries" TEXT NOT NULL,

    CONSTRAINT "country_set_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "catalogue_import" (
    "id" UUID NOT NULL,
    "state" "ImportState" NOT NULL DEFAULT 'proposed',
    "sheets" JSONB NOT NULL,
    "base_hash" TEXT NOT NULL,
    "uploaded_by" TEXT NOT NULL,
    "uploaded_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "applied_by" TEXT,
    "applied_at" TIMESTAMPTZ(3),

    CONSTRAINT "catalogue_import_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "profile_change_request_state_requested_at_id_idx" ON "profile_change_request"("state", "requested_at", "id");

-- CreateIndex
CREATE INDEX "catalogue_import_uploaded_at_idx" ON "catalogue_import"("uploaded_at" DESC);

-- AddForeignKey
ALTER TABLE "provider_profile" ADD CONSTRAINT "provider_profile_provider_id_fkey" FOREIGN KEY ("provider_id") REFERENCES "organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "profile_change_request" ADD CONSTRAINT "profile_change_request_provider_id_fkey" FOREIGN KEY ("provider_id") REFERENCES "organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "vetting_decision" ADD CONSTRAINT "vetting_decision_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- One open request a provider: the next one waits for the answer.
CREATE UNIQUE INDEX "profile_change_request_open" ON "profile_change_request"("provider_id") WHERE "state" = 'open';

-- The operator's lists: partners by name, the vetting queue.
CREATE INDEX "organisation_pending" ON "organisation"("created_at", "id") WHERE "vetting" = 'pending';
