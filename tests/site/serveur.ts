import { readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
  '.pdf': 'application/pdf',
  '.ics': 'text/calendar',
  '.json': 'application/json',
  '.wasm': 'application/wasm',
};

export interface Serveur {
  adresse: string;
  fermer: () => void;
}

/** Sert un dossier sur cette machine, comme un hébergement statique. */
export function servir(dossier: string): Promise<Serveur> {
  const server = createServer((request, response) => {
    const path = fichier(dossier, decodeURIComponent(new URL(request.url ?? '/', 'http://x').pathname));
    if (!path) {
      response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' });
      response.end(readFileSync(join(dossier, '404.html')));
      return;
    }
    response.writeHead(200, { 'content-type': TYPES[extname(path)] ?? 'application/octet-stream' });
    response.end(readFileSync(path));
  });
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      const port = typeof address === 'object' && address ? address.port : 0;
      resolve({ adresse: `http://127.0.0.1:${port}`, fermer: () => server.close() });
    });
  });
}

function fichier(dossier: string, chemin: string): string | undefined {
  return [join(dossier, chemin), join(dossier, chemin, 'index.html')].find((path) =>
    statSync(path, { throwIfNoEntry: false })?.isFile(),
  );
}
