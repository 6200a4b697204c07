import {entriesOf, isRecord, lineOf, recordOf, textOf} from './json';

/** A finding of the audit that is known and stays for a while. */
export interface Allowed {
  /** @example 'GHSA-xxxx-xxxx-xxxx' */
  readonly advisory: string;
  /** Why it does no harm here, or what is waited for. */
  readonly reason: string;
  /** Last day on which it is allowed, `YYYY-MM-DD`; at most half a year ahead. */
  readonly until: string;
}

/** What `npm audit --json` told. */
export type Verdict =
  /** The service did not answer: nothing is known of the packages. */
  | {readonly kind: 'silent'; readonly detail: string}
  /** It answered; `faults` is empty where every finding is allowed. */
  | {readonly kind: 'judged'; readonly packages: number; readonly found: number; readonly faults: readonly string[]};

function parse(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}

interface Advisory {
  readonly id: string;
  readonly title: string;
  readonly severity: string;
  readonly range: string;
  readonly package: string;
  /** Where it is installed. */
  readonly place: string;
}

/** Each advisory once, whatever packages it reaches through others. */
function advisoriesIn(vulnerabilities: unknown): Advisory[] {
  const found = entriesOf(vulnerabilities).flatMap(([name, vulnerability]) =>
    isRecord(vulnerability) && Array.isArray(vulnerability.via)
      ? vulnerability.via.filter(isRecord).map(({url, title, severity, range}): [string, Advisory] => {
          const id = textOf(url).split('/').at(-1) ?? '';
          const [place] = Array.isArray(vulnerability.nodes) ? vulnerability.nodes.map(textOf) : [];
          return [
            id,
            {
              id,
              title: textOf(title),
              severity: textOf(severity),
              range: textOf(range),
              package: name,
              place: place ?? name,
            },
          ];
        })
      : [],
  );
  return [...new Map(found).values()];
}

/** What a report is held to. */
interface Grounds {
  readonly allowed: readonly Allowed[];
  /** Where those stand. */
  readonly file: string;
  readonly text: string;
  /** The text of `package-lock.json`. */
  readonly lock: string;
  /** `YYYY-MM-DD` */
  readonly day: string;
}

/** Judges what `npm audit --json` printed. */
export function judgeAudit(json: string, {allowed, file, text, lock, day}: Grounds): Verdict {
  const report = parse(json);
  if (!isRecord(report) || report.auditReportVersion !== 2 || !isRecord(report.vulnerabilities)) {
    const detail = isRecord(report) ? textOf(report.message) : '';
    return {kind: 'silent', detail: detail === '' ? json.trim().slice(0, 200) : detail};
  }
  const advisories = advisoriesIn(report.vulnerabilities);
  const {total} = recordOf(recordOf(report.metadata).dependencies);
  const faults = [
    ...advisories
      .filter(({id}) => !allowed.some(({advisory}) => advisory === id))
      .map(
        ({id, title, severity, range, package: name, place}) =>
          `package-lock.json:${lineOf(lock, `"${place}": {`)}: ${name} ${range} に ${severity} の脆弱性 ${id}: ${title}\n` +
          `    直し方: 直ったバージョンへ上げる（間接の依存は overrides）。待つしかなければ、理由と期限を付けて ${file} に加える`,
      ),
    ...allowed.flatMap(({advisory, until}) => {
      const problem = !advisories.some(({id}) => id === advisory)
        ? `${advisory} はもう見つからない\n    直し方: 消す`
        : until < day
          ? `${advisory} を許す期限 ${until} が過ぎた\n    直し方: 直ったバージョンへ上げる。まだなければ、理由を確かめ直して期限を延ばす`
          : undefined;
      return problem === undefined ? [] : [`${file}:${lineOf(text, advisory)}: ${problem}`];
    }),
  ];
  return {
    kind: 'judged',
    packages: typeof total === 'number' ? total : 0,
    found: advisories.length,
    faults,
  };
}
