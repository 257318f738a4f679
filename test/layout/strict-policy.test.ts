import { expect } from '@open-wc/testing';

const policy = `default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; require-trusted-types-for 'script'; trusted-types dompurify lit-html`;

describe('a layout in a page with a strict Content-Security-Policy and Trusted Types', () => {
  it('is shown with its styles, and violates nothing', async () => {
    const frame = document.createElement('iframe');
    const script = new URL('./strict-page.ts', import.meta.url).href;
    frame.srcdoc = `<!doctype html><meta http-equiv="Content-Security-Policy" content="${policy}"><body><script type="module" src="${script}"></script>`;
    const answer = new Promise<unknown>((resolve) => {
      window.addEventListener('message', ({ data, source }) => {
        if (source === frame.contentWindow) resolve(data);
      });
    });
    document.body.append(frame);
    expect(await answer).to.deep.equal({
      shown: { text: 'second', color: 'rgb(1, 2, 3)', width: '20%' },
      // Only the page's own control.
      violations: ['style-src-attr '],
    });
    frame.remove();
  });
});
