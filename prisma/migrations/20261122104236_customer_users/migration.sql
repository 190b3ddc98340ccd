-- A customer's person without an admin role.
ALTER TYPE "Role" ADD VALUE 'user';

DROP INDEX "membership_organisation_id_idx";

ALTER TABLE "membership" ADD COLUMN     "deleted_at" TIMESTAMPTZ(3),
ADD COLUMN     "display_name" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "sort_name" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "usage_location" CHAR(2),
ADD COLUMN     "version" INTEGER NOT NULL DEFAULT 1;

UPDATE "membership" m SET "display_name" = trim(u."first_name" || ' ' || u."last_name"),
  "sort_name" = lower(regexp_replace(normalize(trim(u."first_name" || ' ' || u."last_name"), NFD), '[\u0300-\u036f]', '', 'g')),
  "usage_location" = CASE WHEN o."kind" = 'customer' THEN o."country" END
FROM "app_user" u, "organisation" o WHERE u."id" = m."user_id" AND o."id" = m."organisation_id";

CREATE TABLE "license_assignment" (
    "provider_id" UUID NOT NULL,
    "subscription_id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "tenant_id" UUID NOT NULL,
    "assigned_by" TEXT NOT NULL,
    "assigned_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "released_at" TIMESTAMPTZ(3),

    CONSTRAINT "license_assignment_pkey" PRIMARY KEY ("provider_id","subscription_id","user_id")
);

CREATE INDEX "license_assignment_tenant_id_user_id_idx" ON "license_assignment"("tenant_id", "user_id");

CREATE INDEX "license_assignment_user_id_idx" ON "license_assignment"("user_id");

CREATE INDEX "membership_organisation_id_sort_name_user_id_idx" ON "membership"("organisation_id", "sort_name", "user_id");

ALTER TABLE "license_assignment" ADD CONSTRAINT "license_assignment_provider_id_subscription_id_fkey" FOREIGN KEY ("provider_id", "subscription_id") REFERENCES "subscription"("provider_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "license_assignment" ADD CONSTRAINT "license_assignment_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "app_user"("id") ON DELETE CASCADE ON UPDATE CASCADE;
