import { z } from 'zod';

/** Ce que veraPDF dit d’un fichier : rien à redire si `defauts` est vide. */
export interface Verdict {
  fichier: string;
  reglesTenues: number;
  defauts: string[];
}

/** La part du rapport JSON de veraPDF que l’on lit. */
const rapport = z.object({
  report: z.object({
    jobs: z.array(
      z.object({
        itemDetails: z.object({ name: z.string() }),
        taskException: z.object({ exceptionMessage: z.string() }).optional(),
        validationResult: z
          .array(
            z.object({
              compliant: z.boolean(),
              details: z.object({
                passedRules: z.number(),
                failedRules: z.number(),
                ruleSummaries: z.array(
                  z.object({
                    clause: z.string(),
                    testNumber: z.number(),
                    description: z.string(),
                    failedChecks: z.number(),
                    checks: z.array(z.object({ context: z.string() })),
                  }),
                ),
              }),
            }),
          )
          .optional(),
      }),
    ),
  }),
});

type Travail = z.infer<typeof rapport>['report']['jobs'][number];

/**
 * Lit un rapport JSON de veraPDF. Un fichier que veraPDF n’a pas su lire, ou qu’il n’a pas contrôlé, est en défaut.
 * @throws {Error} si le rapport n’a pas la forme attendue.
 */
export function lireRapport(json: string): Verdict[] {
  return rapport.parse(JSON.parse(json)).report.jobs.map((job) => ({
    fichier: job.itemDetails.name,
    reglesTenues: job.validationResult?.[0]?.details.passedRules ?? 0,
    defauts: defautsDe(job),
  }));
}

function defautsDe({ taskException, validationResult }: Travail): string[] {
  if (taskException) return [`illisible : ${taskException.exceptionMessage}`];
  const result = validationResult?.[0];
  if (!result) return ['non contrôlé'];
  const rules = result.details.ruleSummaries.map(
    ({ clause, testNumber, description, failedChecks, checks }) =>
      `règle ${clause}-${testNumber}, ${failedChecks} fois : ${description} Par exemple : ${checks[0]?.context ?? '?'}`,
  );
  return result.compliant || rules.length > 0 ? rules : ['non conforme, sans règle nommée'];
}
