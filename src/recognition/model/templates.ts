/** The kinds of features; a number is part of what a model has learned and is never used again for another kind. */
export const TEMPLATE = {
  word: 1,
  core: 2,
  stem: 3,
  wordAfterWord: 4,
  wordBeforeWord: 5,
  nameOfWord: 6,
  affix: 10,
  trigram: 20,
  previous: 30,
  next: 31,
  previousCore: 34,
  nextCore: 35,
  shape: 40,
  shapes: 41,
  shapesBefore: 42,
  shapesAfter: 43,
  endings: 44,
  previousBeginning: 45,
  nextBeginning: 46,
  bond: 50,
  nextBond: 51,
  bonds: 52,
  bondAndPrevious: 53,
  list: 60,
  previousList: 61,
  secondPreviousList: 62,
  nextList: 63,
  listAndShape: 64,
  previousListAndShape: 65,
  cluster: 66,
  previousCluster: 67,
  nextCluster: 68,
  name: 70,
  previousName: 71,
  nextName: 72,
  kinds: 73,
  kindAndShape: 74,
  clusters: 75,
  clustersAfter: 76,
  clusterAndShape: 77,
  sign: 80,
  previousSign: 81,
  nextSign: 82,
  signAndKind: 83,
  signAndShape: 84,
} as const;

/** The numbers from one template to another; of affixes each has its own. */
function range(first: keyof typeof TEMPLATE, last: keyof typeof TEMPLATE): readonly number[] {
  return Array.from({ length: TEMPLATE[last] - TEMPLATE[first] + 1 }, (_, at) => TEMPLATE[first] + at);
}

/** Features of one subject: for explanations, and for studies that leave them out. */
export interface Evidence {
  readonly subject: string;
  readonly templates: readonly number[];
}

export const EVIDENCE: readonly Evidence[] = [
  { subject: 'the word', templates: range('word', 'wordBeforeWord') },
  { subject: 'its letters', templates: range('affix', 'trigram') },
  {
    subject: 'the words around it',
    templates: [...range('previous', 'nextCore'), ...range('endings', 'nextBeginning')],
  },
  { subject: 'how the words look', templates: range('shape', 'shapesAfter') },
  { subject: 'the signs between the words', templates: range('bond', 'bondAndPrevious') },
  { subject: 'word lists', templates: range('list', 'previousListAndShape') },
  {
    subject: 'what stands in like places',
    templates: [...range('cluster', 'nextCluster'), ...range('clusters', 'clusterAndShape')],
  },
  { subject: 'the choice of the rules', templates: [TEMPLATE.nameOfWord, ...range('name', 'kindAndShape')] },
  { subject: 'the glossary and the article', templates: range('sign', 'signAndShape') },
];

const subjects: ReadonlyMap<number, string> = new Map(
  EVIDENCE.flatMap(({ subject, templates }) => templates.map((template) => [template, subject] as const)),
);

/** What the features of a template look at, in words. */
export const subjectOf = (template: number): string => subjects.get(template) ?? 'something else';
