import jetons from '../../../identite/jetons.json' with { type: 'json' };
import { kits } from '../../../web/kit/kits.ts';

const { marque, fond } = jetons.clair;
const ICONE = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="7" fill="${marque}"/><path d="M5 26h6v-5h6v-5h6v-5h4" fill="none" stroke="${fond}" stroke-width="3"/></svg>`;

export const getStaticPaths = () => kits().map((kit) => ({ params: { kit: kit.id } }));
export const GET = () => new Response(ICONE, { headers: { 'content-type': 'image/svg+xml' } });
