import {pathToFileURL} from 'node:url';
import type {MermaidRenderer, RenderResult} from 'mermaid-isomorphic';
import {browserLaunchOptions, findBrowser} from '../../chromium/find-browser';
import {standIns} from './icons';
import {load} from './load';
import {drawingFonts, drawingStyle, mermaidConfig} from './mermaid-config';

/** Pages that draw at the same time, each with at most so many diagrams before it closes. */
const pages = 3;
const diagramsPerPage = 12;
/** How long the first diagram waits for others to share its page, in ms. Starting a page costs several times that. */
const gatherTime = 40;

interface Job {
  readonly source: string;
  readonly resolve: (drawn: RenderResult) => void;
  readonly reject: (reason: unknown) => void;
}

/**
 * Draws many diagrams with few pages: what is asked for while the pages are busy waits and goes together.
 * @param render draws a list of mermaid texts, one result each
 * @returns draws one mermaid text; rejects with mermaid's error
 */
export function queueDrawing(render: MermaidRenderer): (source: string) => Promise<RenderResult> {
  const waiting: Job[] = [];
  let open = 0;
  let timer: NodeJS.Timeout | undefined;

  const drawBatch = async (jobs: readonly Job[]): Promise<void> => {
    try {
      const results = await render(
        jobs.map(({source}) => source),
        {
          prefix: 'drawn',
          mermaidConfig,
          iconPacks: [standIns()],
          css: [...drawingFonts.map((font) => load.resolve(font)), drawingStyle].map((file) => pathToFileURL(file)),
        },
      );
      jobs.forEach((job, index) => {
        const result = results[index];
        if (result?.status === 'fulfilled') {
          job.resolve(result.value);
        } else {
          job.reject(result?.reason);
        }
      });
    } catch (error) {
      jobs.forEach(({reject}) => reject(error));
    }
  };

  const openPages = (): void => {
    timer = undefined;
    while (open < pages && waiting.length > 0) {
      open += 1;
      const share = Math.ceil(waiting.length / (pages - open + 1));
      void drawBatch(waiting.splice(0, Math.min(share, diagramsPerPage))).then(() => {
        open -= 1;
        openPages();
      });
    }
  };

  return (source) =>
    new Promise((resolve, reject) => {
      waiting.push({source, resolve, reject});
      timer ??= setTimeout(openPages, gatherTime);
    });
}

/**
 * The Chromium that draws.
 * @throws Error where there is none
 */
export function requireBrowser(): string {
  const executablePath = findBrowser();
  if (executablePath === undefined) {
    throw new Error('Chromium がない。直し方: npm run browser');
  }
  return executablePath;
}

let drawing: ((source: string) => Promise<RenderResult>) | undefined;

/**
 * Draws one mermaid text in the machine's Chromium. The browser starts with the first diagram, is shared by all that
 * are asked for while it runs, and closes with the last.
 * @throws Error of mermaid where the text is wrong; Error where there is no browser
 */
export async function drawMermaid(source: string): Promise<RenderResult> {
  if (drawing === undefined) {
    const launchOptions = browserLaunchOptions(requireBrowser());
    drawing = queueDrawing(load('mermaid-isomorphic').createMermaidRenderer({launchOptions}));
  }
  return drawing(source);
}
