import { expect, test } from './driver/fixtures';

test('lists that leave as text: the absentees of the day, and who cannot be reached', async ({
  continuo,
  rollCall,
  registers,
}) => {
  await continuo.openDemonstration();
  await continuo.addLesson({ subject: 'Latin', start: '7:00', end: '7:55' });
  await rollCall.take();
  await rollCall.type('02a05i23r5');
  await rollCall.seesSaved();
  await rollCall.validate();

  await test.step('the absentees, with the calls that are missing', async () => {
    await registers.open('Absents du jour');
    await expect(registers.panel()).toContainText('ANÇAY Théo');
    await continuo.button('Copier la liste').click();
    await expect(continuo.button('Liste copiée')).toBeVisible();
    const text = (await continuo.clipboard()).replace(/[\u00a0\u202f]/g, ' ');
    expect(text.split('\n')).toEqual([
      'Absents et retards, lundi 23 novembre 2026',
      'À mes cours.',
      '',
      '4A démonstration',
      '- ANÇAY Théo',
      '    8 h 00 – 8 h 55, Mathématiques : absence, sans motif',
      '- CARVALHO DA COSTA Mathéo',
      '    8 h 00 – 8 h 55, Mathématiques : injoignable (cause technique)',
      "- N'GUESSAN Emma",
      '    8 h 00 – 8 h 55, Mathématiques : retard de 5 minutes (arrivée à 8 h 05)',
      '',
      'Appels qui manquent ce jour-là',
      '- 4A démonstration, 7 h 00 – 7 h 55',
      '',
      'Cette liste ne remplace pas le registre officiel.',
    ]);
  });

  await test.step('who was unreachable is followed, not counted absent', async () => {
    await registers.open('Injoignables');
    await expect(registers.panel().getByRole('heading', { name: 'Non répondants' })).toBeVisible();
    const pupil = () =>
      registers
        .panel()
        .getByRole('listitem')
        .filter({ has: continuo.page.getByRole('heading', { name: /^CARVALHO DA COSTA Mathéo/ }) });
    await expect(pupil()).toContainText('Aucune démarche notée.');
    await registers.note('CARVALHO DA COSTA Mathéo', {
      kind: 'contacté',
      note: 'La mère rappelle demain.',
    });
    await expect(pupil()).toContainText(
      'lundi 23 novembre : contacté (téléphone). La mère rappelle demain.',
    );

    await continuo.comeBack();
    await registers.open('Injoignables');
    await expect(pupil()).toContainText('La mère rappelle demain.');
    await continuo.button('Copier le suivi').first().click();
    await expect(continuo.button('Suivi copié')).toBeVisible();
    const text = (await continuo.clipboard()).replace(/[\u00a0\u202f]/g, ' ');
    expect(text.split('\n')).toEqual([
      'Suivi des élèves injoignables, au lundi 23 novembre 2026',
      'À mes cours. La cause est technique : ce ne sont pas des absences.',
      '',
      'NON RÉPONDANTS',
      '',
      'CARVALHO DA COSTA Mathéo, 4A démonstration',
      '- injoignable à chaque appel depuis le lundi 23 novembre',
      '- 1 séance sans contact : lundi 23 novembre à 8 h 00',
      '- lundi 23 novembre : contacté (téléphone). La mère rappelle demain.',
    ]);

    await registers.note('CARVALHO DA COSTA Mathéo', {
      kind: 'a répondu',
      note: 'Panne de réseau.',
    });
    await expect(
      registers.panel().getByRole('heading', { name: 'Répondants', exact: true }),
    ).toBeVisible();
  });
});
