import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { page } from './page.mjs';

const port = Number(process.argv[process.argv.indexOf('--port') + 1]);

createServer((request, response) => {
  const { pathname } = new URL(request.url ?? '/', 'http://localhost');
  const script = /^\/(?:assets\/)?[\w.-]+\.js$/.test(pathname);
  const answer = script ? readFile(`dist${pathname}`) : page();
  answer.then(
    (body) => response.writeHead(200, { 'content-type': script ? 'text/javascript' : 'text/html; charset=utf-8' }).end(body),
    () => response.writeHead(404).end(),
  );
}).listen(port, 'localhost', () => console.log('ready'));
