/** Puts the licences of the packages that a bundle has taken in beside it, as they ask of whoever passes them on. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** @returns {import('rollup').Plugin} */
export function licencesPlugin() {
  return {
    name: 'licences',
    generateBundle(_, bundle) {
      const modules = Object.values(bundle).flatMap((output) => (output.type === 'chunk' ? output.moduleIds : []));
      const folders = new Set(modules.flatMap((id) => /^\0?(.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+)[\\/]/.exec(id)?.[1] ?? []));
      const source = [...folders]
        .sort()
        .map(licence)
        .join(`\n${'─'.repeat(80)}\n\n`);
      this.emitFile({ type: 'asset', fileName: 'LICENSES.txt', source });
    },
  };
}

/**
 * @param {string} folder of a package
 * @throws {Error} when it has no text of a licence: nobody may pass it on like that
 */
function licence(folder) {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const file = readdirSync(folder).find((entry) => /^licen[cs]e(?:[-.]\w+)*$/i.test(entry));
  if (file === undefined) throw new Error(`${name} has no licence file.`);
  return `${name} ${version} (${license})\n\n${readFileSync(join(folder, file), 'utf8').trim()}\n`;
}
