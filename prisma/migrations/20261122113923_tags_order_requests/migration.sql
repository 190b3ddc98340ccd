-- CreateEnum
CREATE TYPE "OrderRequestKind" AS ENUM ('new', 'seats', 'upgrade');

-- CreateEnum
CREATE TYPE "OrderRequestState" AS ENUM ('open', 'approved', 'declined', 'withdrawn');

-- AlterTable
ALTER TABLE "partnership" ADD COLUMN     "order_monthly_seats" INTEGER,
ADD COLUMN     "order_seats" INTEGER;

-- CreateTable
CREATE TABLE "order_request" (
    "provider_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "kind" "OrderRequestKind" NOT NULL,
    "state" "OrderRequestState" NOT NULL DEFAULT 'open',
    "reseller_id" UUID NOT NULL,
    "reseller_name" TEXT NOT NULL,
    "customer_id" UUID NOT NULL,
    "company_name" TEXT NOT NULL,
    "subscription_id" UUID,
    "items" JSONB NOT NULL,
    "amended" JSONB,
    "seats" INTEGER NOT NULL,
    "note" TEXT,
    "requested_by_id" UUID NOT NULL,
    "requested_by" TEXT NOT NULL,
    "requested_at" TIMESTAMPTZ(3) NOT NULL,
    "decided_by_id" UUID,
    "decided_by" TEXT,
    "decided_at" TIMESTAMPTZ(3),
    "answer" TEXT,
    "at_once" BOOLEAN NOT NULL DEFAULT false,
    "order_id" UUID,

    CONSTRAINT "order_request_pkey" PRIMARY KEY ("provider_id","id")
);

-- CreateTable
CREATE TABLE "tag" (
    "provider_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "sort_name" TEXT NOT NULL,

    CONSTRAINT "tag_pkey" PRIMARY KEY ("provider_id","id")
);

-- CreateTable
CREATE TABLE "customer_tag" (
    "provider_id" UUID NOT NULL,
    "customer_id" UUID NOT NULL,
    "tag_id" UUID NOT NULL,

    CONSTRAINT "customer_tag_pkey" PRIMARY KEY ("provider_id","customer_id","tag_id")
);

-- CreateIndex
CREATE INDEX "order_request_provider_id_requested_at_id_idx" ON "order_request"("provider_id", "requested_at" DESC, "id");

-- CreateIndex
CREATE INDEX "order_request_reseller_id_requested_at_id_idx" ON "order_request"("reseller_id", "requested_at" DESC, "id");

-- CreateIndex
CREATE INDEX "order_request_provider_id_customer_id_idx" ON "order_request"("provider_id", "customer_id");

-- CreateIndex
CREATE UNIQUE INDEX "tag_provider_id_sort_name_key" ON "tag"("provider_id", "sort_name");

-- CreateIndex
CREATE INDEX "customer_tag_provider_id_tag_id_customer_id_idx" ON "customer_tag"("provider_id", "tag_id", "customer_id");

-- AddForeignKey
ALTER TABLE "order_request" ADD CONSTRAINT "order_request_provider_id_customer_id_fkey" FOREIGN KEY ("provider_id", "customer_id") REFERENCES "customer"("provider_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "order_request" ADD CONSTRAINT "order_request_reseller_id_fkey" FOREIGN KEY ("reseller_id") REFERENCES "organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "customer_tag" ADD CONSTRAINT "customer_tag_provider_id_customer_id_fkey" FOREIGN KEY ("provider_id", "customer_id") REFERENCES "customer"("provider_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "customer_tag" ADD CONSTRAINT "customer_tag_provider_id_tag_id_fkey" FOREIGN KEY ("provider_id", "tag_id") REFERENCES "tag"("provider_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

