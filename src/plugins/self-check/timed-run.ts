/** How many questions a timed run has. */
export const runLength = 20;

/** Seconds for one question: SAP-C02 gives 180 minutes for 75. */
const secondsEach = (180 * 60) / 75;

/** Seconds that a run of so many questions may take. */
export function timeFor(questions: number): number {
  return questions * secondsEach;
}

/**
 * Draws the questions of a run, each at most once, in random order.
 * @param ids the questions to draw from; where there are fewer than `count`, all of them
 * @param random a number from 0 up to, not including, 1
 */
export function drawRun(ids: readonly string[], count: number, random: () => number): string[] {
  const left = [...ids];
  const drawn: string[] = [];
  while (drawn.length < count && left.length > 0) {
    drawn.push(...left.splice(Math.floor(random() * left.length), 1));
  }
  return drawn;
}

/** Time left as a clock shows it, minutes and seconds: `48:00`; never below `0:00`. */
export function formatTime(seconds: number): string {
  const whole = Math.max(0, Math.ceil(seconds));
  return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, '0')}`;
}
