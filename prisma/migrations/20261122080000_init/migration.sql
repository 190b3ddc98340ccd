-- Trigram search on names and domains.
create extension if not exists pg_trgm;

-- CreateEnum
CREATE TYPE "Outcome" AS ENUM ('done', 'refused');

-- CreateEnum
CREATE TYPE "CustomerState" AS ENUM ('active', 'ended');

-- CreateEnum
CREATE TYPE "Qualification" AS ENUM ('none', 'education', 'government', 'stateOwned', 'nonprofit');

-- CreateEnum
CREATE TYPE "AgreementProof" AS ENUM ('attested', 'accepted');

-- CreateEnum
CREATE TYPE "Role" AS ENUM ('globalAdmin', 'userAdmin', 'billingAdmin', 'adminAgent', 'salesAgent', 'helpdeskAgent', 'accountAdmin', 'incentivesAdmin');

-- CreateEnum
CREATE TYPE "OrderState" AS ENUM ('completed', 'cancelled');

-- CreateEnum
CREATE TYPE "TransactionType" AS ENUM ('new', 'addQuantity', 'removeQuantity', 'cancel', 'convert');

-- CreateEnum
CREATE TYPE "OrganisationKind" AS ENUM ('operator', 'provider', 'reseller', 'customer');

-- CreateEnum
CREATE TYPE "Vetting" AS ENUM ('none', 'pending', 'authorized', 'rejected');

-- CreateEnum
CREATE TYPE "Programme" AS ENUM ('pending', 'qualified', 'active', 'declined');

-- CreateEnum
CREATE TYPE "AgreementKind" AS ENUM ('partner', 'customer');

-- CreateEnum
CREATE TYPE "RequestState" AS ENUM ('requested', 'accepted', 'revoked');

-- CreateEnum
CREATE TYPE "PartnershipState" AS ENUM ('active', 'removed');

-- CreateEnum
CREATE TYPE "SubscriptionState" AS ENUM ('pending', 'active', 'suspended', 'expired', 'disabled', 'deleted');

-- CreateTable
CREATE TABLE "activity" (
    "organisation_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "user_id" UUID NOT NULL,
    "user_name" TEXT NOT NULL,
    "operation" TEXT NOT NULL,
    "outcome" "Outcome" NOT NULL,
    "refusal" TEXT,
    "customer_id" UUID,
    "subject" TEXT,
    "subject_id" TEXT,
    "changes" JSONB NOT NULL DEFAULT '{}',

    CONSTRAINT "activity_pkey" PRIMARY KEY ("organisation_id","id")
);

-- CreateTable
CREATE TABLE "commerce_policy" (
    "id" TEXT NOT NULL,
    "seats_increase" TEXT NOT NULL,
    "seats_decrease" TEXT NOT NULL,
    "window_hours" INTEGER,
    "may_suspend" BOOLEAN NOT NULL,
    "suspension_bills" BOOLEAN NOT NULL,
    "suspension_stops_renewal" BOOLEAN NOT NULL,
    "suspension_deletes_days" INTEGER,
    "changes_while_suspended" BOOLEAN NOT NULL,
    "cancel" TEXT NOT NULL,
    "auto_renew_default" BOOLEAN NOT NULL,
    "renewal" TEXT NOT NULL,
    "expired_days" INTEGER NOT NULL,
    "disabled_days" INTEGER NOT NULL,
    "max_changes" INTEGER,
    "price_list" TEXT NOT NULL,
    "refund" TEXT NOT NULL,
    "trial_days" INTEGER,
    "term_change" TEXT NOT NULL,
    "billing_change" TEXT NOT NULL,
    "upgrade" TEXT NOT NULL,
    "upgrade_with_addons" BOOLEAN NOT NULL,
    "addon_of" TEXT NOT NULL,
    "earns_incentives" BOOLEAN NOT NULL,

    CONSTRAINT "commerce_policy_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "offer" (
    "id" TEXT NOT NULL,
    "title_en" TEXT NOT NULL,
    "title_fr" TEXT NOT NULL,
    "description_en" TEXT NOT NULL,
    "description_fr" TEXT NOT NULL,
    "publisher" TEXT NOT NULL,
    "category" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "policy_id" TEXT NOT NULL,
    "unit" TEXT NOT NULL,
    "min_quantity" INTEGER NOT NULL,
    "max_quantity" INTEGER NOT NULL,
    "limit_kind" TEXT NOT NULL DEFAULT 'none',
    "limit_count" INTEGER,
    "pooled_max" INTEGER,
    "min_share_of_base" DECIMAL(5,4),
    "countries" CHAR(2)[],
    "qualification" TEXT,
    "attestation" BOOLEAN NOT NULL DEFAULT false,
    "prerequisites" TEXT[],
    "excludes" TEXT[],
    "upgrades_to" TEXT[],
    "end_of_sale" TIMESTAMPTZ(3),
    "withdrawn_at" TIMESTAMPTZ(3),
    "rank" INTEGER NOT NULL DEFAULT 100,

    CONSTRAINT "offer_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "offer_price" (
    "offer_id" TEXT NOT NULL,
    "term" TEXT NOT NULL,
    "billing" TEXT NOT NULL,
    "currency" CHAR(3) NOT NULL,
    "effective_from" DATE NOT NULL,
    "effective_to" DATE,
    "unit_minor" INTEGER NOT NULL,
    "recommended_minor" INTEGER NOT NULL,

    CONSTRAINT "offer_price_pkey" PRIMARY KEY ("offer_id","currency","term","billing","effective_from")
);

