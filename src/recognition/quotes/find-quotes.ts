import type { EntityKey, Mention, Quote } from '../../analysis/analysis';
import type { TokenisedText } from '../../arabic/words';
import type { Inspection } from '../../inspection';
import type { Steps } from '../../steps';
import { inText, type PlacedText } from '../text/in-texts';
import { type QuotedSpan, quotedSpans } from './quoted-spans';
import {
  afterConjunction,
  afterSource,
  announcing,
  beforeClauses,
  complementizers,
  participles,
  type SpeechVerb,
  speechVerb,
} from './speech';
import { type Entities, gapBefore, keyAt, opensSentence, type Statement, statement } from './statement';
import { Descriptions, meantBy, ofTheTwo, type Subject, subjectAfter, subjectBefore } from './subject';

/** A quotation of fewer words is a name or a term in quotation marks. */
const FEWEST_WORDS = 3;
/** Words between a verb and the «إنّ» that opens what was said. */
const REACH = 30;
/** Paragraphs over which the one who spoke last is still meant by «وأضاف». */
const CARRY = 2;

/** Names back to which «الوزير» or «الحركة» may refer. */
const RECENT = 40;
/** A sentence of more words is none: the page has lost its full stops. */
const LONGEST_SENTENCE = 150;

/** Who spoke last, and in which verb form. */
interface Speaker {
  readonly entity: EntityKey | null;
  readonly paragraph: number;
  readonly feminine: boolean;
}

/** «بعنوان», «شعار», «برنامج» before a quotation: what stands in it is a name. */
function announcesName(text: TokenisedText, first: number): boolean {
  const before = text.words[first - 1]?.key ?? '';
  return announcing.has(before) || announcing.has(before.replace(/^[وبل](?=.{3})/, ''));
}

/** Quotations that say something: not names or single terms in quotation marks. */
function sayings(text: TokenisedText, names: readonly Mention[]): QuotedSpan[] {
  let word = 0;
  let name = 0;
  const { original, from, origin } = text.text;
  return quotedSpans(original, from, origin.at(-1)).filter((span) => {
    while ((text.words[word]?.start ?? Number.POSITIVE_INFINITY) < span.start) word++;
    const first = word;
    while ((text.words[word]?.end ?? Number.POSITIVE_INFINITY) <= span.end) word++;
    while ((names[name]?.end ?? Number.POSITIVE_INFINITY) <= span.start) name++;
    const around = names[name];
    const isTitle = announcesName(text, first);
    const isName = around !== undefined && around.start <= span.start + 1 && around.end >= span.end - 1;
    return word - first >= FEWEST_WORDS && !isName && !isTitle;
  });
}

class QuoteFinder {
  readonly quotes: Quote[] = [];
  private readonly descriptions: Descriptions;
  private named: EntityKey[] = [];
  private speaker: Speaker | null = null;

  constructor(entities: Entities) {
    this.descriptions = new Descriptions(entities);
  }

  read(part: Statement): void {
    this.named = this.named.slice(-RECENT);
    /** Who is said to speak in the current sentence; undefined before any verb of speech. */
    let told: EntityKey | null | undefined;
    let reported = 0;
    for (let at = 0; at < part.length; at++) {
      if (opensSentence(part, at)) told = undefined;
      const name = part.nameAt[at];
      if (name && this.named.at(-1) !== name.entity) this.named.push(name.entity);
      const quote = part.quoteAt[at];
      if (quote) {
        if (quote !== part.quoteAt[at - 1]) this.addDirect(part, at, quote, told);
        continue;
      }
      const attributed = this.attribution(part, at);
      if (attributed !== undefined) told = attributed;
      else if (participles.has(afterConjunction(keyAt(part, at))) && told === undefined)
        told = this.carried(part.paragraph);
      if (attributed && at >= reported) reported = this.addIndirect(part, at, attributed) ?? reported;
    }
  }

