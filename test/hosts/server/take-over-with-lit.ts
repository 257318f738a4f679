/** As take-over.ts, on a page that has loaded Lit's support of hydration for elements of its own. */
import '@lit-labs/ssr-client/lit-element-hydrate-support.js';
import './take-over.js';
