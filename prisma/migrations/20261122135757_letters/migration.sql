-- CreateEnum
CREATE TYPE "LetterKind" AS ENUM ('partnership', 'relationship', 'enrolment', 'invitation', 'serviceRequest', 'orderRequest', 'renewals');

-- CreateEnum
CREATE TYPE "LetterState" AS ENUM ('waiting', 'sending', 'sent', 'failed');

-- CreateTable
CREATE TABLE "letter" (
    "organisation_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "kind" "LetterKind" NOT NULL,
    "subject_id" UUID,
    "once" TEXT,
    "to_address" TEXT NOT NULL,
    "to_name" TEXT,
    "locale" TEXT NOT NULL,
    "content" JSONB NOT NULL,
    "state" "LetterState" NOT NULL DEFAULT 'waiting',
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "due_at" TIMESTAMPTZ(3) NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "created_by" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "settled_at" TIMESTAMPTZ(3),
    "answer" TEXT,

    CONSTRAINT "letter_pkey" PRIMARY KEY ("organisation_id","id")
);

-- CreateTable
CREATE TABLE "letter_choice" (
    "organisation_id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "kind" "LetterKind" NOT NULL,
    "wanted" BOOLEAN NOT NULL,

    CONSTRAINT "letter_choice_pkey" PRIMARY KEY ("organisation_id","user_id","kind")
);

-- CreateTable
CREATE TABLE "renewal_digest" (
    "provider_id" UUID NOT NULL,
    "day" DATE NOT NULL,

    CONSTRAINT "renewal_digest_pkey" PRIMARY KEY ("provider_id")
);

-- CreateIndex
CREATE INDEX "letter_organisation_id_subject_id_created_at_idx" ON "letter"("organisation_id", "subject_id", "created_at" DESC);

-- CreateIndex
CREATE INDEX "letter_state_due_at_idx" ON "letter"("state", "due_at");

-- CreateIndex
CREATE UNIQUE INDEX "letter_organisation_id_once_key" ON "letter"("organisation_id", "once");