  /** The speaker that the word at `at` brings in, null for an unnamed one; undefined where it is no word of speech. */
  private attribution(part: Statement, at: number): EntityKey | null | undefined {
    const source = afterSource((word) => keyAt(part, word), at);
    if (source !== null) return this.entityOf(subjectOfSource(part, source), null, part.paragraph);
    const verb = speechVerb(keyAt(part, at), at === 0 ? '' : keyAt(part, at - 1), keyAt(part, at + 1));
    if (!verb || part.nameAt[at] || isOfPronoun(part, at)) return undefined;
    const entity = this.entityOf(subjectOf(part, at, verb), verb, part.paragraph);
    this.speaker = { entity, paragraph: part.paragraph, feminine: verb.feminine };
    return entity;
  }

  private entityOf(subject: Subject, verb: SpeechVerb | null, paragraph: number): EntityKey | null {
    if (subject.kind === 'named') return subject.entity;
    const carried = verb && verb.feminine === this.speaker?.feminine ? this.carried(paragraph) : null;
    if (subject.kind === 'implied') return carried;
    const meant = meantBy(subject, this.named.slice(-RECENT), this.descriptions);
    return meant ?? (verb?.continuing ? carried : null);
  }

  private carried(paragraph: number): EntityKey | null {
    return this.speaker && paragraph - this.speaker.paragraph <= CARRY ? this.speaker.entity : null;
  }

  private addDirect(part: Statement, at: number, quote: QuotedSpan, told: EntityKey | null | undefined): void {
    const speaker = told ?? this.toldAfter(part, at, quote, told) ?? null;
    this.quotes.push({ paragraph: part.paragraph, start: quote.start, end: quote.end, speaker, direct: true });
  }

  /** The speaker told after a quotation («…» قال فلان), else the last one where the quotation is a sentence of its own. */
  private toldAfter(
    part: Statement,
    at: number,
    quote: QuotedSpan,
    told: EntityKey | null | undefined,
  ): EntityKey | null {
    if (told !== undefined) return null;
    let next = at;
    while (next < part.length && part.quoteAt[next] === quote) next++;
    for (const word of [next, next + 1])
      if (word < part.length && !opensSentence(part, next)) {
        const source = afterSource((one) => keyAt(part, one), word);
        const subject = source === null ? null : subjectOfSource(part, source);
        const verb = speechVerb(keyAt(part, word), keyAt(part, word - 1), keyAt(part, word + 1));
        if (subject) return this.entityOf(subject, null, part.paragraph);
        if (verb) return this.entityOf(subjectOf(part, word, verb), verb, part.paragraph);
      }
    const last = this.quotes.at(-1);
    const goesOn = opensSentence(part, at) && last?.direct && part.paragraph - last.paragraph <= 1;
    return goesOn ? last.speaker : null;
  }

  /** What is said after «إنّ», to the sentence's end; the word after it, or null where a quotation says it. */
  private addIndirect(part: Statement, verb: number, speaker: EntityKey): number | null {
    let from = verb + 1;
    const limit = Math.min(part.length, verb + REACH);
    while (from < limit && !opensWhatIsSaid(part, from)) {
      if (opensSentence(part, from) || part.quoteAt[from] || gapBefore(part, from).includes(':')) return null;
      from++;
    }
    if (from >= limit || opensSentence(part, from)) return null;
    let to = from + 1;
    while (to < part.length && !opensSentence(part, to)) {
      if (part.quoteAt[to] || to - from > LONGEST_SENTENCE) return null;
      to++;
    }
    const start = part.text.words[from]?.start;
    const last = part.text.words[to - 1]?.end;
    if (start === undefined || last === undefined || to - from < FEWEST_WORDS) return null;
    const end = withClosingMark(part.text.text.original, start, last);
    this.quotes.push({ paragraph: part.paragraph, start, end, speaker, direct: false });
    return to;
  }
}

