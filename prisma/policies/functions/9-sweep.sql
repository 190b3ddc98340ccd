-- What time alone makes old is swept away: of each kind so many rows at a time, and never the rows another instance holds at this moment, so that
-- several may sweep at once. Answers how many rows went.

create or replace function sweep_people(p_now timestamptz, p_most int)
  returns int language plpgsql volatile security definer set search_path = public
  as $$
    declare gone int;
    begin
      -- Deleted people are gone after 30 days (rules §9), with their sessions and licences; who also works elsewhere stays there.
      with old as (
        select user_id, organisation_id from membership where deleted_at <= p_now - interval '30 days' order by deleted_at limit p_most for update skip locked),
      alone as (
        delete from app_user u using old o where u.id = o.user_id
          and not exists (select 1 from membership e where e.user_id = u.id and e.organisation_id <> o.organisation_id)),
      left_over as (
        delete from membership m using old o where m.user_id = o.user_id and m.organisation_id = o.organisation_id
          and exists (select 1 from membership e where e.user_id = m.user_id and e.organisation_id <> m.organisation_id))
      select count(*) into gone from old;
      return gone;
    end
  $$;

create or replace function sweep_sessions(p_now timestamptz, p_most int)
  returns int language plpgsql volatile security definer set search_path = public
  as $$
    declare gone int; attempts int;
    begin
      -- A session that ran out a month ago, ended or not, is nobody's any more. The database gives sessions and attempts their times, so its clock
      -- decides: a portal whose clock runs ahead signs nobody out.
      p_now := least(p_now, now());
      delete from session where token_hash in (
        select token_hash from session where expires_at <= p_now - interval '30 days' limit p_most for update skip locked);
      get diagnostics gone = row_count;
      -- No window of attempts is longer than a day.
      delete from rate_window where (key, started_at) in (
        select key, started_at from rate_window where started_at <= p_now - interval '2 days' limit p_most for update skip locked);
      get diagnostics attempts = row_count;
      return gone + attempts;
    end
  $$;

create or replace function sweep_drafts(p_now timestamptz, p_most int)
  returns int language plpgsql volatile security definer set search_path = public
  as $$
    declare drafts int; asked int; secrets int; links int;
    begin
      -- Drafts of new customers that nobody touched for 90 days; what came of one that was submitted stands in the orders.
      delete from customer_draft where (provider_id, id) in (
        select provider_id, id from customer_draft where updated_at <= p_now - interval '90 days' limit p_most for update skip locked);
      get diagnostics drafts = row_count;
      -- What nobody confirmed is forgotten a month after its link ran out.
      delete from enrolment where id in (
        select id from enrolment where confirmed_at is null and expires_at <= p_now - interval '30 days' limit p_most for update skip locked);
      get diagnostics asked = row_count;
      -- From a nonce that ran out no password can be made again (product §2.4).
      delete from setup_info where (provider_id, customer_id) in (
        select provider_id, customer_id from setup_info where expires_at <= p_now limit p_most for update skip locked);
      get diagnostics secrets = row_count;
      -- A link to a new password is told for what it was, used or expired, for a month.
      delete from password_reset where id in (
        select id from password_reset where expires_at <= p_now - interval '30 days' limit p_most for update skip locked);
      get diagnostics links = row_count;
      return drafts + asked + secrets + links;
    end
  $$;
