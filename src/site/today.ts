/**
 * The day that the site is built on, `YYYY-MM-DD` (UTC): the one place that asks what day it is. `SOURCE_DATE_EPOCH`,
 * in seconds, as reproducible builds have it (https://reproducible-builds.org/specs/source-date-epoch/), fixes it.
 * @throws Error where that is no number
 */
export function today({SOURCE_DATE_EPOCH: seconds}: NodeJS.ProcessEnv = process.env): string {
  if (seconds === undefined || seconds === '') {
    return new Date().toISOString().slice(0, 10);
  }
  if (!/^\d{1,11}$/.test(seconds)) {
    throw new Error(`SOURCE_DATE_EPOCH が秒の数でない: ${seconds}\n    直し方: date -d 2026-11-30 +%s が出す数を渡す`);
  }
  return new Date(Number(seconds) * 1000).toISOString().slice(0, 10);
}
