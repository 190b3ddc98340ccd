-- A forgotten password is replaced by a link that is mailed, works once and for an hour.
ALTER TYPE "LetterKind" ADD VALUE 'passwordReset';

CREATE TABLE "password_reset" (
    "id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "key_hash" BYTEA NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "used_at" TIMESTAMPTZ(3),
    "replaced_at" TIMESTAMPTZ(3),

    CONSTRAINT "password_reset_pkey" PRIMARY KEY ("id")
);
CREATE UNIQUE INDEX "password_reset_key_hash_key" ON "password_reset"("key_hash");
CREATE INDEX "password_reset_user_id_idx" ON "password_reset"("user_id");
ALTER TABLE "password_reset" ADD CONSTRAINT "password_reset_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "app_user"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- A password that is chosen or given otherwise, and a person that is shut out, take the open link along.
create function password_changed() returns trigger language plpgsql security definer set search_path = public as $$
  begin
    update password_reset set replaced_at = now() where user_id = new.id and used_at is null and replaced_at is null;
    return null;
  end $$;
create trigger password_reset after update of password_hash on app_user for each row execute function password_changed();
