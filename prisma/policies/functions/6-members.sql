-- An organisation's own people. The portal's role writes none of their rows: it calls these, which name the acting organisation themselves, ask
-- what the acting person holds there at this moment, and answer in a word ('done', or what stood in the way).

-- May the acting person give and take these roles? A Global admin all of them; user admins all but that one; account admins the company's own.
create or replace function member_may(p_roles text[])
  returns boolean language sql stable security definer set search_path = public
  as $$
    select exists (
      select 1 from membership m join app_user u on u.id = m.user_id and u.disabled_at is null
      where m.user_id = acting_user() and m.organisation_id = acting_org()
        and ('globalAdmin' = any (m.roles)
          or ('userAdmin' = any (m.roles) and not 'globalAdmin' = any (p_roles))
          or ('accountAdmin' = any (m.roles) and p_roles <@ '{accountAdmin,incentivesAdmin}')))
  $$;

-- The person as it is now, locked together with all of its organisation, so that two admins cannot each remove the other as the last but one.
create or replace function member_locked(p_user uuid, out roles text[], out disabled boolean, out waiting boolean, out elsewhere boolean, out last_admin boolean)
  language plpgsql volatile security definer set search_path = public
  as $$
    begin
      perform 1 from membership m where m.organisation_id = acting_org() order by m.user_id for update;
      select m.roles::text[], u.disabled_at is not null,
        exists (select 1 from invitation i where i.user_id = u.id and i.accepted_at is null),
        exists (select 1 from membership e where e.user_id = u.id and e.organisation_id <> m.organisation_id),
        'globalAdmin' = any (m.roles) and not exists (
          select 1 from membership o join app_user w on w.id = o.user_id
          where o.organisation_id = m.organisation_id and o.user_id <> u.id and 'globalAdmin' = any (o.roles) and w.disabled_at is null
            and not exists (select 1 from invitation i where i.user_id = w.id and i.accepted_at is null))
      into roles, disabled, waiting, elsewhere, last_admin
      from membership m join app_user u on u.id = m.user_id
      where m.user_id = p_user and m.organisation_id = acting_org() and m.deleted_at is null;
    end
  $$;

-- A new person with its membership and its invitation, together. 'taken' when the address is somebody's already.
create or replace function member_invite(p_user jsonb, p_roles text[], p_invitation uuid, p_key bytea, p_by text, p_expires timestamptz)
  returns text language plpgsql volatile security definer set search_path = public
  as $$
    begin
      if not member_may(p_roles) then return 'notYours'; end if;
      insert into app_user (id, email, first_name, last_name, password_hash, locale)
      values ((p_user->>'id')::uuid, lower(p_user->>'email'), p_user->>'firstName', p_user->>'lastName', p_user->>'passwordHash', p_user->>'locale')
      on conflict do nothing;
      if not found then return 'taken'; end if;
      insert into membership (user_id, organisation_id, roles) values ((p_user->>'id')::uuid, acting_org(), p_roles::"Role"[]);
      insert into invitation (organisation_id, id, user_id, key_hash, created_by, expires_at)
      values (acting_org(), p_invitation, (p_user->>'id')::uuid, p_key, p_by, p_expires);
      return 'done';
    end
  $$;

-- Replaces the roles that the person was seen to have.
create or replace function member_set_roles(p_user uuid, p_from text[], p_to text[])
  returns text language plpgsql volatile security definer set search_path = public
  as $$
    declare it record := member_locked(p_user);
    begin
      if it.roles is null then return 'notFound'; end if;
      if not (it.roles @> p_from and it.roles <@ p_from) then return 'stale'; end if;
      if not member_may(array(select unnest(it.roles || p_to) except (select unnest(it.roles) intersect select unnest(p_to)))) then return 'notYours'; end if;
      if it.last_admin and not it.disabled and not 'globalAdmin' = any (p_to) then return 'lastAdmin'; end if;
      update membership set roles = p_to::"Role"[] where user_id = p_user and organisation_id = acting_org();
      return 'done';
    end
  $$;

-- Shuts a person out, or lets it in again; its sessions end. Whoever works for another organisation too is not this one's to shut out.
create or replace function member_set_disabled(p_user uuid, p_disabled boolean)
  returns text language plpgsql volatile security definer set search_path = public
  as $$
    declare it record := member_locked(p_user);
    begin
      if it.roles is null then return 'notFound'; end if;
      if not member_may(it.roles) then return 'notYours'; end if;
      if it.elsewhere then return 'elsewhere'; end if;
      if it.disabled = p_disabled then return 'already'; end if;
      if p_disabled and it.last_admin then return 'lastAdmin'; end if;
      update app_user set disabled_at = case when p_disabled then now() end where id = p_user;
      update session set revoked_at = now() where user_id = p_user and revoked_at is null;
      return 'done';
    end
  $$;

-- Gives a person a temporary password, which it must replace; its sessions end.
create or replace function member_reset(p_user uuid, p_hash text)
  returns text language plpgsql volatile security definer set search_path = public
  as $$
    declare it record := member_locked(p_user);
    begin
      if it.roles is null then return 'notFound'; end if;
      if not member_may(it.roles) then return 'notYours'; end if;
      if it.elsewhere then return 'elsewhere'; end if;
      if it.waiting then return 'waiting'; end if;
      if it.disabled then return 'inactive'; end if;
      update app_user set password_hash = p_hash, must_change_password = true where id = p_user;
      update session set revoked_at = now() where user_id = p_user and revoked_at is null;
      return 'done';
    end
  $$;

-- The invitation whose link this person holds, or no row.
create or replace function invitation_read()
  returns table (email text, first_name text, last_name text, organisation_name text, organisation_kind text, invited_by text,
                 roles text[], expires_at timestamptz, accepted boolean, disabled boolean)
  language sql stable security definer set search_path = public
  as $$
    select u.email, u.first_name, u.last_name, o.name, o.kind::text, i.created_by, m.roles::text[], i.expires_at,
      i.accepted_at is not null, u.disabled_at is not null
    from invitation i join app_user u on u.id = i.user_id
    join membership m on m.user_id = u.id and m.organisation_id = i.organisation_id
    join organisation o on o.id = i.organisation_id
    where i.key_hash = acting_key()
  $$;

-- Answers it, once: the person's own password, and a line in its organisation's log.
create or replace function invitation_answer(p_hash text, p_line uuid)
  returns text language plpgsql volatile security definer set search_path = public
  as $$
    declare who record;
    begin
      update invitation i set accepted_at = now() from app_user u
      where i.key_hash = acting_key() and u.id = i.user_id and i.accepted_at is null and i.expires_at > now() and u.disabled_at is null
      returning i.organisation_id, u.id, u.first_name || ' ' || u.last_name as name into who;
      if who.id is null then return 'gone'; end if;
      update app_user set password_hash = p_hash, must_change_password = false where id = who.id;
      insert into activity (organisation_id, id, user_id, user_name, operation, outcome, subject, subject_id, changes)
      values (who.organisation_id, p_line, who.id, who.name, 'acceptInvitation', 'done', who.name, who.id::text, '{"state": ["invited", "active"]}');
      return 'done';
    end
  $$;
