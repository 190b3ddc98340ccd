-- The partners to filter a list by are read from the index alone.
drop index partnership_provider_id_state_sort_name_id_idx;
create index partnership_provider_id_state_sort_name_id_idx on partnership (provider_id, state, sort_name, id) include (reseller_id);
