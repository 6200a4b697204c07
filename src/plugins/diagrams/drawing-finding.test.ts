import {expect, it} from 'vitest';
import {formatFinding} from '../../site/finding';
import {describeDrawingError} from './drawing-finding';

const parseError = (line: number): Error => new Error(`Parse error on line ${line}:\n... a --> --> b\n---^`);

it('names the line of the page, not of the block', () => {
  const finding = describeDrawingError('docs/a.mdx', 20, 'flowchart TD\n  a --> --> b', parseError(2));
  expect(formatFinding(finding)).toMatch(/^docs\/a\.mdx:22: 図を描けない: Parse error on line 2:\n[^]*\n {4}直し方: /);
});

it('counts the comments that mermaid takes out first', () => {
  expect(describeDrawingError('docs/a.mdx', 20, 'flowchart TD\n  %% 注\n  a --> --> b', parseError(2)).line).toBe(23);
});

it('falls back to the fence where mermaid names no line', () => {
  expect(describeDrawingError('docs/a.mdx', 20, 'flowchart TD', new Error('No diagram type detected')).line).toBe(20);
});
