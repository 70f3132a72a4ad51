// What hangs on the question before, and what it asks then: as people go on in Rødovre, whose policy says most.
import { describe, expect, it } from 'vitest';
import { createTalk } from '../../../test/fakes/talk.ts';
import { isFollowUp, lacksTime, meantBy } from './follow-up.ts';

const revision = 'hvor tit revideres politikken?';
const dispensation = 'hvem godkender dispensationer?';
const violations = 'hvad siger politikken om overtrædelser?';
const scope = 'hvem gælder politikken for?';
const head = 'hvem er øverste ansvarlige?';
const serious = 'hvem informeres ved væsentlige brud?';

const violation = 'Overtrædelser betragtes som en sikkerhedshændelse';
const validity = 'gælder for alle forvaltninger, institutioner';
const silent = 'Det står ikke i politikken';
const about = 'Jeg svarer ud fra politikken i Rødovre Kommune.';

describe('after an answer of the policy', () => {
  it.each([
    [revision, 'og hvem godkender den?', 'kommunalbestyrelsen'],
    [revision, 'hvem godkender den', 'kommunalbestyrelsen'],
    [revision, 'og hvem?', 'kommunalbestyrelsen'],
    [revision, 'and who approves it?', 'vedtages af kommunalbestyrelsen'],
    [revision, 'og hvad med rapporten?', 'rapporterer en gang årligt status til kommunaldirektøren'],
    [dispensation, 'hvad med overtrædelser?', violation],
    [dispensation, 'og hvad med overtrædelser', violation],
    [dispensation, 'og hvad med rapporten?', 'rapporterer en gang årligt'],
    [dispensation, 'hvem?', 'Digitaliseringsstyregruppen godkender dispensationer'],
    [dispensation, 'og i Egedal?', about],
    [dispensation, 'og i Kalundborg', about],
    [dispensation, 'hvad med Ishøj?', about],
    [dispensation, 'and in Glostrup?', 'I answer from the policy of Rødovre Kommune.'],
    [violations, 'hvem behandler dem?', 'behandles af den medarbejderansvarlige leder'],
    [violations, 'og de alvorlige?', 'Alvorlige overtrædelser skal indgå'],
    [violations, 'og hvad siger loven?', 'Det kan jeg ikke svare på ud fra loven. Spørg digitaliseringschefen'],
    [violations, 'og hvad siger politikken om dispensation?', 'Digitaliseringsstyregruppen godkender dispensationer'],
    [scope, 'hvad så med frivillige?', validity],
    [scope, 'og eksterne konsulenter?', validity],
    [scope, 'what about suppliers?', validity],
    [scope, 'og politikerne?', validity],
    ['hvem revideres politikken af?', 'who approves the policy then?', 'vedtages af kommunalbestyrelsen'],
    [head, 'og hvad laver styregruppen?', 'Digitaliseringsstyregruppen har det overordnede ansvar'],
    [serious, 'hvor hurtigt?', silent],
    ['hvor mange timer har vi til at anmelde?', 'og hvad siger loven?', 'senest 72 timer'],
    ['skal borgerne have besked ved et brud?', 'hvad siger loven om det?', 'Databeskyttelsesforordningen, artikel 34'],
    ['hvem skal have besked når noget går galt?', 'Og hvad siger loven?', 'artikel 33, stk. 1, og artikel 34, stk. 1.'],
    ['hvem skal vi melde brud til?', 'hvad siger GDPR om det?', 'anmelde det til Datatilsynet'],
    ['who must be told when something goes wrong?', 'and what does the law say?', 'GDPR Article 33(1) and'],
    ['who do we report a breach to?', 'what does the GDPR require?', 'notify the Danish Data Protection Agency'],
    [dispensation, 'og hvad siger loven?', 'Det kan jeg ikke svare på ud fra loven.'],
    ['hvem skal have besked om ferie?', 'og hvad siger loven?', 'Det kan jeg ikke svare på ud fra loven.'],
    [head, 'and what does the law say?', 'I cannot answer that from the law.'],
  ])('"%s" – "%s"', async (first, then, heard) => {
    const { say } = createTalk('rodovre')('medarbejder');
    await say(first);
    const answer = await say(then);
    expect(answer).toContain(heard);
    expect(answer).not.toContain('Meld det her');
  });

  it('finds whose daily work it is, among what it shows', async () => {
    const { say, press } = createTalk('rodovre')('medarbejder');
    await say(head);
    const answer = await say('og hvem tager sig af det daglige?');
    expect(`${answer}\n${await press('Se også')}`).toContain('Digitaliseringschefen varetager');
  });

  it.each([
    ['og min telefon er væk', 'Meld det her: Mistet eller stjålet udstyr'],
    ['og jeg har lige klikket på et link i en mail', 'Meld det her: Mistænkelig mail'],
    ['og har jeg taget kurset?', 'E-læring i GDPR'],
    ['og hvem ejer Nexus?', 'Systemejer'],
    ['og hvad kan du ellers?', 'Det her kan jeg hjælpe med'],
    ['og tak', 'Selv tak.'],
    ['hvad så?', 'Jeg er her.'],
    ['hvordan går det?', 'Jeg er her.'],
  ])('"%s" asks something else', async (then, heard) => {
    const { say } = createTalk('rodovre')('medarbejder');
    await say(serious);
    expect(await say(then)).toContain(heard);
  });
});