/** The end of a sentence whose last word closes quotation marks that were opened within. */
function withClosingMark(text: string, start: number, end: number): number {
  const said = text.slice(start, end);
  const last = (marks: string): number => Math.max(...[...marks].map((mark) => said.lastIndexOf(mark)));
  const open = said.split('"').length % 2 === 0 || last('«“') > last('»”');
  return open && /[»”"]/.test(text.charAt(end)) ? end + 1 : end;
}

/** «قال … إنه يتوقع»: the verb's subject is the pronoun before it, whoever that is, and speaks no anew. */
function isOfPronoun(part: Statement, at: number): boolean {
  const before = at > 0 ? keyAt(part, at - 1) : '';
  return complementizers.has(before) && /.{2}(?:ه|ها|هم|نا|ني)$/.test(before);
}

/** «إنّ», «بأن» and the like, where they open what is said and not «بعد أن». */
function opensWhatIsSaid(part: Statement, at: number): boolean {
  if (part.nameAt[at] !== undefined || !complementizers.has(keyAt(part, at))) return false;
  return !beforeClauses.has(keyAt(part, at - 1));
}

function subjectOf(part: Statement, at: number, verb: SpeechVerb): Subject {
  if (verb.passesOn) return subjectPassedOn(part, at);
  const after = subjectAfter(part, at + 1);
  const before = subjectBefore(part, at);
  const ofTwo = ofTheTwo(part, at);
  if (ofTwo) return ofTwo;
  if (before && (verb.present || after.kind !== 'named')) return before;
  return after;
}

/** «نقلت صحيفة عن فلان»: the one after «عن» speaks; nobody known where there is none. */
function subjectPassedOn(part: Statement, verb: number): Subject {
  for (let at = verb + 1; at < Math.min(part.length, verb + REACH) && !opensSentence(part, at); at++)
    if (keyAt(part, at) === 'عن' || keyAt(part, at) === 'الي') return subjectAfter(part, at + 1);
  return { kind: 'noun', head: '', next: '' };
}

/** After «بحسب» only a name right there speaks: «بحسب مصادر في الجيش» names nobody. */
function subjectOfSource(part: Statement, at: number): Subject {
  const name = part.nameAt[at];
  if (name?.form === 'name' && name.type !== 'place') return { kind: 'named', entity: name.entity };
  const subject = subjectAfter(part, at);
  const person = subject.kind === 'named' && subject.entity;
  return person ? subject : { kind: 'noun', head: '', next: '' };
}

/** A headline that quotes: «فلان: …». */
function headlineQuote(title: TokenisedText, mentions: readonly Mention[]): Quote | null {
  const colon = title.words.findIndex((word) => /^ ?: ?"?$/.test(word.gap));
  const first = title.words[colon];
  const speaker = mentions.find(
    (name) => name.type === 'person' && name.start === 0 && first && name.end >= first.start - 4,
  );
  const last = title.words.at(-1);
  if (colon <= 0 || !first || !last || !speaker || speaker.end > first.start) return null;
  const end = withClosingMark(title.text.original, first.start, last.end);
  return { paragraph: -1, start: first.start, end, speaker: speaker.entity, direct: false };
}

/**
 * What people are quoted as saying, in reading order: what stands in quotation marks, with its speaker where the words
 * tell for sure, and what follows «قال إنّ» to the sentence's end where the speaker is known; one text a step. Texts and
 * mentions are given in reading order. Linear; throws on no text. Rules: docs/decisions/0007-who-where-when.md.
 */
export function* findingQuotes(
  texts: readonly PlacedText[],
  mentions: readonly Mention[],
  entities: Entities,
  _inspection: Inspection = {},
): Steps<readonly Quote[]> {
  const finder = new QuoteFinder(entities);
  let headline: Quote | null = null;
  for (const text of texts) {
    const names = inText(mentions, text);
    if (text.paragraph < 0) headline = headlineQuote(text.text, names);
    else finder.read(statement(text, names, sayings(text.text, names)));
    yield;
  }
  return headline ? [headline, ...finder.quotes] : finder.quotes;
}