-- CreateTable
CREATE TABLE "customer" (
    "provider_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "tenant_id" UUID NOT NULL,
    "state" "CustomerState" NOT NULL DEFAULT 'active',
    "company_name" TEXT NOT NULL,
    "sort_name" TEXT NOT NULL,
    "domain" TEXT NOT NULL,
    "country" CHAR(2) NOT NULL,
    "address_line1" TEXT NOT NULL,
    "address_line2" TEXT,
    "city" TEXT,
    "region" TEXT,
    "postal_code" TEXT,
    "registration_id" TEXT,
    "first_name" TEXT NOT NULL,
    "last_name" TEXT NOT NULL,
    "email" TEXT NOT NULL,
    "phone" TEXT,
    "culture" TEXT NOT NULL,
    "qualification" "Qualification" NOT NULL DEFAULT 'none',
    "delegated_admin" BOOLEAN NOT NULL DEFAULT true,
    "created_by" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "customer_pkey" PRIMARY KEY ("provider_id","id")
);

-- CreateTable
CREATE TABLE "customer_reseller" (
    "provider_id" UUID NOT NULL,
    "customer_id" UUID NOT NULL,
    "reseller_id" UUID NOT NULL,
    "tenant_id" UUID NOT NULL,
    "delegated_admin" BOOLEAN NOT NULL,
    "withdrawn_at" TIMESTAMPTZ(3),
    "ended_at" TIMESTAMPTZ(3),
    "sort_name" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "customer_reseller_pkey" PRIMARY KEY ("provider_id","customer_id","reseller_id")
);

-- CreateTable
CREATE TABLE "customer_agreement" (
    "provider_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "customer_id" UUID NOT NULL,
    "proof" "AgreementProof" NOT NULL,
    "first_name" TEXT NOT NULL,
    "last_name" TEXT NOT NULL,
    "email" TEXT NOT NULL,
    "phone" TEXT,
    "accepted_on" DATE NOT NULL,
    "recorded_by" TEXT NOT NULL,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "customer_agreement_pkey" PRIMARY KEY ("provider_id","id")
);

-- CreateTable
CREATE TABLE "customer_draft" (
    "provider_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "reseller_id" UUID,
    "account" JSONB NOT NULL DEFAULT '{}',
    "lines" JSONB NOT NULL DEFAULT '[]',
    "submitted_at" TIMESTAMPTZ(3),
    "customer_id" UUID,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "customer_draft_pkey" PRIMARY KEY ("provider_id","id")
);

-- CreateTable
CREATE TABLE "setup_info" (
    "provider_id" UUID NOT NULL,
    "customer_id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "session_hash" BYTEA NOT NULL,
    "user_name" TEXT NOT NULL,
    "nonce" BYTEA NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "setup_info_pkey" PRIMARY KEY ("provider_id","customer_id")
);

