/** Un temps où le navigateur a fini de lire ce qu’il enregistre, en millisecondes. */
const LECTURE = 60_000;

/** Donne un fichier à enregistrer ; rien ne quitte l’appareil. */
export function telecharger(octets: Uint8Array<ArrayBuffer>, nom: string): void {
  const lien = document.createElement('a');
  lien.href = URL.createObjectURL(new Blob([octets], { type: 'application/pdf' }));
  lien.download = nom;
  document.body.append(lien);
  lien.click();
  lien.remove();
  setTimeout(() => URL.revokeObjectURL(lien.href), LECTURE);
}
