-- What the sweep looks for, so that it finds nothing at once where nothing is old.
create index membership_deleted on membership (deleted_at) where deleted_at is not null;
create index session_expires on session (expires_at);
create index rate_window_started on rate_window (started_at);
create index customer_draft_updated on customer_draft (updated_at);
create index setup_info_expires on setup_info (expires_at);
