// The seed command, and what it cost.
import { main } from '../../dist/cli/seed.js';

process.exitCode = await main(process.argv.slice(2));
const { user, system } = process.cpuUsage();
console.log(JSON.stringify({ cpuSeconds: (user + system) / 1_000_000 }));
