insert into organisation (id, kind, name, country, market, domain, vetting, programme, created_at)
  select tenant_id, 'customer', name, p.country, p.market, domain, 'authorized', 'active', at from plan p, fresh;

insert into app_user (id, email, first_name, last_name, password_hash, created_at)
  select pg_temp.uuid7(at, 'user ' || n), 'admin@' || domain, 'Global', 'Admin', p.password_hash, at from plan p, fresh;

insert into membership (user_id, organisation_id, roles, display_name, sort_name, usage_location, email, first_name, last_name)
  select pg_temp.uuid7(at, 'user ' || n), tenant_id, '{globalAdmin}', 'Global Admin', 'global admin', p.country, 'admin@' || domain, 'Global', 'Admin' from plan p, fresh;
