import { folds } from './folds.js';
import { keys } from './keys.js';
import { looking } from './looking.js';
import { picks } from './picks.js';
import { whys } from './whys.js';

keys();
whys();
picks();
looking();
folds();
