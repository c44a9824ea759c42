import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { read, utils } from '@e965/xlsx';
import { EXPECTED_TEXT } from '../servers/official-pages';
import { PASSPHRASE } from './driver/continuo';
import { expect, test } from './driver/fixtures';
import { keyboard, mouse } from './driver/hands';

test.use({ begins: 'first start' });

const fixtures = join(__dirname, '../fixtures');

for (const way of ['mouse', 'keyboard'] as const) {
  test(`the whole first morning, with the ${way} only`, async ({
    continuo,
    rollCall,
    rooms,
    official,
    jitsi,
  }) => {
    const { page } = continuo;
    const hands = way === 'mouse' ? mouse() : keyboard(page);
    const button = (name: string | RegExp) => continuo.button(name).first();

    await test.step('first start: passphrase, recovery code, a class from a file', async () => {
      await hands.fill(page.getByLabel('Phrase de passe', { exact: true }), PASSPHRASE);
      await hands.fill(page.getByLabel('La même, une seconde fois'), PASSPHRASE);
      await hands.press(button('Créer le coffre'));
      await expect(page.getByTestId('recovery-code')).toHaveText(/^([0-9A-Z]{4}[- ]?){8}$/);
      await hands.check(page.getByLabel('Je l’ai imprimé ou recopié'));
      await hands.press(button('Continuer'));
      await continuo.willChoose(join(fixtures, 'rosters/CSVExtraction.csv'));
      await hands.press(button(/Importer une classe depuis un fichier/));
      await expect(page.getByText('Sera écrit : 23 élèves ajoutés.')).toBeVisible();
      await hands.press(page.getByRole('button', { name: 'Importer', exact: true }));
    });

    await test.step('rooms: the official address and a Jitsi server', async () => {
      await expect(
        page.getByRole('heading', { level: 1, name: 'CE1-CE2 de Mme Brossard' }),
      ).toBeVisible();
      await hands.show(page.getByRole('tab', { name: 'Salles' }));
      await hands.press(
        page.getByRole('main').getByRole('button', { name: 'Préparer les salles' }),
      );
      const dialog = page.getByRole('dialog');
      await hands.press(button('Ajouter une salle'));
      await hands.fill(dialog.getByLabel('Lien de la salle'), official.url);
      await expect(dialog.getByLabel('la salle officielle')).toBeChecked();
      await hands.fill(dialog.getByLabel(/Texte attendu sur la page/), EXPECTED_TEXT);
      await hands.press(dialog.getByRole('button', { name: 'Enregistrer la salle' }));
      await expect(dialog).toBeHidden();
      await hands.press(button('Préparer une salle Jitsi'));
      await hands.check(dialog.getByLabel('Un autre serveur'));
      await hands.fill(dialog.getByLabel('Adresse du serveur'), jitsi.url);
      await expect(dialog.getByText('n’est pas un service de l’école')).toBeVisible();
      await hands.press(dialog.getByRole('button', { name: 'Préparer la salle' }));
      await expect(dialog).toBeHidden();
      await expect(page.getByRole('heading', { level: 3 })).toHaveText([
        /Salle officielle/,
        /Salle de secours 1/,
      ]);
      await rooms.opensInBrowser(jitsi.url);
    });

    await test.step('today: a lesson is added by hand', async () => {
      await page.keyboard.press('Control+1');
      await continuo.seesToday();
      await hands.press(button('Ajouter une séance'));
      const dialog = page.getByRole('dialog');
      await hands.fill(dialog.getByLabel('Matière'), 'Lecture');
      await hands.press(dialog.getByRole('button', { name: 'Ajouter la séance' }));
      await expect(page.getByText('Lecture').first()).toBeVisible();
      await continuo.seesRoomState('disponible');
    });

    await test.step('the room overloads: fall back in one press', async () => {
      official.overload();
      await hands.press(button('Tester maintenant'));
      await continuo.seesRoomState('saturé');
      await hands.press(button('Basculer vers Jitsi'));
      await expect(page.getByText(/Salle Jitsi ouverte à/)).toBeVisible();
      expect(await continuo.openedAddresses()).toHaveLength(1);
      expect(await continuo.clipboard()).toContain(jitsi.url.replace(/\/$/, ''));
    });

    await test.step('roll call: keys, lateness, undo, redo, validation', async () => {
      await hands.press(button('Faire l’appel'));
      await expect(page.getByRole('heading', { level: 1, name: /^Appel de/ })).toBeVisible();
      await continuo.press('0', '2', 'a', '1', '0', 'a', '2', '3', 'r', '5');
      await rollCall.seesMark(2, 'absent');
      await rollCall.seesMark(10, 'absent');
      await rollCall.seesMark(23, 'late');
      await continuo.press('Control+z');
      await rollCall.seesMark(23, 'unknown');
      await continuo.press('Control+Shift+z');
      await rollCall.seesMark(23, 'late');
      await rollCall.seesSaved();
      await continuo.press('Enter');
      await expect(page.getByText(/Validé à/)).toBeVisible();
      await rollCall.seesMark(1, 'unknown');
    });

    await test.step('exports: the lesson as CSV, the month as ODS', async () => {
      await page.keyboard.press('Control+6');
      const document = page.getByRole('combobox', { name: 'Document' });
      await hands.choose(document, 'Appel d’une séance');
      const csv = join(continuo.home, 'appel.csv');
      await continuo.willSaveTo(csv);
      await hands.check(page.getByLabel('CSV', { exact: true }));
      await hands.press(button('Enregistrer sous…'));
      await expect(page.getByText('Le fichier est enregistré.')).toBeVisible();
      const text = readFileSync(csv, 'utf8');
      expect(text.startsWith('\uFEFF')).toBe(true);
      expect(text.match(/;Absent;/g)).toHaveLength(2);
      expect(text.match(/;Présent;/g)).toHaveLength(20);
      expect(text).toContain('ne remplace pas le registre officiel');

      const ods = join(continuo.home, 'mois.ods');
      await continuo.willSaveTo(ods);
      await hands.choose(document, 'Appels du mois');
      await hands.check(page.getByLabel('LibreOffice (ODS)'));
      await hands.press(button('Enregistrer sous…'));
      await expect(page.getByText('Le fichier est enregistré.')).toBeVisible();
      const sheet = Object.values(read(readFileSync(ods)).Sheets)[0];
      const cells = sheet === undefined ? [] : utils.sheet_to_json<string[]>(sheet, { header: 1 });
      expect(cells.flat().filter((cell) => cell === 'A')).toHaveLength(2);
      await hands.press(button('Ouvrir le dossier'));
      expect(await continuo.revealedFiles()).toEqual([ods]);
    });

    await test.step('quit, start again, unlock: all is there', async () => {
      await continuo.quit();
      await continuo.startAgain();
      await continuo.open();
      await expect(continuo.page.getByText(/appel validé.+2 absents, 1 en retard/i)).toBeVisible();
      await expect(continuo.page.getByText(/Salle Jitsi ouverte à/)).toBeVisible();
      await rollCall.take();
      await rollCall.seesMark(2, 'absent');
      await rollCall.seesMark(23, 'late');
      await expect(continuo.page.getByText(/Validé à/)).toBeVisible();
    });
  });
}
