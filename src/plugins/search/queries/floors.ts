import type {Floor} from './ranking';

/**
 * The least that each set must reach, whatever `misses.json` accepts: about two queries below what it reached on
 * 2026-11-29, with an engine made anew and 1,435 sections, or on the day it was added. Raise them when the ranking got
 * better; whoever lowers one has to say why in the commit.
 */
export const floors: Readonly<Record<string, Floor>> = {
  samples: {right: 0.84, section: 0.82, three: 0.92},
  tuned: {right: 0.89, section: 0.86, three: 0.96},
  untuned: {right: 0.92, section: 0.92, three: 0.96},
  seen: {right: 0.85, section: 0.85, three: 0.91},
  unseen: {right: 0.82, section: 0.82, three: 0.9},
  strangers: {right: 0.85, section: 0.85, three: 0.92},
  newcomers: {right: 0.8, section: 0.79, three: 0.88},
  latecomers: {right: 0.83, section: 0.82, three: 0.93},
  visitors: {right: 0.84, section: 0.83, three: 0.92},
  guests: {right: 0.86, section: 0.85, three: 0.95},
  callers: {right: 0.87, section: 0.86, three: 0.96},
};
