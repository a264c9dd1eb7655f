import words from '../../../assets/summary/words.json' with { type: 'json' };
import type { Analysis, DateMention, Entity, EntityKey, Quote } from '../../analysis/analysis';
import { ENTITY_TYPES } from '../../analysis/entity-types';
import { paragraphText, saidIn } from '../../analysis/evidence';
import { keyOf } from '../../arabic/normalise';
import { isMedium } from '../../summary/media';
import { type DateValue, firstDay, isDay } from '../../ui/absolute-date';
import { isCountry } from '../places';
import { type EntityRow, rankedEntities } from '../ranking';
import { distance, momentsOf } from '../when/moments';
import { type RoleLine, roleLine } from '../who/role-line';

/** One of those whom the article is about, with what it says they are. */
export interface GlanceName {
  readonly row: EntityRow;
  readonly role: RoleLine | null;
}

/** The beginning of what somebody is quoted as saying. */
export interface GlanceWords {
  readonly speaker: EntityRow;
  readonly quote: Quote;
  readonly words: string;
}

/** A place in its country. */
export interface GlancePlace {
  readonly row: EntityRow;
  /** ISO 3166-1 alpha-2; null where the place is a country itself, or nothing else bears it out. */
  readonly country: string | null;
}

/** The day of what is reported, and where the text names it. */
export interface GlanceDay {
  readonly iso: string;
  readonly value: DateValue;
  readonly mention: DateMention;
}

/** What an article tells in three lines: who, what was said, where and when. Null and empty where nothing is sure enough. */
export interface Glance {
  readonly who: readonly GlanceName[];
  readonly said: GlanceWords | null;
  readonly where: GlancePlace | null;
  readonly when: GlanceDay | null;
}

/** So many names at most, of the first in the summary: later ones are right only half of the time. */
const MOST_NAMES = 2;
/** Letters of what was said before it is cut at a word: two lines of the popup. */
const LONGEST_WORDS = 90;
/** Fewer words than this are a single expression that is quoted, and tell nothing by themselves. */
const FEWEST_WORDS = 3;

/** Days between publication and what is reported; what lies further back is mostly history that the lead recalls. */
const NEWS_WITHIN = 31;

type Rows = ReadonlyMap<EntityKey, EntityRow>;

function rowsOf(analysis: Analysis): Rows {
  const { rows } = rankedEntities(analysis, [], ENTITY_TYPES, { fewest: 0, most: 0 });
  return new Map(rows.map((row) => [row.key, row]));
}

const inOrder = (keys: readonly EntityKey[], rows: Rows): EntityRow[] => keys.flatMap((key) => rows.get(key) ?? []);

const [TITLE, LEAD] = [-1, 0];

/** Whether a paragraph names somebody or something, not only by an adjective. */
function isNamedIn(analysis: Analysis, { key }: EntityRow, paragraph: number): boolean {
  return analysis.mentions.some((one) => one.entity === key && one.form === 'name' && one.paragraph === paragraph);
}

/** A single word that nothing else explains is a storm or a nickname as often as a person. */
const isExplained = ({ certainty, name, roles }: Entity): boolean =>
  certainty !== 'article' || name.ar.includes(' ') || roles.length > 0;

/** A role of one word is a common noun more often than an office: «الرئيس», but also «الطفل». */
function tellingRole(entity: Entity, analysis: Analysis): RoleLine | null {
  const role = roleLine(entity, analysis);
  return role?.text.includes(' ') ? role : null;
}

function whoIn(analysis: Analysis, rows: Rows): GlanceName[] {
  return inOrder(analysis.summary.who.slice(0, MOST_NAMES), rows)
    .filter((row) => isNamedIn(analysis, row, TITLE) || isNamedIn(analysis, row, LEAD))
    .filter(({ entity }) => isExplained(entity) && !isMedium(entity))
    .map((row) => ({ row, role: tellingRole(row.entity, analysis) }));
}

