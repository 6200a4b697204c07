import {examTasks} from '../data/exam-tasks';
import type {TaskId} from '../data/exam-tasks';
import {isId, isPageAddress} from '../data/addresses';
import type {Source} from '../data/sources';

/** How a page is built: which parts the plugin topic-page adds and which the content checks ask for. */
type PageForm = 'home' | 'topic' | 'guide' | 'appendix';

/** Whether a page explains something: it is read; the others are looked up, or list what is elsewhere. */
export const isForReading = (form: unknown): boolean => form === 'topic' || form === 'guide';

/** One thing that the exam likes to ask: what the question looks like, and what to answer. Inline Markdown. */
export interface ExamPoint {
  readonly cue: string;
  readonly answer: string;
}

/** Front matter of a page in `docs/`, typed. */
export interface PageFrontMatter {
  readonly form: PageForm;
  readonly title: string;
  readonly slug: string;
  /** One sentence that says what the topic is: the page's lead and its meta description. */
  readonly description: string;
  /** Day on which the page was last held against its sources, `YYYY-MM-DD`. */
  readonly checked: string;
  /** The task statements of SAP-C02 that the page serves. */
  readonly tasks: readonly TaskId[];
  readonly exam: readonly ExamPoint[];
  /** Keys of `src/data/sources/`. */
  readonly sources: readonly string[];
  /** Related sections, as inline Markdown with one link each. */
  readonly related: readonly string[];
  /**
   * What the page's name means to who types it in the search: the id of a section, or `top` for title, lead and
   * diagram. The first section where it is left out.
   */
  readonly opening: string | undefined;
  /** Whether React takes the page over in the browser (src/plugins/static-pages); that plugin's default if left out. */
  readonly hydrate: boolean | undefined;
}

/** Something wrong with one key of the front matter. */
export interface FrontMatterProblem {
  /** The key at fault; also where the line is looked up. */
  readonly key: string;
  /** The item of its list that is. */
  readonly item?: string;
  readonly problem: string;
  readonly mend: string;
}

const forms: readonly string[] = ['home', 'topic', 'guide', 'appendix'] satisfies PageForm[];
/** The `opening` of a page whose name means its top. */
export const topOpening = 'top';
const requiredKeys = ['form', 'title', 'slug', 'description', 'checked'];
const listKeys = ['tasks', 'sources', 'related'];
const objectListKeys = ['exam'];
const optionalKeys = ['opening', 'hydrate'];
/** Keys of Docusaurus itself that a page may use beside ours. */
const docusaurusKeys = [
  'image',
  'sidebar_label',
  'hide_table_of_contents',
  'hide_title',
  'pagination_next',
  'pagination_prev',
];

const isTask = (task: string): task is TaskId => Object.hasOwn(examTasks, task);
const isForm = (form: string): form is PageForm => forms.includes(form);

function readList(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.filter((item): item is string => typeof item === 'string') : [];
}

