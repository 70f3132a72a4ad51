// Every kind of incident from the first word to the receipt, by somebody who knows nothing more; and all of it in English.
import { describe, expect, it } from 'vitest';
import { knowledge, openTalk } from '../../../test/reporting/talk.ts';

const { types } = knowledge();

describe('"ved ikke" to everything', () => {
  it.each(types.all().map(({ id }) => id))('reports %s all the same', async (type) => {
    const talk = openTalk();
    await talk.says('jeg kom til at gøre noget ved en mappe på arbejdet');
    await talk.says('det er noget andet');
    await talk.presses('Vælg', { type });
    let said = await talk.says('ok');
    for (let answers = 0; !said.text.includes('skriv "send"') && answers < 8; answers += 1)
      said = await talk.says('ved ikke');
    const receipt = await talk.says('send');
    expect(receipt.text).toContain('-2026-0001');
    expect(talk.cases()[0]).toMatchObject({ type });
    expect(talk.cases()[0]?.told.length).toBeGreaterThan(0);
  });
});

describe('in English', () => {
  it.each(types.all().map((type) => [type.id, type] as const))('%s has nothing Danish in it', async (id, type) => {
    const talk = openTalk();
    await talk.says('I want to report something that happened at work');
    await talk.presses('It is something else');
    const opened = await talk.presses('Choose', { type: id });
    expect(opened.text).toContain(type.name.en);
    const whole = await talk.presses('Correct or add');
    // Names of people and the policy's own words are Danish in every language.
    const said = `${opened.text}\n${whole.text}`.replaceAll(/^- .*$/gm, '');
    expect(said).not.toMatch(/[æøå]|\b(ikke|eller|og|du|hvad|hvornår)\b/i);
  });
});
