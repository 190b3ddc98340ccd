-- What a customer decides about a partner stands in that partner's log too, by whom and when: only these decisions, and only of a customer to
-- those that serve it.
create or replace function tell_partner(p_partner uuid, p_customer uuid, p_line uuid, p_operation text, p_subject text, p_changes jsonb)
  returns void language sql volatile security definer set search_path = public
  as $$
    insert into activity (organisation_id, id, user_id, user_name, operation, outcome, customer_id, subject, subject_id, changes)
    select p_partner, p_line, u.id, u.first_name || ' ' || u.last_name, p_operation, 'done', c.id, p_subject, c.id::text, p_changes
    from customer c join app_user u on u.id = acting_user()
    where c.id = p_customer and c.tenant_id = acting_org() and acting_kind() = 'customer' and (
      c.provider_id = p_partner or exists (
        select 1 from customer_reseller r where r.provider_id = c.provider_id and r.customer_id = c.id and r.reseller_id = p_partner))
  $$;
