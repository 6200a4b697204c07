import {describe, expect, it} from 'vitest';
import {readAwsIcons} from '../../icons/aws-icons';
import {readThisSite} from '../../site/this-site';
import {planDrawings, readDrawing} from './drawings';
import {writeSymbols} from './icons';

const idsOf = (svg: string): string[] => [...svg.matchAll(/ id="([^"]+)"/g)].map(([, id = '']) => id);
const drawing = (...names: string[]): string => names.map((name) => `<use x="1" href="#icon-${name}"/>`).join('');

describe('writeSymbols', () => {
  it('writes each icon once, in an order of its own', () => {
    const symbols = writeSymbols([drawing('aws-s3', 'aws-ec2'), drawing('aws-ec2')]);
    expect([...symbols.matchAll(/<symbol id="([^"]+)"/g)].map(([, id]) => id)).toEqual(['icon-aws-ec2', 'icon-aws-s3']);
    expect(writeSymbols([drawing('aws-ec2', 'aws-s3')])).toBe(symbols);
    expect(writeSymbols(['<svg/>'])).toBe('');
  });

  it('keeps the colours of every icon, under ids that no other has', () => {
    const symbols = [...readAwsIcons().keys()].map((name) => writeSymbols([drawing(name)]));
    const ids = symbols.flatMap(idsOf);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.filter((id) => !id.startsWith('icon-aws-'))).toEqual([]);
    for (const symbol of symbols) {
      expect(symbol).toMatch(/^<symbol .* viewBox="0 0 \d+ \d+".*<\/symbol>$/);
      expect(symbol).toMatch(/(?:fill|stop-color)="#/);
      const used = [...symbol.matchAll(/(?:url\(|href=")#([^)"]+)/g)].map(([, id]) => id);
      expect(used.filter((id = '') => !idsOf(symbol).includes(id))).toEqual([]);
    }
  });

  it('finds every icon that the kept drawings refer to', async () => {
    for (const page of (await readThisSite()).pages) {
      const named = page.diagrams.flatMap(({icons}) => icons.map(({name}) => `icon-${name}`));
      const symbols = writeSymbols(planDrawings([page]).map(({plan}) => readDrawing(plan) ?? ''));
      expect(new Set([...symbols.matchAll(/<symbol [^>]*?id="([^"]+)"/g)].map(([, id]) => id)), page.file).toEqual(
        new Set(named),
      );
    }
  });
});
