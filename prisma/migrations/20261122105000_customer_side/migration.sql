CREATE TYPE "DirectoryRoleKind" AS ENUM ('tenantOwner');

ALTER TABLE "customer" ADD COLUMN "withdrawn_at" TIMESTAMPTZ(3), ADD COLUMN "withdrawn_by" TEXT;

ALTER TABLE "customer_reseller" ADD COLUMN "withdrawn_by" TEXT;

ALTER TABLE "customer_agreement" ADD COLUMN "version" INTEGER;

CREATE TABLE "directory_role" (
    "provider_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "customer_id" UUID NOT NULL,
    "tenant_id" UUID NOT NULL,
    "reseller_id" UUID NOT NULL,
    "role" "DirectoryRoleKind" NOT NULL,
    "granted_by" TEXT NOT NULL,
    "granted_for" TEXT NOT NULL,
    "granted_at" TIMESTAMPTZ(3) NOT NULL,
    "withdrawn_by" TEXT,
    "withdrawn_at" TIMESTAMPTZ(3),

    CONSTRAINT "directory_role_pkey" PRIMARY KEY ("provider_id","id")
);

CREATE INDEX "directory_role_provider_id_customer_id_reseller_id_idx" ON "directory_role"("provider_id", "customer_id", "reseller_id");

CREATE INDEX "directory_role_tenant_id_idx" ON "directory_role"("tenant_id");

-- One live row for each reseller and role; Prisma does not know partial indexes.
CREATE UNIQUE INDEX "directory_role_live" ON "directory_role"("provider_id", "customer_id", "reseller_id", "role") WHERE "withdrawn_at" IS NULL;

ALTER TABLE "directory_role" ADD CONSTRAINT "directory_role_provider_id_customer_id_fkey" FOREIGN KEY ("provider_id", "customer_id") REFERENCES "customer"("provider_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "directory_role" ADD CONSTRAINT "directory_role_reseller_id_fkey" FOREIGN KEY ("reseller_id") REFERENCES "organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- A customer accepts a version of the text once in each provider's record.
CREATE UNIQUE INDEX "customer_agreement_accepted" ON "customer_agreement"("provider_id", "customer_id", "version") WHERE "proof" = 'accepted' AND "version" IS NOT NULL;
