-- What a list shows of an order request besides its own columns stands beside them: whether the customer has agreed, and what is asked for as long as
-- it is short enough for an index. What is longer is read from the request itself.
create or replace function request_copy() returns trigger language plpgsql security definer set search_path = public
  as $$
    declare
      wanted jsonb := coalesce(new.amended, new.items);
    begin
      new.shown := case when octet_length(wanted::text) + octet_length(new.company_name) + octet_length(new.reseller_name) <= 1500 then wanted end;
      if tg_op = 'INSERT' then
        new.agreed := exists (select 1 from customer_agreement a where a.provider_id = new.provider_id and a.customer_id = new.customer_id);
      end if;
      return new;
    end
  $$;
create or replace trigger copy before insert or update of items, amended on order_request for each row execute function request_copy();

create or replace function request_agreed() returns trigger language plpgsql security definer set search_path = public
  as $$
    begin
      update order_request q set agreed = true
        where q.provider_id = new.provider_id and q.customer_id = new.customer_id and q.state = 'open' and not q.agreed;
      return null;
    end
  $$;
create or replace trigger request after insert on customer_agreement for each row execute function request_agreed();
