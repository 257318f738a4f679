/** The task of the welcome page: its config file as it stands, and its items. */
import { parseTaskConfig } from '../../src/config/index.js';
import type { Item } from '../../src/index.js';

export const LIVE_CONFIG = `annotation_task_name: Which answer is better?
data_files: [items.json]
item_properties: { id_key: id, text_key: prompt }

annotation_schemes:
  - annotation_type: pairwise
    name: preference
    description: Which answer would you rather have been given?
    labels: [A is better, B is better, Equally good, Both bad]
    keyboard_shortcuts:
      A is better: a
      B is better: b
      Equally good: e
      Both bad: x
    label_requirement: { required: true }

  - annotation_type: radio
    name: reason
    description: What decided it?
    labels: [Helpful, Harmless, Honest]
    sequential_key_binding: true

allow_skip: true
`;

export const liveConfig = parseTaskConfig(LIVE_CONFIG).config;

export const liveItems: readonly Item[] = [
  {
    id: 'moon',
    prompt: 'Why do we always see the same side of the moon?',
    response_a:
      'Because it turns once around itself in the time that it takes to go once around the earth. The pull of the tides has slowed it down until the two were in step.',
    response_b: 'Because the moon does not turn. Its other side is called the dark side, since no light of the sun ever reaches it.',
  },
  {
    id: 'rice',
    prompt: 'My rice is burnt at the bottom. Can I still eat it?',
    response_a: 'No. Burnt food is poisonous. Throw all of it away, and the pot too.',
    response_b:
      'What is above, yes. Take it out with a spoon without scraping the bottom. A slice of bread on top for five minutes takes some of the smell away.',
  },
  {
    id: 'refund',
    prompt: 'Tell a customer that we cannot give the money back after 30 days.',
    response_a:
      'I am sorry that it does not fit. We can give the money back for 30 days, and yours are over since Tuesday. I can exchange it, or give you a voucher of the same worth: which would you like?',
    response_b: 'Pursuant to our terms, a refund is not possible in your case. Kind regards.',
  },
];
