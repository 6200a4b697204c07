/** Variables that decide whether a build may go without a browser. */
export type CiEnvironment = Readonly<Partial<Record<'CI', string>>>;

/**
 * Lets a build go without a browser everywhere but in CI: what a browser draws must not be missing unnoticed from a
 * site that is published.
 * @param browser path of the Chromium; `undefined` where there is none
 * @param environment `CI` set to anything but an empty string, `0` or `false` asks for a browser
 * @param work what the browser is for, as the message says it: 「図を描く」
 * @returns whether there is a browser
 * @throws Error in CI without a browser
 */
export function requireInCi(browser: string | undefined, environment: CiEnvironment, work: string): browser is string {
  if (browser === undefined && !['', '0', 'false'].includes(environment.CI ?? '')) {
    throw new Error(
      `${work} Chromium がない。CI では、なしで済ませない\n    直し方: ビルドの前に npm run browser を実行する`,
    );
  }
  return browser !== undefined;
}
