import fc from 'fast-check';

/** A run of the tests is the same every time; other seeds are for the figures, which run longer. */
fc.configureGlobal({ seed: 20_270_111 });
