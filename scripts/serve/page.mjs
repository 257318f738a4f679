/** The page: one tag. */

/** Nothing inline, nothing from elsewhere but pictures and recordings that the items show. */
export const pagePolicy =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src * data:; media-src *; connect-src 'self'; base-uri 'none'; form-action 'none'";

/** @param {{ title: string, src: string, annotator: string, script: string }} parts */
export function page({ title, src, annotator, script }) {
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>${escaped(title)}</title>
    <link rel="icon" href="data:," />
    <link rel="stylesheet" href="/page.css" />
    <script type="module" src="${escaped(script)}"></script>
  </head>
  <body>
    <annotation-task src="${escaped(src)}" annotator="${escaped(annotator)}"></annotation-task>
  </body>
</html>
`;
}

/** @param {string} text */
function escaped(text) {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