/** Words before a quotation that is a statement of its own, not a part of the writer's sentence. */
const STATED = /[:：]\s*[«"“”„‟'‘’]*$/;
/** So many letters before it are looked at, UTF-16 code units: a colon, spaces and marks. */
const REACH = 8;
/** Words that only lead to what is said; «أنه» is a part of it, which does not stand alone. */
const that = new Set(words.that.map(keyOf));

/** What a quote says, as words that stand alone; null where they do not. */
function statement({ article }: Analysis, quote: Quote): string | null {
  const said = saidIn(article, quote);
  const before = paragraphText(article, quote.paragraph).slice(Math.max(0, quote.start - REACH), quote.start);
  const [first = '', ...rest] = said.split(' ');
  const stands = quote.direct ? STATED.test(before) : that.has(keyOf(first));
  const stated = quote.direct ? [first, ...rest] : rest;
  return stands && stated.length >= FEWEST_WORDS ? stated.join(' ') : null;
}

function begun(stated: string): string {
  if (stated.length <= LONGEST_WORDS) return stated;
  const cut = stated.lastIndexOf(' ', LONGEST_WORDS);
  return `${stated.slice(0, cut > 0 ? cut : LONGEST_WORDS)}…`;
}

/** The first statement of the foremost of the article; one in the title stands above anyway. */
function saidBy(speakers: readonly EntityRow[], analysis: Analysis): GlanceWords | null {
  for (const speaker of speakers)
    for (const quote of analysis.quotes) {
      if (quote.speaker !== speaker.key || quote.paragraph === TITLE) continue;
      const stated = statement(analysis, quote);
      if (stated !== null) return { speaker, quote, words: begun(stated) };
    }
  return null;
}

/** The country of a place, where something else of the article is in it: towns have namesakes. */
function countryOf(analysis: Analysis, { key, entity }: EntityRow): string | null {
  const { country } = entity;
  if (country === null || isCountry(entity)) return null;
  const isBorneOut = Object.entries(analysis.entities).some(([other, one]) => other !== key && one.country === country);
  return isBorneOut ? country : null;
}

function whereIn(analysis: Analysis, rows: Rows): GlancePlace | null {
  // Seas, deserts and continents are where nothing in particular happens.
  const places = inOrder(analysis.summary.where, rows).filter(({ entity }) => entity.country !== null);
  const isInLead = (row: EntityRow): boolean => isNamedIn(analysis, row, LEAD);
  const named = places.find((row) => isInLead(row) && isNamedIn(analysis, row, TITLE));
  const row = named ?? places.slice(0, 1).find((town) => isInLead(town) && !isCountry(town.entity));
  return row ? { row, country: countryOf(analysis, row) } : null;
}

function whenIn(analysis: Analysis): GlanceDay | null {
  const [foremost] = analysis.summary.when;
  const { resolved } = momentsOf(analysis);
  const publication = resolved.find(({ isPublication }) => isPublication);
  const moment = resolved.find(({ iso }) => iso === foremost);
  if (!moment?.mention || moment.mention.paragraph > LEAD || !isDay(moment.value)) return null;
  const isNews = !publication || distance(moment.value, firstDay(publication.value).getTime()) <= NEWS_WITHIN;
  return isNews ? { iso: moment.iso, value: moment.value, mention: moment.mention } : null;
}

/**
 * Tells an article at a glance. Measured on the articles of test/accuracy, what is told is right nine times of ten: of names,
 * places and days of the summary those that title or lead bear out. The others are told in the lists alone.
 */
export function glanceAt(analysis: Analysis): Glance {
  const rows = rowsOf(analysis);
  const who = whoIn(analysis, rows);
  const speakers = [...inOrder(analysis.summary.who.slice(0, 1), rows), ...who.map(({ row }) => row)];
  return { who, said: saidBy(speakers, analysis), where: whereIn(analysis, rows), when: whenIn(analysis) };
}
