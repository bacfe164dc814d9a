import { once } from 'node:events';
import { type AddressInfo, connect, createServer, type Socket } from 'node:net';
import { setImmediate as nextTick } from 'node:timers/promises';
import type { Draw } from './draw.ts';

/** A way to a server on this machine that hands its bytes on in other pieces: cut in headers, events and characters alike. */
export interface Proxy {
  readonly port: number;
  close(): Promise<void>;
}

export async function rechunkingProxy(target: number, draw: Draw): Promise<Proxy> {
  const sockets = new Set<Socket>();
  const keep = (socket: Socket) => {
    sockets.add(socket);
    socket.setNoDelay(true).on('error', () => socket.destroy());
    socket.on('close', () => sockets.delete(socket));
  };
  const server = createServer((client) => {
    const upstream = connect(target, '127.0.0.1');
    for (const socket of [client, upstream]) keep(socket);
    client.pipe(upstream);
    handOn(upstream, client, draw).catch(() => client.destroy());
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    port: (server.address() as AddressInfo).port,
    close: async () => {
      for (const socket of sockets) socket.destroy();
      if (!server.listening) return;
      server.close();
      await once(server, 'close');
    },
  };
}

async function handOn(from: Socket, to: Socket, draw: Draw): Promise<void> {
  for await (const bytes of from as AsyncIterable<Buffer>) {
    const longest = draw.one([60, 300, 2_000]);
    for (let at = 0; at < bytes.length; ) {
      const length = 1 + draw.below(longest);
      to.write(bytes.subarray(at, at + length));
      at += length;
      // Else the pieces would be put together again on their way.
      await nextTick();
    }
  }
  to.end();
}
