-- CreateTable
CREATE TABLE "enrolment" (
    "id" UUID NOT NULL,
    "key_hash" BYTEA NOT NULL,
    "kind" "OrganisationKind" NOT NULL,
    "name" TEXT NOT NULL,
    "country" CHAR(2) NOT NULL,
    "market" TEXT NOT NULL,
    "address_line1" TEXT NOT NULL,
    "address_line2" TEXT,
    "city" TEXT,
    "state" TEXT,
    "postal_code" TEXT,
    "registration_id" TEXT,
    "phone" TEXT,
    "mpn_id" CHAR(7),
    "first_name" TEXT NOT NULL,
    "last_name" TEXT NOT NULL,
    "email" TEXT NOT NULL,
    "domain" TEXT NOT NULL,
    "password_hash" TEXT,
    "locale" TEXT,
    "link_provider_id" UUID,
    "link_request_id" UUID,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "confirmed_at" TIMESTAMPTZ(3),
    "organisation_id" UUID,

    CONSTRAINT "enrolment_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "vetting_appeal" (
    "organisation_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "reason" TEXT NOT NULL,
    "file_name" TEXT NOT NULL,
    "file_type" TEXT NOT NULL,
    "file_size" INTEGER NOT NULL,
    "file" BYTEA NOT NULL,
    "appealed_by" TEXT NOT NULL,
    "appealed_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "vetting_appeal_pkey" PRIMARY KEY ("organisation_id","id")
);

-- CreateIndex
CREATE UNIQUE INDEX "enrolment_key_hash_key" ON "enrolment"("key_hash");

-- CreateIndex
CREATE UNIQUE INDEX "enrolment_organisation_id_key" ON "enrolment"("organisation_id");

-- CreateIndex
CREATE INDEX "enrolment_confirmed_at_created_at_idx" ON "enrolment"("confirmed_at", "created_at");

