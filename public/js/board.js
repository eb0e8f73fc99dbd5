import { comments } from './comments.js';
import { contacts } from './contact.js';
import { copy, download, share } from './copy.js';
import { draft } from './draft.js';
import { faults } from './faults.js';
import { counters, currentInView, insteadOf, openWide, startAt } from './fields.js';
import { favourites } from './favourite.js';
import { filters } from './filter.js';
import { galleries } from './gallery.js';
import { guard } from './guard.js';
import { manage } from './manage.js';
import { photos } from './photos.js';
import { printing } from './print.js';
import { puzzles } from './puzzle.js';
import { speak } from './speak.js';
import { towns } from './towns.js';
import { traps } from './trap.js';

// Each behaviour finds its own elements. One that fails must not take the others with it.
const behaviours = [
  faults,
  photos,
  contacts,
  towns,
  insteadOf,
  counters,
  draft,
  // after the draft has come back, and before the guard, who lets nothing pass twice
  traps,
  puzzles,
  guard,
  manage,
  copy,
  download,
  share,
  printing,
  galleries,
  filters,
  openWide,
  currentInView,
  comments,
  startAt,
  favourites,
  speak,
];
for (const enhance of behaviours) {
  try {
    enhance();
  } catch (error) {
    setTimeout(() => {
      throw error;
    });
  }
}
