import type {Floor} from './ranking';

/**
 * The least that each set must reach, whatever `misses.json` accepts: about two queries below what it reached on
 * 2026-11-28. Raise them when the ranking got better; whoever lowers one has to say why in the commit.
 */
export const floors: Readonly<Record<string, Floor>> = {
  samples: {right: 0.88, section: 0.86, three: 0.94},
  tuned: {right: 0.89, section: 0.87, three: 0.96},
  untuned: {right: 0.92, section: 0.92, three: 0.96},
};
