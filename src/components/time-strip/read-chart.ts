import type {BandChart, DatapointChart, SamplingChart} from '../../data/charts';

/** Whether each value is outside its band. */
export const outside = ({values, low, high}: Pick<BandChart, 'values' | 'low' | 'high'>): boolean[] =>
  values.map((value, place) => value < (low[place] ?? value) || value > (high[place] ?? value));

/** Whether the alarm is on after each datapoint: at least M of the last N are above the threshold. */
export function alarmed({values, threshold, m, n}: Omit<DatapointChart, 'kind'>): boolean[] {
  return values.map(
    (_, place) => values.slice(Math.max(0, place - n + 1), place + 1).filter((value) => value > threshold).length >= m,
  );
}

/** How many requests of a second are recorded: by the reservoir, and of the others, on average, by the rate. */
export function recorded(
  requests: number,
  {reservoir, rate}: Pick<SamplingChart, 'reservoir' | 'rate'>,
): {readonly sure: number; readonly byRate: number} {
  const sure = Math.min(requests, reservoir);
  return {sure, byRate: Math.round(((requests - sure) * rate) / 100)};
}
