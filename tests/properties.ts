import fc from 'fast-check'

/** The same examples in every run, so that a failure belongs to a change; `FC_SEED=$RANDOM npm test -- --only=unit` looks for new ones. */
fc.configureGlobal({ seed: Number(process.env.FC_SEED ?? 20261122) })
