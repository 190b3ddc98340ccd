-- Whoever forgot its password gets a letter with a link, if the address is a person's who can sign in: a newer link takes the place of the one before.
-- Nothing is answered, so that nobody learns which addresses there are.
create or replace function password_reset_ask(p_email text, p_id uuid, p_key bytea, p_expires timestamptz, p_now timestamptz)
  returns void language plpgsql volatile security definer set search_path = public
  as $$
    declare who record;
    begin
      select u.id, u.email, u.first_name, u.first_name || ' ' || u.last_name as name, o.id as organisation_id,
        coalesce(u.locale, case when o.country in ('FR', 'MC') then 'fr' else 'en' end) as locale
      into who from app_user u join membership m on m.user_id = u.id and m.deleted_at is null join organisation o on o.id = m.organisation_id
      where u.email = lower(p_email) and u.disabled_at is null
        and not exists (select 1 from invitation i where i.user_id = u.id and i.accepted_at is null)
      order by o.id limit 1 for update of u;
      if who.id is null then return; end if;
      delete from letter l using password_reset r
        where r.user_id = who.id and l.organisation_id = who.organisation_id and l.subject_id = r.id and l.state = 'waiting';
      update password_reset set replaced_at = p_now where user_id = who.id and used_at is null and replaced_at is null;
      insert into password_reset (id, user_id, key_hash, created_at, expires_at) values (p_id, who.id, p_key, p_now, p_expires);
      insert into letter (organisation_id, id, kind, subject_id, to_address, to_name, locale, content, due_at, expires_at, created_at)
      values (who.organisation_id, gen_random_uuid(), 'passwordReset', p_id, who.email, who.name, who.locale,
        jsonb_build_object('facts', jsonb_build_object('name', who.first_name, 'address', who.email)), p_now, p_expires, p_now);
    end
  $$;

-- The reset whose link this person holds, and how it stands; or no row.
create or replace function password_reset_read(p_now timestamptz)
  returns table (email text, name text, expires_at timestamptz, standing text)
  language sql stable security definer set search_path = public
  as $$
    select u.email, u.first_name || ' ' || u.last_name, r.expires_at,
      case when r.used_at is not null then 'used' when r.replaced_at is not null then 'replaced' when u.disabled_at is not null then 'inactive'
        when r.expires_at <= p_now then 'expired' else 'open' end
    from password_reset r join app_user u on u.id = r.user_id
    where r.key_hash = acting_key()
  $$;

-- Uses it, once: the new password, the end of all sessions and of the pause after too many attempts, and a line in the log of the person's organisation.
create or replace function password_reset_use(p_hash text, p_line uuid, p_now timestamptz)
  returns boolean language plpgsql volatile security definer set search_path = public
  as $$
    declare who record;
    begin
      update password_reset r set used_at = p_now from app_user u
      where r.key_hash = acting_key() and u.id = r.user_id and r.used_at is null and r.replaced_at is null and r.expires_at > p_now and u.disabled_at is null
      returning u.id, u.email, u.first_name || ' ' || u.last_name as name into who;
      if who.id is null then return false; end if;
      update app_user set password_hash = p_hash, must_change_password = false where id = who.id;
      update session set revoked_at = now() where user_id = who.id and revoked_at is null;
      delete from rate_window where key = 'signin:' || who.email;
      insert into activity (organisation_id, id, user_id, user_name, operation, outcome, subject, subject_id)
      select m.organisation_id, p_line, who.id, who.name, 'resetForgottenPassword', 'done', who.name, who.id::text
      from membership m where m.user_id = who.id order by m.deleted_at is not null, m.organisation_id limit 1;
      return true;
    end
  $$;
