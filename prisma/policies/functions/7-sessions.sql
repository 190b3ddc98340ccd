-- A person's own sessions in the acting organisation. A session is named by a digest of its key, so that no page carries the key itself.
create or replace function session_list(p_token bytea, p_idle_minutes int)
  returns table (ref text, user_agent text, created_at timestamptz, last_seen_at timestamptz, current boolean)
  language sql stable security definer set search_path = public
  as $$
    select encode(sha256(s.token_hash), 'hex'), s.user_agent, s.created_at, s.last_seen_at, s.token_hash = p_token
    from session s
    where s.user_id = acting_user() and s.organisation_id = acting_org() and s.revoked_at is null and s.expires_at > now()
      and s.last_seen_at > now() - make_interval(mins => p_idle_minutes)
    order by s.token_hash = p_token desc, s.last_seen_at desc
  $$;

-- Ends one of them, or, where none is named, all but the one that asks. Answers how many.
create or replace function session_end(p_token bytea, p_ref text)
  returns int language plpgsql volatile security definer set search_path = public
  as $$
    declare ended int;
    begin
      update session set revoked_at = now()
      where user_id = acting_user() and organisation_id = acting_org() and revoked_at is null and token_hash <> p_token
        and (p_ref is null or encode(sha256(token_hash), 'hex') = p_ref);
      get diagnostics ended = row_count;
      return ended;
    end
  $$;
