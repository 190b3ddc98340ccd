-- What a tag's list shows of a customer is a copy beside the tag, so that a page of it is one index range. A customer's own people change the customer
-- too, and may not see the tags: so a function of its own keeps the copy.
create or replace function copy_tagged() returns trigger language plpgsql security definer set search_path = public
  as $$
    begin
      update customer_tag set company_name = new.company_name, sort_name = new.sort_name, domain = new.domain, country = new.country,
          delegated_admin = new.delegated_admin, live = new.state = 'active'
        where provider_id = new.provider_id and customer_id = new.id;
      return null;
    end
  $$;
create or replace trigger tagged after update of company_name, sort_name, domain, country, delegated_admin, state on customer
  for each row execute function copy_tagged();

-- Who serves a customer stands beside its tags too, and in its own record, where search alone reads it. The record is held first, so that of two
-- resellers that come at once none is forgotten.
drop trigger if exists tagged on customer_reseller;
drop function if exists copy_tagged_resellers();
create or replace function copy_resellers() returns trigger language plpgsql security definer set search_path = public
  as $$
    declare
      told customer_reseller := coalesce(new, old);
      serving uuid[];
    begin
      perform 1 from customer c where c.provider_id = told.provider_id and c.id = told.customer_id for no key update;
      serving := array(select r.reseller_id from customer_reseller r
        where r.provider_id = told.provider_id and r.customer_id = told.customer_id and r.ended_at is null order by r.reseller_id);
      update customer c set resellers = serving
        where c.provider_id = told.provider_id and c.id = told.customer_id and c.resellers <> serving;
      update customer_tag t set resellers = serving where t.provider_id = told.provider_id and t.customer_id = told.customer_id;
      return null;
    end
  $$;
create or replace trigger resellers after insert or delete or update of ended_at on customer_reseller
  for each row execute function copy_resellers();
