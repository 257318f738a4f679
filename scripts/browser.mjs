/**
 * Finds the Chromium that the tests drive, and says how to launch it. It starts nothing itself.
 * Order: CHROME_PATH, an installed Chrome or Chromium, and on Linux x64 the one that comes inside the devDependency @sparticuz/chromium.
 */
import { execFile } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { access, mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

/**
 * @typedef {object} BrowserLaunch
 * @property {string} executablePath
 * @property {string[]} args flags beside those that playwright itself gives
 * @property {Record<string, string>} env the whole environment of the browser process
 * @property {boolean} headless
 */

const run = promisify(execFile);
const require = createRequire(import.meta.url);
const cacheFolder = fileURLToPath(new URL('../node_modules/.cache', import.meta.url));

const installedNames = ['google-chrome-stable', 'google-chrome', 'chromium', 'chromium-browser', 'chrome'];
const macPaths = ['/Applications/Google Chrome.app/Contents/MacOS/Google Chrome', '/Applications/Chromium.app/Contents/MacOS/Chromium'];

const args = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/**
 * @returns {Promise<BrowserLaunch>} launch options for playwright
 * @throws {Error} when CHROME_PATH names nothing that runs, or there is no browser for this platform
 */
export async function browserLaunch() {
  const installed = installedBrowser();
  if (installed !== undefined) return { executablePath: installed, args, env: environment({}), headless: true };
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new Error('No Chrome or Chromium found. Install one, or set CHROME_PATH to its executable.');
  }
  const folder = await unpackedBrowser();
  const libraries = [join(folder, 'al2023', 'lib'), process.env['LD_LIBRARY_PATH']].filter(Boolean).join(delimiter);
  const env = environment({ LD_LIBRARY_PATH: libraries, FONTCONFIG_FILE: join(folder, 'fonts.conf') });
  return { executablePath: join(folder, 'chromium'), args, env, headless: true };
}

/** @returns {string | undefined} */
function installedBrowser() {
  const named = process.env['CHROME_PATH'];
  if (named !== undefined && named !== '') {
    if (!isExecutable(named)) throw new Error(`CHROME_PATH is ${named}, which is not an executable file.`);
    return named;
  }
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter(Boolean);
  const onPath = folders.flatMap((folder) => installedNames.map((name) => join(folder, name)));
  return [...onPath, ...(process.platform === 'darwin' ? macPaths : [])].find(isExecutable);
}

/** @param {string} path */
function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** @param {Record<string, string>} additions */
function environment(additions) {
  /** @type {Record<string, string>} */
  const env = {};
  for (const [name, value] of Object.entries(process.env)) if (value !== undefined) env[name] = value;
  return { ...env, ...additions };
}

/**
 * Unpacks the packaged browser once per version. The folder appears under its final name only when it is whole, so that a run that was
 * killed half-way, or two runs at once, cannot leave a broken one behind.
 */
async function unpackedBrowser() {
  const { version } = require(join(dirname(require.resolve('@sparticuz/chromium')), '../../package.json'));
  const folder = join(cacheFolder, `chromium-${version}`);
  if (await exists(join(folder, 'chromium'))) return folder;
  await mkdir(cacheFolder, { recursive: true });
  const staging = await mkdtemp(join(cacheFolder, 'unpacking-'));
  try {
    // The package unpacks into the temporary folder of its process, and decides by this variable whether to unpack the libraries too.
    const unpack = "const { default: chromium } = await import('@sparticuz/chromium'); await chromium.executablePath();";
    const env = environment({ TMPDIR: staging, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs20.x' });
    await run(process.execPath, ['--input-type=module', '-e', unpack], { cwd: dirname(fileURLToPath(import.meta.url)), env });
    await writeFile(join(staging, 'fonts.conf'), fontConfig(folder));
    await rename(staging, folder);
  } catch (error) {
    await rm(staging, { recursive: true, force: true });
    if (!(await exists(join(folder, 'chromium')))) throw error;
  }
  return folder;
}

/**
 * The package's own file names fixed folders; this one has the packaged fonts where they are, and the system's.
 * @param {string} folder
 */
function fontConfig(folder) {
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${join(folder, 'fonts')}</dir>
  <dir>/usr/share/fonts</dir>
  <dir>/usr/local/share/fonts</dir>
  <cachedir>${join(folder, 'fonts-cache')}</cachedir>
</fontconfig>
`;
}

/** @param {string} path */
async function exists(path) {
  return access(path).then(
    () => true,
    () => false,
  );
}
