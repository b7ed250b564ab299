import { icone } from '../../../web/icone.ts';
import { kits } from '../../../web/kit/kits.ts';

/** L’icône du kit, posée à sa racine : le kit se lit avec elle hors ligne. */
export const getStaticPaths = () => kits().map((kit) => ({ params: { kit: kit.id } }));
export const GET = () => new Response(icone(), { headers: { 'content-type': 'image/svg+xml' } });
