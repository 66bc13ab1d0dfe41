import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { decisions, type Decision } from '../../src/lib/decisions.ts';
import { actionWords } from '../../src/lib/wording.ts';

for (const [name, { questions }] of Object.entries<Decision>(decisions)) {
  describe(`the decision ${name}`, () => {
    test('leads on after every question but the last', () =>
      assert.deepEqual(
        questions.map(({ next }) => next !== undefined),
        questions.map((_, index) => index < questions.length - 1),
      ));

    test('has an end for every question, two for the last, and no answer twice', () => {
      for (const { ask, ends, next } of questions) {
        const answers = [...ends.map(({ when }) => when), ...(next ? [next] : [])];
        assert.ok(answers.length > 1, ask);
        assert.equal(new Set(answers).size, answers.length, ask);
      }
    });

    test('ends at actions that the site has words for, or at a look', () => {
      for (const { action } of questions.flatMap(({ ends }) => ends))
        assert.ok(action === 'look-first' || action in actionWords, action);
    });

    test('is short enough to be read under stress', () => assert.ok(questions.length <= 6));
  });
}
