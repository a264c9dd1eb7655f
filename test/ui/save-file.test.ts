import { expect, test } from 'vitest';
import { FileInWriting } from '../../src/ui/save-file';

test.each([0, 1, 40_000])('a file of %i parts has all of them, in their order, in UTF-8', async (count) => {
  const parts = Array.from({ length: count }, (_, at) => `سطر ${at} 😀\n`);
  const file = new FileInWriting();
  for (const part of parts) file.write(part);
  const whole = file.done('text/plain');
  expect(whole.type).toBe('text/plain;charset=utf-8');
  expect(await whole.text()).toBe(parts.join(''));
});
