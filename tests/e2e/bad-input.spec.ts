import { randomBytes } from 'node:crypto';
import {
  closeSync,
  mkdtempSync,
  openSync,
  readFileSync,
  rmSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from './driver/fixtures';

const fixtures = join(__dirname, '../fixtures');
let folder: string;

test.use({ begins: 'empty vault' });
test.beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'continuo-files-'));
});
test.afterEach(() => rmSync(folder, { recursive: true }));

function file(name: string, bytes: Uint8Array | string): string {
  const path = join(folder, name);
  writeFileSync(path, bytes);
  return path;
}

function noise(megabytes: number): string {
  const path = join(folder, 'noise.csv');
  const handle = openSync(path, 'w');
  for (let i = 0; i < megabytes; i += 1) writeSync(handle, randomBytes(1_000_000));
  closeSync(handle);
  return path;
}

test('files that are no class list are told, one clear sentence each, and nothing is imported', async ({
  continuo,
}) => {
  await continuo.openEmptyVault();
  await continuo.goTo('Classes');
  const workbook = Buffer.concat([Buffer.from('PK\u0003\u0004'), randomBytes(3000)]);
  const cases: readonly (readonly [string, string])[] = [
    [file('vide.csv', ''), 'Ce fichier est vide'],
    [file('photo.csv', Buffer.from('\x89PNG\r\n\x1a\n\0\0\0\rIHDR', 'latin1')), 'est une image'],
    [file('données.csv', Buffer.from([0, 1, 2, 3, 0, 255, 0, 254])), 'ni un texte ni un classeur'],
    [file('abîmé.xlsx', workbook), 'abîmé ou incomplet'],
    [file('mesures.csv', '12;200\n13;100\n'), 'Aucune liste d’élèves'],
    [noise(50), 'trop volumineux'],
    [join(folder, 'disparu.csv'), 'n’a pas pu être lu'],
  ];
  for (const [path, sentence] of cases) {
    await continuo.willChoose(path);
    await continuo.button('Importer une liste').first().click();
    await expect(continuo.alert()).toContainText(sentence);
  }
  await expect(continuo.page.getByText('Aucune classe pour l’instant')).toBeVisible();
});

test('a list is previewed before it is written, and importing it twice adds nobody', async ({
  continuo,
  imports,
}) => {
  await continuo.openEmptyVault();
  await continuo.goTo('Classes');
  await imports.choose(join(fixtures, 'rosters/pronote-presse-papiers.txt'));
  await expect(continuo.page.getByText('Sera écrit : 25 élèves ajoutés.')).toBeVisible();
  await imports.write();
  await expect(continuo.page.getByRole('heading', { level: 1, name: '4A' })).toBeVisible();

  await continuo.button('Importer une liste').click();
  await imports.says(/^Rien à changer/);
  await continuo.button('Fermer l’aperçu').click();
  await continuo.goTo('Classes');
  await expect(continuo.page.getByText('25 élèves')).toBeVisible();
});

test('a list without the name of its class asks for it', async ({ continuo, imports }) => {
  await continuo.openEmptyVault();
  await continuo.goTo('Classes');
  await imports.choose(join(fixtures, 'rosters/pronote-une-classe.csv'));
  await imports.write();
  await expect(continuo.page.getByText('Donnez un nom à cette classe.')).toBeVisible();
  await expect(imports.className()).toBeFocused();
  await imports.className().fill('4A');
  await imports.write();
  await expect(continuo.page.getByRole('heading', { level: 1, name: '4A' })).toBeVisible();
  expect(readFileSync(join(continuo.home, 'vault/continuo.db')).includes('ŁUKASIK')).toBe(false);
});

test.describe('with a class', () => {
  test.use({ begins: 'demonstration' });

  test('addresses that are none are refused at their field, and nothing is opened', async ({
    continuo,
  }) => {
    await continuo.openDemonstration();
    await continuo.openClass('4A démonstration');
    await continuo.prepareRooms();
    for (const link of ['javascript:alert(1)', 'file:///etc/passwd', 'cned', 'data:text/html,x']) {
      await continuo.addRoom({ link });
      const field = continuo.page.getByRole('dialog').getByLabel('Lien de la salle');
      await expect(field).toHaveAccessibleDescription(/Ce n’est pas l’adresse d’une page web/);
      await expect(field).toBeFocused();
      await continuo.press('Escape');
    }
    await expect(continuo.page.getByRole('heading', { level: 3 })).toHaveText([
      'Salle de secours 1',
    ]);
    expect(await continuo.openedAddresses()).toEqual([]);
  });
});
