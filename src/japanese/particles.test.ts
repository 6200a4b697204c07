import {createElement} from 'react';
import {renderToStaticMarkup} from 'react-dom/server';
import {describe, expect, it} from 'vitest';
import {joinParticles, joinParticlesIn} from './particles';

describe('joinParticles', () => {
  it('joins a particle and a dash to the word before, and nothing else', () => {
    expect(joinParticles('EC2 Auto Scaling の起動テンプレート — CodeDeploy で 2 つの環境')).toBe(
      'EC2 Auto Scaling\u00a0の起動テンプレート\u00a0— CodeDeploy\u00a0で 2\u00a0つの環境',
    );
  });
});

describe('joinParticlesIn', () => {
  it('joins what follows code, too', () => {
    const heading = joinParticlesIn([createElement('code', {key: 1}, 'a b'), ' による', 'カスタマイズ']);
    expect(renderToStaticMarkup(heading)).toBe('<code>a b</code>\u00a0によるカスタマイズ');
  });
});
