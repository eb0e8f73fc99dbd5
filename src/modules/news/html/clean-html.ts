import { everyBlock } from './blocks.js';
import { gate } from './gate.js';
import { readHtml } from './read-html.js';
import { render } from './render.js';

export { paragraphsOf, textOfHtml } from './text-of-html.js';

export interface CleanHtml {
  readonly html: string;
  /** Addresses of pictures that still lie elsewhere, each once, in reading order; `inline` for those nobody can fetch. */
  readonly missing: string[];
}

const LONGEST = 1024 * 1024;

/**
 * The one way in for article HTML: pasted, sent by the editor, imported. Only structure survives (`Block`), written anew, so the
 * result is the same however a thing was marked up, and cleaning it again changes nothing.
 *
 * @throws RangeError when the HTML is larger or more intricate than any article (see `parseHtml`), or its result longer than 1 MiB.
 */
export function cleanHtml(dirty: string): CleanHtml {
  const blocks = readHtml(dirty);
  const written = render(blocks);
  if (written.length > LONGEST) throw new RangeError('The clean HTML is longer than 1 MiB');
  const figures = [...everyBlock(blocks)].flatMap((block) => (block.kind === 'figure' ? [block] : []));
  return { html: gate(written), missing: [...new Set(figures.flatMap(({ missing }) => missing ?? []))] };
}
