import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { zipSync } from 'fflate';
import { checkDialog, checkScreen } from './driver/axe';
import type { Continuo } from './driver/continuo';
import { expect, test } from './driver/fixtures';
import { heldUpright, pngOf } from './driver/pictures';

const CLASS = '4A démonstration';
const RED = [180, 40, 40] as const;
const BLUE = [40, 40, 180] as const;

async function choosePhotos(continuo: Continuo, way: RegExp, path: string): Promise<void> {
  await continuo.willChoose(path);
  await continuo.button('Photos').click();
  await continuo.page.getByRole('menuitem', { name: way }).click();
  await expect(
    continuo.page.getByRole('dialog').getByRole('button', { name: /^Enregistrer|^Aucune photo/ }),
  ).toBeVisible();
}

async function openPupil(continuo: Continuo, name: string): Promise<void> {
  await continuo.openClass(CLASS);
  await continuo.page.getByRole('main').getByRole('button', { name }).first().click();
  await expect(continuo.page.getByRole('heading', { level: 1, name })).toBeVisible();
}

/** Sizes of the photos that the page shows, as they were drawn. */
function shownPhotos(continuo: Continuo): Promise<readonly (readonly [number, number])[]> {
  return continuo.page.evaluate(() =>
    [...document.querySelectorAll<HTMLImageElement>('img[src^="continuo://app/photos/"]')].map(
      (image) => [image.naturalWidth, image.naturalHeight] as const,
    ),
  );
}

test('photos of a folder and of a zip are matched, corrected and shown', async ({ continuo }) => {
  const { page } = continuo;
  await continuo.openDemonstration();
  const folder = join(continuo.home, 'photos');
  mkdirSync(folder);
  const lying = await page.evaluate(async () => {
    const canvas = new OffscreenCanvas(400, 300);
    canvas.getContext('2d')?.fillRect(0, 0, 400, 300);
    const jpeg = await canvas.convertToBlob({ type: 'image/jpeg' });
    return [...new Uint8Array(await jpeg.arrayBuffer())];
  });
  writeFileSync(join(folder, '4A_ANCAY_Theo.jpg'), heldUpright(Uint8Array.from(lying)));
  writeFileSync(join(folder, 'IMG_2041.png'), pngOf(600, 400, RED));
  writeFileSync(join(folder, 'BOUCHET Louise.png'), pngOf(300, 400, BLUE).subarray(0, 60));
  writeFileSync(join(folder, 'Thumbs.db'), 'x');
  await continuo.openClass(CLASS);

  await test.step('the doubtful one is asked for, the damaged one is named', async () => {
    await choosePhotos(continuo, /dossier/, folder);
    const dialog = page.getByRole('dialog');
    await expect(dialog.getByText('À vérifier : 1 photo')).toBeVisible();
    await expect(dialog.getByText('BOUCHET Louise.png : fichier endommagé')).toBeVisible();
    await expect(dialog.getByLabel('Qui est sur 4A_ANCAY_Theo.jpg')).toHaveValue('ANÇAY Théo');
    await checkDialog(page, 'photos to check');
    await dialog.getByRole('combobox', { name: 'Qui est sur IMG_2041.png' }).fill('BOUCHET');
    await page.getByRole('option', { name: 'BOUCHET Louise' }).click();
    await dialog.getByRole('button', { name: 'Enregistrer 2 photos' }).click();
    await expect(page.getByText('2 photos sont enregistrées.')).toBeVisible();
    await expect(dialog).toBeHidden();
    await expect(continuo.button('Photos')).toBeFocused();
  });

  await test.step('the photos are small and upright on the pages of their pupils', async () => {
    await openPupil(continuo, 'ANÇAY');
    await expect.poll(() => shownPhotos(continuo)).toEqual([[240, 320]]);
    await openPupil(continuo, 'BOUCHET');
    await expect.poll(() => shownPhotos(continuo)).toEqual([[320, 213]]);
  });

  await test.step('a zip is looked into; what was given up is not written', async () => {
    const zip = join(continuo.home, 'photos.zip');
    writeFileSync(zip, zipSync({ '4A/Bouchet L.png': pngOf(300, 400, BLUE) }));
    await continuo.openClass(CLASS);
    await choosePhotos(continuo, /images/, zip);
    await expect(page.getByText('remplace la photo actuelle')).toBeVisible();
    await continuo.press('Escape');
    await expect(page.getByRole('dialog')).toBeHidden();
    await openPupil(continuo, 'BOUCHET');
    await expect.poll(() => shownPhotos(continuo)).toEqual([[320, 213]]);
  });

  await test.step('one photo is replaced and removed on the page of its pupil', async () => {
    writeFileSync(join(continuo.home, 'moi.png'), pngOf(300, 400, BLUE));
    await continuo.willChoose(join(continuo.home, 'moi.png'));
    await continuo.button('Remplacer la photo').click();
    await expect.poll(() => shownPhotos(continuo)).toEqual([[240, 320]]);
    await continuo.button('Retirer la photo').click();
    await page.getByRole('dialog').getByRole('button', { name: 'Retirer la photo' }).click();
    await expect.poll(() => shownPhotos(continuo)).toEqual([]);
    await expect(continuo.button('Choisir une photo')).toBeVisible();
  });

  await test.step('a locked vault gives no photo', async () => {
    await openPupil(continuo, 'ANÇAY');
    const address = await page.locator('img[src^="continuo://app/photos/"]').getAttribute('src');
    await continuo.press('Control+l');
    await expect(page.getByLabel('Phrase de passe', { exact: true })).toBeVisible();
    const draws = await page.evaluate(
      (src) =>
        new Promise<boolean>((resolve) => {
          const image = new Image();
          image.onload = () => resolve(true);
          image.onerror = () => resolve(false);
          image.src = src ?? '';
        }),
      address,
    );
    expect(draws).toBe(false);
  });
});

