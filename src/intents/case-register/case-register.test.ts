// Handlers who report something themselves, searches that hold a CPR number, and what the help says to whom.
import { describe, expect, it } from 'vitest';
import { createTalk } from '../../../test/fakes/talk.ts';

describe.each(['isk', 'gdpr', 'it'])('%s', (role) => {
  it.each([
    'databrud hos leverandøren i går',
    'brud i Nexus i dag',
    'persondatabrud i Nexus',
    'brud på persondatasikkerheden i går',
    'jeg har mistet mine sager',
  ])('reports "%s"', async (text) => {
    expect(await createTalk('ishoj')(role).say(text)).toContain('Meld det her');
  });

  it('adds to an open report what could be a search', async () => {
    const { say } = createTalk('ishoj')(role);
    await say('en leverandør er blevet hacket');
    for (const text of ['persondatabrud i Nexus', 'sager i Nexus', 'brud på persondatasikkerheden i går'])
      expect(await say(text)).not.toMatch(/Jeg fandt ingen sager|Søgt efter/u);
  });
});

describe('a CPR number in a search', () => {
  it.each(['vis sager om 010190-1234', 'sager om 0101901234', 'åbne sager om 010190 1234'])(
    'is neither searched for, nor said again, nor kept: "%s"',
    async (text) => {
      const { say } = createTalk('ishoj')('isk');
      const answer = await say(text);
      expect(answer).toContain('Jeg søger ikke efter CPR-numre.');
      expect(answer).not.toContain('0101');
      expect(await say('vis flere')).not.toContain('0101');
    },
  );

  it('gets an employee the same answer as every other search', async () => {
    const answer = await createTalk('ishoj')('medarbejder').say('vis åbne sager');
    expect(answer).toContain('Sagerne kan kun ses af dem, der arbejder med dem.');
  });
});

describe('the help', () => {
  it.each([
    ['isk', 'Søg i sagerne ("åbne sager med høj alvor")'],
    ['it', 'Søg i sagerne ("åbne sager med høj alvor")'],
    ['top', 'Se sagerne ("åbne sager") og årets tal'],
    ['leder', 'Se de sager, du har fået besked om: "åbne sager"'],
  ])('tells %s once what may be searched: %s', async (who, line) => {
    const answer = await createTalk('ishoj')(who).say('hjælp');
    expect(answer).toContain(line);
    expect(answer.match(/"åbne sager/gu)).toHaveLength(1);
  });

  it('tells an employee nothing of it', async () => {
    expect(await createTalk('ishoj')('medarbejder').say('hjælp')).not.toContain('åbne sager');
  });
});
