/** Baseline: a bare Socket.IO server that sends each posted report to every client, stored nowhere. */
import { createServer } from 'node:http';
import { Server } from 'socket.io';

const server = createServer((request, response) => {
  if (request.method === 'GET') return response.end('{}');
  const chunks = [];
  request.on('data', (chunk) => chunks.push(chunk));
  request.on('end', () => {
    const { text } = JSON.parse(Buffer.concat(chunks).toString('utf8'));
    desk.emit('case.changed', {
      seq: 1,
      caseId: '',
      version: 1,
      status: 'new',
      priority: 'low',
      title: text,
      kind: 'opened',
    });
    response.writeHead(201, { 'content-type': 'application/json' });
    response.end('{}');
  });
});
const desk = new Server(server).of('/desk');
server.listen(Number(process.env.PORT), '127.0.0.1');
process.on('SIGTERM', () => process.exit(0));
