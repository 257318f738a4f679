import { expect } from '@open-wc/testing';

const policy = (policies: string) =>
  `default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; require-trusted-types-for 'script'; trusted-types ${policies}`;

/** What a script says that runs in a page of its own under this policy. */
async function run(script: string, content: string): Promise<unknown> {
  const frame = document.createElement('iframe');
  const address = new URL(script, import.meta.url).href;
  frame.srcdoc = `<!doctype html><meta http-equiv="Content-Security-Policy" content="${content}"><body><script type="module" src="${address}"></script>`;
  const answer = new Promise<unknown>((resolve) => {
    window.addEventListener('message', ({ data, source }) => {
      if (source === frame.contentWindow) resolve(data);
    });
  });
  document.body.append(frame);
  try {
    return await answer;
  } finally {
    frame.remove();
  }
}

describe('a layout in a page with a strict Content-Security-Policy and Trusted Types', () => {
  it('is shown with its styles, and violates nothing', async () => {
    expect(await run('./strict-page.ts', policy('dompurify lit-html'))).to.deep.equal({
      shown: { text: 'second', color: 'rgb(1, 2, 3)', width: '20%' },
      // Only the page's own control.
      violations: ['style-src-attr '],
    });
  });

  it('says what to add where the page allows no policy for the sanitiser', async () => {
    expect(await run('./refused-page.ts', policy('lit-html'))).to.contain('Add dompurify to its trusted-types directive');
  });
});