function readString(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

function readExam(value: unknown): readonly ExamPoint[] {
  return (Array.isArray(value) ? value : []).flatMap((item: unknown) => {
    const point = typeof item === 'object' && item !== null ? {cue: '', answer: '', ...item} : {cue: '', answer: ''};
    return readString(point.cue) === '' || readString(point.answer) === ''
      ? []
      : [{cue: readString(point.cue), answer: readString(point.answer)}];
  });
}

/**
 * Every fault of a page's front matter; an empty list means that {@link readFrontMatter} leaves nothing out.
 * @param raw the front matter as YAML gives it
 * @param sources what its `sources` may name
 */
export function findFrontMatterProblems(
  raw: Readonly<Record<string, unknown>>,
  sources: Readonly<Record<string, Source>>,
): FrontMatterProblem[] {
  const problems: FrontMatterProblem[] = [];
  const form = readString(raw.form);
  const known = [...requiredKeys, ...listKeys, ...objectListKeys, ...optionalKeys, ...docusaurusKeys];
  for (const key of requiredKeys) {
    if (readString(raw[key]).trim() === '') {
      problems.push({key, problem: `フロントマターに ${key} がない`, mend: `${key}: に空でない文字列を書く`});
    }
  }
  for (const key of Object.keys(raw)) {
    if (!known.includes(key)) {
      problems.push({
        key,
        problem: `知らないフロントマター ${key}`,
        mend: `綴りを直すか消す。使えるのは ${known.join(', ')}`,
      });
    }
  }
  if (form !== '' && !isForm(form)) {
    problems.push({key: 'form', problem: `知らない form: ${form}`, mend: `${forms.join(' / ')} のどれかにする`});
  }
  if (readString(raw.checked) !== '' && !/^\d{4}-\d{2}-\d{2}$/.test(readString(raw.checked))) {
    problems.push({
      key: 'checked',
      problem: '確認日の形が違う',
      mend: "checked: '2026-11-22' のように引用符で囲んで書く",
    });
  }
  if (readString(raw.slug) !== '' && !isPageAddress(readString(raw.slug))) {
    problems.push({
      key: 'slug',
      problem: `slug がアドレスの形でない: ${readString(raw.slug)}`,
      mend: '/area/page/ の形(小文字の ASCII、前後に /)で書く',
    });
  }
  for (const key of listKeys) {
    const value = raw[key];
    if (value !== undefined && (!Array.isArray(value) || value.some((item) => typeof item !== 'string'))) {
      problems.push({
        key,
        problem: `${key} が文字列の並びでない`,
        mend: `${key}: の下に「- 文字列」を並べる(: や # を含む行は引用符で囲む)`,
      });
    } else if (isForReading(form) && key !== 'tasks' && readList(value).length === 0) {
      problems.push({key, problem: `${form} のページに ${key} がない`, mend: `${key}: に 1 つ以上書く`});
    }
  }
  const points = readExam(raw.exam);
  if (raw.exam !== undefined && (!Array.isArray(raw.exam) || points.length !== raw.exam.length)) {
    problems.push({
      key: 'exam',
      problem: 'exam に cue と answer のそろわない項目がある',
      mend: '「- cue: 問われ方」の次の行に「answer: 答え」を書く',
    });
  } else if (form === 'topic' && points.length === 0) {
    problems.push({key: 'exam', problem: 'topic のページに exam がない', mend: 'exam: に 1 つ以上書く'});
  }
  for (const task of readList(raw.tasks).filter((value) => !isTask(value))) {
    problems.push({
      key: 'tasks',
      problem: `知らないタスク ${task}`,
      mend: "src/data/exam-tasks.ts にある番号を '2.1' のように引用符で囲んで書く",
    });
  }
  for (const key of readList(raw.sources)) {
    if (!Object.hasOwn(sources, key)) {
      problems.push({
        key: 'sources',
        item: key,
        problem: `知らない出典 ${key}`,
        mend: 'src/data/sources/ にあるキーを使うか、そこに加える',
      });
    }
  }
  if (raw.opening !== undefined && !isId(readString(raw.opening))) {
    problems.push({
      key: 'opening',
      problem: `opening が id の形でない: ${JSON.stringify(raw.opening)}`,
      mend: 'ページにある節の id か top を書く',
    });
  }
  if (raw.hydrate !== undefined && typeof raw.hydrate !== 'boolean') {
    problems.push({key: 'hydrate', problem: 'hydrate が真偽値でない', mend: 'hydrate: true と引用符なしで書く'});
  }
  for (const item of readList(raw.related)) {
    if (!/\]\(\/[^)]*\)/.test(item)) {
      problems.push({
        key: 'related',
        problem: `関連する節にサイト内リンクがない: ${item}`,
        mend: '"[見出し](/area/page/#id) — 何が分かるか" の形で書く',
      });
    }
  }
  return problems;
}

/**
 * A page's front matter, typed. What is malformed is left out or empty, an unknown form is a `topic`: a page that
 * {@link findFrontMatterProblems} passes loses nothing.
 * @param raw the front matter as YAML gives it
 */
export function readFrontMatter(raw: Readonly<Record<string, unknown>>): PageFrontMatter {
  const form = readString(raw.form);
  return {
    form: isForm(form) ? form : 'topic',
    title: readString(raw.title),
    slug: readString(raw.slug),
    description: readString(raw.description),
    checked: readString(raw.checked),
    tasks: readList(raw.tasks).filter(isTask),
    exam: readExam(raw.exam),
    sources: readList(raw.sources),
    related: readList(raw.related),
    opening: typeof raw.opening === 'string' ? raw.opening : undefined,
    hydrate: typeof raw.hydrate === 'boolean' ? raw.hydrate : undefined,
  };
}
