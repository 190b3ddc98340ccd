-- AlterTable
ALTER TABLE "subscription" ADD COLUMN     "company_name" TEXT,
ADD COLUMN     "reseller_name" TEXT;

-- CreateTable
CREATE TABLE "incentive_rate" (
    "id" UUID NOT NULL,
    "category" TEXT NOT NULL,
    "from_month" DATE NOT NULL,
    "basis_points" INTEGER NOT NULL,
    "set_by" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "incentive_rate_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "incentive_credit" (
    "provider_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "month" DATE NOT NULL,
    "subscription_id" UUID NOT NULL,
    "reseller_id" UUID NOT NULL,
    "reseller_name" TEXT NOT NULL,
    "mpn_id" CHAR(7) NOT NULL,
    "customer_id" UUID NOT NULL,
    "company_name" TEXT NOT NULL,
    "offer_title_en" TEXT NOT NULL,
    "offer_title_fr" TEXT NOT NULL,
    "seats" INTEGER NOT NULL,
    "currency" CHAR(3) NOT NULL,
    "base_minor" BIGINT NOT NULL,
    "basis_points" INTEGER NOT NULL,
    "credit_minor" BIGINT NOT NULL,

    CONSTRAINT "incentive_credit_pkey" PRIMARY KEY ("provider_id","id")
);

-- CreateTable
CREATE TABLE "incentive_total" (
    "provider_id" UUID NOT NULL,
    "month" DATE NOT NULL,
    "currency" CHAR(3) NOT NULL,
    "mpn_id" TEXT NOT NULL,
    "reseller_id" UUID,
    "reseller_name" TEXT,
    "credits" INTEGER NOT NULL,
    "base_minor" BIGINT NOT NULL,
    "credit_minor" BIGINT NOT NULL,

    CONSTRAINT "incentive_total_pkey" PRIMARY KEY ("provider_id","month","currency","mpn_id")
);

-- CreateTable
CREATE TABLE "incentive_month" (
    "provider_id" UUID NOT NULL,
    "month" DATE NOT NULL,
    "computed_at" TIMESTAMPTZ(3) NOT NULL,
    "closed_at" TIMESTAMPTZ(3),

    CONSTRAINT "incentive_month_pkey" PRIMARY KEY ("provider_id","month")
);

-- CreateTable
CREATE TABLE "provider_setting" (
    "provider_id" UUID NOT NULL,
    "reseller_compulsory" BOOLEAN NOT NULL DEFAULT false,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "provider_setting_pkey" PRIMARY KEY ("provider_id")
);

-- CreateIndex
CREATE UNIQUE INDEX "incentive_rate_category_from_month_key" ON "incentive_rate"("category", "from_month");

-- CreateIndex
CREATE UNIQUE INDEX "incentive_credit_provider_id_month_subscription_id_mpn_id_key" ON "incentive_credit"("provider_id", "month", "subscription_id", "mpn_id");

-- CreateIndex
CREATE INDEX "incentive_total_reseller_id_month_idx" ON "incentive_total"("reseller_id", "month");


-- The ledger from the newest month on, for a provider and for a reseller; all that a page shows is in the index.
CREATE INDEX incentive_credit_newest ON incentive_credit (provider_id, month DESC, credit_minor DESC, id)
  INCLUDE (reseller_id, reseller_name, mpn_id, company_name, customer_id, subscription_id, offer_title_en, offer_title_fr, seats, currency, base_minor, basis_points);
CREATE INDEX incentive_credit_reseller ON incentive_credit (reseller_id, month DESC, credit_minor DESC, id)
  INCLUDE (provider_id, reseller_name, mpn_id, company_name, customer_id, subscription_id, offer_title_en, offer_title_fr, seats, currency, base_minor, basis_points);
CREATE INDEX reseller_period_from ON reseller_period (provider_id, from_) WHERE mpn_id IS NOT NULL;

INSERT INTO incentive_rate (id, category, from_month, basis_points, set_by) VALUES
  ('00000000-0000-7000-8000-0000000000f1', '*', '2020-01-01', 300, 'Twotier'),
  ('00000000-0000-7000-8000-0000000000f2', 'enterprise', '2020-01-01', 400, 'Twotier'),
  ('00000000-0000-7000-8000-0000000000f3', 'small-business', '2020-01-01', 500, 'Twotier');

-- The names that a list of subscriptions shows are kept with them: one index then holds a whole page.
CREATE FUNCTION subscription_names() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    SELECT c.company_name INTO new.company_name FROM customer c WHERE c.provider_id = new.provider_id AND c.id = new.customer_id;
    new.reseller_name := (SELECT o.name FROM organisation o WHERE o.id = new.reseller_id);
    RETURN new;
  END $$;
CREATE TRIGGER names BEFORE INSERT OR UPDATE OF reseller_id, customer_id ON subscription
  FOR EACH ROW EXECUTE FUNCTION subscription_names();
CREATE FUNCTION customer_renamed() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    UPDATE subscription SET company_name = new.company_name WHERE provider_id = new.provider_id AND customer_id = new.id;
    RETURN NULL;
  END $$;
CREATE TRIGGER renamed AFTER UPDATE OF company_name ON customer
  FOR EACH ROW WHEN (old.company_name IS DISTINCT FROM new.company_name) EXECUTE FUNCTION customer_renamed();
UPDATE subscription SET reseller_id = reseller_id;

CREATE INDEX subscription_renewals ON subscription (provider_id, ends_at, id)
  INCLUDE (customer_id, tenant_id, reseller_id, company_name, reseller_name, reseller_mpn_id, nickname, offer_id, state, quantity, term,
    billing, unit_minor, currency, auto_renew, next_term)
  WHERE state IN ('active', 'suspended') AND ends_at IS NOT NULL;
-- What no reseller is credited with, the newest first.
CREATE INDEX subscription_without_reseller ON subscription (provider_id, created_at DESC, id)
  WHERE reseller_id IS NULL AND state IN ('active', 'suspended');
