import { expect, test } from 'vitest';
import { lireRapport } from './rapport-verapdf.ts';

const rapport = (job: object): string =>
  JSON.stringify({ report: { jobs: [{ itemDetails: { name: 'a.pdf' }, ...job }] } });
const resultat = (compliant: boolean, ruleSummaries: object[]): object => ({
  validationResult: [
    {
      compliant,
      details: { passedRules: 106 - ruleSummaries.length, failedRules: ruleSummaries.length, ruleSummaries },
    },
  ],
});

test('un fichier conforme n’a pas de défaut', () =>
  expect(lireRapport(rapport(resultat(true, [])))).toEqual([
    { fichier: 'a.pdf', reglesTenues: 106, defauts: [] },
  ]));

test('une règle enfreinte est nommée, avec un endroit', () => {
  const rule = {
    clause: '7.1',
    testNumber: 3,
    description: 'Content shall be tagged.',
    failedChecks: 2,
    checks: [{ context: 'root/page[3]' }],
  };
  expect(lireRapport(rapport(resultat(false, [rule])))[0]?.defauts).toEqual([
    'règle 7.1-3, 2 fois : Content shall be tagged. Par exemple : root/page[3]',
  ]);
});

test('un fichier illisible, non contrôlé ou condamné sans règle est en défaut', () => {
  const unreadable = rapport({ taskException: { exceptionMessage: 'no startxref' } });
  expect(lireRapport(unreadable)[0]?.defauts).toEqual(['illisible : no startxref']);
  expect(lireRapport(rapport({}))[0]?.defauts).toEqual(['non contrôlé']);
  expect(lireRapport(rapport(resultat(false, [])))[0]?.defauts).toEqual(['non conforme, sans règle nommée']);
});

test('un rapport d’une autre forme est refusé', () => expect(() => lireRapport('{"report":{}}')).toThrow());
