/** Whether the order of the two responses is drawn for each item and annotator: said for the task or for its pairwise scheme. */
import { unmirroredLabel } from '../core/mirrored-scheme.js';
import type { Scheme } from '../schemes/builtin.js';
import type { PairwiseScheme } from '../schemes/pairwise/pairwise.answer.js';
import type { Reporter } from './reporter.js';

export function readPairOrder(ofTask: boolean, schemes: readonly Scheme[], reporter: Reporter): { readonly randomizePairOrder?: true } {
  const pairwise = schemes.filter(isPairwise);
  if (!ofTask && !pairwise.some(({ randomizeOrder }) => randomizeOrder)) return {};
  const path = ['randomize_pair_order'];
  if (pairwise.length === 0) {
    const message = '“randomize_pair_order” does nothing: the task has no pairwise scheme, which compares two responses.';
    reporter.warning({ code: 'inert-key', message, path, at: 'key' });
    return {};
  }
  for (const { name, labels, dimensions = [] } of pairwise) {
    const alone = [labels, ...dimensions.map((dimension) => dimension.labels)].map(unmirroredLabel).find((label) => label !== undefined);
    if (alone === undefined) continue;
    const index = schemes.findIndex((scheme) => scheme.name === name);
    const message = `The responses stay in the order of the data: “${alone}” of “${name}” has no label that says as much of the other response, so that an answer could not be kept by the response that it is about. Add that label, or remove “randomize_pair_order”.`;
    reporter.warning({ code: 'asymmetric-labels', message, path: ofTask ? path : ['annotation_schemes', index], at: 'key' });
    return {};
  }
  return { randomizePairOrder: true };
}

function isPairwise(scheme: Scheme): scheme is PairwiseScheme {
  return scheme.type === 'pairwise' && 'labels' in scheme;
}
