/**
 * Lets the elements take over what a server has rendered, with what an annotator did to it meanwhile. A page that gets its elements from a server
 * imports it beside the other define modules, in any order; it registers no element.
 */
import { hydrateElements } from '../hydration/hydrate-elements.js';

hydrateElements();
