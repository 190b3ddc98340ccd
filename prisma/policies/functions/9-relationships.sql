-- A customer accepts the request whose link it holds: it becomes its provider's customer, and its reseller's, with the rights that were asked for
-- and no others. Once; what stood in the way is said in a word.
create or replace function relationship_accept(p_customer uuid, p_person text)
  returns text language plpgsql volatile security definer set search_path = public
  as $$
    declare
      q relationship_request;
      own customer;
      served customer_reseller;
      stamp timestamptz := now();
    begin
      if acting_kind() is distinct from 'customer' then return 'notOpen'; end if;
      select * into q from relationship_request where key_hash = acting_key() for update;
      if q.id is null or q.state <> 'requested' or q.expires_at <= stamp then return 'notOpen'; end if;
      if q.reseller_id is not null then
        perform 1 from partnership where provider_id = q.provider_id and reseller_id = q.reseller_id and state = 'active' for share;
        if not found then return 'partnershipOver'; end if;
      end if;
      select * into own from customer where provider_id = q.provider_id and tenant_id = acting_org() for update;
      if own.id is null then
        insert into customer (provider_id, id, tenant_id, company_name, sort_name, domain, country, address_line1, address_line2, city, region,
          postal_code, registration_id, first_name, last_name, email, phone, culture, qualification, delegated_admin, created_by, created_at)
        select q.provider_id, p_customer, c.tenant_id, c.company_name, c.sort_name, c.domain, c.country, c.address_line1, c.address_line2, c.city,
          c.region, c.postal_code, c.registration_id, c.first_name, c.last_name, c.email, c.phone, c.culture, c.qualification, q.delegated_admin,
          p_person, stamp
        from customer c where c.tenant_id = acting_org() order by c.state, c.created_at desc limit 1
        returning * into own;
        if own.id is null then return 'noRecord'; end if;
      else
        update customer set state = 'active',
          delegated_admin = q.delegated_admin or (own.state = 'active' and own.delegated_admin),
          withdrawn_at = case when q.delegated_admin then null else withdrawn_at end,
          withdrawn_by = case when q.delegated_admin then null else withdrawn_by end
        where provider_id = own.provider_id and id = own.id;
      end if;
      if q.reseller_id is not null then
        select * into served from customer_reseller
        where provider_id = q.provider_id and customer_id = own.id and reseller_id = q.reseller_id for update;
        if served.customer_id is null then
          insert into customer_reseller (provider_id, customer_id, reseller_id, tenant_id, delegated_admin, sort_name, created_at)
          values (q.provider_id, own.id, q.reseller_id, acting_org(), q.delegated_admin, own.sort_name, stamp);
        else
          update customer_reseller set ended_at = null,
            delegated_admin = q.delegated_admin or (served.ended_at is null and served.delegated_admin),
            withdrawn_at = case when q.delegated_admin then null else withdrawn_at end,
            withdrawn_by = case when q.delegated_admin then null else withdrawn_by end
          where provider_id = q.provider_id and customer_id = own.id and reseller_id = q.reseller_id;
        end if;
      end if;
      update relationship_request set state = 'accepted', accepted_by_id = acting_org(), accepted_name = own.company_name,
        accepted_by = p_person, accepted_at = stamp, customer_id = own.id
      where provider_id = q.provider_id and id = q.id;
      return own.id::text;
    end
  $$;
