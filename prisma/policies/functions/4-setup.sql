-- A temporary password that was lost before it was used gives way to a new one, shown once to the person who asked. A
-- password that the administrator chose is never touched: then the answer is false.
create or replace function tenant_new_password(p_customer uuid, p_hash text, p_session bytea, p_nonce bytea, p_expires timestamptz)
  returns boolean language plpgsql volatile security definer set search_path = public
  as $$
    declare
      who uuid;
      address text;
    begin
      select u.id, u.email into who, address
      from customer c join organisation o on o.id = c.tenant_id join app_user u on u.email = 'admin@' || o.domain
      where c.provider_id = acting_org() and acting_kind() = 'provider' and c.id = p_customer
        and c.delegated_admin and c.state = 'active' and u.must_change_password
      for update of u;
      if not found then return false; end if;
      update app_user set password_hash = p_hash where id = who;
      update session set revoked_at = now() where user_id = who and revoked_at is null;
      insert into setup_info (provider_id, customer_id, user_id, session_hash, user_name, nonce, expires_at)
      values (acting_org(), p_customer, acting_user(), p_session, address, p_nonce, p_expires)
      on conflict (provider_id, customer_id) do update
      set user_id = excluded.user_id, session_hash = excluded.session_hash, nonce = excluded.nonce, expires_at = excluded.expires_at;
      return true;
    end
  $$;
