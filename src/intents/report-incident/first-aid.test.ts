// First aid comes first, for every type and in every municipality; where it is serious, the number to call comes before it.
import { describe, expect, it } from 'vitest';
import { buttonsOf, fieldsOf, knowledge, openTalk } from '../../../test/reporting/talk.ts';

const { types, registry } = knowledge();

/** By the chooser, so that each type is met whatever the understanding of texts. */
const begin = async (type: string, municipality = 'glostrup') => {
  const talk = openTalk({ municipality });
  await talk.says('jeg vil gerne melde noget');
  await talk.presses('Det er noget andet');
  return talk.presses('Vælg', { type });
};

describe('first aid', () => {
  it.each(types.all().map((type) => [type.id, type] as const))(
    'of %s comes at once and asks nothing',
    async (id, type) => {
      const { cards } = await begin(id);
      const [firstAid, form, ...more] = cards;
      expect(more).toEqual([]);
      expect(firstAid && [...fieldsOf(firstAid), ...buttonsOf(firstAid)]).toEqual([]);
      expect(firstAid?.parts).toContainEqual({ kind: 'list', ordered: true, items: type.firstAid.map(({ da }) => da) });
      expect(form?.title).toBe(`Meld det her: ${type.name.da}`);
      expect(form && fieldsOf(form).length).toBeGreaterThan(0);
    },
  );

  it.each(registry.municipalities().map(({ id, profile }) => [id, profile.phones.itDuty ?? ''] as const))(
    'of a lost device begins with the number to call in %s',
    async (municipality, number) => {
      const talk = openTalk({ municipality });
      const { cards } = await talk.says('jeg har mistet min telefon');
      expect(cards[0]?.parts[0]).toMatchObject({
        tone: 'danger',
        text: expect.stringContaining(`IT-vagten: ${number}`),
      });
      expect(cards[0]?.fallback).toContain(`Ring med det samme til IT-vagten: ${number}`);
    },
  );

  it('ends with the number where nothing is on fire', async () => {
    const { cards } = await openTalk().says('jeg fik en phishingmail men klikkede ikke på linket');
    expect(cards[0]?.parts[0]).toMatchObject({ kind: 'list' });
    expect(cards[0]?.parts.at(-1)).toMatchObject({ tone: 'strong', text: expect.stringMatching(/^IT-vagten: /) });
  });

  it('names those who look after data protection where it is about information and not about machines', async () => {
    const { cards } = await openTalk().says('jeg sendte en mail med cpr-numre til en forkert borger');
    expect(cards[0]?.parts[0]).toMatchObject({ text: expect.stringContaining('GDPR-enheden: 00 00 03 93') });
  });

  it('is all that is said where others read along', async () => {
    const { cards } = await openTalk({ direct: false }).says('jeg har mistet min telefon');
    expect(cards).toHaveLength(1);
    expect(cards[0]?.parts.at(-1)).toMatchObject({
      text: expect.stringContaining('Skriv til mig i en direkte besked'),
    });
  });
});
