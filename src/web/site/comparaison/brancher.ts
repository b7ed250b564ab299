import { type EtatDePage, ecrireEtat, lireEtat } from './etat-de-page.ts';
import { correspond, type NomDeFiltre, resultatLu, TOUT } from './filtres.ts';
import { type Cles, type Colonne, trier, triSuivant } from './tri.ts';

/**
 * Ajoute le tri et les filtres à la comparaison. Sans ce script, la page montre tout, dans l’ordre de la liste. Le tableau et les deux
 * dessins suivent : chaque élément qui porte `data-programme` est montré, caché ou déplacé dans la liste qui le contient.
 */
export function brancher(racine: HTMLElement): void {
  const form = racine.querySelector('form');
  const annonce = racine.querySelector<HTMLElement>('[role=status]');
  const lignes = [...racine.querySelectorAll<HTMLElement>('tr[data-cles]')];
  if (!form || !annonce || lignes.length === 0) return;

  const programmes = lignes.map((ligne) => JSON.parse(ligne.dataset['cles'] ?? '') as Cles);
  const listes = [...racine.querySelectorAll<HTMLElement>('[data-programmes]')];
  const entetes = [...racine.querySelectorAll<HTMLTableCellElement>('th[data-colonne]')];
  const choix = [...form.querySelectorAll('select')];
  let etat = lireEtat(location.search);

  function montrer(): void {
    const montres = programmes.filter((programme) => correspond(programme, etat.filtres));
    const visibles = new Set(montres.map(({ id }) => id));
    const ordre = trier(programmes, etat.tri).map(({ id }) => id);
    for (const liste of listes) ranger(liste, ordre, visibles);
    for (const entete of entetes) {
      const sens = entete.dataset['colonne'] === etat.tri?.colonne ? etat.tri?.sens : undefined;
      if (sens) entete.setAttribute('aria-sort', sens);
      else entete.removeAttribute('aria-sort');
    }
    const resultat = resultatLu(montres.length, programmes.length);
    if (annonce && annonce.textContent !== resultat) annonce.textContent = resultat;
  }

  function changer(nouvel: EtatDePage): void {
    etat = nouvel;
    history.replaceState(history.state, '', location.pathname + ecrireEtat(etat) + location.hash);
    montrer();
  }

  for (const select of choix) {
    const nom = select.name as NomDeFiltre;
    select.value = etat.filtres[nom];
    // Une adresse peut demander un choix qui n’existe pas.
    if (select.selectedIndex === -1) select.value = etat.filtres[nom] = '';
    select.addEventListener('change', () =>
      changer({ ...etat, filtres: { ...etat.filtres, [nom]: select.value } }),
    );
  }
  form.addEventListener('submit', (event) => event.preventDefault());
  form.addEventListener('reset', () => changer({ filtres: { ...TOUT }, tri: null }));
  for (const entete of entetes) {
    enBouton(entete, () =>
      changer({ ...etat, tri: triSuivant(etat.tri, entete.dataset['colonne'] as Colonne) }),
    );
  }

  racine.classList.add('triable');
  form.hidden = false;
  montrer();
}

function ranger(liste: HTMLElement, ordre: readonly string[], visibles: ReadonlySet<string>): void {
  const parId = new Map<string, HTMLElement[]>();
  for (const element of liste.querySelectorAll<HTMLElement>(':scope > [data-programme]')) {
    const id = element.dataset['programme'] ?? '';
    element.hidden = !visibles.has(id);
    parId.set(id, [...(parId.get(id) ?? []), element]);
  }
  liste.append(...ordre.flatMap((id) => parId.get(id) ?? []));
}

/** Met le nom d’une colonne dans un bouton, sans rien changer d’autre à son en-tête. */
function enBouton(entete: HTMLElement, activer: () => void): void {
  const bouton = document.createElement('button');
  bouton.type = 'button';
  bouton.append(...entete.childNodes);
  bouton.addEventListener('click', activer);
  entete.append(bouton);
}
