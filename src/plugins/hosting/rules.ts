import {securityHeaders} from '../../data/security-headers';
import type {Header} from '../../data/security-headers';

/** A type of file, as an answer names it. All of them are text in UTF-8 unless it says otherwise. */
export interface FileType {
  readonly type: string;
  readonly endings: readonly string[];
  readonly isBinary?: true;
  /** Hosts know the type by the ending, or say one that a browser would not show, or no charset. */
  readonly isOftenWrong?: true;
}

/** Every kind of file that the site publishes. */
export const fileTypes: readonly FileType[] = [
  {type: 'text/html', endings: ['html']},
  {type: 'text/css', endings: ['css']},
  {type: 'text/javascript', endings: ['js']},
  {type: 'application/json', endings: ['json']},
  {type: 'image/svg+xml', endings: ['svg']},
  {type: 'text/plain', endings: ['txt'], isOftenWrong: true},
  {type: 'text/markdown', endings: ['md'], isOftenWrong: true},
  {type: 'text/csv', endings: ['csv'], isOftenWrong: true},
  {type: 'application/xml', endings: ['xml'], isOftenWrong: true},
  {type: 'application/pdf', endings: ['pdf'], isBinary: true},
  {type: 'image/png', endings: ['png'], isBinary: true},
  {type: 'image/jpeg', endings: ['jpg'], isBinary: true},
];

/** The folder, from the base path on, whose names hold a hash of what is in them. */
export const hashedFolder = 'assets/';

/** What stands under a name with a hash never changes. */
export const kept = 'public, max-age=31536000, immutable';

/**
 * Everything else is asked for anew each time, which costs an answer without a body where nothing changed: a reader who
 * comes back after a deploy gets pages that name the parts that are there.
 */
export const asked = 'no-cache';

/**
 * The headers of an answer, all of them on every answer.
 * @param path path from the base path on, without a leading slash; `404.html` where there is nothing
 */
export const headersOf = (path: string): readonly Header[] => [
  ...securityHeaders,
  {name: 'Cache-Control', value: path.startsWith(hashedFolder) ? kept : asked},
];

/** A type with its charset, as `Content-Type` has it. */
export const contentType = ({type, isBinary}: FileType): string => (isBinary ? type : `${type}; charset=utf-8`);

/**
 * The files of a build that are of no type above, and that a host might hand out as a download. What has no ending is a
 * folder, or for the host itself (`CNAME`).
 */
export function findUntyped(files: readonly string[]): string[] {
  const endings = new Set(fileTypes.flatMap((fileType) => fileType.endings));
  return files.filter((file) => {
    const ending = /[^/]\.(\w+)$/.exec(file)?.[1];
    return ending !== undefined && !endings.has(ending);
  });
}
