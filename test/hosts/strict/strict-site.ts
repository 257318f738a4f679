/** Pages under the strictest policy that the elements are promised to work under, by address: `/<build>/<design>`. */
import { isPlainObject } from '../../../src/core/json.js';
import { createTaskHandler } from '../../../src/server/task-handler.js';
import { taskConfig, taskItems } from '../../../src/testing/index.js';
import { bundle, cdnFiles } from '../bundles.js';
import { serveSite, type Site } from '../site.js';

export const BUILDS = ['cdn', 'modules'] as const;

/** Of docs/security.md, which a test holds them against. Media are for the one design that has some. */
export const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; require-trusted-types-for 'script'; trusted-types lit-html dompurify";

const DESIGN_FOLDERS = new Map(
  Object.entries({ dpo: '../../../examples/dpo/', schemes: '../../../examples/schemes/', everything: 'design/' }).map(
    ([name, folder]) => [`/designs/${name}/`, new URL(folder, import.meta.url)] as const,
  ),
);

/** One pixel. */
const DOT = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR4nGNgYGD4DwABBAEAX+XDSwAAAABJRU5ErkJggg==';

/** A tenth of a second of silence. */
function tone(): Uint8Array<ArrayBuffer> {
  const samples = 800;
  const data = Buffer.alloc(44 + samples, 128);
  data.write('RIFF');
  data.writeUInt32LE(36 + samples, 4);
  data.write('WAVEfmt ', 8);
  for (const [offset, value] of [
    [16, 16],
    [24, 8000],
    [28, 8000],
    [40, samples],
  ] as const)
    data.writeUInt32LE(value, offset);
  for (const [offset, value] of [
    [20, 1],
    [22, 1],
    [32, 1],
    [34, 8],
  ] as const)
    data.writeUInt16LE(value, offset);
  data.write('data', 36);
  return new Uint8Array(data);
}

function page({ pathname }: URL): string | undefined {
  const [, build, design] = /^\/(cdn|modules)\/([a-z]+)$/.exec(pathname) ?? [];
  if (build === undefined || design === undefined) return undefined;
  const content =
    design === 'study'
      ? '<task-progress lang="en" src="/service/study"></task-progress>'
      : `<annotation-task lang="en" src="/designs/${design}/config.yaml" annotator="ann"></annotation-task>`;
  // The last paragraph breaks the policy by itself, where the test asks for it.
  const control = design === 'broken' ? '<p style="color: red">red</p>' : '';
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>${design}</title>
<script src="/scripts/watch.js"></script><script type="module" src="/scripts/exercise.js"></script>
<script type="module" src="/${build}/annotation-elements.js"></script>
<body>${content}${control}</body></html>`;
}

export async function serveStrict(): Promise<Site> {
  const [cdn, modules, scripts] = await Promise.all([
    cdnFiles('/cdn/'),
    bundle({ 'annotation-elements': 'dist/define/all.js' }, { folder: '/modules/' }),
    bundle({ watch: 'test/hosts/strict/watch.ts', exercise: 'test/hosts/strict/exercise.ts' }, { folder: '/scripts/' }),
  ]);
  const service = createTaskHandler({
    config: taskConfig({ annotationPerInstance: 2 }),
    items: taskItems(12),
    authenticate: () => ({ annotator: 'owner', role: 'owner' }),
    basePath: '/service/',
  });
  const media = new Map([
    ['/designs/everything/dot.png', new Uint8Array(Buffer.from(DOT, 'base64'))],
    ['/designs/everything/tone.wav', tone()],
  ]);
  return serveSite({
    headers: ({ pathname }) => ({
      'content-security-policy': `${POLICY}${pathname.endsWith('/everything') ? "; media-src 'self'" : ''}; report-uri /report`,
    }),
    page,
    files: new Map([...cdn, ...modules, ...scripts, ...media]),
    folders: DESIGN_FOLDERS,
    service,
  });
}

/** What a browser's report says is against the policy. */
export function reported(report: string): string {
  const parsed: unknown = JSON.parse(report);
  const body = isPlainObject(parsed) ? parsed['csp-report'] : undefined;
  return isPlainObject(body)
    ? `${String(body['document-uri'])}: ${String(body['effective-directive'] ?? body['violated-directive'])}`
    : report;
}
