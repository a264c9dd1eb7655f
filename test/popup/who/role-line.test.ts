import { expect, test } from 'vitest';
import type { Analysis, Entity, Role } from '../../../src/analysis/analysis';
import { roleLine } from '../../../src/popup/who/role-line';
import { analysed, spanIn } from '../made-analysis';

const paragraphs = ['قال المدير التنفيذي هاني رمزي والوزير العماني سالم، وحضر رئيس الهيئة راشد.'];
const analysis: Analysis = analysed({
  paragraphs,
  entities: [
    { type: 'person', wordings: ['هاني رمزي'] },
    { type: 'place', wordings: [], nisba: ['العماني'] },
    { type: 'organization', wordings: ['الهيئة'] },
  ],
});

function holding(...roles: readonly Role[]): Entity {
  const person = analysis.entities.e1;
  if (!person) throw new Error('nobody');
  return { ...person, roles };
}
const role = (text: string, affiliation: string | null = null): Role => ({
  ...spanIn(paragraphs, text),
  text,
  affiliation,
  former: false,
});

test('of two wordings of one role the longer is shown', () => {
  expect(roleLine(holding(role('المدير'), role('المدير التنفيذي')), analysis)?.text).toBe('المدير التنفيذي');
});

test('where a role is held is told only where its words do not', () => {
  expect(roleLine(holding(role('الوزير العماني', 'e2')), analysis)?.affiliation).toBeNull();
  expect(roleLine(holding(role('رئيس الهيئة', 'e3')), analysis)?.affiliation).toBeNull();
  expect(roleLine(holding(role('المدير التنفيذي', 'e3')), analysis)?.affiliation).toBe('الهيئة');
});

test('somebody without a role has no line', () => {
  expect(roleLine(holding(), analysis)).toBeNull();
});
