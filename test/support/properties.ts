import fc from 'fast-check';

/**
 * Properties try the same values at every run, so that a red suite always means a change made it red.
 * `PROPERTY_SEED=random` looks for new counterexamples, `PROPERTY_RUNS` for longer where a test names no count.
 */
const { PROPERTY_SEED = '20261', PROPERTY_RUNS } = process.env;

fc.configureGlobal({
  ...(PROPERTY_SEED !== 'random' && { seed: Number(PROPERTY_SEED) }),
  ...(PROPERTY_RUNS && { numRuns: Number(PROPERTY_RUNS) }),
});
