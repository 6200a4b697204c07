import {createRequire} from 'node:module';
import type {IconifyJSON} from '@iconify-json/logos';

/** The pack as mermaid calls it: `icon: "logos:aws-s3"`. */
export const iconPack = 'logos';

/** Side of the box that every icon of the pack is drawn in, unless it says otherwise. */
const packSize = 256;

// By `require`: as an import, 9 MB of JSON would be type-checked.
const readPack: (file: string) => IconifyJSON = createRequire(__filename);

/** What an icon draws, and in what box. */
interface AwsIcon {
  readonly body: string;
  readonly width: number;
  readonly height: number;
}

let icons: ReadonlyMap<string, AwsIcon> | undefined;

/** The icons of AWS services that a diagram may use, by name (`aws-s3`). */
export function readAwsIcons(): ReadonlyMap<string, AwsIcon> {
  icons ??= new Map(
    Object.entries(readPack('@iconify-json/logos/icons.json').icons)
      .filter(([name]) => name.startsWith('aws-'))
      .map(([name, {body, width = packSize, height = packSize}]) => [name, {body, width, height}]),
  );
  return icons;
}
