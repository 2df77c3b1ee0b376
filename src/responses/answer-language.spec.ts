import { expect, it } from '@jest/globals';
import { languagesByWish } from './answer-language.js';

it.each([
  ['ur', ['ur', 'en', 'hi']],
  ['hi-Latn', ['hi', 'en', 'ur']],
  ['ur-Latn', ['ur', 'en', 'hi']],
  ['en', ['en', 'hi', 'ur']],
  ['ks', ['en', 'hi', 'ur']],
  ['mixed', ['en', 'hi', 'ur']],
])('a wish for %s is served in the order %j', (wished, order) => {
  expect(languagesByWish(wished)).toEqual(order);
});
