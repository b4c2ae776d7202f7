// npm run l10n: writes what the code says to people into l10n/bundle.l10n.json.
import { writeFileSync } from 'node:fs';
import { bundleFile, collectStrings } from './strings';

const { bundle, uncollected } = collectStrings('.');
for (const { file, line } of uncollected) console.error(`${file}:${line} Hand a plain '...' string to l10n.t or say.`);
if (uncollected.length > 0) process.exitCode = 1;
else {
  writeFileSync(bundleFile, bundle);
  console.log(`${Object.keys(JSON.parse(bundle)).length} strings in ${bundleFile}`);
}
