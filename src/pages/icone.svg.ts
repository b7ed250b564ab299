import { icone } from '../web/icone.ts';

export const GET = () => new Response(icone(), { headers: { 'content-type': 'image/svg+xml' } });
