/** Baseline: bare node:http that does one fsynced SQLite insert per request. */
import { randomUUID } from 'node:crypto';
import { createServer } from 'node:http';
import Database from 'better-sqlite3';

const database = new Database(process.env.BASELINE_FILE);
database.pragma('journal_mode = WAL');
database.pragma('synchronous = FULL');
database.exec('CREATE TABLE reports (id varchar PRIMARY KEY, text text NOT NULL, channel varchar NOT NULL)');
const insert = database.prepare('INSERT INTO reports (id, text, channel) VALUES (?, ?, ?)');

const server = createServer((request, response) => {
  if (request.method === 'GET') return response.end('{}');
  const chunks = [];
  request.on('data', (chunk) => chunks.push(chunk));
  request.on('end', () => {
    const report = JSON.parse(Buffer.concat(chunks).toString('utf8'));
    const id = randomUUID();
    insert.run(id, report.text, report.channel);
    response.writeHead(201, { 'content-type': 'application/json' });
    response.end(JSON.stringify({ trackingCode: id, status: 'received', trackUrl: `/r/${id}` }));
  });
});
server.listen(Number(process.env.PORT), '127.0.0.1');
process.on('SIGTERM', () => process.exit(0));
