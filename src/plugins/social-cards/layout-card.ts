import {cardSize, siteTitle} from '../../data/identity';
import {splitPhrases} from '../../japanese/line-breaks';

/** What a card says. */
export interface CardSubject {
  readonly title: string;
  /** The page's first sentence; it gives way to a title that needs its room. */
  readonly description: string;
  /** The area of the page; `undefined` for the card of the site. */
  readonly area: {readonly key: string; readonly label: string} | undefined;
  /** What the page speaks of; with the key of an area, in its hue. */
  readonly topics: readonly {readonly title: string; readonly area?: string}[];
}

/** How a text looks. */
interface Type {
  readonly weight: 400 | 700;
  /** In px. */
  readonly size: number;
  /** Name of a colour of src/css/tokens.css. */
  readonly color: string;
}

/** One line of text; y is that of its baseline. */
interface Line extends Type {
  readonly text: string;
  readonly x: number;
  readonly y: number;
}

/** A filled rectangle, with round ends where it has a radius. */
interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly color: string;
  readonly radius?: number;
}

/** A card with every place known: boxes in the order in which they are painted, then lines. */
export interface CardLayout {
  readonly boxes: readonly Box[];
  readonly lines: readonly Line[];
}

/** Width of a text in px. */
export type Measure = (text: string, type: Type) => number;

const stripe = 16;
/** Where the right half begins: the topics. */
const half = 700;
const left = stripe + 72;
const textWidth = half - left - 40;
const [top, bottom] = [64, cardSize.height - 56];
const topicsLeft = half + 32;
const topicsWidth = cardSize.width - 32 - topicsLeft;
const indent = 20;
const topicPadding = 16;
const lineHeight = 1.4;
/** Height of the font above the baseline. */
const ascent = 0.88;

const areaType = (color: string): Type => ({weight: 700, size: 30, color});
const titleType = (size: number): Type => ({weight: 700, size, color: 'ink'});
const descriptionType: Type = {weight: 400, size: 27, color: 'ink-muted'};
const siteType: Type = {weight: 700, size: 28, color: 'ink-muted'};
const topicType: Type = {weight: 400, size: 26, color: 'ink-muted'};
/** Sizes of the title tried in turn until the card holds it, in px: first with the description, then without. */
const sizesWithDescription = [68, 60, 52, 46];
const sizesAlone = [68, 60, 52, 46, 40, 36];

const hueOf = (key: string | undefined): string => (key === undefined ? 'accent' : `area-${key}`);
const heightOf = (lines: readonly string[], {size}: Type): number => lines.length * size * lineHeight;

function fillLines(pieces: readonly string[], fits: (line: string) => boolean): string[] {
  const lines: string[] = [];
  for (const piece of pieces) {
    const line = lines.at(-1);
    if (line !== undefined && fits((line + piece).trimEnd())) {
      lines[lines.length - 1] = line + piece;
    } else {
      lines.push(piece);
    }
  }
  return lines.map((line) => line.trim());
}

/** Breaks a text between phrases, and inside of one only where it is wider than the line. */
function breakText(text: string, type: Type, width: number, measure: Measure): string[] {
  const fits = (line: string): boolean => measure(line, type) <= width;
  const pieces = text === '' ? [] : splitPhrases(text);
  return fillLines(
    pieces.flatMap((piece) => (fits(piece.trimEnd()) ? [piece] : Array.from(piece))),
    fits,
  );
}

function placeLines(lines: readonly string[], type: Type, x: number, y: number): Line[] {
  const first = y + type.size * ((lineHeight - 1) / 2 + ascent);
  return lines.map((text, index) => ({...type, text, x, y: Math.round(first + index * type.size * lineHeight)}));
}

function layoutText({title, description, area}: CardSubject, measure: Measure): Line[] {
  const kind = areaType(hueOf(area?.key));
  const areaLines = area === undefined ? [] : breakText(area.label, kind, textWidth, measure);
  const from = top + (area === undefined ? 0 : heightOf(areaLines, kind) + 20);
  const room = bottom - heightOf([siteTitle], siteType) - 20 - from;
  const sentence = breakText(description, descriptionType, textWidth, measure);
  const attempts = [
    ...sizesWithDescription.map((size) => ({size, below: sentence})),
    ...sizesAlone.map((size) => ({size, below: []})),
  ];
  const phrases = splitPhrases(title);
  for (const {size, below} of attempts) {
    const type = titleType(size);
    const lines = breakText(title, type, textWidth, measure);
    const whole = phrases.every((phrase) => measure(phrase.trimEnd(), type) <= textWidth);
    const gap = below.length === 0 ? 0 : 24;
    if (whole && heightOf(lines, type) + gap + heightOf(below, descriptionType) <= room) {
      return [
        ...placeLines(areaLines, kind, left, top),
        ...placeLines(lines, type, left, from),
        ...placeLines(below, descriptionType, left, from + heightOf(lines, type) + gap),
        ...placeLines([siteTitle], siteType, left, bottom - heightOf([siteTitle], siteType)),
      ];
    }
  }
  throw new Error('題がカードに入らない\n    直し方: ページの title を短くする');
}

function layoutTopics(topics: CardSubject['topics'], measure: Measure): CardLayout {
  const entries = topics.map(({title, area}) => {
    const x = topicsLeft + indent + (area === undefined ? 0 : 30);
    const lines = breakText(title, topicType, topicsLeft + topicsWidth - x, measure);
    return {x, lines, area, height: heightOf(lines, topicType) + 2 * topicPadding};
  });
  const total = (): number => entries.reduce((sum, {height}) => sum + height, 0);
  while (entries.length > 1 && total() > cardSize.height - 2 * 32) {
    entries.pop();
  }
  let y = Math.round((cardSize.height - total()) / 2);
  const rule = (at: number): Box => ({x: topicsLeft, y: at, width: topicsWidth, height: 1, color: 'rule-strong'});
  const boxes: Box[] = [];
  const lines: Line[] = [];
  for (const entry of entries) {
    boxes.push(rule(Math.round(y)));
    if (entry.area !== undefined) {
      const dot = {x: topicsLeft + indent, y: Math.round(y + entry.height / 2 - 7), width: 14, height: 14, radius: 7};
      boxes.push({...dot, color: hueOf(entry.area)});
    }
    lines.push(...placeLines(entry.lines, topicType, entry.x, y + topicPadding));
    y += entry.height;
  }
  return {boxes: entries.length === 0 ? [] : [...boxes, rule(Math.round(y))], lines};
}

/**
 * Lays a card out: area, title, first sentence and the site's name on the left, topics on the right. Topics that it has
 * no room for are left out.
 * @throws Error with the mend where the title does not fit
 */
export function layoutCard(subject: CardSubject, measure: Measure): CardLayout {
  const topics = layoutTopics(subject.topics, measure);
  const {width, height} = cardSize;
  return {
    boxes: [
      {x: 0, y: 0, width, height, color: 'paper'},
      {x: 0, y: 0, width: stripe, height, color: hueOf(subject.area?.key)},
      {x: half, y: 0, width: width - half, height, color: 'paper-raised'},
      {x: half, y: 0, width: 1, height, color: 'rule'},
      ...topics.boxes,
    ],
    lines: [...layoutText(subject, measure), ...topics.lines],
  };
}
