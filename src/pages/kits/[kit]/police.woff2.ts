import { lirePolice } from '../../../platform/police.ts';
import { kits } from '../../../web/kit/kits.ts';

/** La police du kit, posée à sa racine : le kit se lit avec elle hors ligne. */
export const getStaticPaths = () => kits().map((kit) => ({ params: { kit: kit.id } }));
export const GET = () => new Response(lirePolice());
