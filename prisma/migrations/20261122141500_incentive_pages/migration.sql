-- A page of the incentive report at a million credits is read from one index each: lines by currency, the highest first; sums; locations.
DROP INDEX incentive_credit_newest;
DROP INDEX incentive_credit_reseller;
DROP INDEX incentive_total_reseller_id_month_idx;

CREATE INDEX incentive_credit_highest ON incentive_credit (provider_id, month, currency, credit_minor DESC, id DESC)
  INCLUDE (reseller_id, reseller_name, mpn_id, company_name, customer_id, subscription_id, offer_title_en, offer_title_fr, seats, base_minor, basis_points);
CREATE INDEX incentive_credit_reseller ON incentive_credit (reseller_id, month, currency, credit_minor DESC, id DESC)
  INCLUDE (provider_id, reseller_name, mpn_id, company_name, customer_id, subscription_id, offer_title_en, offer_title_fr, seats, base_minor, basis_points);

CREATE INDEX incentive_total_sum ON incentive_total (provider_id, month DESC, currency)
  INCLUDE (mpn_id, reseller_id, credits, base_minor, credit_minor) WHERE mpn_id = '';
CREATE INDEX incentive_total_highest ON incentive_total (provider_id, month, currency, credit_minor DESC, mpn_id)
  INCLUDE (reseller_id, reseller_name, credits, base_minor) WHERE mpn_id <> '';
CREATE INDEX incentive_total_reseller ON incentive_total (reseller_id, month DESC)
  INCLUDE (provider_id, currency, mpn_id, reseller_name, credits, base_minor, credit_minor);