-- CreateTable
CREATE TABLE "app_user" (
    "id" UUID NOT NULL,
    "email" TEXT NOT NULL,
    "first_name" TEXT NOT NULL,
    "last_name" TEXT NOT NULL,
    "password_hash" TEXT NOT NULL,
    "must_change_password" BOOLEAN NOT NULL DEFAULT false,
    "locale" TEXT,
    "disabled_at" TIMESTAMPTZ(3),
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "app_user_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "membership" (
    "user_id" UUID NOT NULL,
    "organisation_id" UUID NOT NULL,
    "roles" "Role"[],

    CONSTRAINT "membership_pkey" PRIMARY KEY ("user_id","organisation_id")
);

-- CreateTable
CREATE TABLE "session" (
    "token_hash" BYTEA NOT NULL,
    "user_id" UUID NOT NULL,
    "organisation_id" UUID NOT NULL,
    "user_agent" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "last_seen_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "revoked_at" TIMESTAMPTZ(3),

    CONSTRAINT "session_pkey" PRIMARY KEY ("token_hash")
);

-- CreateTable
CREATE TABLE "rate_window" (
    "key" TEXT NOT NULL,
    "started_at" TIMESTAMPTZ(3) NOT NULL,
    "count" INTEGER NOT NULL,

    CONSTRAINT "rate_window_pkey" PRIMARY KEY ("key","started_at")
);

-- CreateTable
CREATE TABLE "order_" (
    "provider_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "customer_id" UUID NOT NULL,
    "reseller_id" UUID,
    "state" "OrderState" NOT NULL DEFAULT 'completed',
    "currency" CHAR(3) NOT NULL,
    "total_minor" BIGINT NOT NULL,
    "body_hash" BYTEA NOT NULL,
    "placed_by_id" UUID NOT NULL,
    "placed_by" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "order__pkey" PRIMARY KEY ("provider_id","id")
);

-- CreateTable
CREATE TABLE "order_line" (
    "provider_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "order_id" UUID NOT NULL,
    "subscription_id" UUID NOT NULL,
    "offer_id" TEXT NOT NULL,
    "transaction" "TransactionType" NOT NULL,
    "quantity" INTEGER NOT NULL,
    "term" TEXT NOT NULL,
    "billing" TEXT NOT NULL,
    "unit_minor" INTEGER NOT NULL,

    CONSTRAINT "order_line_pkey" PRIMARY KEY ("provider_id","id")
);

