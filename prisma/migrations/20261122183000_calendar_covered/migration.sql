-- What the lists ask of an offer and of a term since the shared caps and the decisions together: a page is read from one index again.
DROP INDEX offer_shown;
CREATE INDEX offer_shown ON offer (id) INCLUDE (title_en, title_fr, kind, rank, policy_id, max_quantity, pooled_max, excludes, withdrawn_at);

DROP INDEX subscription_renewals;
CREATE INDEX subscription_renewals ON subscription (provider_id, ends_at, id)
  INCLUDE (customer_id, tenant_id, reseller_id, company_name, reseller_name, reseller_mpn_id, nickname, offer_id, state, quantity, term,
    billing, unit_minor, currency, auto_renew, next_term, next_billing, next_billing_minor, next_billing_at, starts_at, suspended_at, stays_until, version)
  WHERE state IN ('active', 'suspended') AND ends_at IS NOT NULL;
DROP INDEX subscription_renewals_reseller;
CREATE INDEX subscription_renewals_reseller ON subscription (reseller_id, ends_at, id)
  INCLUDE (provider_id, customer_id, tenant_id, company_name, reseller_name, reseller_mpn_id, nickname, offer_id, state, quantity, term,
    billing, unit_minor, currency, auto_renew, next_term, next_billing, next_billing_minor, next_billing_at, starts_at, suspended_at, stays_until, version)
  WHERE state IN ('active', 'suspended') AND ends_at IS NOT NULL AND reseller_id IS NOT NULL;