test('the page of a pupil tells the year', async ({ continuo, rollCall }) => {
  const { page } = continuo;
  await continuo.openDemonstration();
  await continuo.goTo('Aujourd’hui');
  await rollCall.take();
  await continuo.press('0', '2', 'a', '0', '4', 'r', '1', '2');
  await rollCall.seesSaved();
  await rollCall.validate();

  await test.step('in numbers, as a picture and mark by mark', async () => {
    await openPupil(continuo, 'ANÇAY');
    const main = page.getByRole('main');
    await expect(main.getByText('1 absence sur 1 appel à vos cours')).toBeVisible();
    const november = main.getByRole('listitem').filter({ hasText: 'novembre 2026' });
    await expect(november.getByText(/1 demi-journée avec appel\s: 1 avec absence/)).toBeVisible();
    await expect(november.locator('[data-kind="unjustified"]')).toHaveText('A');
    await expect(main.getByText(/lundi 23 novembre 2026, .* absence, sans motif/)).toBeVisible();
    await expect(main.getByText('1 marque dans vos appels')).toBeVisible();
    await checkScreen(page, 'the page of a pupil');
  });

  await test.step('leads to the next of the class, and back to where the list was left', async () => {
    await continuo.button('Élève suivant').click();
    await expect(page.getByRole('heading', { level: 1, name: /^BEN YOUSSEF/ })).toBeVisible();
    await expect(continuo.button('Élève suivant')).toBeFocused();
    await continuo.button(/^Retour à/).click();
    const left = page.getByRole('main').getByRole('button', { name: 'ANÇAY' }).first();
    await expect(left).toBeFocused();
    await left.click();
    await continuo.button('Écrire une note').click();
    await expect(page.getByLabel('Note', { exact: true })).toBeFocused();
  });

  await test.step('with notes that are kept, changed and removed', async () => {
    await continuo.page.getByLabel('Note', { exact: true }).fill('A oublié son cahier.');
    await continuo.press('Control+Enter');
    await expect(continuo.page.getByText('La note est enregistrée.')).toBeVisible();
    await continuo.comeBack();
    await openPupil(continuo, 'ANÇAY');
    await expect(continuo.page.getByText('A oublié son cahier.')).toBeVisible();
    await continuo.button('Modifier la note du lundi 23 novembre 2026').click();
    await continuo.press('Control+a');
    await continuo.page.keyboard.type('Cahier retrouvé.');
    await continuo.press('Control+Enter');
    await expect(continuo.page.getByText('Cahier retrouvé.')).toBeVisible();
    await checkScreen(continuo.page, 'a pupil with notes');
    await continuo.button('Supprimer la note du lundi 23 novembre 2026').click();
    await continuo.page.getByRole('dialog').getByRole('button', { name: 'Supprimer' }).click();
    await expect(continuo.page.getByText('Aucune note pour l’instant.')).toBeVisible();
  });
});
