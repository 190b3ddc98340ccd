-- Looking partners up reads what `search_partners` then sifts by who asks
grant select on organisation, location, agreement, agreement_signature, partnership to portal_search;
create policy look_up on organisation for select to portal_search using (true);
create policy look_up on location for select to portal_search using (true);
create policy look_up on agreement for select to portal_search using (true);
create policy look_up on agreement_signature for select to portal_search using (true);
create policy look_up on partnership for select to portal_search using (true);
