import type {IconPack} from 'mermaid-isomorphic';
import type {XastElement} from 'svgo';
import {iconPack, readAwsIcons} from '../../icons/aws-icons';
import {load} from './load';

/** Id of an icon on its page. */
export const iconId = (name: string): string => `icon-${name}`;

/**
 * What mermaid is given for the icons: a square each, which takes the icon's place in the layout and says its name. The
 * icon itself never gets into a drawing, since its page has it once, for all its drawings.
 */
export const standIns = (): IconPack => ({
  name: iconPack,
  icons: {
    prefix: iconPack,
    icons: Object.fromEntries(
      [...readAwsIcons().keys()].map((name) => [
        name,
        {body: `<path class="${iconId(name)}" d="M0 0h16v16H0z"/>`, width: 16, height: 16},
      ]),
    ),
  },
});

/** Name of the icon that an element holds the stand-in of; `undefined` where it holds none. */
export function standInOf({attributes, children}: XastElement): string | undefined {
  const name = /^icon-(aws-.+)$/.exec(attributes.class ?? '')?.[1];
  return (
    name ??
    children
      .filter((child) => child.type === 'element')
      .map(standInOf)
      .find((inner) => inner !== undefined)
  );
}

const symbols = new Map<string, string>();

/** An icon as `<symbol>`, with ids that start with its own. */
function writeSymbol(name: string): string {
  const {body, width, height} = readAwsIcons().get(name) ?? {body: '', width: 0, height: 0};
  const {data} = load('svgo').optimize(
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}">${body}</svg>`,
    {
      plugins: [
        {name: 'preset-default', params: {floatPrecision: 0, overrides: {cleanupIds: {minify: true}}}},
        {name: 'prefixIds', params: {prefix: iconId(name), delim: '-'}},
        'removeXMLNS',
        'sortAttrs',
      ],
    },
  );
  return data.replace(/^<svg/, `<symbol id="${iconId(name)}"`).replace(/svg>$/, 'symbol>');
}

/** The icons that drawings refer to, each once, as `<symbol>`s; empty where there are none. */
export function writeSymbols(drawings: readonly string[]): string {
  const names = drawings.flatMap((svg) =>
    [...svg.matchAll(/<use [^>]*href="#icon-([\w-]+)"/g)].map(([, name = '']) => name),
  );
  return [...new Set(names)]
    .sort()
    .map((name) => {
      const symbol = symbols.get(name) ?? writeSymbol(name);
      symbols.set(name, symbol);
      return symbol;
    })
    .join('');
}
