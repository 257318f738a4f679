/** How the pages of the service look. The elements bring their own style. */
export const pageStyle = `
:root { color-scheme: light dark; }
html { background: Canvas; color: CanvasText; }
body { margin: 0; font-family: system-ui, sans-serif; line-height: 1.5; }
.bar { display: flex; flex-wrap: wrap; align-items: center; justify-content: end; gap: 0.25rem 1rem; padding: 0.25rem clamp(0.75rem, 2vw, 2rem); border-block-end: 1px solid color-mix(in srgb, CanvasText 20%, Canvas); }
.bar p { margin: 0; overflow-wrap: anywhere; }
.sheet { max-inline-size: 60rem; margin-inline: auto; padding: clamp(0.75rem, 2vw, 2rem); }
.narrow { max-inline-size: 26rem; }
h1 { font-size: 1.5rem; line-height: 1.25; margin-block: 0.5rem 1rem; }
h2 { font-size: 1.15rem; margin-block: 2rem 0.5rem; }
annotation-task { display: block; max-inline-size: 80rem; margin-inline: auto; padding: clamp(0.75rem, 2vw, 2rem); }
annotation-task[hidden] { display: none; }
label { display: block; font-weight: 600; margin-block: 1rem 0.25rem; }
input, button { font: inherit; color: inherit; box-sizing: border-box; min-block-size: 2.75rem; border-radius: 0.375rem; }
input { inline-size: 100%; padding: 0.375rem 0.625rem; background: Canvas; border: 1px solid color-mix(in srgb, CanvasText 55%, Canvas); }
input[aria-invalid='true'] { border-color: light-dark(#b3261e, #f2b8b5); border-width: 2px; }
button { padding: 0.375rem 1rem; background: Canvas; border: 1px solid color-mix(in srgb, CanvasText 55%, Canvas); cursor: pointer; }
button:hover { background: color-mix(in srgb, CanvasText 8%, Canvas); }
.bar button { min-block-size: 2rem; padding-block: 0.125rem; }
.primary { inline-size: 100%; margin-block-start: 1.5rem; background: #1f5f99; border-color: #1f5f99; color: #fff; font-weight: 600; }
.primary:hover { background: #174a78; }
:focus-visible { outline: 3px solid light-dark(#1f5f99, #8ab8e6); outline-offset: 2px; }
.error { color: light-dark(#8c1d18, #f2b8b5); font-weight: 600; }
table { border-collapse: collapse; }
th, td { padding: 0.25rem 1rem 0.25rem 0; text-align: start; border-block-end: 1px solid color-mix(in srgb, CanvasText 20%, Canvas); }
td { font-variant-numeric: tabular-nums; overflow-wrap: anywhere; }
`;
