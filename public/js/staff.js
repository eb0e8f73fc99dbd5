import { keys } from './keys.js';
import { whys } from './whys.js';

keys();
whys();
