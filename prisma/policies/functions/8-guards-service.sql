-- What was asked stays as it was asked; and who has it is its partners' word, not the customer's.
create or replace function guard_service_request() returns trigger language plpgsql as $$
  declare
    moving text[] := '{state,holder_id,holder_name,reseller_id,answered_at,changed_at,changed_by,version}';
  begin
    if acting_kind() is null or current_user = 'portal_identity' then return new; end if;
    if (to_jsonb(new) - moving) is distinct from (to_jsonb(old) - moving) then
      raise exception 'a service request stays as it was asked';
    end if;
    if acting_kind() = 'customer' and (new.holder_id, new.holder_name, new.reseller_id, new.answered_at)
       is distinct from (old.holder_id, old.holder_name, old.reseller_id, old.answered_at) then
      raise exception 'its partners say who has it';
    end if;
    return new;
  end
$$;
create or replace trigger guard before update on service_request for each row execute function guard_service_request();
