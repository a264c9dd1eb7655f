import { describe, expect, it } from 'vitest';
import { proposedIn, read } from '../read-sentence';

describe('people no glossary lists', () => {
  it.each([
    ['قال وزير التموين سالم الوهيبي إن المخزون كاف.', 'سالم الوهيبي person'],
    ['بقيادة نائب المدير العام لجهاز الرقابة هونغ سان وون، وصل الوفد.', 'هونغ سان وون person'],
    ['وأضاف الباحث في الشؤون الإيرانية نبيل الحيدروس أن الأمر معقد.', 'نبيل الحيدروس person'],
    ['التقى العميد المتقاعد جورج شاهينيان وفداً من الأهالي.', 'جورج شاهينيان person'],
    ['وكانت الكاتبة، علا المرزبان، قد نشرت روايتها.', 'علا المرزبان person'],
    ['وصل محمد بن راكان آل جبران إلى المطار.', 'محمد بن راكان آل جبران person'],
  ])('are found in «%s»', (sentence, name) => {
    expect(proposedIn(sentence)).toContain(name);
  });

  it.each([
    ['قال المتحدث إن الفريق استقدم لاعبين جدداً.'],
    ['أعلن رئيس الوزراء أمس عن خطة جديدة.'],
    ['يزيد ببطء من نطاق عملياته.'],
    ['وقال مصدر مطلع إن المفاوضات مستمرة.'],
  ])('are not made up in «%s»', (sentence) => {
    expect(proposedIn(sentence).filter((name) => name.endsWith(' person'))).toEqual([]);
  });

  it('end before the verb, the preposition and the next name', () => {
    expect(proposedIn('قال المحامي كريم دباسيان في تصريح صحفي.')).toEqual(['كريم دباسيان person']);
    expect(proposedIn('حضر المهندس وائل شربيني ومحمود قرطباوي.')).toEqual([
      'وائل شربيني person',
      'محمود قرطباوي person',
    ]);
  });

  it('are one person when the article goes on with the surname', () => {
    const { entities } = read('قال المحلل إياد قرنفلي إن السوق هادئة.', 'ورأى قرنفلي أن الأسعار سترتفع.');
    expect(Object.values(entities).filter(({ type }) => type === 'person')).toMatchObject([
      { name: { ar: 'إياد قرنفلي' }, count: 2 },
    ]);
  });

  it('of one family name: the short form is the one named last', () => {
    const { mentions } = read('استقبل وزير الدفاع كيم يونغ هيون السفير كيم جونغ سيك.', 'وقال كيم إن الزيارة ناجحة.');
    const people = mentions.filter(({ type }) => type === 'person').map(({ entity }) => entity);
    expect(people[2]).toBe(people[1]);
  });
});

describe('roles', () => {
  const rolesIn = (sentence: string) => Object.values(read(sentence).entities).flatMap(({ roles }) => roles);

  it('are told as the article words them, before the name and after it', () => {
    expect(rolesIn('قال وزير الدفاع الأميركي لويد أوستن ذلك.').map(({ text }) => text)).toEqual([
      'وزير الدفاع الأميركي',
    ]);
    expect(rolesIn('قال روب باور، رئيس اللجنة العسكرية لحلف شمال الأطلسي، ذلك.').map(({ text }) => text)).toContain(
      'رئيس اللجنة العسكرية لحلف شمال الأطلسي',
    );
  });

  it('keep that they are over', () => {
    expect(rolesIn('زار رئيس الوزراء البريطاني السابق توني بلير عمّان.')).toMatchObject([{ former: true }]);
  });

  it('name the country or organization they are held in', () => {
    const { entities } = read('تحدث الأمين العام للأمم المتحدة أنطونيو غوتيريش.');
    const [role] = Object.values(entities).flatMap(({ roles }) => roles);
    expect(role?.affiliation && entities[role.affiliation]?.glossary).toBe('organizations/united-nations');
  });
});
