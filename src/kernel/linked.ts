/** A piece of a text; with an address when it is one of this site's own pages. */
export interface Piece {
  readonly text: string;
  readonly href?: string;
}

/** Pages that a note from us to a poster may name. */
const OWN = /\/(?:takedown\/[0-9A-Z]{12}(?:\/counter)?|my-number|rules|manage)(?![\w/-])/g;

/** Cuts a note where it names a page of ours, so that a template can make links. All pieces joined are the note. */
export function linked(note: string): Piece[] {
  const pieces: Piece[] = [];
  let done = 0;
  for (const { 0: href, index } of note.matchAll(OWN)) {
    if (index > done) pieces.push({ text: note.slice(done, index) });
    pieces.push({ text: href, href });
    done = index + href.length;
  }
  if (done < note.length) pieces.push({ text: note.slice(done) });
  return pieces;
}
