import { keys } from './keys.js';
import { undoBars } from './undo.js';

keys();
undoBars();
