// A server on the package ws. It reads a recording from standard input, prints its port, and says to one client what the recording's server said, each event
// when the client has sent those before it. Every message is in two frames, so that none comes whole.
import { on } from 'node:events';
import { text } from 'node:stream/consumers';
import { WebSocketServer } from 'ws';

const recording = (await text(process.stdin)).split('\n').filter((line) => line).map((line) => JSON.parse(line));
const server = new WebSocketServer({ host: '127.0.0.1', port: 0 });
server.on('listening', () => console.log(server.address().port));
server.on('connection', async (socket) => {
  server.close();
  const [status, reason] = await replay(socket, on(socket, 'message'));
  socket.close(status, reason);
});

async function replay(socket, messages) {
  for (const { from, event } of recording) {
    if (from === 'server') {
      send(socket, Buffer.from(JSON.stringify(event)));
    } else {
      const { value: [message] } = await messages.next();
      const { type } = JSON.parse(message.toString());
      if (type !== event.type) return [1008, `Expected ${event.type}, not ${type}.`];
    }
  }

  return [1000, 'The recording is over.'];
}

function send(socket, message) {
  const middle = message.length >> 1;
  socket.send(message.subarray(0, middle), { binary: false, fin: false });
  socket.send(message.subarray(middle), { binary: false, fin: true });
}
