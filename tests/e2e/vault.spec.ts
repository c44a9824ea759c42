import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Continuo, PASSPHRASE } from './driver/continuo';
import { expect, test } from './driver/fixtures';
import { startSecond } from './driver/launch';

test.use({ begins: 'first start' });

test('a wrong passphrase is told, as often as it takes, and the right one opens', async ({
  continuo,
}) => {
  await continuo.createVault();
  await continuo.quit();
  await continuo.startAgain();
  for (const wrong of ['quatre crayons', 'Quatre Crayons Sous La Pluie']) {
    await continuo.unlock(wrong);
    await expect(continuo.alert()).toContainText('Ce n’est pas la bonne phrase de passe');
  }
  await continuo.open();
});

test('the recovery code opens a vault whose passphrase was lost, and a new one is chosen', async ({
  continuo,
}) => {
  const code = await continuo.createVault();
  await continuo.quit();
  await continuo.startAgain();
  await continuo.button('J’ai perdu ma phrase de passe').click();
  await continuo.page.getByLabel('Code de secours').fill(code.toLowerCase().replaceAll('-', ' '));
  await continuo.page.keyboard.press('Enter');
  await continuo.page.getByLabel('Phrase de passe', { exact: true }).fill('une tout autre phrase');
  await continuo.page.getByLabel('La même, une seconde fois').fill('une tout autre phrase');
  await continuo.button('Enregistrer la phrase de passe').click();
  await continuo.seesToday();

  await continuo.button(/Verrouiller/).click();
  await continuo.unlock(PASSPHRASE);
  await expect(continuo.alert()).toContainText('Ce n’est pas la bonne phrase de passe');
  await continuo.unlock('une tout autre phrase');
  await continuo.seesToday();
});

test('a lost recovery sheet is replaced: the new code opens, the old one no longer does', async ({
  continuo,
}) => {
  const lost = await continuo.createVault();
  await continuo.button('Plus tard, entrer dans Continuo').click();
  await continuo.goTo('Réglages');
  await continuo.button('Faire un nouveau code de secours').click();
  const code = (await continuo.page.getByTestId('recovery-code').innerText()).replace(/\s/g, '');
  await continuo.page.getByLabel('Je l’ai imprimé ou recopié').check();
  await continuo.button('Continuer').click();
  await continuo.page.keyboard.press('Control+l');
  await continuo.button('J’ai perdu ma phrase de passe').click();
  await continuo.page.getByLabel('Code de secours').fill(lost);
  await continuo.page.keyboard.press('Enter');
  await expect(continuo.alert()).toContainText('Ce n’est pas le code de secours');
  await continuo.page.getByLabel('Code de secours').fill(code);
  await continuo.page.keyboard.press('Enter');
  await expect(
    continuo.page.getByRole('heading', { name: 'Choisissez une nouvelle phrase de passe' }),
  ).toBeVisible();
});

test('nothing of the class can be read in the vault’s folder', async ({ continuo }) => {
  await continuo.createDemonstration();
  await continuo.quit();
  for (const name of ['vault/continuo.db', 'vault/vault.json', 'preferences.json']) {
    const bytes = readFileSync(join(continuo.home, name));
    expect(bytes.includes('ANÇAY'), name).toBe(false);
    expect(bytes.includes(PASSPHRASE), name).toBe(false);
  }
});

test('a vault of a later Continuo is left untouched, and said so', async ({ continuo }) => {
  await continuo.createVault();
  await continuo.quit();
  const file = join(continuo.home, 'vault/vault.json');
  const later = JSON.stringify({ ...JSON.parse(readFileSync(file, 'utf8')), version: 7 });
  writeFileSync(file, later);
  await continuo.startAgain();
  await expect(
    continuo.page.getByRole('heading', { name: 'Ce coffre vient d’un Continuo plus récent' }),
  ).toBeVisible();
  await continuo.quit();
  expect(readFileSync(file, 'utf8')).toBe(later);
});

test('a vault that lost its database is said to be damaged, and none is made over it', async ({
  continuo,
}) => {
  await continuo.createVault();
  await continuo.quit();
  rmSync(join(continuo.home, 'vault/continuo.db'));
  await continuo.startAgain();
  await expect(
    continuo.page.getByRole('heading', { name: 'Le coffre est endommagé' }),
  ).toBeVisible();
  expect(existsSync(join(continuo.home, 'vault/continuo.db'))).toBe(false);
});

// A file in the place of a folder refuses everybody, root of the test machine included.
for (const [place, refusing] of [
  ['the vault’s folder', 'vault'],
  ['the folder of everything', ''],
] as const) {
  test(`${place} refuses to be written: it is said before anything is typed`, async () => {
    const parent = mkdtempSync(join(tmpdir(), 'continuo-e2e-'));
    const home = join(parent, 'home');
    if (refusing !== '') {
      mkdirSync(home);
      writeFileSync(join(home, 'preferences.json'), JSON.stringify({ language: 'fr' }));
    }
    writeFileSync(join(home, refusing), '');
    const continuo = await Continuo.start(home);
    await expect(
      continuo.page.getByRole('heading', { name: 'Le dossier du coffre ne peut pas être modifié' }),
    ).toBeVisible();
    await continuo.end();
    rmSync(parent, { recursive: true });
  });
}

test('a window size that no screen has does not keep the app from opening', async () => {
  const home = mkdtempSync(join(tmpdir(), 'continuo-e2e-'));
  const window = { width: 1e9, height: 1e9 };
  writeFileSync(join(home, 'preferences.json'), JSON.stringify({ language: 'fr', window }));
  const continuo = await Continuo.start(home);
  await expect(continuo.button('Créer le coffre')).toBeVisible();
  await continuo.end();
});

test('a second start shows the window of the first one and ends', async ({ continuo }) => {
  await continuo.createVault();
  await continuo.minimise();
  expect(await startSecond(continuo.home)).toBe(0);
  await expect.poll(() => continuo.isInFront()).toBe(true);
});
