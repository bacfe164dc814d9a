import OpenAI, {
  BadRequestError,
  NotFoundError,
  PermissionDeniedError,
  RateLimitError,
} from 'openai';
import type { ChatCompletionMessageParam } from 'openai/resources/chat/completions';
import request from 'supertest';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { COMPLETION_BYTES_MAX, REQUEST_BYTES_MAX } from '../../../src/limits.ts';
import { type Service, serve } from '../../../src/serve/serve.ts';
import { FakeRapporteur } from '../../fakes/fake-rapporteur.ts';
import { testApp } from '../test-app.ts';
import { assistant, clientOf, create, silent, user } from './served-sample.ts';

const QUESTION = 'What did Amara say about landing stations?';
let service: Service;
let client: OpenAI;
beforeAll(async () => {
  service = await serve(new FakeRapporteur(), { port: 0, logger: silent });
  client = clientOf(service);
});
afterAll(() => service?.close());

describe('what cannot be answered', () => {
  const refused = (messages: unknown, more: object = {}) =>
    client.chat.completions
      .create({ model: 'rapporteur', messages, ...more } as never)
      .catch((error: unknown) => error);

  it.each([
    ['no messages', [], 'messages'],
    ['messages that are none', 'hello', 'messages'],
    ['a last word of the assistant', [user('a'), assistant('b')], 'messages'],
    ['no user at all', [{ role: 'system', content: 'a' }], 'messages'],
    ['an empty question', [user('  ')], 'messages'],
    ['a question that is too long', [user('w'.repeat(2001))], 'messages'],
    [
      'a picture',
      [{ role: 'user', content: [{ type: 'image_url', image_url: { url: 'data:,' } }] }],
      'messages.0.content',
    ],
  ])('is refused with what is wrong: %s', async (_what, messages, param) => {
    for (const stream of [false, true]) {
      const error = await refused(messages, { stream });
      expect(error).toBeInstanceOf(BadRequestError);
      expect(error).toMatchObject({
        param,
        type: 'invalid_request_error',
        code: 'invalid-request',
      });
    }
  });

  it('is refused: two answers to a question, and a model that is not here', async () => {
    const several = await refused([user(QUESTION)], { n: 2 });
    expect(several).toBeInstanceOf(BadRequestError);
    expect(several).toMatchObject({ param: 'n' });
    const unknown = await refused([user(QUESTION)], { model: 'gpt-4o' });
    expect(unknown).toBeInstanceOf(NotFoundError);
    expect(unknown).toMatchObject({ code: 'model_not_found', param: 'model' });
    expect(await refused([user(QUESTION)], { model: undefined })).toMatchObject({ param: 'model' });
  });

  it('does not spoil the conversation for the next question', async () => {
    const picture: ChatCompletionMessageParam = {
      role: 'user',
      content: [{ type: 'image_url', image_url: { url: 'data:,' } }],
    };
    const long = user('w'.repeat(3000));
    const reply = await create(client, [
      user(QUESTION),
      picture,
      long,
      user('and about licences?'),
    ]);
    expect(reply.rapporteur.state.speakers).toEqual(['Amara Osei-Lindqvist']);
  });
});

describe('the guards of the service', () => {
  const body = { model: 'rapporteur', messages: [user(QUESTION)] };
  const post = (app = testApp().app) => request(app).post('/v1/chat/completions');

  it('hold here as everywhere, and speak as OpenAI does', async () => {
    const foreign = await post().set('Host', 'evil.example').send(body).expect(403);
    expect(foreign.body.error).toMatchObject({ code: 'foreign-host', param: null });
    const cross = await post().set('Origin', 'http://evil.example').send(body).expect(403);
    expect(cross.body.error.code).toBe('cross-site');
    expect(cross.headers).not.toHaveProperty('access-control-allow-origin');
    const nowhere = await request(testApp().app).get('/v1/embeddings').expect(404);
    expect(nowhere.body.error.type).toBe('invalid_request_error');
    const wrong = await request(testApp().app).get('/v1/chat/completions').expect(405);
    expect(wrong.headers['allow']).toBe('POST');
    expect(wrong.body.error.code).toBe('method-not-allowed');
    const form = await post().type('form').send('model=rapporteur').expect(415);
    expect(form.body.error.code).toBe('unsupported-media-type');
    const broken = await post().type('json').send('{').expect(400);
    expect(broken.body.error.code).toBe('malformed-json');
  });

  it('are told to the client in its own classes', async () => {
    const limited = await serve(new FakeRapporteur(), { port: 0, logger: silent });
    const asking = new OpenAI({
      baseURL: `${limited.url}/v1`,
      apiKey: 'any',
      maxRetries: 0,
      defaultHeaders: { Origin: 'http://evil.example' },
    });
    await expect(create(asking, [user(QUESTION)])).rejects.toBeInstanceOf(PermissionDeniedError);
    await limited.close();
    const { app } = testApp({ requestsPerMinute: 1 });
    await post(app).send(body).expect(200);
    const { body: refused } = await post(app).send(body).expect(429);
    const error = RateLimitError.generate(429, refused, undefined, new Headers());
    expect(error).toMatchObject({ code: 'rate_limit_exceeded', type: 'rate_limit_error' });
  });

  it('take a long conversation, and not one without end', async () => {
    const filler = assistant('w'.repeat(REQUEST_BYTES_MAX));
    const long = { ...body, messages: [user('hello'), filler, ...body.messages] };
    await post().send(long).expect(200);
    await request(testApp().app)
      .post('/api/chat')
      .send({ message: 'w', filler: filler.content })
      .expect(413);
    const endless = { ...body, filler: 'w'.repeat(COMPLETION_BYTES_MAX) };
    const { error } = (await post().send(endless).expect(413)).body;
    expect(error).toMatchObject({ code: 'body-too-large', param: null });
    expect(error.message).toBe(
      'The body is too large. Begin a new conversation, or leave files out.',
    );
  });

  it('ask for no key, and take any', async () => {
    await post().send(body).expect(200);
    await post().set('Authorization', 'Bearer something').send(body).expect(200);
  });
});
