// What people and platforms send by mistake: empty, far too long, broken, of the wrong kind, twice. Nothing lost, nothing doubled.
import { describe, expect, test } from 'vitest';
import { everywhere, openStage, type PlatformName, teamsOnly, webOnly } from './stage.ts';

const tooMuch = 'Jeg har mistet min bærbare. '.repeat(3600);

describe.each(everywhere)('on $platform', ({ open }) => {
  test('100 kB of text are refused in plain words, and the conversation goes on', async () => {
    const stage = await openStage(open);
    const maja = await stage.person('glostrup/medarbejder');

    const refused = await maja.says(tooMuch);

    // The page answers in the request and shows it where the text was written.
    if (refused.status === 413) expect(refused.messages).toEqual([]);
    else expect(refused.text).toMatch(/Din besked er på [\d.]+ tegn, og jeg kan højst læse 10\.000/u);
    expect((await maja.says('hej')).text).toContain('Hej!');
  });

  test('an empty message gets an answer or a clear refusal, and ends nothing', async () => {
    const stage = await openStage(open);
    const maja = await stage.person('glostrup/medarbejder');
    await maja.says('Jeg har mistet min bærbare i toget i går aftes kl. 20');

    const empty = await maja.says('   ');

    if (empty.status !== 400) expect(empty.text).toContain('Din besked var tom.');
    expect((await maja.says('send')).text).toContain('Er den låst med kryptering?');
  });

  test('the same message twice is answered once', async () => {
    const stage = await openStage(open);
    const maja = await stage.person('glostrup/medarbejder');
    await maja.says('hej');

    const again = await maja.isSentAgain();

    expect(again.status).toBeLessThan(300);
    expect(again.messages).toEqual([]);
    expect((await maja.sees()).match(/Hej! Er der sket noget/gu)).toHaveLength(1);
  });

  test('twenty messages at once are all answered, each once', async () => {
    const stage = await openStage(open);
    const maja = await stage.person('glostrup/medarbejder');
    const words = Array.from({ length: 20 }, () => 'hej');

    const heard = await Promise.all(words.map((word) => maja.says(word)));

    expect(heard.every(({ status }) => status >= 200 && status < 300)).toBe(true);
    expect((await maja.sees()).match(/Hej! Er der sket noget/gu)).toHaveLength(20);
  });

  test('markup in what people write is shown as it was written', async () => {
    const stage = await openStage(open);
    const room = await stage.coordinatorRoom('glostrup');
    const maja = await stage.person('glostrup/medarbejder');
    const odd =
      'Jeg har mistet min bærbare i toget i går kl. 20 <b>*fed*</b> <!channel> [link](http://x.example) {{DATE(1)}}';
    await maja.says(odd);
    await maja.presses('Send', {
      'Er den låst med kryptering?': 'Ja',
      'Er der oplysninger om borgere eller kolleger?': 'Nej',
    });

    expect((await room.sees()).replaceAll('\u2060', '')).toContain(odd);
  });
});

interface Wire extends PlatformName {
  readonly path: string;
}
const wires: readonly Wire[] = [
  { ...webOnly, path: '/web/messages' },
  { ...webOnly, path: '/web/actions' },
  { ...teamsOnly, path: '/api/messages' },
];

describe.each(wires)('$path over the wire', ({ open, path }) => {
  test.each([
    ['broken JSON', 'application/json', '{"text": "Jeg har', 400],
    ['JSON of another shape', 'application/json', '[]', 400],
    ['the wrong content type', 'text/plain', 'Jeg har mistet min bærbare', 415],
    ['nothing at all', 'application/json', '', 400],
  ])('%s is refused with a reason in JSON', async (_what, type, body, status) => {
    const stage = await openStage(open);

    const response = await fetch(stage.address + path, { method: 'POST', headers: { 'content-type': type }, body });

    expect(response.status).toBe(status);
    expect(response.headers.get('content-type')).toContain('application/json');
    expect(await response.json()).toHaveProperty('error');
  });
});
