CREATE TYPE "Severity" AS ENUM ('critical', 'moderate', 'minimal');

CREATE TYPE "ServiceRequestState" AS ENUM ('open', 'inProgress', 'waiting', 'solved', 'closed', 'reopened');

CREATE TYPE "ServiceRequestAct" AS ENUM ('filed', 'note', 'waiting', 'solved', 'closed', 'reopened', 'handedOver');

CREATE TABLE "service_request" (
    "provider_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "customer_id" UUID NOT NULL,
    "tenant_id" UUID NOT NULL,
    "subscription_id" UUID NOT NULL,
    "title" TEXT NOT NULL,
    "severity" "Severity" NOT NULL,
    "state" "ServiceRequestState" NOT NULL DEFAULT 'open',
    "holder_id" UUID NOT NULL,
    "holder_name" TEXT NOT NULL,
    "reseller_id" UUID,
    "opened_by_id" UUID NOT NULL,
    "opened_by" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "due_at" TIMESTAMPTZ(3) NOT NULL,
    "answered_at" TIMESTAMPTZ(3),
    "changed_at" TIMESTAMPTZ(3) NOT NULL,
    "changed_by" TEXT NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "service_request_pkey" PRIMARY KEY ("provider_id","id")
);

CREATE TABLE "service_request_entry" (
    "provider_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "request_id" UUID NOT NULL,
    "act" "ServiceRequestAct" NOT NULL,
    "body" TEXT,
    "holder" TEXT,
    "author_id" UUID NOT NULL,
    "author" TEXT NOT NULL,
    "company_id" UUID NOT NULL,
    "company" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "service_request_entry_pkey" PRIMARY KEY ("provider_id","id")
);

CREATE TABLE "service_request_file" (
    "provider_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "request_id" UUID NOT NULL,
    "entry_id" UUID NOT NULL,
    "company_id" UUID NOT NULL,
    "file_name" TEXT NOT NULL,
    "file_type" TEXT NOT NULL,
    "size" INTEGER NOT NULL,
    "file" BYTEA NOT NULL,

    CONSTRAINT "service_request_file_pkey" PRIMARY KEY ("provider_id","id")
);

CREATE INDEX "service_request_provider_id_created_at_id_idx" ON "service_request"("provider_id", "created_at" DESC, "id");

CREATE INDEX "service_request_reseller_id_created_at_id_idx" ON "service_request"("reseller_id", "created_at" DESC, "id");

CREATE INDEX "service_request_tenant_id_created_at_id_idx" ON "service_request"("tenant_id", "created_at" DESC, "id");

CREATE INDEX "service_request_provider_id_subscription_id_idx" ON "service_request"("provider_id", "subscription_id");

CREATE INDEX "service_request_entry_provider_id_request_id_at_idx" ON "service_request_entry"("provider_id", "request_id", "at");

CREATE INDEX "service_request_file_provider_id_request_id_idx" ON "service_request_file"("provider_id", "request_id");

ALTER TABLE "service_request" ADD CONSTRAINT "service_request_provider_id_subscription_id_fkey" FOREIGN KEY ("provider_id", "subscription_id") REFERENCES "subscription"("provider_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "service_request_entry" ADD CONSTRAINT "service_request_entry_provider_id_request_id_fkey" FOREIGN KEY ("provider_id", "request_id") REFERENCES "service_request"("provider_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "service_request_file" ADD CONSTRAINT "service_request_file_provider_id_request_id_fkey" FOREIGN KEY ("provider_id", "request_id") REFERENCES "service_request"("provider_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;
