/** What the manifest analyzer reads, and what of it is public: elements, their base and the events, with the paths that the package ships. */

/** @typedef {{ path: string, declarations?: Declaration[], exports?: { declaration: { name: string } }[] }} Module */
/** @typedef {{ kind: string, name: string, customElement?: boolean, superclass?: { name: string }, members?: Member[], attributes?: { fieldName?: string }[], events?: Event[] }} Declaration */
/** @typedef {{ name?: string, description?: string }} Event */
/** @typedef {{ name: string, privacy?: string }} Member */

/** @param {Declaration} declaration */
function isPublic({ kind, customElement, superclass }) {
  return kind === 'class' && (customElement === true || superclass?.name.endsWith('Event') === true);
}

/** @param {{ customElementsManifest: { modules: Module[] } }} context */
function keepPublic({ customElementsManifest: manifest }) {
  for (const module of manifest.modules) {
    const declarations = (module.declarations ?? []).filter(isPublic);
    for (const declaration of declarations) {
      declaration.members = declaration.members?.filter(({ privacy }) => privacy === undefined || privacy === 'public');
      // The analyzer takes every Lit property for an attribute, those for the element's own state too.
      const names = new Set(declaration.members?.map(({ name }) => name));
      declaration.attributes = declaration.attributes?.filter(({ fieldName }) => fieldName === undefined || names.has(fieldName));
      // The analyzer also guesses events from calls of dispatchEvent; the real ones are documented on the class.
      declaration.events = declaration.events?.filter(({ description }) => description !== undefined);
    }
    const dropped = new Set((module.declarations ?? []).filter((declaration) => !isPublic(declaration)).map(({ name }) => name));
    module.declarations = declarations;
    module.exports = module.exports?.filter(({ declaration }) => !dropped.has(declaration.name));
  }
  manifest.modules = manifest.modules
    .filter(({ declarations = [], exports = [] }) => declarations.length + exports.length > 0)
    // The analyzer finds files in whatever order the disk gives them.
    .sort((one, other) => (one.path < other.path ? -1 : 1));
}

/**
 * The value with each path of a source as the path of what is built from it.
 * @param {unknown} value
 * @returns {unknown}
 */
function builtPaths(value) {
  if (typeof value === 'string') return value.replace(/^(\/?)src\/(.+)\.(?:ts|js)$/, '$1dist/$2.js');
  if (Array.isArray(value)) return value.map(builtPaths);
  return typeof value === 'object' && value !== null
    ? Object.fromEntries(Object.entries(value).map(([key, part]) => [key, builtPaths(part)]))
    : value;
}

/** @type {{ name: string, packageLinkPhase: (context: Parameters<typeof keepPublic>[0]) => void }} */
const publicOnly = {
  name: 'public-only',
  packageLinkPhase(context) {
    keepPublic(context);
    Object.assign(context.customElementsManifest, builtPaths(context.customElementsManifest));
  },
};

export default {
  globs: [
    'src/schemes/**/*.ts',
    'src/task/annotation-task.ts',
    'src/study/task-progress.ts',
    'src/report/annotation-report.ts',
    'src/define/*.ts',
    'src/events/*.ts',
  ],
  exclude: ['src/**/*.styles.ts', 'src/**/*.definition.ts', 'src/**/*.config.ts', 'src/**/*.answer.ts', 'src/schemes/builtin*.ts'],
  outdir: '.',
  litelement: true,
  packagejson: false,
  plugins: [publicOnly],
};
