-- Whose letters are due, and nothing else of them, so that the worker then acts as each company, behind its walls.
create or replace function letters_due(p_now timestamptz)
  returns setof uuid language sql stable security definer set search_path = public
  as $$ select distinct organisation_id from letter where state in ('waiting', 'sending') and due_at <= p_now $$;

-- Forgets what has been over for long.
create or replace function letters_forget(p_until timestamptz)
  returns void language sql volatile security definer set search_path = public
  as $$ delete from letter where state in ('sent', 'failed') and settled_at < p_until $$;
