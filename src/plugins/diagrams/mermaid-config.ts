import path from 'node:path';
import type {MermaidConfig} from 'mermaid';

/** Size of diagram text in px. `--diagram-text` of src/css/diagrams.css says the same to the reader's browser. */
export const textSize = 14;

/** Mermaid's configuration for drawing at build time: real SVG text, no wrapping of its own, one neutral look. */
export const mermaidConfig = {
  theme: 'base',
  themeVariables: {fontSize: `${textSize}px`},
  fontFamily: '"Noto Sans JP"',
  fontSize: textSize,
  htmlLabels: false,
  securityLevel: 'strict',
  // Some shapes take chance for the way of their lines: the same one in every drawing.
  handDrawnSeed: 1,
  flowchart: {
    wrappingWidth: 1000,
    nodeSpacing: 26,
    rankSpacing: 34,
    padding: 13,
    diagramPadding: 4,
    subGraphTitleMargin: {top: 4, bottom: 8},
  },
  sequence: {
    diagramMarginX: 4,
    diagramMarginY: 4,
    actorFontSize: textSize,
    noteFontSize: textSize,
    messageFontSize: textSize,
    actorMargin: 24,
    width: 110,
    height: 44,
    wrap: false,
    mirrorActors: false,
  },
  state: {padding: 6, nodeSpacing: 26, rankSpacing: 34},
} as const satisfies MermaidConfig;

/** Stylesheets of the font that mermaid measures with, as packages give them. */
export const drawingFonts = ['@fontsource/noto-sans-jp/japanese-400.css', '@fontsource/noto-sans-jp/latin-400.css'];

/** Stylesheet of the page that mermaid measures in. */
export const drawingStyle = path.join(__dirname, 'drawing-page.css');
