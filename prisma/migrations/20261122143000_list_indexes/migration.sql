-- A page of each list is read from one index, however many rows its provider has (quality P4).

-- What a list shows of an offer, and today's prices of one currency together.
CREATE INDEX offer_shown ON offer (id) INCLUDE (title_en, title_fr, kind, rank, policy_id, max_quantity, excludes, withdrawn_at);
CREATE INDEX offer_price_list ON offer_price (currency, offer_id, term, billing, effective_from DESC) INCLUDE (unit_minor, effective_to);

-- A customer's subscriptions.
DROP INDEX subscription_provider_id_customer_id_created_at_id_idx;
CREATE INDEX subscription_of_customer ON subscription (provider_id, customer_id, created_at DESC, id DESC)
  INCLUDE (tenant_id, reseller_id, reseller_name, reseller_mpn_id, nickname, offer_id, state, quantity, term, billing, starts_at, ends_at,
    auto_renew, suspended_at);

-- Those nobody is credited with.
DROP INDEX subscription_without_reseller;
CREATE INDEX subscription_without_reseller ON subscription (provider_id, created_at DESC, id DESC)
  INCLUDE (customer_id, tenant_id, reseller_id, company_name, offer_id, state, nickname, quantity)
  WHERE reseller_id IS NULL AND state IN ('active', 'suspended');

-- The calendar of a reseller's terms, beside its provider's; and of either, those of one commitment.
DROP INDEX subscription_renewals;
CREATE INDEX subscription_renewals ON subscription (provider_id, ends_at, id)
  INCLUDE (customer_id, tenant_id, reseller_id, company_name, reseller_name, reseller_mpn_id, nickname, offer_id, state, quantity, term,
    billing, unit_minor, currency, auto_renew, next_term, next_billing, next_billing_minor, next_billing_at, starts_at, suspended_at, stays_until)
  WHERE state IN ('active', 'suspended') AND ends_at IS NOT NULL;
CREATE INDEX subscription_renewals_reseller ON subscription (reseller_id, ends_at, id)
  INCLUDE (provider_id, customer_id, tenant_id, company_name, reseller_name, reseller_mpn_id, nickname, offer_id, state, quantity, term,
    billing, unit_minor, currency, auto_renew, next_term, next_billing, next_billing_minor, next_billing_at, starts_at, suspended_at, stays_until)
  WHERE state IN ('active', 'suspended') AND ends_at IS NOT NULL AND reseller_id IS NOT NULL;
CREATE INDEX subscription_renewals_term ON subscription (provider_id, term, ends_at, id)
  WHERE state IN ('active', 'suspended') AND ends_at IS NOT NULL;

-- A customer's orders.
DROP INDEX order__provider_id_customer_id_created_at_idx;
CREATE INDEX order_of_customer ON order_ (provider_id, customer_id, created_at DESC, id DESC)
  INCLUDE (reseller_id, state, currency, total_minor, placed_by);

CREATE INDEX order_line_of_order ON order_line (provider_id, order_id)
  INCLUDE (id, subscription_id, offer_id, transaction, quantity, term, billing, unit_minor);
DROP INDEX order_line_provider_id_order_id_idx;

-- Requests by resellers: one by its id, and those that wait.
CREATE INDEX order_request_by_id ON order_request (id);
DROP INDEX order_request_provider_id_requested_at_id_idx;
DROP INDEX order_request_reseller_id_requested_at_id_idx;
CREATE INDEX order_request_newest ON order_request (provider_id, requested_at DESC, id DESC);
DROP INDEX order_request_open;
CREATE INDEX order_request_open ON order_request (provider_id, requested_at DESC, id DESC) WHERE state = 'open';
CREATE INDEX order_request_reseller ON order_request (reseller_id, requested_at DESC, id DESC);

-- What is asked of support keeps the name of who asks; what is not solved stands in an index of its own for each kind of company.
ALTER TABLE service_request ADD COLUMN company_name TEXT NOT NULL DEFAULT '';
ALTER TABLE service_request DISABLE TRIGGER USER;
UPDATE service_request r SET company_name = o.name FROM organisation o WHERE o.id = r.tenant_id;
ALTER TABLE service_request ENABLE TRIGGER USER;
CREATE FUNCTION service_request_name() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    new.company_name := coalesce((SELECT o.name FROM organisation o WHERE o.id = new.tenant_id), '');
    RETURN new;
  END $$;
CREATE TRIGGER name BEFORE INSERT ON service_request FOR EACH ROW WHEN (new.company_name = '') EXECUTE FUNCTION service_request_name();
CREATE INDEX service_request_open ON service_request (provider_id, created_at DESC, id)
  INCLUDE (tenant_id, customer_id, reseller_id, holder_id, holder_name, severity, state, title, company_name, due_at, answered_at)
  WHERE state IN ('open', 'inProgress', 'waiting', 'reopened');
CREATE INDEX service_request_open_reseller ON service_request (reseller_id, created_at DESC, id)
  INCLUDE (provider_id, tenant_id, customer_id, holder_id, holder_name, severity, state, title, company_name, due_at, answered_at)
  WHERE state IN ('open', 'inProgress', 'waiting', 'reopened');

-- A tenant's people by name.
DROP INDEX membership_organisation_id_sort_name_user_id_idx;
CREATE INDEX membership_by_name ON membership (organisation_id, sort_name, user_id) INCLUDE (display_name, roles, usage_location, deleted_at);
