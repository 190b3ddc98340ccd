-- Lists that asked a second table of every row keep the answer in the row (quality P4).

-- Who serves a customer: search finds it with the customer.
ALTER TABLE customer ADD COLUMN resellers UUID[] NOT NULL DEFAULT '{}';
ALTER TABLE customer DISABLE TRIGGER USER;
UPDATE customer c SET resellers = r.serving FROM (
    SELECT provider_id, customer_id, array_agg(reseller_id ORDER BY reseller_id) AS serving FROM customer_reseller WHERE ended_at IS NULL GROUP BY 1, 2) r
  WHERE c.provider_id = r.provider_id AND c.id = r.customer_id;
ALTER TABLE customer ENABLE TRIGGER USER;

-- Whether a service request's reseller serves the customer now: row security asks for it.
ALTER TABLE service_request ADD COLUMN reseller_serves BOOLEAN NOT NULL DEFAULT false;
ALTER TABLE service_request DISABLE TRIGGER USER;
UPDATE service_request q SET reseller_serves = true FROM customer_reseller r
  WHERE r.provider_id = q.provider_id AND r.customer_id = q.customer_id AND r.reseller_id = q.reseller_id AND r.ended_at IS NULL;
ALTER TABLE service_request ENABLE TRIGGER USER;

DROP INDEX service_request_open;
CREATE INDEX service_request_open ON service_request (provider_id, created_at DESC, id)
  INCLUDE (tenant_id, reseller_id, reseller_serves, holder_id, holder_name, severity, state, title, company_name, due_at, answered_at)
  WHERE state IN ('open', 'inProgress', 'waiting', 'reopened');
DROP INDEX service_request_open_reseller;
CREATE INDEX service_request_open_reseller ON service_request (reseller_id, created_at DESC, id)
  INCLUDE (reseller_serves, provider_id, tenant_id, holder_id, holder_name, severity, state, title, company_name, due_at, answered_at)
  WHERE state IN ('open', 'inProgress', 'waiting', 'reopened');
DROP INDEX service_request_reseller_id_created_at_id_idx;
CREATE INDEX service_request_reseller ON service_request (reseller_id, created_at DESC, id)
  INCLUDE (reseller_serves, provider_id, tenant_id, holder_id, holder_name, severity, state, title, company_name, due_at, answered_at);

-- What a list shows of an order request.
ALTER TABLE order_request ADD COLUMN agreed BOOLEAN NOT NULL DEFAULT false, ADD COLUMN shown JSONB;
ALTER TABLE order_request DISABLE TRIGGER USER;
UPDATE order_request q SET agreed = EXISTS (
    SELECT 1 FROM customer_agreement a WHERE a.provider_id = q.provider_id AND a.customer_id = q.customer_id),
  shown = CASE WHEN octet_length(coalesce(amended, items)::text) + octet_length(company_name) + octet_length(reseller_name) <= 1500
    THEN coalesce(amended, items) END;
ALTER TABLE order_request ENABLE TRIGGER USER;

DROP INDEX order_request_reseller;
CREATE INDEX order_request_reseller ON order_request (reseller_id, requested_at DESC, id DESC)
  INCLUDE (provider_id, kind, state, customer_id, company_name, reseller_name, at_once, agreed, shown);

-- A member's own address and names, and whether it may sign in.
ALTER TABLE membership ADD COLUMN email TEXT NOT NULL DEFAULT '', ADD COLUMN first_name TEXT NOT NULL DEFAULT '',
  ADD COLUMN last_name TEXT NOT NULL DEFAULT '', ADD COLUMN disabled BOOLEAN NOT NULL DEFAULT false;
UPDATE membership m SET email = u.email, first_name = u.first_name, last_name = u.last_name, disabled = u.disabled_at IS NOT NULL
  FROM app_user u WHERE u.id = m.user_id;
DROP INDEX membership_by_name;
CREATE INDEX membership_by_name ON membership (organisation_id, sort_name, user_id)
  INCLUDE (display_name, roles, usage_location, deleted_at, email, first_name, last_name, disabled);

-- Nothing asks for these, and every order wrote into both.
DROP INDEX subscription_provider_id_reseller_id_created_at_id_idx;
DROP INDEX order__provider_id_created_at_id_idx;
