-- AlterEnum
-- This migration adds more than one value to an enum.
-- With PostgreSQL versions 11 and earlier, this is not possible
-- in a single migration. This can be worked around by creating
-- multiple migrations, each migration adding only one value to
-- the enum.


ALTER TYPE "TransactionType" ADD VALUE 'renew';
ALTER TYPE "TransactionType" ADD VALUE 'upgrade';
ALTER TYPE "TransactionType" ADD VALUE 'change';
ALTER TYPE "TransactionType" ADD VALUE 'resume';

-- AlterTable
ALTER TABLE "subscription" ADD COLUMN     "next_billing" TEXT,
ADD COLUMN     "next_billing_at" TIMESTAMPTZ(3),
ADD COLUMN     "next_billing_minor" INTEGER,
ADD COLUMN     "next_term" JSONB,
ADD COLUMN     "stays_until" TIMESTAMPTZ(3);

-- CreateTable
CREATE TABLE "suspension" (
    "provider_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "subscription_id" UUID NOT NULL,
    "from_" TIMESTAMPTZ(3) NOT NULL,
    "to_" TIMESTAMPTZ(3),

    CONSTRAINT "suspension_pkey" PRIMARY KEY ("provider_id","id")
);

-- CreateIndex
CREATE INDEX "suspension_provider_id_subscription_id_idx" ON "suspension"("provider_id", "subscription_id");

-- AddForeignKey
ALTER TABLE "suspension" ADD CONSTRAINT "suspension_provider_id_subscription_id_fkey" FOREIGN KEY ("provider_id", "subscription_id") REFERENCES "subscription"("provider_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;


-- When time next moves a subscription on: its term ends, its grace is over, or its billing changes. One index finds what is due.
CREATE FUNCTION subscription_due(state "SubscriptionState", ends_at timestamptz, stays_until timestamptz, next_billing_at timestamptz)
  RETURNS timestamptz LANGUAGE sql IMMUTABLE PARALLEL SAFE
  AS $$ SELECT least(
    CASE WHEN state IN ('active', 'suspended') THEN ends_at END,
    CASE WHEN state IN ('suspended', 'expired', 'disabled') THEN stays_until END,
    CASE WHEN state = 'active' THEN next_billing_at END) $$;
CREATE INDEX subscription_due ON subscription (provider_id, subscription_due(state, ends_at, stays_until, next_billing_at), id);

UPDATE subscription s SET stays_until = CASE s.state
    WHEN 'suspended' THEN s.suspended_at + make_interval(days => m.suspension_deletes_days)
    WHEN 'expired' THEN s.ends_at + make_interval(days => m.expired_days)
    ELSE s.ends_at + make_interval(days => m.expired_days + m.disabled_days) END
  FROM offer o JOIN commerce_policy m ON m.id = o.policy_id
  WHERE o.id = s.offer_id AND s.state IN ('suspended', 'expired', 'disabled');
INSERT INTO suspension (provider_id, id, subscription_id, from_)
  SELECT provider_id, gen_random_uuid(), id, suspended_at FROM subscription WHERE state = 'suspended' AND suspended_at IS NOT NULL;
