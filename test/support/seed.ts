import fc from 'fast-check';
import '../../src/i18n/all-catalogs.js';

/** Properties are tried with the same random values in every run, so that a run says the same twice; others with FC_SEED. */
fc.configureGlobal({ seed: Number(process.env['FC_SEED'] ?? 20_261_125) });
