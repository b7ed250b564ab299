import { chargerProjet, type Projet } from '../platform/projet.ts';

const lire = (): Projet => chargerProjet(process.cwd());
const lu = import.meta.env.DEV ? undefined : lire();

/** Le projet que montrent les pages : lu une fois pour une construction, relu à chaque page pendant l’édition. */
export function projet(): Projet {
  return lu ?? lire();
}
