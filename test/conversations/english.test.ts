// Those who write English are answered in English, from the first word to the receipt.
import { describe, expect, test } from 'vitest';
import { everywhere, openStage } from './stage.ts';

describe.each(everywhere)('on $platform', ({ open }) => {
  test('a lost phone, reported in English; the coordinator reads Danish', async () => {
    const stage = await openStage(open);
    const room = await stage.coordinatorRoom('egedal');
    const samira = await stage.person('egedal/medarbejder');

    const opened = await samira.says('I have lost my work phone on the train yesterday');
    expect(opened.text).toContain('1. Call IT now so they can block and wipe the device.');
    const receipt = await samira.presses('Send', {
      'Is it encrypted?': 'Yes',
      'Is there information about': 'No',
    });

    expect(receipt.text).toContain('Case EGE-2026-0001');
    expect(receipt.text).toContain('Ahmed Mahmoud');
    expect(receipt.text).not.toMatch(/\b(du|sag|skal afgøre)\b/iu);
    expect(await room.sees()).toContain('Det drejer sig om: Telefon');
  });

  test('questions in English', async () => {
    const stage = await openStage(open);
    const tove = await stage.person('ishoj/leder');

    expect((await tove.says('who owns Nexus?')).text).toContain('Longest accepted downtime: 2 hours');
    expect((await tove.says('what can you do?')).text).toContain('This is what I can help with');
    expect((await tove.says('how long must my password be?')).text).toContain('The policy does not say');
  });
});
