CREATE TABLE "relationship_request" (
    "provider_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "reseller_id" UUID,
    "delegated_admin" BOOLEAN NOT NULL,
    "key_hash" BYTEA NOT NULL,
    "state" "RequestState" NOT NULL DEFAULT 'requested',
    "note" TEXT,
    "subject" TEXT NOT NULL,
    "body" TEXT NOT NULL,
    "locale" TEXT NOT NULL,
    "created_for_id" UUID NOT NULL,
    "created_by" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "resent_at" TIMESTAMPTZ(3),
    "revoked_at" TIMESTAMPTZ(3),
    "revoked_by" TEXT,
    "accepted_by_id" UUID,
    "accepted_name" TEXT,
    "accepted_by" TEXT,
    "accepted_at" TIMESTAMPTZ(3),
    "customer_id" UUID,

    CONSTRAINT "relationship_request_pkey" PRIMARY KEY ("provider_id","id")
);

CREATE UNIQUE INDEX "relationship_request_key_hash_key" ON "relationship_request"("key_hash");

CREATE INDEX "relationship_request_created_for_id_created_at_id_idx" ON "relationship_request"("created_for_id", "created_at" DESC, "id");

CREATE INDEX "relationship_request_reseller_id_idx" ON "relationship_request"("reseller_id");

ALTER TABLE "relationship_request" ADD CONSTRAINT "relationship_request_provider_id_fkey" FOREIGN KEY ("provider_id") REFERENCES "organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "relationship_request" ADD CONSTRAINT "relationship_request_reseller_id_fkey" FOREIGN KEY ("reseller_id") REFERENCES "organisation"("id") ON DELETE SET NULL ON UPDATE CASCADE;

ALTER TABLE "relationship_request" ADD CONSTRAINT "relationship_request_created_for_id_fkey" FOREIGN KEY ("created_for_id") REFERENCES "organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
