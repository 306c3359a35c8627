// Holds one conversation with the server at the URL of the first argument, as an agent of the package @openai/agents-realtime, and prints what it noticed
// as a line of JSON.
import { RealtimeAgent, RealtimeSession, tool } from '@openai/agents-realtime';

const patience = 20_000;
const noticed = { text: '', transcript: '', audioBytes: 0, errors: [], unknown: [] };

const weather = tool({
  name: 'get_weather',
  description: 'Tells the weather.',
  parameters: { type: 'object', properties: { city: { type: 'string' } }, required: ['city'], additionalProperties: true },
  strict: false,
  execute({ city }) {
    noticed.city = city;
    return '21 degrees';
  },
});
const agent = new RealtimeAgent({ name: 'Test', instructions: 'Be brief.', tools: [weather] });
const audio = {
  input: { turnDetection: { type: 'server_vad', silenceDurationMs: 300, createResponse: true, interruptResponse: true } },
  output: { voice: 'cedar' },
};
const session = new RealtimeSession(agent, { transport: 'websocket', model: 'gpt-realtime', config: { outputModalities: ['text'], audio } });
const { transport } = session;

// An event whose shape the package does not know is told to '*' and to nobody else.
const watched = new Set();
transport.on('*', ({ type }) => {
  noticed.unknown.push(type);
  if (watched.has(type)) return;
  watched.add(type);
  transport.on(type, () => {
    const index = noticed.unknown.lastIndexOf(type);
    if (index >= 0) noticed.unknown.splice(index, 1);
  });
});
transport.on('output_text_delta', ({ delta }) => { noticed.text += delta; });
session.on('error', ({ error }) => noticed.errors.push(error?.error ?? String(error)));

const configured = event('session.updated', ({ session: { instructions } }) => instructions === 'Be brief.');
await session.connect({ apiKey: 'secret', url: process.argv[2] });
noticed.session = (await configured).session;

const understood = until(session, 'history_updated', (history) => history.some((item) => item.content?.some((part) => part.transcript === 'Is it warm?')));
const read = until(transport, 'turn_done');
session.sendAudio(sound(400, 800));
await Promise.all([understood, read]);

const aloud = event('session.updated', ({ session: { output_modalities } }) => output_modalities[0] === 'audio');
transport.updateSessionConfig({ outputModalities: ['audio'], audio: { input: audio.input } });
await aloud;
const count = ({ data }) => { noticed.audioBytes += data.byteLength; };
const write = ({ delta }) => { noticed.transcript += delta; };
transport.on('audio', count);
transport.on('audio_transcript_delta', write);
const spoken = until(transport, 'turn_done');
session.sendMessage('Hello?');
await spoken;
transport.off('audio', count);
transport.off('audio_transcript_delta', write);

const told = until(session, 'agent_end', (context, speaker, output) => output === 'It is warm.');
session.sendMessage('How is the weather?');
await told;

const started = until(transport, 'audio');
session.sendMessage('Tell me a story.');
await started;
const interruption = [event('response.done'), event('conversation.item.truncated'), event('conversation.item.retrieved'), until(session, 'audio_interrupted')];
session.sendAudio(sound(400, 0));
const [{ response }] = await Promise.all(interruption);
noticed.interrupted = `${response.status}, ${response.status_details?.reason}`;
noticed.errorsBefore = noticed.errors.splice(0);

const refused = until(session, 'error');
transport.sendEvent({ type: 'conversation.item.retrieve', item_id: 'nobody', event_id: 'mine' });
await refused;

session.close();
console.log(JSON.stringify(noticed));

/** The next event of the server that has a type, as it was sent. */
function event(type, fits = () => true) {
  return until(transport, '*', (sent) => sent.type === type && fits(sent));
}

function until(emitter, name, fits = () => true) {
  const cause = new Error('It was awaited here.');
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error(`No ${name} within ${patience} ms, but ${JSON.stringify(noticed)}`, { cause })), patience);
    emitter.on(name, function listen(...told) {
      if (!fits(...told)) return;
      clearTimeout(timer);
      emitter.off(name, listen);
      resolve(told[0]);
    });
  });
}

/** 24 kHz, 16 bit, mono: so long a voice, and then silence. */
function sound(loudMs, silentMs) {
  const samples = new Int16Array(24 * (loudMs + silentMs));
  for (let i = 0; i < 24 * loudMs; i++) samples[i] = 6000 * Math.sin(i / 15);
  return samples.buffer;
}
