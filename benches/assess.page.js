// Runs in the page: the peer's engine with our rules, and the clock for both.

import { Engine } from 'json-rules-engine';

const meets = (found, values) =>
  Array.isArray(found) ? found.some((one) => values.includes(one)) : values.includes(found);

const engineOf = (rules) => {
  const engine = new Engine([], { allowUndefinedFacts: true });
  const isKnown = (found) => found !== undefined && found !== null;
  engine.addOperator('is', (found, values) => isKnown(found) && meets(found, values));
  // What is known not to be there serves nobody; what was never asked decides nothing.
  engine.addOperator('isNot', (found, values) => found !== undefined && !meets(found, values));
  for (const { name, when, missed } of rules) {
    engine.addRule({
      conditions: { all: [...when, { any: missed.map((group) => ({ all: group })) }] },
      event: { type: name },
    });
  }
  return engine;
};

window.measureAssess = async (count) => {
  const bench = window.changjuBench;
  const { facts, rules } = JSON.parse(bench.work());
  const engine = engineOf(rules);
  const said = async () => (await engine.run(facts)).events.map((event) => event.type);
  const expected = JSON.parse(bench.answer());
  const found = await said();
  const missing = expected.filter((name) => !found.includes(name));
  const extra = found.filter((name) => !expected.includes(name));
  bench.assess(50);
  for (let warm = 0; warm < 5; warm += 1) await said();
  const rounds = [];
  for (let round = 0; round < count; round += 1) {
    let from = performance.now();
    bench.assess(20);
    const ours = (performance.now() - from) / 20;
    from = performance.now();
    await said();
    rounds.push({ ours, peer: performance.now() - from });
  }
  return { rounds, missing, extra };
};
