// The environment that sets up a language model, and what is said when it is half set up.
import { describe, expect, test } from 'vitest';
import { readConfig } from '../../src/config.ts';

describe('a model', () => {
  test('is there only when one is named: a key that happens to be set sends nothing anywhere', () => {
    expect(readConfig({}).model).toBeUndefined();
    expect(readConfig({ OPENAI_API_KEY: 'sk-x', AZURE_OPENAI_API_KEY: 'az-x' }).model).toBeUndefined();
  });

  test('sees policy questions alone unless told otherwise, and has a budget', () => {
    expect(readConfig({ OPENAI_MODEL: 'gpt', OPENAI_API_KEY: 'sk-x' }).model).toEqual({
      endpoint: { kind: 'openai', model: 'gpt', apiKey: 'sk-x' },
      tokensPerDay: 1_000_000,
      incidentTexts: false,
    });
    expect(
      readConfig({
        OPENAI_MODEL: 'qwen',
        OPENAI_BASE_URL: 'http://127.0.0.1:11434/v1',
        MODEL_INCIDENT_TEXTS: 'on',
        MODEL_TOKENS_PER_DAY: '5000',
      }).model,
    ).toEqual({
      endpoint: { kind: 'openai', model: 'qwen', baseUrl: 'http://127.0.0.1:11434/v1' },
      tokensPerDay: 5000,
      incidentTexts: true,
    });
  });

  test('may be a deployment of Azure', () => {
    const azure = {
      AZURE_OPENAI_ENDPOINT: 'https://kommune.openai.azure.com',
      AZURE_OPENAI_API_KEY: 'az-x',
      AZURE_OPENAI_DEPLOYMENT: 'politik',
    };
    expect(readConfig(azure).model?.endpoint).toEqual({
      kind: 'azure',
      endpoint: 'https://kommune.openai.azure.com',
      apiKey: 'az-x',
      deployment: 'politik',
      apiVersion: '2024-10-21',
    });
    expect(readConfig({ ...azure, OPENAI_API_VERSION: '2026-01-01' }).model?.endpoint).toMatchObject({
      apiVersion: '2026-01-01',
    });
  });

  test.each([
    [{ OPENAI_MODEL: 'gpt' }, 'config.missing', 'OPENAI_API_KEY'],
    [{ AZURE_OPENAI_DEPLOYMENT: 'politik' }, 'config.missing', 'AZURE_OPENAI_ENDPOINT'],
    [{ OPENAI_MODEL: 'gpt', AZURE_OPENAI_DEPLOYMENT: 'politik' }, 'config.invalid', 'unset one'],
    [{ OPENAI_BASE_URL: 'localhost' }, 'config.invalid', 'OPENAI_BASE_URL'],
    [{ MODEL_TOKENS_PER_DAY: 'many' }, 'config.invalid', 'MODEL_TOKENS_PER_DAY'],
  ])('%j is refused, with what to set', (environment, code, message) => {
    expect(() => readConfig(environment)).toThrow(
      expect.objectContaining({ code, message: expect.stringContaining(message) }),
    );
  });
});