it('without a question before, nothing hangs on it', async () => {
  const { say } = createTalk('rodovre')('medarbejder');
  expect(await say('og hvor tit revideres politikken?')).toContain('revideres hvert andet år');
});

it('one and the same follow-up leads on from the last answer', async () => {
  const { say } = createTalk('rodovre')('medarbejder');
  await say(dispensation);
  await say('hvad med overtrædelser?');
  expect(await say('hvem behandler dem?')).toContain('den medarbejderansvarlige leder');
});

describe('a follow-up', () => {
  it.each(['og hvor tit?', 'hvem?', 'hvad med børn?', 'how often?', 'hvem godkender den?', 'samt i Ishøj'])(
    'is "%s"',
    (text) => expect(isFollowUp(text)).toBe(true),
  );
  it.each([
    'og',
    'hvad så?',
    'hvem ejer Nexus?',
    'er det tilladt at ryge?',
    `og ${'meget '.repeat(20)}langt`,
    'hvad siger politikken om koder?',
  ])('is not "%s"', (text) => expect(isFollowUp(text)).toBe(false));

  it('takes the subject of the question before only where it has none', () => {
    expect(meantBy('og hvem godkender den?', revision, 'da')).toEqual(['hvem godkender politikken']);
    expect(meantBy('and who approves it?', revision, 'en')).toEqual(['who approves the policy']);
    expect(meantBy('og hvem godkender den?', 'how often is the policy reviewed?', 'da')).toEqual([
      'hvem godkender politikken',
    ]);
    expect(meantBy('hvad med koder?', revision, 'da')).toEqual(['koder', 'hvad siger politikken om koder']);
    expect(meantBy('what about guests?', 'who may come in?', 'en')).toEqual([
      'guests',
      'what does the policy say about guests',
    ]);
  });

  it('asks whether the policy holds for somebody where that was the question before', () => {
    expect(meantBy('hvad så med frivillige?', scope, 'da')[0]).toBe('gælder politikken for frivillige');
    expect(meantBy('what about volunteers?', 'who does the policy apply to?', 'en')[0]).toBe(
      'does the policy apply to volunteers',
    );
  });

  it('of nothing but itself is the question before', () => {
    expect(meantBy('og', revision, 'da')).toEqual([revision]);
  });

  it('that asks for a time wants one in its answer', () => {
    expect(lacksTime('og hvor tit?', 'Politikken revideres løbende.')).toBe(false);
    expect(lacksTime('og hvor tit?', 'Byrådet godkender politikken.')).toBe(true);
    expect(lacksTime('og hvem?', 'Byrådet godkender politikken.')).toBe(false);
  });
});
