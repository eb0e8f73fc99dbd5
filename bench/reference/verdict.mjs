// How long verdicts take on the board of the environment.
import { main } from '../../dist/bench/verdict.js';

process.exitCode = await main(process.argv.slice(2));
