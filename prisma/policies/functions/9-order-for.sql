-- Lets a reseller's person act as its provider until `lib/domain/order-request/customer.ts` takes it back: only for a customer that gave the
-- reseller delegated admin, and only if the provider lets this partner order without asking (product §2.2).
create or replace function order_for(p_provider uuid, p_customer uuid)
  returns boolean language plpgsql volatile security definer set search_path = public
  as $$
    begin
      if acting_kind() is distinct from 'reseller'
        or not exists (select 1 from partnership p where p.provider_id = p_provider and p.reseller_id = acting_org() and p.state = 'active' and p.may_order)
        or not exists (select 1 from customer_reseller r where r.provider_id = p_provider and r.customer_id = p_customer and r.reseller_id = acting_org()
          and r.delegated_admin and r.withdrawn_at is null and r.ended_at is null) then return false; end if;
      perform set_config('app.org', p_provider::text, true), set_config('app.kind', 'provider', true);
      return true;
    end
  $$;
