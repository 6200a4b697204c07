import {Children} from 'react';
import type {ReactNode} from 'react';

/**
 * Keeps a particle on the line of the Latin word before it, and a dash on that of what it follows: the space between
 * them breaks no line. What the copy buttons give has plain spaces again (`copy-link`).
 */
export const joinParticles = (text: string): string => text.replace(/ (?=[\p{Script=Hiragana}—])/gu, '\u00a0');

/** The same for what a heading holds; code in it stays as it is. */
export const joinParticlesIn = (node: ReactNode): ReactNode =>
  Children.map(node, (part) => (typeof part === 'string' ? joinParticles(part) : part));
