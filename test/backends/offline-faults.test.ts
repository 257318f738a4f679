/** The network is off for the length of 50 items, a hundred times, at another moment each time, with answers that are lost: nothing acknowledged is lost. */
import { expect } from '@open-wc/testing';
import { offline } from '../../src/backends/offline.js';
import { annotate, SwitchedNetwork, whenSent } from './switched-network.js';

const RUNS = 100;
/** So many at the same moment: each has a database, an outbox and a service of its own. */
const AT_ONCE = 25;
const ITEMS = 56;

/** @returns what differs between what was acknowledged and what the service has */
async function run(seed: number): Promise<string | undefined> {
  const network = new SwitchedNetwork(ITEMS);
  const backend = offline(network, { name: `fault-${crypto.randomUUID()}`, ahead: ITEMS, retryMs: [20, 1000] });
  const off = 1 + (seed % (ITEMS - 50));
  const acknowledged: (string | undefined)[] = [];
  for (let item = 0; item < ITEMS; item += 1) {
    if (item === off) network.isOn = false;
    if (item === off + 50) network.comeBack();
    if (item % 7 === seed % 7) network.lostAnswers = 1;
    acknowledged.push(await annotate(backend));
  }
  network.comeBack();
  await whenSent(backend);
  const stored = (await network.service.history('ann')).map(({ itemId }) => itemId);
  const firstArrivals = [...new Set(network.arrived)];
  backend.close();
  const expected = Array.from({ length: ITEMS }, (_, index) => String(index + 1));
  const lists = { acknowledged, stored, 'the order of arrival': firstArrivals.map((arrived) => arrived.replace('.1', '')) };
  const wrong = Object.entries(lists).find(([, ids]) => ids.join() !== expected.join());
  return wrong && `run ${String(seed)}, ${wrong[0]}: ${wrong[1].join()}`;
}

describe('offline() with the network off for 50 items', () => {
  it(`loses nothing acknowledged, doubles nothing and keeps the order, ${String(RUNS)} times`, async () => {
    for (let begun = 0; begun < RUNS; begun += AT_ONCE) {
      const results = await Promise.all(Array.from({ length: AT_ONCE }, (_, index) => run(begun + index)));
      expect(results.filter((wrong) => wrong !== undefined)).to.deep.equal([]);
    }
  }).timeout(120_000);
});
