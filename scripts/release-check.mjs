/**
 * `npm run release:check [-- v1.2.3]`: whether what is here can be released. The version is the tag's, CHANGELOG.md has a section with its date and
 * none that is still to be released, every generated file with a version has this one, and provenance knows the repository.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './entries.mjs';

/** @param {string} name */
const read = (name) => readFileSync(join(root, name), 'utf8');
/** @type {{ version: string, repository?: unknown, private?: boolean }} */
const { version, repository, private: isPrivate } = JSON.parse(read('package.json'));
const changelog = read('CHANGELOG.md');
const tag = process.argv[2];

/** @type {string[]} */
const problems = [];
if (tag !== undefined && tag !== `v${version}`) problems.push(`The tag is ${tag}, and the version in package.json ${version}.`);
const section = sectionOf(changelog, version);
if (section === undefined) problems.push(`CHANGELOG.md has no section “## [${version}] - YYYY-MM-DD”.`);
else if (section.trim() === '') problems.push(`The section of ${version} in CHANGELOG.md is empty.`);
if (/^## \[Unreleased\]\n+(?!## )\S/m.test(changelog))
  problems.push('CHANGELOG.md has entries under “Unreleased”: move them to the version.');
if (JSON.parse(read('web-types.json')).version !== version) problems.push('web-types.json has another version. Run: npm run manifest');
if (JSON.parse(read('package-lock.json')).version !== version) problems.push('package-lock.json has another version. Run: npm install');
if (repository === undefined)
  problems.push(
    'package.json names no repository, by which provenance is checked. Add "repository": { "type": "git", "url": "git+https://….git" } with the address of the repository whose workflow publishes.',
  );
if (isPrivate === true) problems.push('package.json is private.');

for (const problem of problems) console.error(problem);
if (problems.length > 0) process.exitCode = 1;
else console.log(`${version} can be released.`);

/** @param {string} text @param {string} wanted @returns {string | undefined} what the changelog says of a version */
function sectionOf(text, wanted) {
  const parts = text.split(/^## /m).slice(1);
  const start = new RegExp(`^\\[${wanted.replaceAll('.', '\\.')}\\] - \\d{4}-\\d{2}-\\d{2}\\n`);
  return parts.find((part) => start.test(part))?.replace(start, '');
}