-- CreateTable
CREATE TABLE "organisation" (
    "id" UUID NOT NULL,
    "kind" "OrganisationKind" NOT NULL,
    "name" TEXT NOT NULL,
    "country" CHAR(2) NOT NULL,
    "market" TEXT NOT NULL,
    "domain" TEXT,
    "global_mpn_id" CHAR(7),
    "vetting" "Vetting" NOT NULL DEFAULT 'none',
    "programme" "Programme" NOT NULL DEFAULT 'pending',
    "address_line1" TEXT,
    "address_line2" TEXT,
    "city" TEXT,
    "state" TEXT,
    "postal_code" TEXT,
    "phone" TEXT,
    "support_email" TEXT,
    "support_phone" TEXT,
    "support_website" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "organisation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "location" (
    "id" UUID NOT NULL,
    "organisation_id" UUID NOT NULL,
    "mpn_id" CHAR(7) NOT NULL,
    "name" TEXT NOT NULL,
    "city" TEXT NOT NULL,
    "country" CHAR(2) NOT NULL,

    CONSTRAINT "location_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "agreement" (
    "id" UUID NOT NULL,
    "kind" "AgreementKind" NOT NULL,
    "version" INTEGER NOT NULL,
    "title_en" TEXT NOT NULL,
    "title_fr" TEXT NOT NULL,
    "body_en" TEXT NOT NULL,
    "body_fr" TEXT NOT NULL,
    "published_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "agreement_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "agreement_signature" (
    "id" UUID NOT NULL,
    "organisation_id" UUID NOT NULL,
    "agreement_id" UUID NOT NULL,
    "market" TEXT NOT NULL,
    "signer_name" TEXT NOT NULL,
    "signed_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "agreement_signature_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "partnership_request" (
    "provider_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "key_hash" BYTEA NOT NULL,
    "state" "RequestState" NOT NULL DEFAULT 'requested',
    "note" TEXT,
    "subject" TEXT NOT NULL,
    "body" TEXT NOT NULL,
    "locale" TEXT NOT NULL DEFAULT 'en',
    "created_by_id" UUID NOT NULL,
    "created_by" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "resent_at" TIMESTAMPTZ(3),
    "revoked_at" TIMESTAMPTZ(3),
    "revoked_by" TEXT,
    "accepted_by_id" UUID,
    "accepted_at" TIMESTAMPTZ(3),

    CONSTRAINT "partnership_request_pkey" PRIMARY KEY ("provider_id","id")
);

-- CreateTable
CREATE TABLE "partnership" (
    "provider_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "reseller_id" UUID NOT NULL,
    "request_id" UUID,
    "state" "PartnershipState" NOT NULL DEFAULT 'active',
    "sort_name" TEXT NOT NULL,
    "may_order" BOOLEAN NOT NULL DEFAULT false,
    "accepted_by" TEXT NOT NULL,
    "accepted_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "removed_by" TEXT,
    "removed_at" TIMESTAMPTZ(3),
    "good_faith" TEXT,

    CONSTRAINT "partnership_pkey" PRIMARY KEY ("provider_id","id")
);

-- CreateTable
CREATE TABLE "subscription" (
    "provider_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "customer_id" UUID NOT NULL,
    "tenant_id" UUID NOT NULL,
    "offer_id" TEXT NOT NULL,
    "order_id" UUID NOT NULL,
    "parent_id" UUID,
    "nickname" TEXT,
    "state" "SubscriptionState" NOT NULL DEFAULT 'active',
    "quantity" INTEGER NOT NULL,
    "term" TEXT NOT NULL,
    "billing" TEXT NOT NULL,
    "currency" CHAR(3) NOT NULL,
    "unit_minor" INTEGER NOT NULL,
    "starts_at" TIMESTAMPTZ(3) NOT NULL,
    "ends_at" TIMESTAMPTZ(3),
    "auto_renew" BOOLEAN NOT NULL,
    "suspended_at" TIMESTAMPTZ(3),
    "reseller_id" UUID,
    "reseller_mpn_id" CHAR(7),
    "support_contact_id" UUID NOT NULL,
    "changes" INTEGER NOT NULL DEFAULT 0,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "subscription_pkey" PRIMARY KEY ("provider_id","id")
);

-- CreateTable
CREATE TABLE "seat_lot" (
    "provider_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "subscription_id" UUID NOT NULL,
    "quantity" INTEGER NOT NULL,
    "added_at" TIMESTAMPTZ(3) NOT NULL,
    "refundable_until" TIMESTAMPTZ(3),

    CONSTRAINT "seat_lot_pkey" PRIMARY KEY ("provider_id","id")
);

-- CreateTable
CREATE TABLE "reseller_period" (
    "provider_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "subscription_id" UUID NOT NULL,
    "reseller_id" UUID,
    "mpn_id" CHAR(7),
    "reseller_name" TEXT,
    "from_" TIMESTAMPTZ(3) NOT NULL,
    "to_" TIMESTAMPTZ(3),
    "changed_by" TEXT NOT NULL,

    CONSTRAINT "reseller_period_pkey" PRIMARY KEY ("provider_id","id")
);

-- CreateIndex
CREATE INDEX "activity_organisation_id_at_id_idx" ON "activity"("organisation_id", "at" DESC, "id");

-- CreateIndex
CREATE INDEX "activity_organisation_id_customer_id_at_idx" ON "activity"("organisation_id", "customer_id", "at" DESC);

-- CreateIndex
CREATE INDEX "offer_category_rank_idx" ON "offer"("category", "rank");

-- CreateIndex
CREATE INDEX "customer_provider_id_created_at_id_idx" ON "customer"("provider_id", "created_at" DESC, "id");

-- CreateIndex
CREATE INDEX "customer_provider_id_sort_name_id_idx" ON "customer"("provider_id", "sort_name", "id");

-- CreateIndex
CREATE INDEX "customer_tenant_id_idx" ON "customer"("tenant_id");

-- CreateIndex
CREATE INDEX "customer_name_search" ON "customer" USING GIN ("sort_name" gin_trgm_ops);

-- CreateIndex
CREATE INDEX "customer_domain_search" ON "customer" USING GIN ("domain" gin_trgm_ops);

-- CreateIndex
CREATE UNIQUE INDEX "customer_provider_id_tenant_id_key" ON "customer"("provider_id", "tenant_id");

-- CreateIndex
CREATE INDEX "customer_reseller_reseller_id_created_at_customer_id_idx" ON "customer_reseller"("reseller_id", "created_at" DESC, "customer_id");

-- CreateIndex
CREATE INDEX "customer_reseller_reseller_id_sort_name_customer_id_idx" ON "customer_reseller"("reseller_id", "sort_name", "customer_id");

-- CreateIndex
CREATE INDEX "customer_reseller_provider_id_reseller_id_created_at_custom_idx" ON "customer_reseller"("provider_id", "reseller_id", "created_at" DESC, "customer_id");

-- CreateIndex
CREATE INDEX "customer_reseller_provider_id_reseller_id_sort_name_custome_idx" ON "customer_reseller"("provider_id", "reseller_id", "sort_name", "customer_id");

-- CreateIndex
CREATE INDEX "customer_agreement_provider_id_customer_id_recorded_at_idx" ON "customer_agreement"("provider_id", "customer_id", "recorded_at" DESC);

-- CreateIndex
CREATE INDEX "customer_draft_provider_id_user_id_updated_at_idx" ON "customer_draft"("provider_id", "user_id", "updated_at" DESC);

-- CreateIndex
CREATE UNIQUE INDEX "app_user_email_key" ON "app_user"("email");

-- CreateIndex
CREATE INDEX "membership_organisation_id_idx" ON "membership"("organisation_id");

-- CreateIndex
CREATE INDEX "session_user_id_idx" ON "session"("user_id");

-- CreateIndex
CREATE INDEX "order__provider_id_created_at_id_idx" ON "order_"("provider_id", "created_at" DESC, "id");

-- CreateIndex
CREATE INDEX "order__provider_id_customer_id_created_at_idx" ON "order_"("provider_id", "customer_id", "created_at" DESC);

-- CreateIndex
CREATE INDEX "order_line_provider_id_order_id_idx" ON "order_line"("provider_id", "order_id");

-- CreateIndex
CREATE INDEX "order_line_provider_id_subscription_id_idx" ON "order_line"("provider_id", "subscription_id");

-- CreateIndex
CREATE UNIQUE INDEX "organisation_domain_key" ON "organisation"("domain");

-- CreateIndex
CREATE UNIQUE INDEX "organisation_global_mpn_id_key" ON "organisation"("global_mpn_id");

-- CreateIndex
CREATE INDEX "organisation_kind_name_idx" ON "organisation"("kind", "name");

-- CreateIndex
CREATE UNIQUE INDEX "location_mpn_id_key" ON "location"("mpn_id");

-- CreateIndex
CREATE INDEX "location_organisation_id_idx" ON "location"("organisation_id");

-- CreateIndex
CREATE UNIQUE INDEX "agreement_kind_version_key" ON "agreement"("kind", "version");

-- CreateIndex
CREATE UNIQUE INDEX "agreement_signature_organisation_id_agreement_id_market_key" ON "agreement_signature"("organisation_id", "agreement_id", "market");

-- CreateIndex
CREATE UNIQUE INDEX "partnership_request_key_hash_key" ON "partnership_request"("key_hash");

-- CreateIndex
CREATE INDEX "partnership_request_provider_id_created_at_id_idx" ON "partnership_request"("provider_id", "created_at" DESC, "id");

-- CreateIndex
CREATE INDEX "partnership_provider_id_state_sort_name_id_idx" ON "partnership"("provider_id", "state", "sort_name", "id");

-- CreateIndex
CREATE INDEX "partnership_provider_id_state_accepted_at_id_idx" ON "partnership"("provider_id", "state", "accepted_at" DESC, "id");

-- CreateIndex
CREATE INDEX "partnership_reseller_id_state_idx" ON "partnership"("reseller_id", "state");

-- CreateIndex
CREATE INDEX "subscription_provider_id_customer_id_created_at_id_idx" ON "subscription"("provider_id", "customer_id", "created_at" DESC, "id");

-- CreateIndex
CREATE INDEX "subscription_provider_id_reseller_id_created_at_id_idx" ON "subscription"("provider_id", "reseller_id", "created_at" DESC, "id");

-- CreateIndex
CREATE INDEX "subscription_tenant_id_offer_id_idx" ON "subscription"("tenant_id", "offer_id");

-- CreateIndex
CREATE INDEX "seat_lot_provider_id_subscription_id_idx" ON "seat_lot"("provider_id", "subscription_id");

-- CreateIndex
CREATE INDEX "reseller_period_provider_id_subscription_id_from__idx" ON "reseller_period"("provider_id", "subscription_id", "from_" DESC);

-- AddForeignKey
ALTER TABLE "offer" ADD CONSTRAINT "offer_policy_id_fkey" FOREIGN KEY ("policy_id") REFERENCES "commerce_policy"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "offer_price" ADD CONSTRAINT "offer_price_offer_id_fkey" FOREIGN KEY ("offer_id") REFERENCES "offer"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "customer" ADD CONSTRAINT "customer_provider_id_fkey" FOREIGN KEY ("provider_id") REFERENCES "organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "customer" ADD CONSTRAINT "customer_tenant_id_fkey" FOREIGN KEY ("tenant_id") REFERENCES "organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "customer_reseller" ADD CONSTRAINT "customer_reseller_provider_id_customer_id_fkey" FOREIGN KEY ("provider_id", "customer_id") REFERENCES "customer"("provider_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "customer_reseller" ADD CONSTRAINT "customer_reseller_reseller_id_fkey" FOREIGN KEY ("reseller_id") REFERENCES "organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "customer_agreement" ADD CONSTRAINT "customer_agreement_provider_id_customer_id_fkey" FOREIGN KEY ("provider_id", "customer_id") REFERENCES "customer"("provider_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "membership" ADD CONSTRAINT "membership_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "app_user"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "membership" ADD CONSTRAINT "membership_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "session" ADD CONSTRAINT "session_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "app_user"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "order_" ADD CONSTRAINT "order__provider_id_customer_id_fkey" FOREIGN KEY ("provider_id", "customer_id") REFERENCES "customer"("provider_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "order_line" ADD CONSTRAINT "order_line_provider_id_order_id_fkey" FOREIGN KEY ("provider_id", "order_id") REFERENCES "order_"("provider_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "order_line" ADD CONSTRAINT "order_line_provider_id_subscription_id_fkey" FOREIGN KEY ("provider_id", "subscription_id") REFERENCES "subscription"("provider_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "order_line" ADD CONSTRAINT "order_line_offer_id_fkey" FOREIGN KEY ("offer_id") REFERENCES "offer"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "location" ADD CONSTRAINT "location_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "agreement_signature" ADD CONSTRAINT "agreement_signature_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "agreement_signature" ADD CONSTRAINT "agreement_signature_agreement_id_fkey" FOREIGN KEY ("agreement_id") REFERENCES "agreement"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "partnership_request" ADD CONSTRAINT "partnership_request_provider_id_fkey" FOREIGN KEY ("provider_id") REFERENCES "organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "partnership_request" ADD CONSTRAINT "partnership_request_accepted_by_id_fkey" FOREIGN KEY ("accepted_by_id") REFERENCES "organisation"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "partnership" ADD CONSTRAINT "partnership_provider_id_fkey" FOREIGN KEY ("provider_id") REFERENCES "organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "partnership" ADD CONSTRAINT "partnership_reseller_id_fkey" FOREIGN KEY ("reseller_id") REFERENCES "organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "subscription" ADD CONSTRAINT "subscription_provider_id_customer_id_fkey" FOREIGN KEY ("provider_id", "customer_id") REFERENCES "customer"("provider_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "subscription" ADD CONSTRAINT "subscription_offer_id_fkey" FOREIGN KEY ("offer_id") REFERENCES "offer"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "subscription" ADD CONSTRAINT "subscription_reseller_id_fkey" FOREIGN KEY ("reseller_id") REFERENCES "organisation"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "subscription" ADD CONSTRAINT "subscription_support_contact_id_fkey" FOREIGN KEY ("support_contact_id") REFERENCES "organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "seat_lot" ADD CONSTRAINT "seat_lot_provider_id_subscription_id_fkey" FOREIGN KEY ("provider_id", "subscription_id") REFERENCES "subscription"("provider_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "reseller_period" ADD CONSTRAINT "reseller_period_provider_id_subscription_id_fkey" FOREIGN KEY ("provider_id", "subscription_id") REFERENCES "subscription"("provider_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;


-- rules §2.2: one active partnership per provider and reseller; a removed one leaves its row.
create unique index partnership_one_active on partnership (provider_id, reseller_id) where state = 'active';
