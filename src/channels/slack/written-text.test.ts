import { describe, expect, it } from 'vitest';
import { plainTextOf } from './written-text.ts';

describe('what a person wrote in Slack', () => {
  it.each([
    ['<@U0VOGTER> jeg har mistet min pc', 'jeg har mistet min pc'],
    ['hej <@U0VOGTER>, hvem ejer Nova?', 'hej , hvem ejer Nova?'],
    ['spørg <@U77|ib> eller <@U78>', 'spørg @ib eller @U78'],
    ['se <#C1|sikkerhed> og <!subteam^S1|@it-vagten>', 'se #sikkerhed og @it-vagten'],
    ['1 &lt; 2 &amp;&amp; 3 &gt; 2', '1 < 2 && 3 > 2'],
    ['&amp;lt; bliver ikke til et tegn', '&lt; bliver ikke til et tegn'],
    ['klik <https://ond.example/a?b=1&amp;c|her>', 'klik her (https://ond.example/a?b=1&c)'],
    ['<https://kommune.example>', 'https://kommune.example'],
    ['<http://kommune.example|kommune.example>', 'http://kommune.example'],
    ['<mailto:isk@ishoj.example|isk@ishoj.example>', 'isk@ishoj.example'],
    ['  to linjer\nbliver to  ', 'to linjer\nbliver to'],
  ])('%s', (slack, plain) => {
    expect(plainTextOf(slack, 'U0VOGTER')).toBe(plain);
  });
});
