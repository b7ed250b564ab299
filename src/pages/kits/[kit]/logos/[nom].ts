import type { APIRoute } from 'astro';
import { images, kits } from '../../../../web/kit/kits.ts';

/** Les logos d’un kit, tels que le contrôle les a récrits. */
export const getStaticPaths = () =>
  kits().flatMap((kit) =>
    [...images(kit)].map(([nom, octets]) => ({ params: { kit: kit.id, nom }, props: { octets } })),
  );
export const GET: APIRoute<{ octets: Uint8Array<ArrayBuffer> }> = ({ props, params }) =>
  new Response(props.octets, { headers: { 'content-type': typeDe(params['nom'] ?? '') } });

function typeDe(nom: string): string {
  if (/\.svg$/i.test(nom)) return 'image/svg+xml';
  return /\.png$/i.test(nom) ? 'image/png' : 'image/jpeg';
}
