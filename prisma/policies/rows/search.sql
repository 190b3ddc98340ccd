-- Search: row security keeps an operator that is not leakproof out of an index, so each search is one function that names the tenant itself.
grant select on customer, customer_reseller, subscription to portal_search;
create policy search on customer for select to portal_search using (true);
create policy search on customer_reseller for select to portal_search using (true);
create policy search on subscription for select to portal_search using (true);
-- What waits for an organisation is counted the same way.
grant select on order_request, service_request, offer, offer_price, commerce_policy, license_assignment to portal_search;
create policy search on order_request for select to portal_search using (true);
create policy search on service_request for select to portal_search using (true);
create policy search on offer for select to portal_search using (true);
create policy search on offer_price for select to portal_search using (true);
create policy search on commerce_policy for select to portal_search using (true);
create policy search on license_assignment for select to portal_search using (true);
