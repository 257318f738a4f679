/** The script of a server-rendered page, which the test adds when it wants the elements to be there. */
import '../../../src/define/hydration.js';
import '../../../src/define/all.js';

const properties: unknown = JSON.parse(document.querySelector('#properties')?.textContent ?? '{}');
const element = document.querySelector('form > *');
if (element && typeof properties === 'object') Object.assign(element, properties);
