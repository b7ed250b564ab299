import { satteri } from '@astrojs/markdown-satteri';
import starlight from '@astrojs/starlight';
import { defineConfig } from 'astro/config';
import { site } from './src/identite/site.ts';

const adresse = new URL(site());

/** Les feuilles de style des parties du site. */
const PARTS = [
  'communs',
  'accueil',
  'paysage',
  'modules',
  'fiches',
  'reperes',
  'regles',
  'experiences',
  'kits',
  'pied',
];

export default defineConfig({
  site: adresse.origin,
  base: adresse.pathname,
  // Rien n’est chargé avant qu’on le demande : beaucoup de lecteurs ont une connexion lente ou comptée.
  prefetch: false,
  // La typographie française est déjà posée ; Astro en poserait une anglaise.
  markdown: { processor: satteri({ features: { smartPunctuation: false } }) },
  devToolbar: { enabled: false },
  // pdf-lib pèse 575 ko, 248 compressé ; il ne se charge que si l’on exporte une fiche remplie.
  vite: { build: { chunkSizeWarningLimit: 600 } },
  integrations: [
    starlight({
      title: 'Premiers Pas',
      titleDelimiter: '·',
      description:
        'Un parcours en six demi-journées pour les idées utiles, à transmettre d’un territoire à un autre.',
      locales: { root: { label: 'Français', lang: 'fr' } },
      favicon: '/icone.svg',
      disable404Route: true,
      expressiveCode: false,
      markdown: { headingLinks: false },
      tableOfContents: { minHeadingLevel: 2, maxHeadingLevel: 3 },
      // Le menu et les pages voisines viennent des contenus : src/web/site/navigation.
      sidebar: [],
      routeMiddleware: './src/web/site/navigation/route.ts',
      customCss: [
        './src/web/styles/contenu.css',
        ...['habillage', ...PARTS.map((part) => `parts/${part}`), 'impression'].map(
          (feuille) => `./src/web/site/styles/${feuille}.css`,
        ),
      ],
      components: {
        Head: './src/web/site/starlight/Head.astro',
        Hero: './src/web/site/starlight/Hero.astro',
        PageFrame: './src/web/site/starlight/PageFrame.astro',
        PageTitle: './src/web/site/starlight/PageTitle.astro',
        Search: './src/web/site/starlight/Search.astro',
        SiteTitle: './src/web/site/starlight/SiteTitle.astro',
        SocialIcons: './src/web/site/starlight/SocialIcons.astro',
      },
    }),
  ],
});
