/** Runs within a page that allows no Trusted Types policy for the sanitiser: tells the parent what compiling says. */
import { compileLayout } from '../../src/layout/compile-layout.js';

try {
  compileLayout('<p>x</p>', { baseUrl: 'https://data.example/' });
  parent.postMessage('compiled', '*');
} catch (error) {
  parent.postMessage(String(error), '*');
}
