-- When time next acts, as a column: row security lets an index be asked for a column, but never for the result of a function,
-- and the last batch of a run read every subscription of its provider.
ALTER TABLE subscription ADD COLUMN due_at timestamptz(3)
  GENERATED ALWAYS AS (subscription_due(state, ends_at, stays_until, next_billing_at)) STORED;
DROP INDEX subscription_due;
CREATE INDEX subscription_due ON subscription (provider_id, due_at, id);
