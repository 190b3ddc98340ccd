-- What partners share is counted once, those with rights first: one index instead of two.
DROP INDEX customer_reseller_live;
DROP INDEX customer_reseller_delegated;
CREATE INDEX customer_reseller_live ON customer_reseller (reseller_id, provider_id, delegated_admin DESC, withdrawn_at NULLS FIRST) WHERE ended_at IS NULL;

-- The ledger asks for the first association only before its first month; every credited order wrote into this for it.
DROP INDEX reseller_period_from;
